//! A judgement about a round: answers and evidence under a scheme at a version, and what follows from them.
//!
//! The verdict is computed; the stored outcome is a copy of what was shown on that day, and
//! [`Assessment::outcome_now`] computes it again.

use std::collections::BTreeMap;

use base::{Digest, Id, Kind, Timestamp};
use framework::{Confidence, Input, Output, Stage, Strength, Version};
use serde::{Deserialize, Serialize};

use crate::lifecycle::{AssessmentState, Guard, Refused};
use crate::provenance::Provenance;
use crate::round::Round;

mod standing;

pub use standing::{Standing, standing};

/// What is judged by. Other schemes (the ten principles, quality frameworks, the enabling environment) come
/// into this list with their code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "scheme", content = "version", rename_all = "snake_case")]
pub enum Scheme {
    /// The taxonomy of the Copenhagen Framework at a version.
    Taxonomy(Version),
}

/// Whose view it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perspective {
    /// Those who started the initiative.
    Initiator,
    /// Those who took part, or whom the data are about.
    Participants,
    /// An independent reviewer.
    Reviewer,
    /// The editors of this site, from public sources and without a review: an example, not a claim of anyone.
    Example,
}

impl Perspective {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Initiator => "initiator",
            Self::Participants => "participants",
            Self::Reviewer => "reviewer",
            Self::Example => "example",
        }
    }
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
}

/// An assessment of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// Its identity.
    pub id: Id<Assessment>,
    /// Raised by one with every change.
    pub version: u32,
    /// The round that is judged.
    pub round: Id<Round>,
    /// The version of the round's record that was judged.
    pub round_version: u32,
    /// What it is judged by.
    pub scheme: Scheme,
    /// Whose view it is.
    pub perspective: Perspective,
    /// Where it stands.
    pub state: AssessmentState,
    /// The answers.
    pub input: Input,
    /// What supports them.
    pub evidence: Vec<Evidence>,
    /// Why these answers, in words.
    #[serde(default)]
    pub note: String,
    /// What followed on that day.
    pub outcome: Output,
    /// When it was made.
    pub made_at: Timestamp,
    /// Where the record comes from.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Kind for Assessment {
    const NAME: &'static str = "assessment";
}

impl Assessment {
    /// Judges a round by the taxonomy. The strength of the evidence goes into the answers.
    pub fn new(
        id: Id<Self>,
        round: &Round,
        perspective: Perspective,
        mut input: Input,
        evidence: Vec<Evidence>,
        made_at: Timestamp,
    ) -> Self {
        input.evidence = strongest(&evidence);
        Self {
            id,
            version: 1,
            round: round.id,
            round_version: round.version,
            scheme: Scheme::Taxonomy(input.framework),
            perspective,
            state: AssessmentState::Open,
            outcome: framework::assess(&input),
            input,
            evidence,
            note: String::new(),
            made_at,
            provenance: Provenance::Entered,
        }
    }

    /// What follows from the answers today.
    pub fn outcome_now(&self) -> Output {
        framework::assess(&self.input)
    }

    /// The confidence that the verdict deserves.
    pub fn confidence(&self) -> Option<Confidence> {
        framework::confidence(&self.input)
    }

    /// Whether the framework or the round has moved on since (W15).
    pub fn is_stale(&self, current: Version, round: &Round) -> bool {
        let Scheme::Taxonomy(version) = self.scheme;
        version < current || self.round_version < round.version
    }

    /// Takes a step in its life, given what is known outside the record.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn go(
        &mut self,
        to: AssessmentState,
        met: &std::collections::BTreeSet<Guard>,
    ) -> Result<(), Refused> {
        self.state = self.state.step(to, met)?;
        self.version += 1;
        Ok(())
    }
}

fn strongest(evidence: &[Evidence]) -> BTreeMap<Stage, Strength> {
    let mut out = BTreeMap::new();
    for item in evidence {
        let strength = out.entry(item.stage).or_insert(item.strength);
        *strength = item.strength.max(*strength);
    }
    out
}
