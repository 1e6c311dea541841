//! A release in plain words, language by language, written by people: what stands first where somebody reads, hears or
//! prints it.
//!
//! Until the release is allowed a language can be written anew; afterwards only a language can be added, so that what was
//! read before the community is what goes out.

use base::{Finding, Timestamp};
use serde::{Deserialize, Serialize};

use crate::code;

/// The longest part, in signs; our choice: the whole is read aloud in a minute and a half.
const LONGEST: usize = 1200;

/// A release in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// What it is called.
    pub title: String,
    /// The finding in one sentence.
    pub sentence: String,
    /// The figures that matter, in words with how sure they are, a sentence a line; may be empty.
    pub figures: String,
    /// What must not be concluded from it.
    pub caution: String,
    /// When it was written.
    pub at: Timestamp,
}

impl Summary {
    /// Every part with the name of its field.
    pub fn parts(&self) -> [(&'static str, &str); 4] {
        [
            ("title", &self.title),
            ("sentence", &self.sentence),
            ("figures", &self.figures),
            ("caution", &self.caution),
        ]
    }

    /// The figures, a sentence each.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.figures.lines().map(str::trim).filter(|l| !l.is_empty())
    }

    /// What must be said is said, and nothing is too long.
    ///
    /// # Errors
    /// The first part that is missing or too long.
    pub fn check(&self) -> Result<(), Finding> {
        let at = |code, field: &str| Finding::error(code).at(base::Place::whole().with("field", field));
        for (name, words) in self.parts() {
            if words.trim().is_empty() && name != "figures" {
                return Err(at(code::SUMMARY_UNSAID, name));
            }
            if words.chars().count() > LONGEST {
                return Err(at(code::SUMMARY_LONG, name).with("most", LONGEST));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary() -> Summary {
        Summary {
            title: "Water".into(),
            sentence: "There is little.".into(),
            figures: "Litres a day: about 20.\n\n Wells: about 3. ".into(),
            caution: "Only one camp.".into(),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn everything_but_the_figures_must_be_said() {
        summary().check().unwrap();
        let none = Summary {
            figures: String::new(),
            ..summary()
        };
        none.check().unwrap();
        let silent = Summary {
            caution: " ".into(),
            ..summary()
        };
        assert_eq!(silent.check().unwrap_err().code, code::SUMMARY_UNSAID);
        let long = Summary {
            sentence: "x".repeat(LONGEST + 1),
            ..summary()
        };
        assert_eq!(long.check().unwrap_err().code, code::SUMMARY_LONG);
    }

    #[test]
    fn its_figures_are_lines() {
        let all: Vec<String> = summary().lines().map(str::to_owned).collect();
        assert_eq!(all, ["Litres a day: about 20.", "Wells: about 3."]);
    }
}
