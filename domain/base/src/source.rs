//! Where a rule or a number comes from.

use std::fmt;

use serde::Serialize;

/// A document and a clause in it, for example the Copenhagen Framework, `¶28`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Source {
    /// The document, by its short name (`CFW`, `TOR`) or DOI.
    pub document: &'static str,
    /// The clause as the document counts it.
    pub clause: &'static str,
}

impl Source {
    /// A clause of the Copenhagen Framework on Citizen Data, background document of February 2024.
    pub const fn framework(clause: &'static str) -> Self {
        Self {
            document: "CFW",
            clause,
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.document, self.clause)
    }
}
