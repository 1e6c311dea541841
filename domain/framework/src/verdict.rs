//! What the framework says about the data of a round.

use serde::{Deserialize, Serialize};

/// A verdict. No rule yields [`Verdict::Undetermined`]: it is what remains when unknown answers leave more
/// than one verdict possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Citizen data (Box 1, ¶28).
    CitizenData,
    /// The text leaves it to a panel that looks at this case and gives its reasons (¶30, and contradictions).
    CaseByCase,
    /// Not citizen data (¶28, ¶29).
    NotCitizenData,
    /// The framework does not speak about it (¶17, ¶20).
    OutOfScope,
    /// Open answers decide.
    Undetermined,
}

impl Verdict {
    /// All verdicts, in the order in which lists show them.
    pub const ALL: [Self; 5] = [
        Self::CitizenData,
        Self::CaseByCase,
        Self::NotCitizenData,
        Self::OutOfScope,
        Self::Undetermined,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CitizenData => "citizen_data",
            Self::CaseByCase => "case_by_case",
            Self::NotCitizenData => "not_citizen_data",
            Self::OutOfScope => "out_of_scope",
            Self::Undetermined => "undetermined",
        }
    }
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
