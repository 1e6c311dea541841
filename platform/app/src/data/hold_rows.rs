//! Rows of a file are held against the form that they answer.
//!
//! The conditions of the form are doubts that stay with the row: raw data break them, and cleaning needs to see them.
//! Consent is none: where the form asks for it, a row without a yes is not kept, and only counted, as a submission is.

use std::collections::{BTreeMap, BTreeSet};

use base::{Code, Finding, Findings, Place, Severity};
use consent::{Answer, Mapping, Notice};
use dataset::{Table, Value};
use form::{Context, Engine};

use super::code;

/// So many rows are held against the conditions of the form; consent is asked of every row.
const MOST: usize = 20_000;

/// So many findings of one kind about one question are told one by one.
const SHOWN: usize = 20;

/// What asks the rows for consent.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) mapping: Mapping,
    pub(super) notice: Notice,
}

/// The rows, from 0, that do not say yes to taking part; `read` is what was found when the file was read.
///
/// # Errors
/// A finding when the file has no column for the question that asks.
pub(super) fn without_consent(
    table: &Table,
    asked: &Asked,
    read: &Findings,
) -> Result<BTreeSet<usize>, Finding> {
    let columns = columns(table);
    let name = |question: &str| {
        columns
            .get(question)
            .map(|column| table.columns()[*column].name())
    };
    let absent = |question: &&str| {
        let missing = |f: &&Finding| f.code == dataset::code::IMPORT_MISSING_COLUMN;
        let named = |f: &Finding| f.place.get("column").map(ToString::to_string);
        name(question).is_none_or(|name| {
            read.iter()
                .filter(missing)
                .any(|f| named(f).as_deref() == Some(name))
        })
    };
    let mut asks = asked.mapping.questions.iter().map(|q| q.question.as_str());
    if let Some(missing) = asks.find(absent) {
        return Err(Finding::error(code::NO_CONSENT_COLUMN).with("question", missing));
    }
    let refused = |row: &usize| {
        let said: BTreeMap<&str, String> = columns
            .iter()
            .map(|(question, column)| (*question, dataset::write(&table.columns()[*column].value(*row))))
            .collect();
        let answer = |question: &str| said.get(question).map(String::as_str);
        asked.mapping.stands(&asked.notice, answer) != Answer::Given
    };
    Ok((0..table.rows()).filter(refused).collect())
}

/// The column of each question that is asked once.
fn columns(table: &Table) -> BTreeMap<&str, usize> {
    let all = table.variables().enumerate();
    all.filter_map(|(i, v)| Some((v.question.as_deref()?, i)))
        .collect()
}

/// What stands against each row, as doubts with row and column; `line` gives the line of a row in the file.
pub(super) fn doubts(
    table: &Table,
    engine: &Engine,
    context: &Context,
    line: impl Fn(usize) -> usize,
) -> Findings {
    let columns = columns(table);
    let mut out = Findings::none();
    let mut met: BTreeMap<(Code, String), usize> = BTreeMap::new();
    for row in 0..table.rows().min(MOST) {
        let mut answers = BTreeMap::new();
        for (question, column) in &columns {
            let value = table.columns()[*column].value(row);
            if !matches!(value, Value::Missing(_)) {
                answers.insert((*question).to_owned(), dataset::write(&value));
            }
        }
        let Ok(found) = engine.check_row(&answers, context) else {
            continue;
        };
        for finding in found.iter() {
            let name = name_of(table, &columns, finding);
            let times = met.entry((finding.code, name.clone())).or_default();
            *times += 1;
            if *times <= SHOWN {
                let place = Place::whole().with("row", line(row)).with("column", name);
                out.push(Finding {
                    severity: Severity::Warning,
                    place,
                    ..finding.clone()
                });
            }
        }
    }
    for ((kind, column), times) in met.into_iter().filter(|(_, times)| *times > SHOWN) {
        let more = Finding::info(dataset::code::MORE_OF_THE_SAME).at(Place::whole().with("column", column));
        out.push(more.with("kind", kind.0).with("more", times - SHOWN));
    }
    if table.rows() > MOST {
        out.push(Finding::info(code::NOT_ALL_HELD).with("rows", MOST));
    }
    out
}

/// The variable that a finding of the form is about.
fn name_of(table: &Table, columns: &BTreeMap<&str, usize>, finding: &Finding) -> String {
    let path = finding
        .place
        .get("path")
        .map(ToString::to_string)
        .unwrap_or_default();
    let question = path
        .trim_start_matches('/')
        .split_once('/')
        .map_or("", |(_, rest)| rest);
    let question: String = question
        .split('/')
        .map(|step| step.split('[').next().unwrap_or(""))
        .collect::<Vec<_>>()
        .join("/");
    match columns.get(question.as_str()) {
        Some(column) => table.columns()[*column].name().to_owned(),
        None => question,
    }
}
