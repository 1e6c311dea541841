//! Levels against the round before (W14), the calendar (W15) and the participants' own view (W16).

use std::collections::BTreeMap;

use super::{Check, WarningId, Weight, named};
use crate::input::Input;
use crate::terms::{Level, Stage};
use crate::version::Version;

/// How far two levels may lie apart before someone should look.
const APART: u8 = 2;

/// The round differs much from the one before.
pub(super) const W14: Check = Check {
    id: WarningId::W14,
    weight: Weight::Info,
    clauses: &["¶28 (A15)"],
    needs: Some(("previous_levels", |i| i.facts.previous_levels.is_some())),
    speaks: |i| {
        let stages = apart(i, i.facts.previous_levels.as_ref()?)?;
        Some(format!(
            "Two levels or more lie between this round and the last at {stages}."
        ))
    },
};

/// The assessment is older than the framework's version or the round.
pub(super) const W15: Check = Check {
    id: WarningId::W15,
    weight: Weight::Warning,
    clauses: &["¶15", "¶20"],
    needs: Some(("assessed_on, round_changed_on", |i| {
        i.facts.assessed_under.is_some()
            || (i.facts.assessed_on.is_some() && i.facts.round_changed_on.is_some())
    })),
    speaks: |i| {
        if i.facts.assessed_under.is_some_and(|v| v < Version::CURRENT) {
            return Some("The framework has a newer version than this assessment.".to_owned());
        }
        (i.facts.round_changed_on? > i.facts.assessed_on?)
            .then(|| "The round changed after it was assessed.".to_owned())
    },
};

/// Those who took part see it differently.
pub(super) const W16: Check = Check {
    id: WarningId::W16,
    weight: Weight::Serious,
    clauses: &["¶20", "¶22"],
    needs: Some(("participants_levels", |i| i.facts.participants_levels.is_some())),
    speaks: |i| {
        let stages = apart(i, i.facts.participants_levels.as_ref()?)?;
        Some(format!(
            "Those who took part see it differently, by two levels or more, at {stages}."
        ))
    },
};

fn apart(input: &Input, others: &BTreeMap<Stage, Level>) -> Option<String> {
    let stages: Vec<Stage> = others
        .iter()
        .filter(|(stage, other)| {
            input
                .level(**stage)
                .is_some_and(|own| own.number().abs_diff(other.number()) >= APART)
        })
        .map(|(stage, _)| *stage)
        .collect();
    named(&stages)
}
