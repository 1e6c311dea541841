//! Whether each language has its column: words missing in one are said, not guessed.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings, Place};

use super::row::Table;
use crate::code;
use crate::model::Cell;

/// Columns of words, by their canonical tokens.
const SURVEY: [&str; 9] = [
    "label",
    "hint",
    "guidance_hint",
    "image",
    "big-image",
    "audio",
    "video",
    "jr:constraintMsg",
    "jr:requiredMsg",
];
const CHOICES: [&str; 5] = ["label", "image", "big-image", "audio", "video"];

/// Says which columns a language lacks that another has.
pub(super) fn check(
    survey: &Table,
    choices: Option<&Table>,
    or_other: Option<Cell>,
    findings: &mut Findings,
) {
    let mut translated = missing(survey, &SURVEY, findings);
    if let Some(choices) = choices {
        translated |= missing(choices, &CHOICES, findings);
    }
    if let Some(cell) = or_other.filter(|_| translated) {
        findings.push(
            Finding::warning(code::MISSING_TRANSLATION)
                .at(cell.column("type").place())
                .with("language", "-")
                .with("column", "or_other"),
        );
    }
}

fn missing(table: &Table, words: &[&str], findings: &mut Findings) -> bool {
    let mut by_language: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (tokens, _) in table.columns.values() {
        let nested = tokens.len() > 1 && ["media", "bind"].contains(&tokens[0].as_str());
        let tokens = if nested { &tokens[1..] } else { &tokens[..] };
        if words.contains(&tokens[0].as_str()) && tokens.len() <= 2 {
            let language = tokens.get(1).map_or("", String::as_str);
            by_language.entry(language).or_default().insert(&tokens[0]);
        }
    }
    let translated = by_language.keys().any(|l| !l.is_empty());
    if !translated {
        return false;
    }
    let all: BTreeSet<&str> = by_language.values().flatten().copied().collect();
    for (language, has) in &by_language {
        for column in all.difference(has) {
            findings.push(
                Finding::warning(code::MISSING_TRANSLATION)
                    .at(Place::whole().with("sheet", &table.sheet).with("row", 1_usize))
                    .with("language", if language.is_empty() { "-" } else { *language })
                    .with("column", *column),
            );
        }
    }
    true
}
