//! The tables of a form: one for what is asked once, one for each repeat; their columns and rows.
//!
//! Columns are named as ODK Central names them (`lib/data/briefcase.js` of its backend): groups joined by `-`,
//! places in four columns, `KEY` and `PARENT_KEY` as links between tables.

use std::collections::BTreeMap;

use base::Language;
use dataset::{Kind, Missing, Point, Value, Variable};
use form::Engine;
use form::engine::Answers;
use serde::{Deserialize, Serialize};

use super::Wish;
use crate::collect::{Instrument, Submission, number_of};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Something that is sealed, or that who asks may not read.
    Withheld {
        /// Always.
        withheld: bool,
    },
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A text, a code, a date.
    Text(String),
}

/// Which part of an answer a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Latitude,
    Longitude,
    Altitude,
    Accuracy,
    /// Whether this code is among the answers.
    Chose(String),
}

impl Cell {
    /// What stands in the place of an answer that is not to be read, in formats for people.
    pub const WITHHELD: &'static str = "withheld";
    /// Such a cell.
    pub(super) const SEALED: Self = Self::Withheld { withheld: true };
}

/// A column of answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub header: String,
    /// The question, as answers name it.
    pub question: String,
    /// What the question holds.
    pub kind: Kind,
    pub(super) part: Part,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its name: the form's, and the repeat's.
    pub name: String,
    /// The repeats around its rows, outermost first, as answers name them; none for what is asked once.
    pub repeats: Vec<String>,
    /// Its columns of answers; those that name and date a row stand around them.
    pub columns: Vec<Column>,
}

/// The tables of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// The tables: first the one of what is asked once.
    pub sheets: Vec<Sheet>,
    labels: Option<Language>,
}

/// A row of answers with its links.
pub(super) struct Record<'s> {
    pub(super) key: String,
    pub(super) parent: Option<String>,
    pub(super) values: &'s BTreeMap<String, Value>,
}

/// What stands after the answers of the first table.
pub(super) const ABOUT: [&str; 10] = [
    "KEY",
    "SubmitterID",
    "SubmitterName",
    "AttachmentsPresent",
    "AttachmentsExpected",
    "Status",
    "ReviewState",
    "DeviceID",
    "Edits",
    "FormVersion",
];

impl Layout {
    /// The tables of a form.
    pub fn of(engine: &Engine, form_id: &str, wish: &Wish) -> Self {
        let variables = engine.variables();
        let name = form_id.replace(['/', '\\', ':'], "_");
        let columns = |repeats: &[String]| {
            let here = |v: &&Variable| v.repeat.as_ref() == repeats.last();
            let all = variables.iter().filter(here);
            all.flat_map(|v| columns_of(v, repeats.last(), wish)).collect()
        };
        let mut sheets = vec![Sheet {
            name: name.clone(),
            repeats: Vec::new(),
            columns: columns(&[]),
        }];
        for repeat in engine.repeats() {
            let within = |r: &&str| repeat == *r || repeat.starts_with(&format!("{r}/"));
            let repeats: Vec<String> = engine
                .repeats()
                .into_iter()
                .filter(within)
                .map(str::to_owned)
                .collect();
            let own = repeat.rsplit('/').next().unwrap_or(repeat);
            sheets.push(Sheet {
                name: free(&sheets, format!("{name}-{own}")),
                columns: columns(&repeats),
                repeats,
            });
        }
        Self {
            sheets,
            labels: wish.labels.clone(),
        }
    }

    /// What stands above the columns of a table.
    pub fn headers(&self, sheet: &Sheet) -> Vec<String> {
        let answers = sheet.columns.iter().map(|c| c.header.clone());
        if sheet.repeats.is_empty() {
            let date = std::iter::once("SubmissionDate".to_owned());
            return date.chain(answers).chain(ABOUT.map(str::to_owned)).collect();
        }
        answers.chain(["PARENT_KEY", "KEY"].map(str::to_owned)).collect()
    }

