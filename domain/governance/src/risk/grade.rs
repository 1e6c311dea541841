//! How likely, how grave, and both together: a matrix of likelihood and consequence (IEC 31010:2019, B.10.3).

use std::fmt;

use base::Finding;
use serde::{Deserialize, Serialize};

use super::code;

/// A step from 1 (hardly; hardly any) to 5 (almost surely; beyond repair).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Grade(u8);

impl Grade {
    /// All five.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// 1 to 5.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The grade that a form sends; nothing for an empty field.
    ///
    /// # Errors
    /// [`code::NOT_A_GRADE`].
    pub fn read(text: &str) -> Result<Option<Self>, Finding> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let grade = text.parse::<u8>().ok().and_then(|n| Self::try_from(n).ok());
        grade
            .map(Some)
            .ok_or_else(|| Finding::error(code::NOT_A_GRADE).with("value", text))
    }
}

impl TryFrom<u8> for Grade {
    type Error = String;
    fn try_from(n: u8) -> Result<Self, String> {
        if (1..=5).contains(&n) {
            Ok(Self(n))
        } else {
            Err(format!("{n} is not from 1 to 5"))
        }
    }
}
impl From<Grade> for u8 {
    fn from(g: Grade) -> Self {
        g.0
    }
}
impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How high a risk is: likelihood times severity, 1 to 25, in four bands. The standard leaves the bands to who
/// uses them; ours make no harm beyond repair (severity 5) low, however unlikely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// 1 to 4.
    Low,
    /// 5 to 9.
    Medium,
    /// 10 to 14.
    High,
    /// 15 to 25.
    VeryHigh,
}

impl Band {
    /// All, the lowest first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::VeryHigh];

    /// The band of a likelihood and a severity.
    pub const fn of(likelihood: Grade, severity: Grade) -> Self {
        match likelihood.0 * severity.0 {
            0..=4 => Self::Low,
            5..=9 => Self::Medium,
            10..=14 => Self::High,
            _ => Self::VeryHigh,
        }
    }

    /// Its name on the wire and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::VeryHigh => "very_high",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_grow_with_both_and_the_gravest_harm_is_never_low() {
        for likelihood in Grade::ALL {
            for severity in Grade::ALL {
                let here = Band::of(likelihood, severity);
                for more in Grade::ALL.into_iter().filter(|g| *g >= likelihood) {
                    assert!(Band::of(more, severity) >= here);
                }
                for more in Grade::ALL.into_iter().filter(|g| *g >= severity) {
                    assert!(Band::of(likelihood, more) >= here);
                }
            }
            assert!(Band::of(likelihood, Grade(5)) > Band::Low);
        }
        assert_eq!(Band::of(Grade(3), Grade(5)), Band::VeryHigh);
        assert_eq!(Band::of(Grade(2), Grade(5)), Band::High);
    }

    #[test]
    fn a_grade_is_read_once_at_the_door() {
        assert_eq!(Grade::read(" 4 "), Ok(Some(Grade(4))));
        assert_eq!(Grade::read(""), Ok(None));
        for wrong in ["0", "6", "two", "-1", "1.5"] {
            assert_eq!(Grade::read(wrong).unwrap_err().code, code::NOT_A_GRADE, "{wrong}");
        }
    }
}
