//! The number of a paragraph: given once, never to another. A paragraph that comes in later takes the number of
//! the one before it with a letter, as drafters of laws do: 4, 4a, 4b, 5.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A paragraph's number within its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mark {
    number: u16,
    /// 0 for none, 1 for `a`.
    letter: u16,
}

impl Mark {
    /// The number of a paragraph of the first version, from 1.
    pub const fn plain(number: u16) -> Self {
        Self { number, letter: 0 }
    }

    /// The next whole number.
    pub(super) const fn next(self) -> Self {
        Self::plain(self.number.saturating_add(1))
    }

    /// The number with its next letter: the first after it that nobody has.
    pub(super) fn after(self, taken: impl Fn(Self) -> bool) -> Self {
        let mut next = self;
        loop {
            next.letter = next.letter.saturating_add(1);
            if !taken(next) || next.letter == u16::MAX {
                return next;
            }
        }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        let (mut left, mut letters) = (self.letter, Vec::new());
        while left > 0 {
            letters.push(char::from(b'a' + ((left - 1) % 26) as u8));
            left = (left - 1) / 26;
        }
        letters.iter().rev().try_for_each(|c| write!(f, "{c}"))
    }
}

impl FromStr for Mark {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        let wrong = || format!("{s:?} is no number of a paragraph");
        let digits = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
        let number = s[..digits].parse().map_err(|_| wrong())?;
        let letter = s[digits..].chars().try_fold(0_u16, |sum, c| {
            let step = u16::try_from(u32::from(c).checked_sub(u32::from('a'))?).ok()?;
            (step < 26).then_some(())?;
            sum.checked_mul(26)?.checked_add(step + 1)
        });
        Ok(Self {
            number,
            letter: letter.ok_or_else(wrong)?,
        })
    }
}

impl TryFrom<String> for Mark {
    type Error = String;
    fn try_from(s: String) -> Result<Self, String> {
        s.parse()
    }
}

impl From<Mark> for String {
    fn from(mark: Mark) -> Self {
        mark.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_go_on_after_z() {
        let mark = |letter| Mark { number: 4, letter }.to_string();
        assert_eq!([mark(0), mark(1), mark(26), mark(27)], ["4", "4a", "4z", "4aa"]);
        assert!(
            "a4".parse::<Mark>().is_err() && "4A".parse::<Mark>().is_err() && "".parse::<Mark>().is_err()
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(number: u16, letter: u16) {
            let mark = Mark { number, letter };
            prop_assert_eq!(mark.to_string().parse::<Mark>(), Ok(mark));
        }
    }
}
