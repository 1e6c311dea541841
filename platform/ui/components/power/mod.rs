//! Who decided what: a row for each step, a place for each kind of hand, a mark where the power lay.

use super::{Component, Example};
use crate::{Html, Reader};

/// Whether there is a record of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Somebody says so; nothing shows it.
    Said,
    /// A decision, an agreement or a signature shows it.
    Shown,
}

/// One step.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The step.
    pub step: Html,
    /// A mark in each column that holds one, by the column's place from 0.
    pub marks: Vec<(usize, Mark)>,
    /// Who, with the way to what shows it; empty when nobody has said.
    pub who: Html,
}

impl Row {
    fn mark(&self, column: &usize) -> Option<Mark> {
        self.marks.iter().filter(|(c, _)| c == column).map(|(_, mark)| *mark).max()
    }
}

/// The rows with the names of their columns.
#[derive(Debug, Clone, Default)]
pub struct Power {
    /// What it shows, in a sentence.
    pub caption: Html,
    /// The kinds of hands, from those of the people to those of one person.
    pub columns: Vec<Html>,
    /// The steps.
    pub rows: Vec<Row>,
}

impl Power {
    fn has(&self, wanted: Mark) -> bool {
        self.rows.iter().flat_map(|r| &r.marks).any(|(_, mark)| *mark == wanted)
    }
}

component!(Power, "power/power.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let columns = ["The community", "Together", "An organisation", "One person"].map(Html::from).to_vec();
    let row = |step: &str, marks: Vec<(usize, Mark)>, who: &str| Row { step: step.into(), marks, who: who.into() };
    let power = Power {
        caption: "The community decided 1 of 4 steps; of 1 nobody said who decided.".into(),
        columns,
        rows: vec![
            row("1a Objectives", vec![(0, Mark::Shown)], "Women's circle of Dura, 12 of 14 votes"),
            row("1b Partnerships", vec![(1, Mark::Said)], "The organiser says: decided together"),
            row("1c Methods", vec![(3, Mark::Shown)], "The coordinator alone"),
            row("1d Access and use", vec![], ""),
        ],
    };
    vec![Example { title: "Shown, said and open", html: power.html(r) }]
}
