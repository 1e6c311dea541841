//! What is owed over a year: each time as a cell under its months, with its sign and its word.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// How one time stands. The sign says it too, never the colour alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mark {
    /// Done in time.
    Done,
    /// Done, too late.
    Late,
    /// Called.
    Planned,
    /// Not yet.
    #[default]
    Coming,
    /// Now.
    Due,
    /// Too late, and still possible.
    Overdue,
    /// Not possible any more.
    Missed,
    /// Nobody here knows.
    Unknown,
}

impl Mark {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "board-cell board-done",
            Self::Late => "board-cell board-done board-late",
            Self::Planned | Self::Due => "board-cell board-due",
            Self::Coming => "board-cell",
            Self::Overdue => "board-cell board-overdue",
            Self::Missed => "board-cell board-missed",
            Self::Unknown => "board-cell board-unknown",
        }
    }

    fn icon(self) -> Option<Icon> {
        match self {
            Self::Done | Self::Late => Some(Icon::Check),
            Self::Planned => Some(Icon::Calendar),
            Self::Due => Some(Icon::Ring),
            Self::Overdue => Some(Icon::Attention),
            Self::Missed => Some(Icon::Stop),
            Self::Unknown => Some(Icon::Question),
            Self::Coming => None,
        }
    }
}

/// One time that something is owed.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// How it stands.
    pub mark: Mark,
    /// A short label: the number of the month.
    pub label: Html,
    /// How it stands, in words: read aloud, and shown where there is room.
    pub word: Html,
}

impl Component for Cell {
    /// A cell by itself, as a legend shows it.
    fn html(&self, _: &Reader) -> Html {
        let icon = self.mark.icon().map(Icon::html).unwrap_or_default();
        Html::trusted(format!("<span class=\"{}\">{icon}<span>{}</span></span>", self.mark.class(), self.word))
    }
}

/// Something that is owed over the year.
#[derive(Debug, Clone, Default)]
pub struct Duty {
    /// What.
    pub title: Html,
    /// Where it stands written.
    pub note: Html,
    /// How far it is, in a few words.
    pub sum: Html,
    /// Each time; together they fill the year.
    pub cells: Vec<Cell>,
    /// What fulfils each, to be opened.
    pub details: Html,
}

impl Duty {
    /// Whether there is room for words in a cell.
    fn roomy(&self) -> bool {
        self.cells.len() <= 3
    }
}

/// The board of a year.
#[derive(Debug, Clone, Default)]
pub struct Board(pub Vec<Duty>);

component!(Board, "board/board.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let cell = |mark, label: &str, word: &str| Cell { mark, label: label.into(), word: word.into() };
    let marks = [Mark::Done, Mark::Late, Mark::Unknown, Mark::Missed, Mark::Overdue, Mark::Planned, Mark::Due, Mark::Coming];
    let months = marks.into_iter().enumerate().map(|(n, mark)| cell(mark, &r.count(n + 1), "An example"));
    let monthly = Duty { title: "Meet every month".into(), note: "Terms of reference, meetings".into(), sum: "2 of 8".into(), cells: months.collect(), details: Html::empty() };
    let twice = Duty { title: "Ask new members to join".into(), cells: vec![cell(Mark::Done, "", "Done"), cell(Mark::Due, "", "Due by 31 December")], ..Duty::default() };
    vec![Example { title: "Every mark, and a duty with room for words", html: Board(vec![monthly, twice]).html(r) }]
}
