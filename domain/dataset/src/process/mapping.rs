//! Cleaning logs that other programs keep as a spreadsheet: which column says what is declared, not guessed.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings, Place};
use serde::{Deserialize, Serialize};

use super::log::{Action, Entry, Log, Scope};
use crate::cell::{self, DayOrder, Reading};
use crate::csv::{Row, Sheet, clip};
use crate::{Kind, Value, code};

/// Which column of a log file says what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    /// The variable of the data that names a record.
    pub key: String,
    /// The column with the record's key.
    pub record: String,
    /// The column with the variable.
    pub variable: String,
    /// The column with the kind of decision.
    pub action: String,
    /// The column with the new value.
    pub to: String,
    /// The column with the old value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The columns that give the reason; what stands in them is joined.
    #[serde(default)]
    pub why: Vec<String>,
    /// The column that says who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The column that says when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// How the file writes days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_order: Option<DayOrder>,
    /// What its words for decisions mean.
    pub words: BTreeMap<String, Decision>,
}

/// The kinds of decision that a log file can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// A cell takes the new value; an empty one empties it.
    Change,
    /// A cell is emptied.
    Blank,
    /// The record is taken out.
    Remove,
    /// Nothing is done.
    Keep,
}

impl Mapping {
    /// The log of the R package `cleaningtools` (IMPACT Initiatives, MIT): columns and words as in its
    /// documentation of `create_clean_data`.
    pub fn cleaningtools(key: &str) -> Self {
        let words = [
            ("change_response", Decision::Change),
            ("blank_response", Decision::Blank),
            ("remove_survey", Decision::Remove),
            ("no_action", Decision::Keep),
        ];
        Self {
            key: key.to_owned(),
            record: "uuid".to_owned(),
            variable: "question".to_owned(),
            action: "change_type".to_owned(),
            to: "new_value".to_owned(),
            from: Some("old_value".to_owned()),
            why: vec!["issue".to_owned()],
            who: None,
            when: None,
            day_order: None,
            words: words.map(|(w, d)| (w.to_owned(), d)).into(),
        }
    }
}

/// A log file into a [`Log`]. Every row is an entry; one that says nothing usable is an error by row.
pub fn read_log(sheet: &Sheet, mapping: &Mapping) -> Checked<Log> {
    let mut findings = Findings::none();
    let Some(columns) = Columns::find(sheet, mapping, &mut findings) else {
        return Checked::refused(findings);
    };
    let mut log = Log {
        key: Some(mapping.key.clone()),
        entries: Vec::new(),
    };
    for row in sheet.rows() {
        match columns.entry(&row, mapping) {
            Ok(entry) => log.entries.push(entry),
            Err(finding) => findings.push(finding.at(Place::whole().with("row", row.line))),
        }
    }
    Checked::new(log, findings)
}

struct Columns {
    record: usize,
    variable: usize,
    action: usize,
    to: usize,
    from: Option<usize>,
    why: Vec<usize>,
    who: Option<usize>,
    when: Option<usize>,
}

impl Columns {
    fn find(sheet: &Sheet, m: &Mapping, findings: &mut Findings) -> Option<Self> {
        let mut at = |name: &String| {
            let found = sheet.header().iter().position(|h| h == name);
            if found.is_none() {
                findings.push(Finding::error(code::LOG_FILE_COLUMN).with("name", name));
            }
            found
        };
        let [record, variable, action, to] = [&m.record, &m.variable, &m.action, &m.to].map(&mut at);
        let (from, who) = (m.from.as_ref().map(&mut at), m.who.as_ref().map(&mut at));
        let when = m.when.as_ref().map(&mut at);
        let why: Vec<Option<usize>> = m.why.iter().map(&mut at).collect();
        Some(Self {
            record: record?,
            variable: variable?,
            action: action?,
            to: to?,
            from: transpose(from)?,
            why: why.into_iter().collect::<Option<_>>()?,
            who: transpose(who)?,
            when: transpose(when)?,
        })
    }

    fn entry(&self, row: &Row, m: &Mapping) -> Result<Entry, Finding> {
        let word = row.get(self.action);
        let Some(decision) = m.words.get(word) else {
            return Err(Finding::error(code::LOG_FILE_WORD).with("word", clip(word)));
        };
        if row.get(self.record).is_empty() {
            return Err(Finding::error(code::LOG_FILE_NO_RECORD));
        }
        let variable = row.get(self.variable).to_owned();
        let to = row.get(self.to).to_owned();
        let action = match decision {
            Decision::Change if to.is_empty() => Action::Blank { variable },
            Decision::Change => {
                let from = self.from.map(|i| row.get(i).to_owned()).filter(|f| !f.is_empty());
                Action::Change { variable, to, from }
            }
            Decision::Blank => Action::Blank { variable },
            Decision::Remove => Action::Remove,
            Decision::Keep => Action::Keep {
                variable: Some(variable).filter(|v| !v.is_empty()),
            },
        };
        let day = self.when.map_or("", |i| row.get(i));
        let how = Reading {
            day_order: m.day_order,
            ..Reading::default()
        };
        let when = match cell::read(&Kind::Date, day, how) {
            Some(Value::Date(day)) => Some(day),
            _ => None,
        };
        let reasons: Vec<&str> = self
            .why
            .iter()
            .map(|i| row.get(*i))
            .filter(|t| !t.is_empty())
            .collect();
        Ok(Entry {
            scope: Scope::Record(row.get(self.record).to_owned()),
            action,
            who: self.who.map_or("", |i| row.get(i)).to_owned(),
            why: reasons.join("; "),
            when,
        })
    }
}

/// A column that was not asked for is fine; one that was asked for must be there.
fn transpose(found: Option<Option<usize>>) -> Option<Option<usize>> {
    match found {
        None => Some(None),
        Some(None) => None,
        Some(Some(i)) => Some(Some(i)),
    }
}
