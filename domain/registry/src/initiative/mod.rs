//! An initiative: what PPSR Core calls a project, with what the framework adds.
//!
//! Its standing as citizen data is no field: it is seen from the assessments of its latest round
//! ([`crate::Standing`]).

use std::collections::BTreeSet;

use base::{Finding, Findings, Id, Kind, Language, Place as Where, Slug, Text, Timestamp};
use framework::terms::{Aim, Method, PracticeName, Reach};
use framework::{Objective, Type};
use serde::{Deserialize, Serialize};

use crate::code;
use crate::date::ReducedDate;
use crate::lifecycle::{Guard, InitiativeState, Refused};
use crate::party::Party;
use crate::place::Place;
use crate::provenance::Provenance;
use crate::sdg;

mod ppsr;

pub use ppsr::{MANDATORY, ppsr_core};

/// A lasting effort of people to count what matters to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Initiative {
    /// Its identity.
    pub id: Id<Initiative>,
    /// Raised by one with every change.
    pub version: u32,
    /// Its name in the address.
    pub slug: Slug,
    /// Where it stands in its life.
    pub state: InitiativeState,
    /// PPSR `projectName`.
    pub title: Text,
    /// PPSR `projectAim`, in a sentence.
    pub aim: Text,
    /// PPSR `projectDescription`.
    #[serde(default)]
    pub description: Text,
    /// The issue, and who raised it (¶16, ¶31.2).
    #[serde(default)]
    pub issue: Text,
    /// What it wants to reach with its data (¶12).
    #[serde(default)]
    pub aims: BTreeSet<Aim>,
    /// What it is for (¶27).
    #[serde(default)]
    pub objectives: BTreeSet<Objective>,
    /// What it calls itself (¶10).
    #[serde(default)]
    pub practices: BTreeSet<PracticeName>,
    /// How data are gathered (¶3).
    #[serde(default)]
    pub methods: BTreeSet<Method>,
    /// For which part of the world it speaks (¶30, ¶45).
    #[serde(default)]
    pub reach: BTreeSet<Reach>,
    /// Its type, if known (¶25).
    #[serde(default)]
    pub kind: Option<Type>,
    /// PPSR `projectGeographicLocation`.
    #[serde(default)]
    pub places: Vec<Place>,
    /// The people it is about, as they describe themselves.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Topics, in free words; PPSR `projectScienceType` and `keywords`.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Goals, targets and indicators of the 2030 Agenda.
    #[serde(default)]
    pub sdgs: BTreeSet<String>,
    /// Who takes part, and as what.
    #[serde(default)]
    pub parties: Vec<Involvement>,
    /// The languages it speaks; PPSR `language`.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// PPSR `projectStartDate`, as exactly as it is known.
    #[serde(default)]
    pub started: Option<ReducedDate>,
    /// PPSR `projectEndDate`.
    #[serde(default)]
    pub ended: Option<ReducedDate>,
    /// PPSR `projectUrl`.
    #[serde(default)]
    pub website: Option<String>,
    /// PPSR `projectHowToParticipate`.
    #[serde(default)]
    pub how_to_take_part: Text,
    /// PPSR `contactPoint`: how to reach it. Public.
    #[serde(default)]
    pub contact: Option<String>,
    /// Where the record comes from.
    #[serde(default)]
    pub provenance: Provenance,
    /// PPSR `projectDateCreated`.
    pub created: Timestamp,
    /// PPSR `projectLastUpdatedDate`.
    pub updated: Timestamp,
}

impl Kind for Initiative {
    const NAME: &'static str = "initiative";
}

/// A group of people, in words and never from a closed list (¶31.6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What the group is called.
    pub name: Text,
    /// Whether these are the group's own words; otherwise somebody wrote them about it.
    pub own_words: bool,
}

/// A party in its role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Involvement {
    /// Who.
    pub party: Id<Party>,
    /// As what.
    pub role: Role,
    /// Of who pays: whether it set the objectives; absent until somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_objectives: Option<bool>,
}

/// What a party is to an initiative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Started it.
    Initiator,
    /// Answers for it; PPSR `projectResponsibleParty`.
    Responsible,
    /// Shares its decisions or its work.
    Partner,
    /// Pays for it.
    Funder,
    /// Keeps its data.
    Custodian,
}

impl Role {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Initiator => "initiator",
            Self::Responsible => "responsible",
            Self::Partner => "partner",
            Self::Funder => "funder",
            Self::Custodian => "custodian",
        }
    }
}

