//! What an office decides: one of three categories that are equals (CFW ¶5), with its reasons and its limits.

use base::{Date, Finding, Text, Timestamp};
use governance::Approval;
use serde::{Deserialize, Serialize};

use crate::code::{self, about};

/// How a release stands to official statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Part of official statistics.
    Integrated,
    /// Quality assured, beside official statistics.
    Complementary,
    /// Outside of official statistics.
    Independent,
}

impl Category {
    /// All.
    pub const ALL: [Self; 3] = [Self::Integrated, Self::Complementary, Self::Independent];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Integrated => "integrated",
            Self::Complementary => "complementary",
            Self::Independent => "independent",
        }
    }

    /// The category of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == name)
    }
}

/// The NATURE of a data point (SDMX code list CL_NATURE of the SDG structure): only an office sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Nature {
    /// Country data.
    C,
    /// Country adjusted.
    CA,
    /// Estimated.
    E,
    /// Monitoring data.
    M,
    /// Non-relevant.
    N,
}

impl Nature {
    /// All.
    pub const ALL: [Self; 5] = [Self::C, Self::CA, Self::E, Self::M, Self::N];

    /// Its code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::C => "C",
            Self::CA => "CA",
            Self::E => "E",
            Self::M => "M",
            Self::N => "N",
        }
    }

    /// The one of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|n| n.as_str() == code)
    }
}

/// The status of an observation (SDMX CL_OBS_STATUS): only an office sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ObsStatus {
    /// Normal.
    A,
    /// Estimated.
    E,
    /// Experimental.
    G,
    /// Provisional.
    P,
    /// Low reliability.
    U,
    /// Unvalidated.
    V,
}

impl ObsStatus {
    /// All.
    pub const ALL: [Self; 6] = [Self::A, Self::E, Self::G, Self::P, Self::U, Self::V];

    /// Its code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::E => "E",
            Self::G => "G",
            Self::P => "P",
            Self::U => "U",
            Self::V => "V",
        }
    }

    /// The one of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|n| n.as_str() == code)
    }
}

/// What an office decides, or is about to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// The category.
    pub category: Category,
    /// Why.
    pub reasons: Text,
    /// For which indicator (`6.1.1`); may be empty for an independent release.
    pub indicator: String,
    /// For whom, where and when it holds.
    pub scope: Text,
    /// The last day on which it holds; none for as long as nobody decides anew.
    pub expires: Option<Date>,
    /// When the office looks at it again.
    pub review: Option<Date>,
    /// The NATURE of its figures.
    pub nature: Option<Nature>,
    /// Their status.
    pub status: Option<ObsStatus>,
}

impl Ruling {
    /// Whether it says what a ruling must say.
    pub(crate) fn check(&self, today: Date) -> Result<(), Finding> {
        if self.reasons.is_empty() {
            return Err(about(code::MISSING, "reasons"));
        }
        let independent = self.category == Category::Independent;
        if independent && (self.nature.is_some() || self.status.is_some()) {
            return Err(about(code::CODES_WITHOUT, "nature"));
        }
        if !independent && self.indicator.is_empty() {
            return Err(about(code::MISSING, "indicator"));
        }
        if !independent && self.scope.is_empty() {
            return Err(about(code::MISSING, "scope"));
        }
        for (day, field) in [(self.expires, "expires"), (self.review, "review")] {
            if day.is_some_and(|day| day <= today) {
                return Err(about(code::PAST, field));
            }
        }
        Ok(())
    }

    /// Whether it still holds on a day.
    pub fn holds(&self, day: Date) -> bool {
        self.expires.is_none_or(|last| day <= last)
    }
}

/// A ruling that the office made, and by what right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// What was decided.
    pub ruling: Ruling,
    /// The office's decision or, while it cannot decide yet, its keeper alone.
    pub approval: Approval,
    /// When.
    pub at: Timestamp,
}
