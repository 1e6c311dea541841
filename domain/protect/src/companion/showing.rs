//! A time in which those whom a release is about see it before everybody else, and can object.
//!
//! What they say is counted and lies apart from who said it; here stand only the days and what the producer answered.
//! (Domain model §7.3: “before the community [window; veto returns it]”; features 69 and 70.)

use base::{Date, Finding, Text, Timestamp};
use governance::day;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code;

/// The longest time before the community, in days; our choice: a release that waits longer is made anew.
pub const LONGEST_WINDOW: i64 = 180;
/// The longest answer, in signs; our choice.
const LONGEST: usize = 3000;

/// What somebody says to a release that is before the community.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoiceKind {
    /// Nothing against it.
    Fine,
    /// Something to be thought about.
    Comment,
    /// It should not go out like this.
    Objection,
}

impl VoiceKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Fine, Self::Comment, Self::Objection];

    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Comment => "comment",
            Self::Objection => "objection",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.as_str() == name)
    }

    /// Whether it says nothing without words.
    pub const fn needs_words(self) -> bool {
        !matches!(self, Self::Fine)
    }
}

/// What the producer answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowingAnswer {
    /// When.
    pub at: Timestamp,
    /// What, in the languages it was said in.
    pub words: Text,
}

/// One time before the community.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Showing {
    /// Its identity.
    pub id: Uuid,
    /// Since when.
    pub from: Timestamp,
    /// The last day on which something can be said.
    pub until: Date,
    /// What opens it without an account: the end of a link that is listed nowhere.
    pub token: String,
    /// When the release left it.
    #[serde(default)]
    pub ended: Option<Timestamp>,
    /// Why it was sent back, when it was.
    #[serde(default)]
    pub sent_back: Option<String>,
    /// What the producer answered.
    #[serde(default)]
    pub answers: Vec<ShowingAnswer>,
}

impl Showing {
    /// Begins one.
    pub fn begin(id: Uuid, token: String, from: Timestamp, until: Date) -> Self {
        Self {
            id,
            from,
            until,
            token,
            ended: None,
            sent_back: None,
            answers: Vec::new(),
        }
    }

    /// Whether something can be said on a day.
    pub fn is_open(&self, today: Date) -> bool {
        self.ended.is_none() && today <= self.until
    }

    /// Days from the first to the last, both counted; what ended earlier counts up to its end.
    pub fn days(&self) -> i64 {
        let last = self.ended.map_or(self.until, |at| day(at).min(self.until));
        day(self.from)
            .until(last)
            .map_or(0, |span| i64::from(span.get_days()))
            + 1
    }

    /// Answers what was said.
    ///
    /// # Errors
    /// Nothing said, or more than is read.
    pub fn answer(&mut self, at: Timestamp, words: Text) -> Result<(), Finding> {
        let place = || base::Place::whole().with("field", "answer");
        let longest = words
            .languages()
            .filter_map(|l| words.get(l))
            .map(|w| w.chars().count());
        match longest.max() {
            None | Some(0) => Err(Finding::error(code::ANSWER_EMPTY).at(place())),
            Some(n) if n > LONGEST => Err(Finding::error(code::ANSWER_LONG)
                .at(place())
                .with("most", LONGEST)),
            Some(_) => {
                self.answers.push(ShowingAnswer { at, words });
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn showing() -> Showing {
        let until = "2024-03-14".parse().unwrap();
        Showing::begin(Uuid::nil(), "token".to_owned(), at("2024-03-01T09:00:00Z"), until)
    }

    #[test]
    fn it_is_open_through_its_last_day() {
        let it = showing();
        assert!(it.is_open("2024-03-14".parse().unwrap()));
        assert!(!it.is_open("2024-03-15".parse().unwrap()));
        let ended = Showing {
            ended: Some(at("2024-03-05T09:00:00Z")),
            ..showing()
        };
        assert!(!ended.is_open("2024-03-05".parse().unwrap()));
    }

    #[test]
    fn its_days_are_counted_with_both_ends_and_no_further_than_it_went() {
        assert_eq!(showing().days(), 14);
        let late = Showing {
            ended: Some(at("2024-04-05T09:00:00Z")),
            ..showing()
        };
        assert_eq!(late.days(), 14);
        let early = Showing {
            ended: Some(at("2024-03-01T10:00:00Z")),
            ..showing()
        };
        assert_eq!(early.days(), 1);
    }

    #[test]
    fn an_answer_says_something() {
        let mut it = showing();
        assert_eq!(
            it.answer(it.from, Text::default()).unwrap_err().code,
            code::ANSWER_EMPTY
        );
        let long = Text::english("x".repeat(LONGEST + 1));
        assert_eq!(it.answer(it.from, long).unwrap_err().code, code::ANSWER_LONG);
        it.answer(it.from, Text::english("We counted again.")).unwrap();
        assert_eq!(it.answers.len(), 1);
    }

    #[test]
    fn kinds_come_back_by_name() {
        for kind in VoiceKind::ALL {
            assert_eq!(VoiceKind::from_name(kind.as_str()), Some(kind));
        }
        assert!(VoiceKind::from_name("veto").is_none());
        assert!(VoiceKind::Objection.needs_words() && !VoiceKind::Fine.needs_words());
    }
}
