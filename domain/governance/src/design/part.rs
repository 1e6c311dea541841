//! The four parts of the design stage (Copenhagen Framework ¶23(1)(a)–(d)).

use serde::{Deserialize, Serialize};

/// A part of the design stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// The issue, the objectives, the data needed: ¶23(1)(a).
    #[serde(rename = "1a")]
    Objectives,
    /// With whom to work: ¶23(1)(b).
    #[serde(rename = "1b")]
    Partners,
    /// How the data are gathered: ¶23(1)(c).
    #[serde(rename = "1c")]
    Methods,
    /// Who can see and use the data, and how: ¶23(1)(d).
    #[serde(rename = "1d")]
    Access,
}

impl Part {
    /// All four, in the framework's order.
    pub const ALL: [Self; 4] = [Self::Objectives, Self::Partners, Self::Methods, Self::Access];

    /// The code of its row in Table 2: `1a` to `1d`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Objectives => "1a",
            Self::Partners => "1b",
            Self::Methods => "1c",
            Self::Access => "1d",
        }
    }

    /// The part of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_on_the_wire() {
        for part in Part::ALL {
            assert_eq!(serde_json::json!(part), part.code());
            assert_eq!(Part::from_code(part.code()), Some(part));
        }
        assert_eq!(Part::from_code("2"), None);
    }
}
