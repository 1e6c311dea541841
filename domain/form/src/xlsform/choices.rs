//! The sheet `choices`: lists of choices with their words, files and extra columns.
//!
//! A name that stands twice in a list is an error, since an answer would mean two things; when both say the
//! same in every column, nothing is in doubt, and it is a warning and kept once. With the setting
//! `allow_choice_duplicates` (cascades that repeat a name under different parents) it is allowed.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings, Place};

use super::media;
use super::row::{Row, Table};
use super::settings::Read;
use crate::code;
use crate::model::{Choice, ChoiceList};

/// The column that says which list a choice belongs to.
const LIST: &str = "list name";

/// Reads the lists in order of first appearance.
pub(super) fn read(table: Option<&Table>, settings: &Read, findings: &mut Findings) -> Vec<ChoiceList> {
    let Some(table) = table else {
        return Vec::new();
    };
    for column in ["name", LIST] {
        if !table.has(column) {
            findings.push(Finding::error(code::MISSING_COLUMN).at(Place::cell(&table.sheet, 1, column)));
        }
    }
    let ignored = ignored_columns(table, findings);
    let mut lists: Vec<ChoiceList> = Vec::new();
    for row in &table.rows {
        let Some(list) = row.text(&[LIST]) else {
            continue;
        };
        let choice = choice(row, &ignored, settings, findings);
        match lists.iter_mut().find(|l| l.name == list) {
            Some(found) => found.choices.push(choice),
            None => lists.push(ChoiceList {
                name: list.to_owned(),
                choices: vec![choice],
                columns: Vec::new(),
            }),
        }
    }
    for list in &mut lists {
        if !settings.duplicates {
            check_duplicates(list, findings);
        }
        list.columns = columns(list);
    }
    lists
}

fn columns(list: &ChoiceList) -> Vec<String> {
    let mut seen = BTreeSet::new();
    list.choices
        .iter()
        .flat_map(|c| &c.extra)
        .filter(|(k, _)| seen.insert(k.clone()))
        .map(|(k, _)| k.clone())
        .collect()
}

/// Columns whose header cannot name an element are notes of the author: left out, with a warning.
fn ignored_columns(table: &Table, findings: &mut Findings) -> BTreeSet<String> {
    let bad: BTreeSet<String> = table
        .firsts()
        .into_iter()
        .filter(|h| *h != LIST && (h.contains(' ') || h.is_empty()))
        .map(str::to_owned)
        .collect();
    for header in &bad {
        findings.push(Finding::warning(code::IGNORED_COLUMN).at(Place::cell(&table.sheet, 1, header)));
    }
    bad
}

fn choice(row: &Row, ignored: &BTreeSet<String>, settings: &Read, findings: &mut Findings) -> Choice {
    let name = row.text(&["name"]).unwrap_or_default().to_owned();
    let label = row.words(&["label"], &settings.default_language);
    let media = media::of(row, &settings.default_language, findings);
    if name.is_empty() {
        findings.push(Finding::error(code::CHOICE_NO_NAME).at(row.at(&["name"], "name")));
    } else if label.is_empty() && media.is_empty() {
        findings.push(
            Finding::warning(code::CHOICE_NO_LABEL)
                .at(row.at(&["label"], "label"))
                .with("name", &name),
        );
    }
    let extra = row
        .cells
        .iter()
        .filter(|(t, _, _)| t.len() == 1 && !ignored.contains(&t[0]))
        .filter(|(t, _, _)| !["name", "label", LIST, "media", "sms_option"].contains(&t[0].as_str()))
        .map(|(t, _, v)| (t[0].clone(), v.clone()))
        .collect();
    Choice {
        name,
        label,
        media,
        extra,
        cell: row.cell.clone(),
    }
}

fn check_duplicates(list: &mut ChoiceList, findings: &mut Findings) {
    let mut first: BTreeMap<String, Choice> = BTreeMap::new();
    list.choices.retain(|choice| {
        let Some(before) = first.get(&choice.name) else {
            first.insert(choice.name.clone(), choice.clone());
            return true;
        };
        let same =
            before.label == choice.label && before.media == choice.media && before.extra == choice.extra;
        let finding = if same {
            Finding::warning(code::REPEATED_CHOICE)
        } else {
            Finding::error(code::DUPLICATE_CHOICE)
        };
        findings.push(
            finding
                .at(choice.cell.column("name").place())
                .with("name", &choice.name)
                .with("list", &list.name)
                .with("other", before.cell.row),
        );
        !same
    });
}

/// The names of the lists of `external_choices`, whose rows go to a file beside the form.
pub(super) fn names_of_lists(table: &Table) -> BTreeSet<String> {
    table
        .rows
        .iter()
        .filter_map(|r| r.text(&[LIST]))
        .map(str::to_owned)
        .collect()
}

/// The tags of the sheet `osm`, by list.
pub(super) fn tags(table: &Table, settings: &Read) -> BTreeMap<String, Vec<Choice>> {
    let mut lists: BTreeMap<String, Vec<Choice>> = BTreeMap::new();
    for row in &table.rows {
        if let (Some(list), Some(name)) = (row.text(&[LIST]), row.text(&["name"])) {
            lists.entry(list.to_owned()).or_default().push(Choice {
                name: name.to_owned(),
                label: row.words(&["label"], &settings.default_language),
                cell: row.cell.clone(),
                ..Choice::default()
            });
        }
    }
    lists
}
