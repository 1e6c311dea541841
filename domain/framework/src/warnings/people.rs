//! Levels against who takes part: W4, W8, W10, W11, W12.

use std::collections::BTreeSet;

use super::{Check, WarningId, Weight};
use crate::facts::Engaged;
use crate::input::Input;
use crate::terms::{Initiator, Level, Objective, Practice, Stage, Type};

/// Type 1 knows no other collaborators (A11).
pub(super) const W4: Check = Check {
    id: WarningId::W4,
    weight: Weight::Serious,
    clauses: &["¶25(1)", "Table 2, column 1"],
    needs: Some(("partner_shares_decisions, funder_set_objectives", |i| {
        i.facts.partner_shares_decisions.is_some() || i.facts.funder_set_objectives.is_some()
    })),
    speaks: |i| {
        if i.kind != Some(Type::CivicAction) {
            return None;
        }
        if i.facts.funder_set_objectives == Some(true) {
            return Some(
                "It is said to be people's own, and yet a funder set the objectives. Is it of type 5?"
                    .to_owned(),
            );
        }
        (i.facts.partner_shares_decisions == Some(true)).then(|| {
            "It is said to be people's own, and yet a partner shares decisions. Is it of type 2?".to_owned()
        })
    },
};

/// Sharing decisions in collection, while everyone who collects is staff.
pub(super) const W8: Check = Check {
    id: WarningId::W8,
    weight: Weight::Serious,
    clauses: &["¶24(b)", "Table 2, collection"],
    needs: Some(("collectors_all_staff", |i| i.facts.collectors_all_staff.is_some())),
    speaks: |i| {
        let shared =
            i.level(Stage::Collection)?.is_sufficient() && i.facts.collectors_all_staff == Some(true);
        shared.then(|| {
            "People are said to share in collection (2), but everyone who collects is staff.".to_owned()
        })
    },
};

/// Citizen science is led by researchers for scientific evidence (A2).
pub(super) const W10: Check = Check {
    id: WarningId::W10,
    weight: Weight::Warning,
    clauses: &["¶14", "¶27"],
    needs: Some(("objectives", |i| i.facts.objectives.is_some())),
    speaks: |i| {
        let by_office = i.kind == Some(Type::NsoDriven) || i.facts.initiator == Some(Initiator::Nso);
        let science = i.facts.objectives.as_ref()?.contains(&Objective::Science);
        (i.practice == Some(Practice::CitizenScience) && by_office && !science)
            .then(|| "It is called citizen science, but the statistical office started it and scientific evidence is not among its objectives.".to_owned())
    },
};

/// An organisation alone stands for citizens (¶30).
pub(super) const W11: Check = Check {
    id: WarningId::W11,
    weight: Weight::Warning,
    clauses: &["¶30"],
    needs: Some(("engaged", |i| {
        i.facts.engaged.is_some() || i.directly_involves.is_some()
    })),
    speaks: |i| {
        only_an_organisation(i).then(|| {
            "Only an organisation takes part on the citizens' side: no individuals and no body of the community.".to_owned()
        })
    },
};

fn only_an_organisation(i: &Input) -> bool {
    match &i.facts.engaged {
        Some(engaged) => *engaged == BTreeSet::from([Engaged::Cso]),
        None => i.citizens_side_is_cso == Some(true) && i.directly_involves == Some(false),
    }
}

/// One or two hand-picked members are what Table 1 describes at level 3.
pub(super) const W12: Check = Check {
    id: WarningId::W12,
    weight: Weight::Warning,
    clauses: &["Table 1, level 3"],
    needs: Some(("representatives, representatives_chosen_by_initiator", |i| {
        i.facts.representatives.is_some() || i.facts.representatives_chosen_by_initiator.is_some()
    })),
    speaks: |i| {
        let conciliatory = Level::try_from(3).ok()?;
        if i.stages_where(|l| l >= conciliatory).is_empty() {
            return None;
        }
        if i.facts.representatives_chosen_by_initiator == Some(true) {
            return Some("The initiator chose who speaks for the community.".to_owned());
        }
        let few = i.facts.representatives.filter(|n| *n <= 2)?;
        Some(format!(
            "The community has {few} on the body; two or fewer are easily outvoted."
        ))
    },
};
