//! A judgement about a round: answers and evidence under a scheme at a version, and what follows from them.
//!
//! One record for every scheme and every view. The verdict is computed; the stored outcome is a copy of what was
//! shown on that day. Beside it stand how participants are asked ([`Asking`]) and what comes before a panel
//! ([`Case`]). Start with [`Assessment`], then [`judged`].

use std::collections::BTreeMap;

use base::{Id, Kind, Timestamp};
use framework::{Input, Stage, Strength, Verdict, Version};
use serde::{Deserialize, Serialize};

use crate::country::Country;
use crate::lifecycle::{AssessmentState, Guard, Refused};
use crate::provenance::Provenance;
use crate::round::Round;

mod asking;
mod case;
mod content;
mod evidence;
mod standing;

pub use asking::{Asking, AskingState, Plan, Reply, Right, Way, cell};
pub use case::{Appeal, Case, CaseState, Proposed, RULINGS, Said};
pub use content::{Asked, Content, Items, Ruling, Taxonomy};
pub use evidence::{Evidence, Origin, Proof, propose, stage_of};
pub use standing::{Standing, judged, standing};

/// What is judged by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "scheme", content = "version", rename_all = "snake_case")]
pub enum Scheme {
    /// The taxonomy of the Copenhagen Framework at a version: its rules are code.
    Taxonomy(Version),
    /// A scheme loaded as data, by its name `id@version`.
    Data(String),
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
    /// The statistical office and other offices of a country.
    Office,
    /// Civil society of a country.
    CivilSociety,
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
            Self::Office => "office",
            Self::CivilSociety => "civil_society",
            Self::Example => "example",
        }
    }
}

/// What is judged. On the wire `"round": id` or `"country": {…}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A round of an initiative.
    Round(Id<Round>),
    /// The enabling environment of a country, in one of its rounds of judging.
    Country {
        /// The country.
        id: Id<Country>,
        /// The number of the round of judging; 1 is the baseline.
        review: u32,
    },
}

impl Subject {
    /// The identity of the round or country.
    pub const fn uuid(self) -> uuid::Uuid {
        match self {
            Self::Round(id) => id.uuid(),
            Self::Country { id, .. } => id.uuid(),
        }
    }

    /// The round of an initiative, if it is one.
    pub const fn round(self) -> Option<Id<Round>> {
        match self {
            Self::Round(id) => Some(id),
            Self::Country { .. } => None,
        }
    }

    /// The round of judging a country, if it is one.
    pub const fn review(self) -> Option<u32> {
        match self {
            Self::Country { review, .. } => Some(review),
            Self::Round(_) => None,
        }
    }
}

/// An assessment of a round or a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// Its identity.
    pub id: Id<Assessment>,
    /// Raised by one with every change.
    pub version: u32,
    /// What is judged.
    #[serde(flatten)]
    pub subject: Subject,
    /// The state of the round's record that was judged ([`Round::edits`]); 1 for anything else.
    pub round_version: u32,
    /// What it is judged by.
    pub scheme: Scheme,
    /// Whose view it is.
    pub perspective: Perspective,
    /// Where it stands.
    pub state: AssessmentState,
    /// What was answered, and what followed on that day.
    #[serde(flatten)]
    pub content: Content,
    /// Why these answers, in words.
    #[serde(default)]
    pub note: String,
    /// When it was made. A participants' view names its closing day alone.
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
        let scheme = Scheme::Taxonomy(input.framework);
        let outcome = framework::assess(&input);
        let content = Content::Taxonomy(Box::new(Taxonomy {
            input,
            evidence,
            outcome,
            asked: None,
        }));
        Self::with(id, round, (scheme, perspective), content, made_at)
    }

    /// A judgement of a round with its content, whatever the scheme.
    pub fn with(
        id: Id<Self>,
        round: &Round,
        judging: (Scheme, Perspective),
        content: Content,
        made_at: Timestamp,
    ) -> Self {
        let mut made = Self::about(id, Subject::Round(round.id), judging, content, made_at);
        made.round_version = round.edits();
        made
    }

    /// A judgement of anything.
    pub fn about(
        id: Id<Self>,
        subject: Subject,
        (scheme, perspective): (Scheme, Perspective),
        content: Content,
        made_at: Timestamp,
    ) -> Self {
        Self {
            id,
            version: 1,
            subject,
            round_version: 1,
            scheme,
            perspective,
            state: AssessmentState::Open,
            content,
            note: String::new(),
            made_at,
            provenance: Provenance::Entered,
        }
    }

    /// The answers by the taxonomy, if it is judged by that.
    pub fn taxonomy(&self) -> Option<&Taxonomy> {
        match &self.content {
            Content::Taxonomy(taxonomy) => Some(taxonomy),
            Content::Ruling(_) | Content::Items(_) => None,
        }
    }

    /// The answers to the items of a scheme that was loaded as data.
    pub fn items(&self) -> Option<&Items> {
        match &self.content {
            Content::Items(items) => Some(items),
            Content::Taxonomy(_) | Content::Ruling(_) => None,
        }
    }

    /// What a panel decided.
    pub fn ruling(&self) -> Option<&Ruling> {
        match &self.content {
            Content::Ruling(ruling) => Some(ruling),
            Content::Taxonomy(_) | Content::Items(_) => None,
        }
    }

    /// The verdict of the day it was made, if it gives one.
    pub fn verdict(&self) -> Option<Verdict> {
        match &self.content {
            Content::Taxonomy(taxonomy) => Some(taxonomy.outcome.verdict),
            Content::Ruling(ruling) => Some(ruling.verdict),
            Content::Items(_) => None,
        }
    }

    /// Whether the framework has moved on since (W15).
    pub fn framework_newer(&self, current: Version) -> bool {
        matches!(self.scheme, Scheme::Taxonomy(version) if version < current)
    }

    /// Whether what is said about the round changed since (W15).
    pub fn round_changed(&self, round: &Round) -> bool {
        self.round_version < round.edits()
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

/// The strongest evidence of each stage.
pub fn strongest(evidence: &[Evidence]) -> BTreeMap<Stage, Strength> {
    let mut out = BTreeMap::new();
    for item in evidence {
        let strength = out.entry(item.stage).or_insert(item.strength);
        *strength = item.strength.max(*strength);
    }
    out
}
