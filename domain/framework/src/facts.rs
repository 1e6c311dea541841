//! What is known around the answers. No rule reads it; warnings do.

use std::collections::{BTreeMap, BTreeSet};

use base::Date;
use serde::{Deserialize, Serialize};

use crate::terms::{Initiator, Level, Objective, Stage};
use crate::version::Version;

/// Who takes part on the citizens' side (A16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Engaged {
    /// Individuals.
    Individuals,
    /// A body of the community.
    CommunityBody,
    /// A civil society organisation.
    Cso,
}

/// Facts that warnings wait for. Each may be absent; the warnings that need it are then silent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// The class of the party that started it.
    pub initiator: Option<Initiator>,
    /// What it is for.
    pub objectives: Option<BTreeSet<Objective>>,
    /// Whether a partner outside the citizens' side shares decisions.
    pub partner_shares_decisions: Option<bool>,
    /// Whether a funder set the objectives.
    pub funder_set_objectives: Option<bool>,
    /// Whether an agreement or a licence about access is on file.
    pub access_agreement: Option<bool>,
    /// Whether everyone who collects is paid staff of the initiator.
    pub collectors_all_staff: Option<bool>,
    /// Who takes part on the citizens' side.
    pub engaged: Option<BTreeSet<Engaged>>,
    /// How many community members sit on the body.
    pub representatives: Option<u32>,
    /// Whether the initiator chose them.
    pub representatives_chosen_by_initiator: Option<bool>,
    /// Whether it was told in public what was done with what people said.
    pub answer_recorded: Option<bool>,
    /// The levels of the round before.
    pub previous_levels: Option<BTreeMap<Stage, Level>>,
    /// The levels as those who took part see them.
    pub participants_levels: Option<BTreeMap<Stage, Level>>,
    /// The framework version under which the assessment was made.
    pub assessed_under: Option<Version>,
    /// When the assessment was made.
    pub assessed_on: Option<Date>,
    /// When the round last changed.
    pub round_changed_on: Option<Date>,
}
