//! What supports the level of a stage: documents that people add, and what Counted knows by itself.

use base::{Digest, Text};
use framework::{Stage, Strength};
use governance::SubjectKind;
use serde::{Deserialize, Serialize};

/// Where a piece of evidence comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Somebody added it.
    #[default]
    Added,
    /// Counted proposed it from what it knows.
    Proposed,
}

/// What supports the level of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The stage.
    pub stage: Stage,
    /// How strong it is.
    pub strength: Strength,
    /// What it shows, in words.
    pub note: String,
    /// Where it can be seen.
    #[serde(default)]
    pub link: Option<String>,
    /// The document, if it is stored here.
    #[serde(default)]
    pub document: Option<Digest>,
    /// Where it comes from.
    #[serde(default)]
    pub origin: Origin,
}

impl Evidence {
    /// The most that people of an initiative can say of their own evidence: E2 when there is something to see, E0 for
    /// bare words. E3 and E4 are never said; they follow from participants and from reviewers
    /// (`decision-procedure.md`, strength of evidence).
    pub fn most(shown: bool) -> Strength {
        if shown { Strength::E2 } else { Strength::E0 }
    }

    /// The same evidence, not stronger than what can be seen of it.
    #[must_use]
    pub fn held_to_what_is_shown(mut self) -> Self {
        if self.origin == Origin::Added {
            let shown = self.link.is_some() || self.document.is_some();
            self.strength = self.strength.min(Self::most(shown));
        }
        self
    }
}

/// A fact of Counted's own record that supports a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// A body decided about something of the stage.
    Decision {
        /// What it was about.
        about: SubjectKind,
        /// Its title.
        title: Text,
        /// Whether both sides have seats in the body, or it is the community's own.
        both_sides: bool,
        /// Its public page.
        link: String,
    },
    /// A body in which the community has seats.
    Seats {
        /// Its name.
        body: Text,
        /// Seats of the community.
        community: usize,
        /// All seats.
        all: usize,
        /// Its public page.
        link: String,
    },
    /// An agreement in force.
    Agreement {
        /// The stage it is about.
        stage: Stage,
        /// Its title.
        title: Text,
        /// Whether both parties signed.
        both_sides: bool,
        /// Its public page.
        link: String,
    },
    /// A point of the design that was adopted.
    Point {
        /// The part of the design that it is about.
        stage: Stage,
        /// Its title.
        title: Text,
        /// Whether a body with seats of the community decided; otherwise one side alone did.
        both_sides: bool,
        /// Its public page.
        link: String,
    },
    /// A note on what changed that went to the participants and then to everybody.
    Returned {
        /// Its title.
        title: Text,
        /// Whether enough participants said if the data were used as they intended.
        reviewed: bool,
        /// Its public page.
        link: String,
    },
    /// People who collect without being paid staff.
    Collectors {
        /// How many.
        count: usize,
    },
    /// Consents on record.
    Consents {
        /// How many.
        count: u64,
    },
}

/// The stage that a subject of decisions belongs to (¶23); `None` when it belongs to none.
pub const fn stage_of(subject: SubjectKind) -> Option<Stage> {
    match subject {
        SubjectKind::Objective => Some(Stage::Objectives),
        SubjectKind::Partner => Some(Stage::Partnerships),
        SubjectKind::Instrument | SubjectKind::RiskAssessment => Some(Stage::Methods),
        SubjectKind::AccessRule | SubjectKind::Policy | SubjectKind::Label => Some(Stage::Access),
        SubjectKind::Release => Some(Stage::Analysis),
        _ => None,
    }
}

/// The evidence that a fact is, with its strength: a decision or an agreement of both sides and what is public
/// is E2, what one side alone made is E1 (`decision-procedure.md`).
pub fn propose(proof: &Proof, note: impl Fn(&Proof) -> String) -> Vec<Evidence> {
    let strength = |both: bool| if both { Strength::E2 } else { Strength::E1 };
    let of = |stage: Stage, strength: Strength, link: Option<&String>| Evidence {
        stage,
        strength,
        note: note(proof),
        link: link.cloned(),
        document: None,
        origin: Origin::Proposed,
    };
    match proof {
        Proof::Decision {
            about,
            both_sides,
            link,
            ..
        } => stage_of(*about)
            .map(|stage| of(stage, strength(*both_sides), Some(link)))
            .into_iter()
            .collect(),
        Proof::Seats { community, link, .. } if *community > 0 => {
            let design = Stage::DESIGN.into_iter();
            design.map(|stage| of(stage, Strength::E1, Some(link))).collect()
        }
        Proof::Agreement {
            stage,
            both_sides,
            link,
            ..
        }
        | Proof::Point {
            stage,
            both_sides,
            link,
            ..
        } => {
            vec![of(*stage, strength(*both_sides), Some(link))]
        }
        Proof::Returned { reviewed, link, .. } => vec![of(Stage::Review, strength(*reviewed), Some(link))],
        Proof::Collectors { count } if *count > 0 => vec![of(Stage::Collection, Strength::E1, None)],
        Proof::Seats { .. } | Proof::Collectors { .. } | Proof::Consents { .. } => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_supports_the_stage_of_its_subject() {
        let decision = |about, both_sides| Proof::Decision {
            about,
            title: Text::english("Ask about wells"),
            both_sides,
            link: "/decisions/1".into(),
        };
        let made = propose(&decision(SubjectKind::Objective, true), |_| "n".into());
        assert_eq!(
            (made[0].stage, made[0].strength),
            (Stage::Objectives, Strength::E2)
        );
        let made = propose(&decision(SubjectKind::Release, false), |_| "n".into());
        assert_eq!((made[0].stage, made[0].strength), (Stage::Analysis, Strength::E1));
        assert!(propose(&decision(SubjectKind::Member, true), |_| String::new()).is_empty());
        let point = Proof::Point {
            stage: Stage::Access,
            title: Text::english("The list stays with us"),
            both_sides: true,
            link: "/decisions/1".into(),
        };
        let made = propose(&point, |_| "n".into());
        assert_eq!((made[0].stage, made[0].strength), (Stage::Access, Strength::E2));
        assert!(propose(&Proof::Consents { count: 9 }, |_| String::new()).is_empty());
    }
}
