//! Every finding has its words: what happened, and what to do.

use std::collections::BTreeSet;

use base::Code;

/// Every crate's codes. A new list has its line here.
const LISTS: &[(&str, &[&[Code]])] = &[
    ("framework", &[framework::CODES]),
    ("registry", &[registry::CODES]),
    ("form", form::CODES),
    ("consent", &[consent::CODES]),
    ("governance", governance::CODES),
    ("fund", &[fund::CODES]),
    ("knowledge", &[knowledge::CODES]),
    ("handover", &[handover::CODES]),
    ("harvest", &[harvest::CODES]),
    ("dataset", &[dataset::CODES]),
    ("estimate", &[estimate::CODES]),
    ("protect", &[protect::CODES]),
    ("app", app::CODES),
    ("engine", &[engine::CODES]),
];

#[test]
fn every_code_has_a_message_and_a_cure() {
    let missing: Vec<String> = LISTS
        .iter()
        .flat_map(|(room, lists)| lists.iter().copied().flatten().map(move |code| (room, code)))
        .filter(|(_, code)| !ui::text::has_words(**code))
        .map(|(room, code)| format!("{room}: {code}"))
        .collect();
    assert!(
        missing.is_empty(),
        "no words in locales/en for:\n{}",
        missing.join("\n")
    );
}

#[test]
fn no_code_is_listed_twice() {
    let mut seen = BTreeSet::new();
    for (room, codes) in LISTS {
        for code in codes.iter().copied().flatten() {
            assert!(
                seen.insert(code),
                "{room} lists `{code}`, which is listed already"
            );
        }
    }
}
