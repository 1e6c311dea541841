//! A table with a caption. It scrolls within itself on small screens, never the page.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(Html),
    /// A number, already written for the reader: stands at the end of its column.
    Number(String),
    /// Withheld so that nobody is recognised; the reason in words.
    Protected(Html),
    /// Not there; the reason in words.
    Missing(Html),
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<Html>) -> Self {
        Self::Text(text.into())
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}
impl From<Html> for Cell {
    fn from(html: Html) -> Self {
        Self::Text(html)
    }
}

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// What the table shows.
    pub caption: Html,
    /// The heads of the columns; `true` for a column of numbers.
    pub columns: Vec<(Html, bool)>,
    /// The rows; the first cell names its row.
    pub rows: Vec<Vec<Cell>>,
    /// Below the table: source, what signs mean.
    pub note: Html,
    /// Whether the caption is only for screen readers because a heading says the same.
    pub caption_hidden: bool,
    /// Where the whole table stands, when here stand only its first rows, and how many rows it has.
    pub whole: Option<(usize, String)>,
}

impl Table {
    /// A table with more rows than this stands on a page of its own, in rows: two months of days.
    pub const LONG: usize = 62;
    /// The first rows of a long table that stay beside its chart.
    pub const FIRST: usize = 31;

    /// An empty table with a caption.
    pub fn new(caption: impl Into<Html>) -> Self {
        Self { caption: caption.into(), ..Self::default() }
    }

    /// One more column of words.
    #[must_use]
    pub fn column(mut self, head: impl Into<Html>) -> Self {
        self.columns.push((head.into(), false));
        self
    }

    /// One more column of numbers.
    #[must_use]
    pub fn numbers(mut self, head: impl Into<Html>) -> Self {
        self.columns.push((head.into(), true));
        self
    }

    /// One more row.
    #[must_use]
    pub fn row(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.rows.push(cells.into_iter().collect());
        self
    }

    /// The words below the table.
    #[must_use]
    pub fn note(mut self, note: impl Into<Html>) -> Self {
        self.note = note.into();
        self
    }

    /// Keeps the first rows of a long table and leads to the page with all of them; a short table stays whole.
    #[must_use]
    pub fn briefly(mut self, whole_at: impl Into<String>) -> Self {
        let all = self.rows.len();
        if all > Self::LONG {
            self.rows.truncate(Self::FIRST);
            self.whole = Some((all, whole_at.into()));
        }
        self
    }

    fn first_rows(&self, all: &usize, r: &Reader) -> Html {
        r.ta("table-first-rows", &[("shown", self.rows.len().into()), ("all", (*all).into())])
    }

    /// Whether a cell stands at the end of its column: a number does, and what is not there in a column of numbers.
    fn at_end(&self, column: &usize, cell: &Cell) -> bool {
        match cell {
            Cell::Text(_) => false,
            Cell::Number(_) => true,
            Cell::Protected(_) | Cell::Missing(_) => self.columns.get(*column).is_some_and(|(_, numbers)| *numbers),
        }
    }

    fn has_protected(&self) -> bool {
        self.rows.iter().flatten().any(|c| matches!(c, Cell::Protected(_)))
    }
}

component!(Table, "table/table.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let number = |n: i64| Cell::Number(r.integer(n));
    let table = Table::new("Households by district and main source of water")
        .column("District")
        .numbers("Piped network")
        .numbers("Water trucking")
        .numbers("Private well")
        .row(["Hay Al Nasr".into(), number(1204), number(87), Cell::Protected(r.t("protected-small"))])
        .row(["Hay Al Wahda".into(), number(988), number(112), number(40)])
        .row(["Qalaat".into(), number(310), Cell::Missing(r.t("missing-not-asked")), number(21)])
        .note("Source: an invented example.");
    vec![Example { title: "Numbers, a protected cell and a missing one", html: table.html(r) }]
}
