//! A consent record speaks the Data Privacy Vocabulary: every term in it is one of DPV 2.0, in its place.

use std::collections::BTreeMap;

use base::{Id, Language, Slug, Text, Timestamp};
use consent::*;
use serde_json::Value;

const TERMS: &str = include_str!("../../../conformance/dpv/terms.csv");

/// Each term with its kind and what it is a kind of.
fn terms() -> BTreeMap<&'static str, (&'static str, &'static str)> {
    let rows = TERMS.lines().skip(1).map(|line| {
        let mut cells = line.split(',');
        let mut cell = || cells.next().unwrap_or_default();
        (cell(), (cell(), cell()))
    });
    rows.collect()
}

/// Every `dpv:` name of a document: `true` where it names a property.
fn names(value: &Value, out: &mut Vec<(String, bool)>) {
    let mut name = |text: &str, key: bool| {
        if let Some(name) = text.strip_prefix("dpv:") {
            out.push((name.to_owned(), key));
        }
    };
    match value {
        Value::String(text) => name(text, false),
        Value::Array(all) => all.iter().for_each(|v| names(v, out)),
        Value::Object(all) => {
            for (key, value) in all.iter().filter(|(key, _)| *key != "@context") {
                if let Some(key) = key.strip_prefix("dpv:") {
                    out.push((key.to_owned(), true));
                }
                names(value, out);
            }
        }
        _ => {}
    }
}

fn id_of<T>(n: u8) -> Id<T> {
    format!("00000000-0000-7000-8000-0000000000{n:02}")
        .parse()
        .unwrap()
}

fn receipt(given_by: Given) -> Receipt {
    let text = Text::english;
    let at = Timestamp::from_second(1_600_000_000).unwrap();
    let id: Slug = "statistics".parse().unwrap();
    let notice = Notice {
        id: id_of(1),
        version: 1,
        text: text("We ask about water."),
        purposes: vec![Purpose {
            id: id.clone(),
            label: text("Count"),
            dpv: Some("dpv:ProvideOfficialStatistics".to_owned()),
            core: true,
        }],
        controller: Controller {
            name: "Board".to_owned(),
            contact: "board@example.org".to_owned(),
        },
        collected: text("How much water you have"),
        recipients: text("Nobody else"),
        storage: text("Here"),
        returns: text("The figures"),
        retention: Retention::Days(365),
        withdrawal: text("With the code"),
        jurisdiction: Some("KG".to_owned()),
    };
    let asked = (notice.id, notice.version);
    let mut record = Record::ask(id_of(2), asked, Language::english(), given_by, [id.clone()], at);
    record.step(&id, at, Step::Give { until: None }).unwrap();
    Receipt::of(&record, &notice, ReceiptCode::from_chance(7), at)
}

fn community() -> Given {
    Given::Community(Collective {
        community: "Tal".to_owned(),
        decided_by: "Assembly of Tal".to_owned(),
        decided_on: "2021-06-01".parse().unwrap(),
        how: "Open meeting, by show of hands".to_owned(),
        authorised_respondent: "Keeper of the wells".to_owned(),
        document: Some(base::Digest::of(b"minutes")),
    })
}

#[test]
fn every_term_of_a_receipt_is_in_the_vocabulary() {
    let known = terms();
    assert!(known.len() > 800, "the vocabulary was not read");
    let guardian = Given::Representative {
        quality: "guardian".to_owned(),
    };
    for given_by in [Given::Person, guardian, community()] {
        let mut found = Vec::new();
        names(&receipt(given_by).document, &mut found);
        assert!(found.len() > 15, "the receipt says little: {found:?}");
        for (name, property) in found {
            let kind = known.get(name.as_str()).map(|(kind, _)| *kind);
            assert_eq!(
                kind,
                Some(if property { "property" } else { "class" }),
                "dpv:{name}"
            );
        }
    }
}

#[test]
fn a_community_s_receipt_says_who_decided_when_and_how() {
    let document = receipt(community()).document;
    let who = &document["dpv:isIndicatedBy"];
    assert_eq!(who["@type"], "dpv:Representative");
    assert_eq!(who["dct:description"], "Keeper of the wells");
    assert_eq!(who["dpv:isRepresentativeFor"]["dct:title"], "Tal");
    let how = &document["dpv:hasIndicationMethod"];
    assert_eq!(how["dct:creator"], "Assembly of Tal");
    assert_eq!(how["dct:date"], "2021-06-01");
    assert_eq!(how["dct:description"], "Open meeting, by show of hands");
    assert_eq!(
        how["dct:source"],
        base::Digest::of(b"minutes").to_string().as_str()
    );
    assert!(receipt(Given::Person).document["dpv:hasIndicationMethod"].is_null());
}

#[test]
fn purposes_and_states_are_of_their_kinds() {
    let known = terms();
    for (_, nearest) in NEAREST {
        let name = nearest.trim_start_matches("dpv:");
        assert_eq!(known.get(name), Some(&("class", "Purpose")), "{nearest}");
    }
    for state in State::ALL {
        assert_eq!(
            known.get(state.dpv()),
            Some(&("class", "ConsentStatus")),
            "{state:?}"
        );
    }
}
