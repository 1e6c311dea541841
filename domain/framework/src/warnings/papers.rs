//! Levels against what is on paper: W6 evidence, W7 access, W13 answers to what people said.

use super::{Check, WarningId, Weight, named};
use crate::evidence::Strength;
use crate::terms::{Level, Stage};

/// A level of 4 or 5 rests on an assertion alone.
pub(super) const W6: Check = Check {
    id: WarningId::W6,
    weight: Weight::Warning,
    clauses: &["¶22", "Table 1, level 4"],
    needs: None,
    speaks: |i| {
        let bare: Vec<Stage> = i
            .stages_where(Level::is_sufficient)
            .into_iter()
            .filter(|s| i.evidence.get(s).copied().unwrap_or_default() == Strength::E0)
            .collect();
        let stages = named(&bare)?;
        Some(format!(
            "Level 4 or 5 at {stages} rests on an assertion alone. Add a document or let participants confirm it."
        ))
    },
};

/// Shared decisions about access, and nothing that writes them down.
pub(super) const W7: Check = Check {
    id: WarningId::W7,
    weight: Weight::Serious,
    clauses: &["¶23(1)(d)", "¶31.5"],
    needs: Some(("access_agreement", |i| i.facts.access_agreement.is_some())),
    speaks: |i| {
        let shared = i.level(Stage::Access)?.is_sufficient() && i.facts.access_agreement == Some(false);
        shared.then(|| "People are said to share decisions about access (1d), but no access agreement or licence is on file.".to_owned())
    },
};

/// Consultation without an answer: Table 1 asks for more than listening.
pub(super) const W13: Check = Check {
    id: WarningId::W13,
    weight: Weight::Warning,
    clauses: &["Table 1, level 2"],
    needs: Some(("answer_recorded", |i| i.facts.answer_recorded.is_some())),
    speaks: |i| {
        let consultation = Level::try_from(2).ok()?;
        let stages = named(&i.stages_where(|l| l == consultation))?;
        (i.facts.answer_recorded == Some(false)).then(|| {
            format!("People were asked at {stages}, and no record says what was done with their answer.")
        })
    },
};
