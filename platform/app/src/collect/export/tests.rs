use std::collections::BTreeMap;

use base::{Language, Timestamp};
use dataset::{Point, Value};
use form::Engine;
use form::engine::{Answers, Files, Row};

use super::csv::line;
use super::geojson::features;
use super::{Cell, Layout, Wish, codebook};
use crate::collect::{Channel, Instrument, InstrumentState, Sender, Submission, SubmissionState};

const FORM: &str = include_str!("../../../../../domain/form/tests/household.xml");

fn engine() -> Engine {
    Engine::read(FORM, &Files::new()).value.unwrap()
}

fn instrument() -> Instrument {
    let app = crate::testing::app();
    Instrument {
        planned: None,
        earlier: Vec::new(),
        sealing: Vec::new(),
        id: app.new_id(),
        initiative: app.new_id(),
        round: app.new_id(),
        form_id: "household".into(),
        version: "3".into(),
        title: "Household".into(),
        xform: base::Digest::of(b""),
        state: InstrumentState::Open,
        notice: crate::collect::standard_notice(
            &app,
            &base::Text::english("Water."),
            "Board",
            "b@example.org",
        ),
        consent: None,
        approval: None,
        added_at: Timestamp::UNIX_EPOCH,
        files: Vec::new(),
        spoken: Vec::new(),
    }
}

fn values(all: &[(&str, Value)]) -> BTreeMap<String, Value> {
    all.iter().map(|(q, v)| ((*q).to_owned(), v.clone())).collect()
}

fn submission(it: &Instrument) -> Submission {
    let place = Point {
        latitude: 12.5,
        longitude: -3.25,
        altitude: None,
        accuracy: Some(4.0),
    };
    let person = |n: usize, name: &str| Row {
        number: vec![n],
        values: values(&[
            ("person/name", Value::Text(name.into())),
            ("person/age", Value::Integer(30)),
        ]),
    };
    Submission {
        sealed: Vec::new(),
        id: crate::testing::app().new_id(),
        instrument: it.id,
        instance_id: "uuid:1".into(),
        content: base::Digest::of(b""),
        received_at: Timestamp::UNIX_EPOCH,
        channel: Channel::Page,
        language: Language::english(),
        state: SubmissionState::Received,
        answers: Answers {
            values: values(&[
                ("consent", Value::Choice("yes".into())),
                ("district", Value::Choice("n".into())),
                ("size", Value::Integer(-2)),
                ("where", Value::Point(place)),
            ]),
            repeats: [(
                "person".to_owned(),
                vec![person(1, "=cmd()"), person(2, "Amal, \"A\"")],
            )]
            .into(),
        },
        sender: Sender::default(),
        files: Vec::new(),
        entities: Vec::new(),
        editions: Vec::new(),
        newest: None,
        review: crate::collect::ReviewState::HasIssues,
        reviewed: None,
        comments: Vec::new(),
    }
}

fn text(layout: &Layout, sheet: usize, safe: bool) -> String {
    let it = instrument();
    let sheet = &layout.sheets[sheet];
    let head = layout.headers(sheet).into_iter().map(Cell::Text);
    let rows = layout.rows(sheet, &it, &submission(&it));
    let rows = rows.into_iter().map(|r| line(r, safe));
    std::iter::once(line(head, safe)).chain(rows).collect()
}

#[test]
fn tables_have_the_headers_of_central() {
    let layout = Layout::of(&engine(), "household", &Wish::default());
    let names: Vec<&str> = layout.sheets.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["household", "household-person", "household-animal"]);
    assert_eq!(
        text(&layout, 0, true),
        "SubmissionDate,consent,district,village,size,adults,where-Latitude,where-Longitude,where-Altitude,where-Accuracy,\
         meta-instanceID,KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,\
         Edits,FormVersion\r\n\
         1970-01-01T00:00:00.000Z,yes,n,,-2,,12.5,-3.25,,4,,uuid:1,,,0,0,,hasIssues,,0,3\r\n"
    );
    assert_eq!(
        text(&layout, 1, true),
        "name,age,job,PARENT_KEY,KEY\r\n\
         '=cmd(),30,,uuid:1,uuid:1/person[1]\r\n\
         \"Amal, \"\"A\"\"\",30,,uuid:1,uuid:1/person[2]\r\n"
    );
    assert!(
        text(&layout, 1, false).contains("\n=cmd(),30"),
        "programs get it as it is"
    );
}

#[test]
fn labels_are_in_the_language_that_was_asked_for() {
    let wish = Wish {
        labels: Some("ar".parse().unwrap()),
        ..Wish::default()
    };
    let layout = Layout::of(&engine(), "household", &wish);
    let table = text(&layout, 0, true);
    assert!(
        table.starts_with("SubmissionDate,هل يمكننا أن نسألك؟,المنطقة,"),
        "{table}"
    );
    assert!(table.contains("الشمال"), "{table}");
}

#[test]
fn a_place_is_a_feature_with_the_answers_of_its_row() {
    let it = instrument();
    let layout = Layout::of(&engine(), "household", &Wish::default());
    let found = features(&layout, &it, &submission(&it));
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0]["geometry"]["coordinates"],
        serde_json::json!([-3.25, 12.5])
    );
    assert_eq!(found[0]["properties"]["district"], "n");
    assert_eq!(found[0]["properties"]["question"], "where");
}

#[test]
fn the_codebook_has_every_language_and_every_choice() {
    let book = codebook(&engine());
    let head = book.lines().next().unwrap();
    assert!(
        head.contains("label (ar)") && head.contains("choices (en)"),
        "{head}"
    );
    assert!(book.contains("n = الشمال; s = الجنوب"), "{book}");
    assert_eq!(book.lines().count(), 1 + engine().variables().len());
}
