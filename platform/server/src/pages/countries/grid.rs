//! A table once: as people read it on a page, and as a CSV file with the same rows.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use base::Text;
use disseminate::{Field, FieldKind, Sheet, Value, csv};
use ui::components::table::{Cell, Table};
use ui::{Html, Reader};

/// One cell.
#[derive(Debug, Clone)]
pub(crate) enum Said {
    /// Words.
    Words(Html),
    /// Words that lead somewhere.
    Link(Html, String),
    /// A day: in words for who reads, as ISO 8601 in the file.
    Day(base::Date),
    /// A number.
    Count(usize),
    /// Nothing; why, in words.
    Nothing(Html),
}

impl Said {
    /// Words of a user or a record.
    pub(crate) fn words(text: impl Into<Html>) -> Self {
        Self::Words(text.into())
    }

    fn cell(&self, r: &Reader) -> Cell {
        match self {
            Self::Words(words) => Cell::Text(words.clone()),
            Self::Link(words, to) => Cell::Text(Html::trusted(format!(
                "<a href=\"{}\">{words}</a>",
                Html::escaped(to)
            ))),
            Self::Day(day) => Cell::Text(Html::escaped(&r.date(*day))),
            Self::Count(n) => Cell::Number(r.count(*n)),
            Self::Nothing(why) => Cell::Missing(why.clone()),
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Words(words) | Self::Link(words, _) => Value::Text(words.plain()),
            Self::Day(day) => Value::Text(day.to_string()),
            Self::Count(n) => Value::Integer(*n as u64),
            Self::Nothing(_) => Value::Missing,
        }
    }
}

/// A table with a name for its file.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    title: Html,
    /// Name in the file, what people read, whether it holds numbers.
    columns: Vec<(&'static str, Html, bool)>,
    rows: Vec<Vec<Said>>,
    note: Html,
}

impl Grid {
    pub(crate) fn new(title: Html) -> Self {
        Self {
            title,
            columns: Vec::new(),
            rows: Vec::new(),
            note: Html::empty(),
        }
    }

    pub(crate) fn words(mut self, name: &'static str, head: Html) -> Self {
        self.columns.push((name, head, false));
        self
    }

    pub(crate) fn counts(mut self, name: &'static str, head: Html) -> Self {
        self.columns.push((name, head, true));
        self
    }

    pub(crate) fn note(mut self, note: Html) -> Self {
        self.note = note;
        self
    }

    pub(crate) fn push(&mut self, row: Vec<Said>) {
        self.rows.push(row);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// As people read it.
    pub(crate) fn table(&self, r: &Reader) -> Table {
        let mut table = Table::new(self.title.clone()).note(self.note.clone());
        for (_, head, numbers) in &self.columns {
            table = match numbers {
                true => table.numbers(head.clone()),
                false => table.column(head.clone()),
            };
        }
        for row in &self.rows {
            table = table.row(row.iter().map(|s| s.cell(r)));
        }
        table
    }

    /// As a file (RFC 4180; cells that a spreadsheet would run are defused by the writer).
    pub(crate) fn file(&self, name: &str) -> Response {
        let field = |(name, head, numbers): &(&'static str, Html, bool)| Field {
            name: (*name).to_owned(),
            title: head.plain(),
            description: String::new(),
            kind: if *numbers {
                FieldKind::Integer
            } else {
                FieldKind::Text
            },
            codes: Vec::new(),
        };
        let sheet = Sheet {
            name: name.to_owned(),
            title: Text::default(),
            fields: self.columns.iter().map(field).collect(),
            rows: self
                .rows
                .iter()
                .map(|row| row.iter().map(Said::value).collect())
                .collect(),
        };
        let saved = format!("attachment; filename=\"{name}.csv\"");
        let heads = [
            (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
            (CONTENT_DISPOSITION, saved),
        ];
        (heads, csv(&sheet)).into_response()
    }
}
