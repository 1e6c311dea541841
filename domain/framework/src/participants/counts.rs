//! Answers as counts that keep their floor.

use std::collections::BTreeMap;
use std::fmt;

use super::reading::{Reading, reading};
use super::{FLOOR, Group, Said};
use crate::terms::Stage;

/// How often each answer was given, by group and stage.
///
/// There is no way to read a count out of it: not by a getter, not printed, not written as JSON. What can be read
/// is [`Counts::answers`] and [`Counts::reading`], and both give nothing below [`FLOOR`].
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Counts(BTreeMap<Group, Tally>);

/// The answers of one group.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Tally {
    /// How many people answered.
    pub(super) people: u64,
    /// How often each answer was given at each stage.
    pub(super) said: BTreeMap<(Stage, Said), u64>,
}

impl Tally {
    /// How many could say who decided at a stage.
    pub(super) fn known(&self, stage: Stage) -> u64 {
        let levels = Said::all().filter(|s| *s != Said::NotThere);
        levels.map(|s| self.at(stage, s)).sum()
    }

    pub(super) fn at(&self, stage: Stage, said: Said) -> u64 {
        self.said.get(&(stage, said)).copied().unwrap_or(0)
    }
}

impl fmt::Debug for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counts(…)")
    }
}

impl Counts {
    /// Nothing counted yet.
    pub fn none() -> Self {
        Self::default()
    }

    /// These counts with one group's: how many people answered, and how often each answer was given.
    #[must_use]
    pub fn with(mut self, group: Group, people: u64, cell: impl Fn(Stage, Said) -> u64) -> Self {
        let cells = Stage::ALL
            .into_iter()
            .flat_map(|stage| Said::all().map(move |said| (stage, said)));
        let said = cells.map(|key| (key, cell(key.0, key.1))).collect();
        self.0.insert(group, Tally { people, said });
        self
    }

    /// How many people answered; `None` below the floor.
    pub fn answers(&self) -> Option<u64> {
        let all = self.0.values().map(|t| t.people).sum();
        (all >= FLOOR).then_some(all)
    }

    /// How many of a group answered; `None` when that count, or what is left of all without it, is below the
    /// floor and not zero.
    pub fn answers_of(&self, group: Group) -> Option<u64> {
        self.apart(|t| t.people)
            .then(|| self.0.get(&group).map(|t| t.people))?
            .filter(|n| *n >= FLOOR)
    }

    /// What all who answered say about a stage.
    pub fn reading(&self, stage: Stage) -> Reading {
        reading(self.0.values(), stage)
    }

    /// What one group says about a stage. Withheld also when the other group would be read by subtraction.
    pub fn reading_of(&self, group: Group, stage: Stage) -> Reading {
        let apart = self.apart(|t| t.people) && self.apart(|t| t.known(stage));
        match self.0.get(&group).filter(|_| apart) {
            Some(tally) => reading(std::iter::once(tally), stage),
            None => Reading::Withheld,
        }
    }

    /// Whether groups may stand beside their sum: every one has enough, or none at all.
    fn apart(&self, count: impl Fn(&Tally) -> u64) -> bool {
        self.0.values().map(count).all(|n| n == 0 || n >= FLOOR)
    }
}
