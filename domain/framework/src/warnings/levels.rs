//! Levels against the type: W1, W2, W3, W5; and W9, the stages that are easily forgotten.

use super::{Check, WarningId, Weight, named};
use crate::input::Input;
use crate::terms::{Level, Stage, Type};

/// Types 1 and 2 are at the highest level at all stages (Table 2).
pub(super) const W1: Check = Check {
    id: WarningId::W1,
    weight: Weight::Warning,
    clauses: &["Table 2, columns 1–2"],
    needs: None,
    speaks: |i| {
        let stages = below(
            i,
            &[Type::CivicAction, Type::CivicDriven],
            Level::SELF_DETERMINATION,
        )?;
        Some(format!(
            "Where people drive it, the table expects level 5 at every stage; lower at {stages}."
        ))
    },
};

/// Type 3 is in partnership at all stages (Table 2).
pub(super) const W2: Check = Check {
    id: WarningId::W2,
    weight: Weight::Warning,
    clauses: &["Table 2, column 3"],
    needs: None,
    speaks: |i| {
        let stages = below(i, &[Type::JointlyInitiated], Level::SUFFICIENT)?;
        Some(format!(
            "Where it is started together, the table expects level 4 at every stage; lower at {stages}."
        ))
    },
};

/// Level 5 means that communities initiate, types 4 and 5 that others do (A6).
pub(super) const W3: Check = Check {
    id: WarningId::W3,
    weight: Weight::Warning,
    clauses: &["Table 1, level 5", "¶25(4)", "¶25(5)"],
    needs: None,
    speaks: |i| {
        let stages = above(i, &Type::ASSESSED, Level::SELF_DETERMINATION)?;
        Some(format!(
            "Others started it, and yet people decide alone at {stages}. Is it of type 2 or 3, or is the level 4? It is read as 4 or more."
        ))
    },
};

/// Type 6 means no collaboration or a limited one (A17).
pub(super) const W5: Check = Check {
    id: WarningId::W5,
    weight: Weight::Serious,
    clauses: &["¶25(6)", "¶29"],
    needs: None,
    speaks: |i| {
        let stages = above(i, &[Type::WithoutCollaboration], Level::SUFFICIENT)?;
        Some(format!(
            "It is said to go without collaboration, and yet people share decisions at {stages}. Is it of type 4 or 5?"
        ))
    },
};

/// Stages 5 and 6 are called important for citizens (Table 2).
pub(super) const W9: Check = Check {
    id: WarningId::W9,
    weight: Weight::Info,
    clauses: &["Table 2, uptake and review"],
    needs: None,
    speaks: |i| {
        let none = i.stages_where(|l| l == Level::NONE);
        let late: Vec<Stage> = none
            .into_iter()
            .filter(|s| matches!(s, Stage::Uptake | Stage::Review))
            .collect();
        let stages = named(&late)?;
        Some(format!(
            "People have no part at {stages}. It is an important stage for them: there it shows who uses the data and what they change."
        ))
    },
};

fn below(input: &Input, types: &[Type], level: Level) -> Option<String> {
    types
        .contains(&input.kind?)
        .then(|| named(&input.stages_where(|l| l < level)))?
}

fn above(input: &Input, types: &[Type], level: Level) -> Option<String> {
    types
        .contains(&input.kind?)
        .then(|| named(&input.stages_where(|l| l >= level)))?
}
