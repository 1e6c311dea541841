//! What an office receives: not typed, but taken from the record, each line with the phase of the statistical
//! process and the dimension of quality that it speaks to.
//!
//! Phases: Generic Statistical Business Process Model 5.1 (UNECE 2019). Dimensions: UN National Quality Assurance
//! Framework (2019), principles 1–19, as their short names. A line that the record cannot fill says so.

use std::collections::BTreeMap;

use base::{Digest, Slug, Text};
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $item:ident = $word:literal,)* })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$one])* $item,)* }

        impl $name {
            /// All, in order.
            pub const ALL: &'static [Self] = &[$(Self::$item,)*];

            /// Its name on the wire, and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$item => $word,)* }
            }
        }
    )* };
}

words! {
    /// A phase of the statistical process (GSBPM 5.1).
    Phase {
        /// 1: specify needs.
        SpecifyNeeds = "specify_needs",
        /// 2: design.
        Design = "design",
        /// 4: collect.
        Collect = "collect",
        /// 5: process.
        Process = "process",
        /// 6: analyse.
        Analyse = "analyse",
        /// 7: disseminate.
        Disseminate = "disseminate",
        /// 8: evaluate.
        Evaluate = "evaluate",
    }
    /// A dimension of quality (UN NQAF 2019).
    Dimension {
        /// Principle 14.
        Relevance = "relevance",
        /// Principle 15.
        Accuracy = "accuracy",
        /// Principle 16.
        Timeliness = "timeliness",
        /// Principle 17.
        Accessibility = "accessibility",
        /// Principle 18.
        Coherence = "coherence",
        /// Principle 19.
        Metadata = "metadata",
        /// Principle 7.
        Confidentiality = "confidentiality",
        /// Principles 4–6: who decides, and for whom.
        Impartiality = "impartiality",
        /// Principle 10: sound methods.
        Methods = "methods",
    }
    /// A line of the dossier.
    Part {
        /// What the community asked.
        Question = "question",
        /// Where and when it is about.
        Coverage = "coverage",
        /// The day it was issued.
        Issued = "issued",
        /// The organiser's view of who took part.
        Organiser = "organiser",
        /// The participants' own view.
        Participants = "participants",
        /// What supports the levels.
        Evidence = "evidence",
        /// How it was found out.
        Method = "method",
        /// The records that everything was computed from.
        Records = "records",
        /// Figures with their intervals.
        Uncertainty = "uncertainty",
        /// What it can and cannot tell.
        Limits = "limits",
        /// What was checked and withheld to protect people.
        Protection = "protection",
        /// Who allowed it to leave.
        Approval = "approval",
        /// Agreements in force.
        Agreement = "agreement",
        /// Under what licence.
        Licence = "licence",
    }
}

impl Part {
    /// The phase that it documents.
    pub const fn phase(self) -> Phase {
        match self {
            Self::Question | Self::Agreement => Phase::SpecifyNeeds,
            Self::Coverage | Self::Organiser | Self::Participants => Phase::Design,
            Self::Records => Phase::Collect,
            Self::Method => Phase::Process,
            Self::Uncertainty | Self::Protection => Phase::Analyse,
            Self::Issued | Self::Limits | Self::Licence | Self::Approval => Phase::Disseminate,
            Self::Evidence => Phase::Evaluate,
        }
    }

    /// The dimension of quality that it speaks to.
    pub const fn dimension(self) -> Dimension {
        match self {
            Self::Question => Dimension::Relevance,
            Self::Coverage => Dimension::Coherence,
            Self::Issued => Dimension::Timeliness,
            Self::Organiser | Self::Participants | Self::Approval => Dimension::Impartiality,
            Self::Evidence | Self::Limits => Dimension::Metadata,
            Self::Method => Dimension::Methods,
            Self::Records | Self::Uncertainty => Dimension::Accuracy,
            Self::Protection | Self::Agreement => Dimension::Confidentiality,
            Self::Licence => Dimension::Accessibility,
        }
    }
}

/// One line: words of the record, a count, levels by stage, addresses. All empty: the record does not have it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// In the record's own words, one a sentence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<Text>,
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// A verdict's name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub verdict: String,
    /// Levels of engagement (0–3) by stage.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub levels: BTreeMap<String, u8>,
    /// Pages of this site that show more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
}

impl Line {
    /// Whether the record has nothing to say here.
    pub fn is_missing(&self) -> bool {
        let words = self.texts.iter().all(Text::is_empty) && self.verdict.is_empty();
        words && self.count.is_none_or(|n| n == 0) && self.levels.is_empty()
    }
}

/// What an office receives, as it was on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    /// The release's name in addresses.
    pub release: Slug,
    /// Its edition.
    pub version: u32,
    /// The digest of its content.
    pub content: Digest,
    /// Its title.
    pub title: Text,
    /// What it found, in a sentence.
    pub sentence: Text,
    /// The initiative's name in addresses.
    pub initiative: Slug,
    /// The initiative's title.
    pub initiative_title: Text,
    /// Which round of it.
    pub round: u32,
    /// Every part once.
    pub lines: BTreeMap<Part, Line>,
}

impl Dossier {
    /// The parts that the record cannot fill.
    pub fn missing(&self) -> Vec<Part> {
        let empty = |p: &Part| self.lines.get(p).is_none_or(Line::is_missing);
        Part::ALL.iter().copied().filter(empty).collect()
    }
}
