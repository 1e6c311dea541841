//! Where a record comes from, so that an example is never taken for a claim.

use serde::{Deserialize, Serialize};

/// Where a record comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Provenance {
    /// Someone with an account entered it here.
    #[default]
    Entered,
    /// Someone with an account took it over from another register or catalogue, looked at it and kept it.
    Brought {
        /// The form in which it stands there.
        form: String,
        /// Where: an address or an identity.
        source: String,
    },
    /// An example from public sources that nobody named in it has reviewed.
    UnreviewedExample {
        /// The pages it was taken from.
        sources: Vec<String>,
        /// How they were read.
        basis: String,
    },
}

impl Provenance {
    /// Whether the record is an unreviewed example.
    pub const fn is_example(&self) -> bool {
        matches!(self, Self::UnreviewedExample { .. })
    }
}
