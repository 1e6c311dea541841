//! Schemes as data: the shipped files are sound, bad files are told where, and floors hold (model §7.4, 21).

use std::collections::BTreeMap;

use framework::scheme::{BUILT_IN, By, Check, Given, ItemState, Scheme, built_in};
use framework::{Strength, terms::Element, terms::Principle};
use proptest::prelude::*;

fn principles() -> &'static Scheme {
    built_in().iter().find(|s| s.id == "ten-principles").unwrap()
}

#[test]
fn the_shipped_files_are_read_without_a_finding() {
    assert_eq!(built_in().len(), BUILT_IN.len());
    for ((id, text), scheme) in BUILT_IN.iter().zip(built_in()) {
        assert_eq!(*id, scheme.id);
        // Under another version each file is a sound file of its own: it keeps its own floors.
        let other = text.replacen(&format!("version = \"{}\"", scheme.version), "version = \"9\"", 1);
        let read = Scheme::read(&other);
        assert!(read.findings.is_empty(), "{id}: {:?}", read.findings);
        for item in &scheme.items {
            assert!(
                !item.next.is_empty() && item.clause.starts_with('¶'),
                "{id} {}",
                item.code
            );
        }
        let json = serde_json::json!({
            "id": "x", "version": "1", "about": "round", "title": "X",
            "part": [{"code": "1", "title": "One"}],
            "item": [{"code": "a", "part": "1", "question": "Is it?", "clause": "1"}],
        });
        assert!(Scheme::read(&json.to_string()).value.is_some());
    }
    assert_eq!(principles().parts.len(), Principle::ALL.len());
    assert_eq!(built_in()[1].parts.len(), Element::ALL.len());
    for principle in Principle::ALL {
        let part = principle.number().to_string();
        assert!(principles().items_of(&part).count() >= 2, "{part}");
    }
}

#[test]
fn every_check_is_asked_for_by_some_scheme() {
    for check in Check::ALL {
        let asked = built_in()
            .iter()
            .any(|s| s.items.iter().any(|i| i.known == Some(*check)));
        assert!(asked, "{}", check.as_str());
    }
}

#[test]
fn a_bad_file_is_told_with_all_its_places() {
    let read = Scheme::read(
        r#"
id = "Not a name"
version = "1"
about = "planet"
colour = "red"
[[part]]
code = "1"
[[item]]
code = "a"
part = "2"
question = ""
clause = "1"
known = "fortune_telling"
[[item]]
code = "a"
part = "1"
question = { en = "Is it?", klingon_ = "x" }
clause = "1"
answer = [{ text = "Yes", state = "perfect" }]
"#,
    );
    let found: Vec<String> = read
        .findings
        .iter()
        .map(|f| format!("{} {}", f.code, f.place))
        .collect();
    assert_eq!(read.value, None);
    assert_eq!(
        found,
        [
            "framework-scheme-unknown key id",
            "framework-scheme-unknown key about",
            "framework-scheme-missing key title",
            "framework-scheme-missing key title, part 1",
            "framework-scheme-missing item 1, key question",
            "framework-scheme-unknown item 1, key known",
            "framework-scheme-unknown item 2, key question",
            "framework-scheme-unknown answer 1, item 2, key state",
            "framework-scheme-no-part item 1, key part",
            "framework-scheme-twice item 2, key code",
            "framework-unknown-key key colour",
        ]
    );
    let syntax = Scheme::read("id = \"x\"\nversion = = 2\n");
    assert_eq!(syntax.findings.first_error().unwrap().place.to_string(), "line 2");
    let large = Scheme::read(&"#".repeat(500_000));
    assert_eq!(
        large.findings.first_error().unwrap().code.to_string(),
        "framework-scheme-too-large"
    );
}

#[test]
fn a_scheme_under_a_built_in_name_keeps_its_floors() {
    let text = BUILT_IN[0].1.replacen("2024-02-draft", "2030", 1);
    assert!(Scheme::read(&text).value.is_some());
    let without = text.replacen("known = \"disclosure_audit\"\nfloor = true\n", "", 1);
    let read = Scheme::read(&without);
    let finding = read.findings.first_error().unwrap();
    assert_eq!(
        (finding.code.to_string(), finding.place.to_string()),
        ("framework-scheme-lowers-floor".into(), "item 9a".into())
    );
    // The very version that ships cannot be loaded over.
    assert!(Scheme::read(BUILT_IN[0].1).value.is_none());
}

fn any_state() -> impl Strategy<Value = ItemState> {
    prop::sample::select(ItemState::ALL.to_vec())
}

proptest! {
    /// Property 21: whatever people answer, no floor stands higher than what the platform knows, and none
    /// disappears as “not applicable”.
    #[test]
    fn no_answer_lifts_a_floor(known in any_state(), answer in any_state()) {
        let known: BTreeMap<Check, ItemState> = Check::ALL.iter().map(|c| (*c, known)).collect();
        let given = |code: &str| {
            let given = Given { state: answer, strength: Strength::E2, note: String::new(), link: None };
            (code.to_owned(), given)
        };
        let given: BTreeMap<String, Given> = principles().items.iter().map(|i| given(&i.code)).collect();
        let profile = principles().profile(&known, &given);
        prop_assert_eq!(profile.items().len(), principles().items.len());
        for item in principles().items.iter().filter(|i| i.floor) {
            let shown = profile.get(&item.code).unwrap();
            if let Some(k) = item.known.and_then(|c| known.get(&c)).filter(|k| **k != ItemState::Unknown) {
                prop_assert!(shown.state <= *k || *k == ItemState::NotApplicable);
            } else {
                prop_assert_ne!(shown.state, ItemState::NotApplicable);
            }
            if shown.state == ItemState::Unknown {
                prop_assert_eq!(shown.by, By::Nobody);
            }
        }
    }
}

#[test]
fn the_scheme_of_the_united_nations_that_the_guide_offers_is_sound() {
    let text = include_str!("../../../docs/guides/schemes/un-nqaf-2019.toml");
    let read = Scheme::read(text);
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    let scheme = read.value.unwrap();
    assert_eq!((scheme.name().as_str(), scheme.items.len()), ("un-nqaf@2019", 16));
}
