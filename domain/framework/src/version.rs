//! Which text of the framework a judgement follows.

use serde::{Deserialize, Serialize};

/// A version of the framework. Every assessment stores the one it was made under; a later version marks it
/// stale and never rewrites it (¶15, ¶20).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Version {
    /// The background document to the 55th session of the Statistical Commission, February 2024.
    #[default]
    #[serde(rename = "2024-02-draft")]
    Draft2024,
}

impl Version {
    /// All versions, oldest first.
    pub const ALL: [Self; 1] = [Self::Draft2024];
    /// The version that new assessments follow.
    pub const CURRENT: Self = Self::Draft2024;

    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft2024 => "2024-02-draft",
        }
    }

    /// The version of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.as_str() == name)
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