    /// The rows of a submission in a table.
    pub fn rows(&self, sheet: &Sheet, it: &Instrument, submission: &Submission) -> Vec<Vec<Cell>> {
        let records = records(sheet, submission);
        let cells = |record: Record<'_>| {
            let answers = sheet.columns.iter().map(|c| self.cell(c, record.values));
            match record.parent {
                Some(parent) => answers
                    .chain([Cell::Text(parent), Cell::Text(record.key)])
                    .collect(),
                None => {
                    let date = Cell::Text(format!("{:.3}", submission.received_at));
                    let about = self.about(it, submission);
                    std::iter::once(date).chain(answers).chain(about).collect()
                }
            }
        };
        records.into_iter().map(cells).collect()
    }

    fn about(&self, it: &Instrument, s: &Submission) -> [Cell; 10] {
        let count = |n: usize| Cell::Integer(i64::try_from(n).unwrap_or(i64::MAX));
        [
            Cell::Text(s.instance_id.clone()),
            s.sender
                .who
                .map_or(Cell::Empty, |who| Cell::Text(number_of(who).to_string())),
            Cell::Empty,
            count(s.files.len()),
            count(self.files_named(&s.answers)),
            Cell::Empty,
            s.review
                .central()
                .map_or(Cell::Empty, |word| Cell::Text(word.to_owned())),
            s.sender.device.clone().map_or(Cell::Empty, Cell::Text),
            count(s.editions.len()),
            Cell::Text(it.version.clone()),
        ]
    }

    /// How many files the answers name.
    fn files_named(&self, answers: &Answers) -> usize {
        let all = self.sheets.iter().flat_map(|s| &s.columns);
        let questions: Vec<&str> = all
            .filter(|c| matches!(c.kind, Kind::File))
            .map(|c| c.question.as_str())
            .collect();
        let rows = answers.repeats.values().flatten().map(|r| &r.values);
        std::iter::once(&answers.values)
            .chain(rows)
            .flat_map(|values| questions.iter().filter_map(|q| values.get(*q)))
            .filter(|v| v.as_str().is_some())
            .count()
    }

    fn cell(&self, column: &Column, values: &BTreeMap<String, Value>) -> Cell {
        let Some(value) = values.get(&column.question) else {
            return Cell::Empty;
        };
        match value.missing() {
            Some(Missing::Withheld) => return Cell::SEALED,
            Some(_) => return Cell::Empty,
            None => {}
        }
        let number = |n: Option<f64>| n.map_or(Cell::Empty, Cell::Number);
        let place = |part: fn(&Point) -> Option<f64>| match value {
            Value::Point(p) => number(part(p)),
            _ => Cell::Empty,
        };
        match &column.part {
            Part::Whole => self.whole(column, value),
            Part::Latitude => place(|p| Some(p.latitude)),
            Part::Longitude => place(|p| Some(p.longitude)),
            Part::Altitude => place(|p| p.altitude),
            Part::Accuracy => place(|p| p.accuracy),
            Part::Chose(code) => value
                .chose(code)
                .map_or(Cell::Empty, |yes| Cell::Integer(yes.into())),
        }
    }

    fn whole(&self, column: &Column, value: &Value) -> Cell {
        match (value, &self.labels) {
            (Value::Integer(n), _) => Cell::Integer(*n),
            (Value::Decimal(x), _) => Cell::Number(*x),
            (Value::Choice(code), Some(language)) => Cell::Text(column.word(code, language)),
            (Value::Choices(codes), Some(language)) => {
                let words: Vec<String> = codes.iter().map(|c| column.word(c, language)).collect();
                Cell::Text(words.join("; "))
            }
            _ => Cell::Text(dataset::write(value)),
        }
    }
}

impl Column {
    /// What a code means, in a language; the code itself where nobody said.
    pub(super) fn word(&self, code: &str, language: &Language) -> String {
        let list = match &self.kind {
            Kind::SingleChoice(list) | Kind::MultipleChoice(list) => list.get(code),
            _ => None,
        };
        let word = list.and_then(|c| c.label.best(language)).map(|(_, word)| word);
        word.filter(|w| !w.is_empty()).unwrap_or(code).to_owned()
    }
}

/// The rows of a submission in a table.
pub(super) fn records<'s>(sheet: &Sheet, s: &'s Submission) -> Vec<Record<'s>> {
    let Some(repeat) = sheet.repeats.last() else {
        return vec![Record {
            key: s.instance_id.clone(),
            parent: None,
            values: &s.answers.values,
        }];
    };
    let rows = s.answers.repeats.get(repeat).into_iter().flatten();
    let record = |row: &'s form::engine::Row| Record {
        key: key(&s.instance_id, &sheet.repeats, &row.number),
        parent: Some(key(
            &s.instance_id,
            &sheet.repeats[..sheet.repeats.len() - 1],
            &row.number,
        )),
        values: &row.values,
    };
    rows.map(record).collect()
}

/// The way to a row: `uuid:…/household/person[2]/job[1]`.
fn key(instance_id: &str, repeats: &[String], number: &[usize]) -> String {
    let mut out = instance_id.to_owned();
    let mut before = "";
    for (repeat, n) in repeats.iter().zip(number) {
        let step = repeat.strip_prefix(before).unwrap_or(repeat);
        out.push_str(&format!("/{}[{n}]", step.trim_start_matches('/')));
        before = repeat;
    }
    out
}

/// A name that no table has yet: `~2` after one that is taken.
fn free(sheets: &[Sheet], name: String) -> String {
    let taken = |n: &str| sheets.iter().any(|s| s.name == n);
    let mut others = (2..).map(|n| format!("{name}~{n}"));
    if taken(&name) {
        others.find(|n| !taken(n)).unwrap_or(name)
    } else {
        name
    }
}

/// The columns of a question.
fn columns_of(v: &Variable, repeat: Option<&String>, wish: &Wish) -> Vec<Column> {
    let question = v.question.clone().unwrap_or_else(|| v.name.clone());
    let inside = repeat
        .and_then(|r| question.strip_prefix(&format!("{r}/")))
        .unwrap_or(&question);
    let name = match (&wish.labels, wish.bare) {
        (Some(language), _) if !v.label.is_empty() => v
            .label
            .best(language)
            .map_or(inside.to_owned(), |(_, l)| l.to_owned()),
        (_, true) => inside.rsplit('/').next().unwrap_or(inside).to_owned(),
        (_, false) => inside.replace('/', "-"),
    };
    let column = |header: String, part: Part| Column {
        header,
        question: question.clone(),
        kind: v.kind.clone(),
        part,
    };
    match &v.kind {
        Kind::GeoPoint => {
            let parts = [
                ("Latitude", Part::Latitude),
                ("Longitude", Part::Longitude),
                ("Altitude", Part::Altitude),
                ("Accuracy", Part::Accuracy),
            ];
            parts
                .map(|(word, part)| column(format!("{name}-{word}"), part))
                .into()
        }
        Kind::MultipleChoice(list) if wish.split => {
            let whole = column(name.clone(), Part::Whole);
            let word = |code: &str| match &wish.labels {
                Some(language) => whole.word(code, language),
                None => code.to_owned(),
            };
            let codes = list.choices.iter();
            let each =
                codes.map(|c| column(format!("{name}/{}", word(&c.code)), Part::Chose(c.code.clone())));
            std::iter::once(whole.clone()).chain(each).collect()
        }
        _ => vec![column(name, Part::Whole)],
    }
}
