//! An organisation that decides: a village board, a joint board with an office, a committee, a panel. One shape
//! for all of them.
//!
//! [`Body`] says what it is, [`ByLaws`] how it decides, [`Membership`] who sits in it for whom, [`Post`] and
//! [`Term`] who leads it and until when. Nothing here votes: see [`crate::decision`].

mod by_laws;
mod membership;
mod post;

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Finding, Id, Kind, Slug, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use by_laws::{Admission, Ballot, ByLaws, Casting, Interests, Majority, Of, Quorum, Sides, VotePer};
pub(crate) use membership::organisation_key;
pub use membership::{HowChosen, Membership, Naming, SeatChange, Side};
pub use post::{
    CO_LEADS, Days, EXTENSION_MONTHS, Held, LONGEST_MONTHS, Post, TERM_MONTHS, Term, check_places,
    check_terms,
};

use crate::code;
use crate::decision::Motion;

/// What kind of body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// People of a community decide for it.
    CommunityBody,
    /// The board of an organisation of civil society.
    CsoBoard,
    /// A community or organisation together with an office.
    JointBoard,
    /// A part of another body, for one matter.
    Committee,
    /// People without interest who review a judgement.
    Panel,
    /// Steers a whole undertaking.
    SteeringCommittee,
    /// Works on one output for a while.
    Workstream,
    /// All members of a collaborative together.
    Collaborative,
    /// A collaborative's regional, national or subnational part.
    Chapter,
    /// Decides what a fund's money is for.
    FundBoard,
    /// A statistical office, or another office that makes official statistics.
    Office,
}

impl BodyKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::CommunityBody,
        Self::CsoBoard,
        Self::JointBoard,
        Self::Committee,
        Self::Panel,
        Self::SteeringCommittee,
        Self::Workstream,
        Self::Collaborative,
        Self::Chapter,
        Self::FundBoard,
        Self::Office,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CommunityBody => "community_body",
            Self::CsoBoard => "cso_board",
            Self::JointBoard => "joint_board",
            Self::Committee => "committee",
            Self::Panel => "panel",
            Self::SteeringCommittee => "steering_committee",
            Self::Workstream => "workstream",
            Self::Collaborative => "collaborative",
            Self::Chapter => "chapter",
            Self::FundBoard => "fund_board",
            Self::Office => "office",
        }
    }
}

/// An organisation that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its identity.
    pub id: Id<Body>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub name: Text,
    /// What it is for.
    pub about: Text,
    /// What kind.
    pub kind: BodyKind,
    /// The initiative that it decides for; none for a body of the site.
    pub initiative: Option<Uuid>,
    /// The body that it is a part of.
    pub parent: Option<Id<Body>>,
    /// Where it sits, in words.
    pub place: Text,
    /// The country or region that it is for, by its M49 code: what it reports is of there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// How it decides.
    pub by_laws: ByLaws,
    /// Since when.
    pub created: Timestamp,
    /// Since when it can decide: the first time two people had a vote. It stays set when seats fall empty, so
    /// that nobody acts alone again by emptying them.
    pub constituted: Option<Timestamp>,
    /// The day it was dissolved, by its own decision.
    pub ended: Option<Date>,
    /// Which body decided for the initiative before this one; none for the first, and for a body of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
}

/// A body that decided for the initiative before another one was made beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// The body that was there.
    pub body: Id<Body>,
    /// Its decision that the new one decides too; none while it did not agree.
    pub agreed: Option<Id<Motion>>,
}

impl Kind for Body {
    const NAME: &'static str = "body";
}

impl Body {
    /// Whether approvals of its initiative need it: it was able to decide once and was not dissolved. A panel
    /// only reviews judgements.
    pub fn binds(&self) -> bool {
        self.constituted.is_some() && self.ended.is_none() && self.kind != BodyKind::Panel
    }

    /// The body that has to agree before this one decides for the initiative.
    pub fn waits_for(&self) -> Option<Id<Body>> {
        self.after.filter(|a| a.agreed.is_none()).map(|a| a.body)
    }

    /// Its name for a message, in any language.
    pub fn label(&self) -> &str {
        let english = base::Language::english();
        self.name
            .best(&english)
            .map_or(self.slug.as_str(), |(_, name)| name)
    }
}

/// The bodies that decide for an initiative: those that are able to, without one that was made beside another which is
/// still able to and did not agree to it. So nobody gets round a community's body by making a second one.
pub fn deciding(bodies: &[Body]) -> Vec<&Body> {
    let able: Vec<&Body> = bodies.iter().filter(|b| b.binds()).collect();
    let waits = |b: &Body| {
        b.waits_for()
            .is_some_and(|first| able.iter().any(|a| a.id == first))
    };
    able.iter().copied().filter(|b| !waits(b)).collect()
}

/// Refuses a body that would be its own parent, directly or in a circle; `parents` says whose parent is known.
///
/// # Errors
/// [`code::BODY_IN_CIRCLE`], [`code::BODY_NO_PARENT`].
pub fn check_parent(
    id: Id<Body>,
    parent: Option<Id<Body>>,
    parents: &BTreeMap<Id<Body>, Option<Id<Body>>>,
) -> Result<(), Finding> {
    let mut seen = BTreeSet::from([id]);
    let mut next = parent;
    while let Some(above) = next {
        if !seen.insert(above) {
            return Err(Finding::error(code::BODY_IN_CIRCLE).at(base::Place::whole().with("field", "parent")));
        }
        let known = parents.get(&above);
        next = *known.ok_or_else(|| {
            Finding::error(code::BODY_NO_PARENT).at(base::Place::whole().with("field", "parent"))
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> Id<Body> {
        Id::new(Uuid::from_u128(n))
    }

    #[test]
    fn a_body_is_never_above_itself() {
        let parents = BTreeMap::from([(id(1), None), (id(2), Some(id(1))), (id(3), Some(id(2)))]);
        assert_eq!(check_parent(id(4), Some(id(3)), &parents), Ok(()));
        let own = check_parent(id(1), Some(id(1)), &parents).unwrap_err();
        assert_eq!(own.code, code::BODY_IN_CIRCLE);
        let circle = check_parent(id(1), Some(id(3)), &parents).unwrap_err();
        assert_eq!(circle.code, code::BODY_IN_CIRCLE);
        let nowhere = check_parent(id(1), Some(id(9)), &parents).unwrap_err();
        assert_eq!(nowhere.code, code::BODY_NO_PARENT);
    }
}