impl Initiative {
    /// A new draft with only a title.
    pub fn draft(id: Id<Self>, slug: Slug, title: Text, now: Timestamp) -> Self {
        Self {
            id,
            version: 1,
            slug,
            state: InitiativeState::Draft,
            title,
            aim: Text::default(),
            description: Text::default(),
            issue: Text::default(),
            aims: BTreeSet::new(),
            objectives: BTreeSet::new(),
            practices: BTreeSet::new(),
            methods: BTreeSet::new(),
            reach: BTreeSet::new(),
            kind: None,
            places: Vec::new(),
            groups: Vec::new(),
            topics: Vec::new(),
            sdgs: BTreeSet::new(),
            parties: Vec::new(),
            languages: Vec::new(),
            started: None,
            ended: None,
            website: None,
            how_to_take_part: Text::default(),
            contact: None,
            provenance: Provenance::Entered,
            created: now,
            updated: now,
        }
    }

    /// What can be said against the record, whatever its state. Findings point at the `field`.
    pub fn check(&self) -> Findings {
        let mut findings = Findings::none();
        let at = |field: &str| Where::whole().with("field", field);
        if self.title.is_empty() {
            findings.push(Finding::error(code::MISSING).at(at("title")));
        }
        for place in &self.places {
            place.check(&mut findings);
        }
        for goal in self.sdgs.iter().filter(|g| sdg::find(g).is_none()) {
            findings.push(
                Finding::error(code::UNKNOWN_GOAL)
                    .at(at("sdgs"))
                    .with("value", goal),
            );
        }
        if let (Some(start), Some(end)) = (self.started, self.ended)
            && end.last_day() < start.first_day()
        {
            findings.push(Finding::error(code::ENDS_BEFORE_START).at(at("ended")));
        }
        findings
    }

    /// The guards that the record itself meets.
    pub fn met(&self) -> BTreeSet<Guard> {
        let answers = |r| matches!(r, Role::Responsible | Role::Initiator);
        [
            (Guard::Title, !self.title.is_empty()),
            (Guard::Aim, !self.aim.is_empty()),
            (Guard::Place, !self.places.is_empty()),
            (
                Guard::ResponsibleParty,
                self.parties.iter().any(|i| answers(i.role)),
            ),
        ]
        .into_iter()
        .filter_map(|(guard, met)| met.then_some(guard))
        .collect()
    }

    /// Takes a step in its life; `reason` is needed to abandon it.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn go(&mut self, to: InitiativeState, reason: Option<&str>, now: Timestamp) -> Result<(), Refused> {
        let mut met = self.met();
        met.extend(reason.filter(|r| !r.trim().is_empty()).map(|_| Guard::Reason));
        self.state = self.state.step(to, &met)?;
        self.touch(now);
        Ok(())
    }

    /// Notes a change.
    pub fn touch(&mut self, now: Timestamp) {
        self.version += 1;
        self.updated = now;
    }

    /// The parties in a role.
    pub fn in_role(&self, role: Role) -> impl Iterator<Item = Id<Party>> {
        self.parties
            .iter()
            .filter(move |i| i.role == role)
            .map(|i| i.party)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Initiative {
        let id = Id::new(uuid::Uuid::nil());
        Initiative::draft(
            id,
            "water".parse().unwrap(),
            Text::english("Water"),
            Timestamp::UNIX_EPOCH,
        )
    }

    #[test]
    fn a_draft_is_registered_only_when_it_says_what_where_and_who() {
        let mut it = draft();
        let refused = it
            .go(InitiativeState::Registered, None, Timestamp::UNIX_EPOCH)
            .unwrap_err();
        assert_eq!(
            refused.missing,
            [Guard::Aim, Guard::Place, Guard::ResponsibleParty]
        );
        it.aim = Text::english("Know which wells are safe");
        it.places.push(Place::of("IRQ").unwrap());
        it.parties.push(Involvement {
            party: Id::new(uuid::Uuid::nil()),
            role: Role::Initiator,
            set_objectives: None,
        });
        assert_eq!(
            it.go(InitiativeState::Registered, None, Timestamp::UNIX_EPOCH),
            Ok(())
        );
        assert_eq!(it.version, 2);
        assert!(
            it.go(InitiativeState::Abandoned, Some(" "), Timestamp::UNIX_EPOCH)
                .is_err()
        );
    }

    #[test]
    fn a_record_is_checked_whole() {
        let mut it = draft();
        it.sdgs.insert("18.1".into());
        it.places.push(Place {
            area: "999".into(),
            locality: None,
            point: None,
        });
        it.started = "2020".parse().ok();
        it.ended = "2019-05".parse().ok();
        let codes: Vec<String> = it.check().iter().map(|f| f.code.to_string()).collect();
        assert_eq!(
            codes,
            [
                "registry-unknown-place",
                "registry-unknown-goal",
                "registry-ends-before-start"
            ]
        );
    }
}
