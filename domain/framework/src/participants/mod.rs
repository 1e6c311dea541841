//! The participants' own view: one plain question a stage, answered without a name, and only counted.
//!
//! Fewer than [`FLOOR`] answers are read by nobody. That is a type, not a setting: [`Counts`] gives no count out
//! below the floor, neither alone nor as the difference of two counts that it does give out.
//!
//! Who is asked, and how a right to answer is made, is known in `app`. Start with [`Counts::reading`].
//!
//! Source: `decision-procedure.md`, “Two-sided assessment” (¶20, ¶22 of the framework).

mod counts;
mod reading;

use serde::{Deserialize, Serialize};

use crate::terms::Level;

pub use counts::Counts;
pub use reading::{Reading, Shares};

/// Fewer answers than these are read by nobody. A constant, so that no configuration can lower it (¶31.9, ¶35).
pub const FLOOR: u64 = 5;

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Those who took part in deciding or collecting.
    Decided,
    /// Those the data are about.
    Concerned,
}

impl Group {
    /// Both groups.
    pub const ALL: [Self; 2] = [Self::Decided, Self::Concerned];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Decided => "decided",
            Self::Concerned => "concerned",
        }
    }

    /// The group of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|g| g.as_str() == name)
    }
}

/// One answer to the question of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Said {
    /// One of the five statements of Table 1, from “they decided and told us” to “we decided ourselves”.
    Level(Level),
    /// “I was not there, I don't know.”
    NotThere,
}

impl Said {
    /// The name of “I was not there, I don't know” in a form.
    pub const NOT_THERE: &'static str = "x";

    /// Every answer: the five statements, then “I don't know”.
    pub fn all() -> impl Iterator<Item = Self> {
        let levels = Level::ALL.into_iter().skip(1).map(Self::Level);
        levels.chain([Self::NotThere])
    }

    /// The answer of that name: `1` to `5`, or `x`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|s| s.as_str() == name)
    }

    /// Its name in a form: `1` to `5`, or `x`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Level(level) => match level.number() {
                0 | 1 => "1",
                2 => "2",
                3 => "3",
                4 => "4",
                _ => "5",
            },
            Self::NotThere => Self::NOT_THERE,
        }
    }
}

/// Parts of a whole that may stand beside it: all as they are, or none where a part would be read below the
/// floor, by itself or by subtraction.
pub fn apart<K: Ord>(
    parts: impl IntoIterator<Item = (K, u64)>,
) -> std::collections::BTreeMap<K, Option<u64>> {
    let parts: Vec<(K, u64)> = parts.into_iter().collect();
    let shown = parts.iter().all(|(_, n)| *n == 0 || *n >= FLOOR);
    parts
        .into_iter()
        .map(|(key, n)| (key, shown.then_some(n)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_answers_with_names_that_come_back() {
        let all: Vec<Said> = Said::all().collect();
        assert_eq!(all.len(), 6);
        for said in all {
            assert_eq!(Said::from_name(said.as_str()), Some(said));
        }
        assert_eq!(Said::from_name("0"), None);
    }

    #[test]
    fn parts_are_shown_together_or_not_at_all() {
        let shown: Vec<_> = apart([("link", 7), ("told", 0)]).into_values().collect();
        assert_eq!(shown, [Some(7), Some(0)]);
        let hidden: Vec<_> = apart([("link", 7), ("told", 3)]).into_values().collect();
        assert_eq!(hidden, [None, None]);
    }
}
