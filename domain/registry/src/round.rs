//! A round: one run through the value chain.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Kind, Text, Timestamp};
use framework::Stage;
use framework::terms::Method;
use serde::{Deserialize, Serialize};

use crate::date::ReducedDate;
use crate::initiative::Initiative;
use crate::lifecycle::{Guard, Refused, RoundState};
use crate::party::Party;
use crate::provenance::Provenance;

/// One run of an initiative through the value chain; what is assessed, consented to, released and paid for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its identity.
    pub id: Id<Round>,
    /// The initiative it belongs to.
    pub initiative: Id<Initiative>,
    /// Raised by one with every change.
    pub version: u32,
    /// Its number within the initiative, from 1.
    pub number: u32,
    /// What it is called, if anything.
    #[serde(default)]
    pub title: Text,
    /// Where it stands.
    pub state: RoundState,
    /// When it began, as exactly as it is known.
    #[serde(default)]
    pub started: Option<ReducedDate>,
    /// When it ended.
    #[serde(default)]
    pub ended: Option<ReducedDate>,
    /// How data are gathered (¶3).
    #[serde(default)]
    pub methods: BTreeSet<Method>,
    /// Who decides at each stage of the value chain.
    #[serde(default)]
    pub deciders: BTreeMap<Stage, Vec<Decider>>,
    /// How it came to where it stands.
    #[serde(default)]
    pub jumps: Vec<Jump>,
    /// Where the record comes from.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Kind for Round {
    const NAME: &'static str = "round";
}

/// Someone who decides at a stage: a party of the register, or words about people who are not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decider {
    /// The party, if it is in the register.
    #[serde(default)]
    pub party: Option<Id<Party>>,
    /// Who, in words.
    #[serde(default)]
    pub words: Text,
}

/// A change of state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jump {
    /// From where.
    pub from: RoundState,
    /// To where.
    pub to: RoundState,
    /// When.
    pub at: Timestamp,
}

impl Jump {
    /// Whether it went back.
    pub fn is_back(&self) -> bool {
        self.to < self.from
    }
}

impl Round {
    /// A new round in design.
    pub fn new(id: Id<Self>, initiative: Id<Initiative>, number: u32) -> Self {
        Self {
            id,
            initiative,
            version: 1,
            number,
            title: Text::default(),
            state: RoundState::Design,
            started: None,
            ended: None,
            methods: BTreeSet::new(),
            deciders: BTreeMap::new(),
            jumps: Vec::new(),
            provenance: Provenance::Entered,
        }
    }

    /// How often what is said about it was changed: steps along the value chain do not count.
    pub fn edits(&self) -> u32 {
        let jumps = u32::try_from(self.jumps.len()).unwrap_or(u32::MAX);
        self.version.saturating_sub(jumps)
    }

    /// Takes a step, given what is known outside the record (an approved look at the risks, an open instrument, a
    /// notice, a key).
    ///
    /// # Errors
    /// What stands in the way.
    pub fn go(&mut self, to: RoundState, outside: &BTreeSet<Guard>, at: Timestamp) -> Result<&Jump, Refused> {
        let from = self.state;
        self.state = from.step(to, outside)?;
        self.version += 1;
        self.jumps.push(Jump { from, to, at });
        Ok(&self.jumps[self.jumps.len() - 1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collecting_waits_for_its_guards_and_going_back_is_kept() {
        let at = Timestamp::UNIX_EPOCH;
        let mut round = Round::new(Id::new(uuid::Uuid::nil()), Id::new(uuid::Uuid::nil()), 1);
        let mut outside = BTreeSet::from([Guard::OpenInstrument, Guard::ConsentNotice, Guard::CustodyKey]);
        assert!(round.go(RoundState::Build, &outside, at).is_ok());
        let refused = round.go(RoundState::Collecting, &outside, at).unwrap_err();
        assert_eq!(refused.missing, [Guard::RiskAssessment]);
        outside.insert(Guard::RiskAssessment);
        assert!(round.go(RoundState::Collecting, &outside, at).is_ok());
        assert!(round.go(RoundState::Design, &outside, at).unwrap().is_back());
        assert_eq!((round.jumps.len(), round.version), (3, 4));
    }
}
