//! Table 1: how far citizens take part.

use base::Source;
use serde::{Deserialize, Serialize};

/// A level of participation, 0 to 5. Levels 1 to 5 are Table 1's; 0 is ours, for “no part at all” (A9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

/// A number that is no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelError(u8);

impl std::fmt::Display for LevelError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is not a level (0 to 5)", self.0)
    }
}
impl std::error::Error for LevelError {}

impl TryFrom<u8> for Level {
    type Error = LevelError;
    fn try_from(n: u8) -> Result<Self, LevelError> {
        if n <= 5 { Ok(Self(n)) } else { Err(LevelError(n)) }
    }
}
impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 6] = [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5)];
    /// Citizens have no part (A9).
    pub const NONE: Self = Self(0);
    /// The lowest level at which anything reaches citizens.
    pub const INFORMATION: Self = Self(1);
    /// From here on participation is sufficient (¶22, ¶24).
    pub const SUFFICIENT: Self = Self(4);
    /// Citizens initiate and decide.
    pub const SELF_DETERMINATION: Self = Self(5);

    /// The level's number, 0 to 5.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Whether participation is sufficient at this level (¶22).
    pub const fn is_sufficient(self) -> bool {
        self.0 >= Self::SUFFICIENT.0
    }

    /// Its name.
    pub const fn title(self) -> &'static str {
        match self.0 {
            0 => "No part",
            1 => "Information",
            2 => "Consultation",
            3 => "Conciliatory, limited",
            4 => "Partnership",
            _ => "Self-determination",
        }
    }

    /// What it means, in our own words.
    pub const fn text(self) -> &'static str {
        match self.0 {
            0 => "Citizens were neither told nor asked.",
            1 => "Citizens were told. They had no way to answer and next to no say.",
            2 => "Citizens were asked. Nothing assures that their answer was used.",
            3 => "A few citizens were given a seat and some influence. Others made most decisions.",
            4 => "Citizens and officials agreed to share planning and decisions, and negotiate them.",
            _ => "The community starts it, leads the decisions and controls the whole process.",
        }
    }

    /// The short statement that a participant would sign: who decided this?
    pub const fn statement(self) -> &'static str {
        match self.0 {
            0 => "We did not know about it.",
            1 => "They decided and told us.",
            2 => "They asked us; we never heard back.",
            3 => "Some of us sat with them; they decided.",
            4 => "We decided together, and it is written.",
            _ => "We decided ourselves.",
        }
    }

    /// The least evidence that supports the level.
    pub const fn evidence(self) -> &'static str {
        match self.0 {
            0 => "Nothing is needed.",
            1 => "A notice, poster, broadcast or message that was sent.",
            2 => "A record that people were asked, and a public note of what was done with their answer.",
            3 => {
                "A list of the community members on the body, how they were chosen, seats out of all seats, and minutes that show who decided."
            }
            4 => {
                "A signed agreement that names the shared decisions, a joint body with a rule that both sides must agree, and minutes with a decision that the community side changed."
            }
            _ => {
                "A decision of the community before any partner came, and its custody of keys, licence and veto."
            }
        }
    }

    /// Where the framework says so.
    pub const fn source(self) -> Source {
        Source::framework(match self.0 {
            0 => "¶22 (A9)",
            1 => "Table 1, level 1",
            2 => "Table 1, level 2",
            3 => "Table 1, level 3",
            4 => "Table 1, level 4",
            _ => "Table 1, level 5",
        })
    }
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
