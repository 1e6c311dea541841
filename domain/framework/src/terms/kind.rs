//! The six types of initiative (¶25).

use base::Source;
use serde::{Deserialize, Serialize};

/// Who started an initiative, and with whom it is carried out. On the wire a number, 1 to 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Type {
    /// 1: citizens, communities or their organisations alone.
    CivicAction,
    /// 2: started by them, carried out with a state actor or another partner (A10).
    CivicDriven,
    /// 3: started together.
    JointlyInitiated,
    /// 4: started by the statistical office or inside the statistical system (A10), carried out with citizens.
    NsoDriven,
    /// 5: started by someone else, carried out with citizens.
    OtherDriven,
    /// 6: by someone else, without citizens or with a limited part for them.
    WithoutCollaboration,
}

/// A number that is no type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypeError(u8);

impl std::fmt::Display for TypeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is not a type of initiative (1 to 6)", self.0)
    }
}
impl std::error::Error for TypeError {}

impl TryFrom<u8> for Type {
    type Error = TypeError;
    fn try_from(n: u8) -> Result<Self, TypeError> {
        Self::ALL
            .into_iter()
            .find(|t| t.number() == n)
            .ok_or(TypeError(n))
    }
}
impl From<Type> for u8 {
    fn from(t: Type) -> u8 {
        t.number()
    }
}

impl Type {
    /// All types in the document's order.
    pub const ALL: [Self; 6] = [
        Self::CivicAction,
        Self::CivicDriven,
        Self::JointlyInitiated,
        Self::NsoDriven,
        Self::OtherDriven,
        Self::WithoutCollaboration,
    ];
    /// The green columns of Table 2: citizens initiate, alone or with others.
    pub const CITIZEN_DRIVEN: [Self; 3] = [Self::CivicAction, Self::CivicDriven, Self::JointlyInitiated];
    /// The yellow columns of Table 2: the level of participation decides.
    pub const ASSESSED: [Self; 2] = [Self::NsoDriven, Self::OtherDriven];

    /// Its number, 1 to 6.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Whether citizens initiate it, alone or with others (¶28).
    pub const fn is_citizen_driven(self) -> bool {
        matches!(
            self,
            Self::CivicAction | Self::CivicDriven | Self::JointlyInitiated
        )
    }

    /// Its short title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::CivicAction => "Civic action",
            Self::CivicDriven => "Civic-driven collaboration",
            Self::JointlyInitiated => "Jointly initiated collaboration",
            Self::NsoDriven => "Collaboration driven by the statistical office",
            Self::OtherDriven => "Collaboration driven by other actors",
            Self::WithoutCollaboration => "Other actors, without collaboration",
        }
    }

    /// What it means, in our own words.
    pub const fn text(self) -> &'static str {
        match self {
            Self::CivicAction => {
                "People, communities or their organisations start it, run it and own it, with nobody else deciding."
            }
            Self::CivicDriven => {
                "People or their organisations start it and carry it out with a state agency or another partner."
            }
            Self::JointlyInitiated => "People or their organisations and a state agency start it together.",
            Self::NsoDriven => {
                "The statistical office starts it and carries it out with people or their organisations."
            }
            Self::OtherDriven => {
                "Someone else starts it, such as a university or an agency, and carries it out with people or their organisations."
            }
            Self::WithoutCollaboration => {
                "Someone else runs it, and people have no part in it or only a limited one."
            }
        }
    }

    /// Where the framework says so.
    pub const fn source(self) -> Source {
        Source::framework(match self {
            Self::CivicAction => "¶25(1)",
            Self::CivicDriven => "¶25(2)",
            Self::JointlyInitiated => "¶25(3)",
            Self::NsoDriven => "¶25(4)",
            Self::OtherDriven => "¶25(5)",
            Self::WithoutCollaboration => "¶25(6), ¶29",
        })
    }
}
