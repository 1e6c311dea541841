//! What somebody says is wrong with a figure, or asks, or thinks of it: with an answer by a day.
//!
//! The clock runs from the moment it is said, also while a stranger's words wait to be looked at. Silence past the day
//! is shown as *unanswered*; a correction that is right becomes a later edition of the release, never a change of it.

use base::{Date, Finding, Id, Kind, Slug, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::used::{Closed, Closer, longest};
use crate::case_study::list;
use crate::code::{self, about};

/// Days in which the producer is to answer; our choice, as in many laws on access to information.
pub const ANSWER_DAYS: i64 = 30;
/// The longest words, in signs; our choice.
const WORDS: usize = 2000;
/// The longest name of a figure, in signs; our choice.
const LINE: usize = 300;

list! {
    /// What somebody wants.
    RemarkKind {
        /// Something is wrong.
        Correction = "correction";
        /// Something is not clear.
        Question = "question";
        /// What one thinks of it.
        Opinion = "opinion";
    }
}

list! {
    /// What came of it.
    Outcome {
        /// It will be put right in a later edition.
        Corrected = "corrected";
        /// It was looked at and stays.
        Stays = "stays";
        /// It was explained.
        Explained = "explained";
        /// It was noted.
        Noted = "noted";
    }
}

/// What the producer answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// What came of it.
    pub outcome: Outcome,
    /// Why.
    pub words: Text,
    /// When.
    pub at: Timestamp,
}

/// How a remark stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkState {
    /// Nobody has looked at it yet.
    Waiting,
    /// An answer is to come.
    Open,
    /// The day has passed without one.
    Unanswered,
    /// It has its answer.
    Answered,
    /// The producer did not take it up.
    LeftOut,
}

impl RemarkState {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Open => "open",
            Self::Unanswered => "unanswered",
            Self::Answered => "answered",
            Self::LeftOut => "left_out",
        }
    }
}

/// A remark on a figure of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Its identity.
    pub id: Id<Remark>,
    /// The initiative.
    pub initiative: Uuid,
    /// The release.
    pub release: Uuid,
    /// The release's name in addresses.
    pub slug: Slug,
    /// What is wanted.
    pub kind: RemarkKind,
    /// Which figure, in words; empty for the whole.
    pub figure: String,
    /// What is said.
    pub words: Text,
    /// The account that said it; nobody's where it was said without one.
    pub by: Option<Uuid>,
    /// When.
    pub at: Timestamp,
    /// Whether it stands on the page, or waits.
    pub seen: bool,
    /// By when the producer is to answer.
    pub due: Date,
    /// The answer.
    #[serde(default)]
    pub reply: Option<Reply>,
    /// When it was answered first, where it was answered anew since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Timestamp>,
    /// That the producer did not take it up.
    #[serde(default)]
    pub closed: Option<Closed>,
}

impl Kind for Remark {
    const NAME: &'static str = "remark";
}

impl Remark {
    /// The day by which what is said today is to be answered.
    pub fn due_after(today: Date) -> Date {
        today.saturating_add(jiff::Span::new().days(ANSWER_DAYS))
    }

    /// Takes it down.
    ///
    /// # Errors
    /// Without words; with too many.
    pub fn say(mut self) -> Result<Self, Finding> {
        if self.words.is_empty() {
            return Err(about(code::UNSAID, "words"));
        }
        if longest(&self.words) > WORDS {
            return Err(about(code::LONG, "words").with("most", WORDS));
        }
        if self.figure.chars().count() > LINE {
            return Err(about(code::LONG, "figure").with("most", LINE));
        }
        self.seen = self.by.is_some();
        Ok(self)
    }

    /// How it stands on a day.
    pub fn state(&self, today: Date) -> RemarkState {
        if self.closed.is_some() {
            return RemarkState::LeftOut;
        }
        match (&self.reply, self.seen) {
            (Some(_), _) => RemarkState::Answered,
            (None, false) => RemarkState::Waiting,
            (None, true) if today > self.due => RemarkState::Unanswered,
            (None, true) => RemarkState::Open,
        }
    }

    /// Whether its day has passed without an answer, also while it waits to be looked at.
    pub fn is_late(&self, today: Date) -> bool {
        self.closed.is_none() && self.reply.is_none() && today > self.due
    }

    /// By how many days its first answer came after its day; nothing where it came in time, or none came.
    pub fn days_late(&self) -> Option<usize> {
        let answered = self.first.or(self.reply.as_ref().map(|r| r.at))?;
        let days = (governance::day(answered) - self.due).get_days();
        usize::try_from(days).ok().filter(|days| *days > 0)
    }

    /// Whether the producer said that a later edition puts it right.
    pub fn is_to_be_put_right(&self) -> bool {
        let corrected = |r: &Reply| r.outcome == Outcome::Corrected;
        self.closed.is_none() && self.reply.as_ref().is_some_and(corrected)
    }

    /// The producer lets it stand on the page.
    ///
    /// # Errors
    /// When it was left out.
    pub fn look(&mut self) -> Result<(), Finding> {
        self.open()?;
        self.seen = true;
        Ok(())
    }

    /// The producer answers, or answers anew; whoever answers has looked.
    ///
    /// # Errors
    /// Without words; when it was left out.
    pub fn answer(&mut self, reply: Reply) -> Result<(), Finding> {
        self.open()?;
        if reply.words.is_empty() {
            return Err(about(code::UNSAID, "answer"));
        }
        if longest(&reply.words) > WORDS {
            return Err(about(code::LONG, "answer").with("most", WORDS));
        }
        self.seen = true;
        if let Some(before) = &self.reply {
            self.first = self.first.or(Some(before.at));
        }
        self.reply = Some(reply);
        Ok(())
    }

    /// The producer does not take it up; everybody reads why.
    ///
    /// # Errors
    /// Without a reason, or when it stands on the page already.
    pub fn leave_out(&mut self, reason: &str, at: Timestamp) -> Result<(), Finding> {
        self.open()?;
        if self.seen {
            return Err(about(code::ON_PAGE, "reason"));
        }
        if reason.trim().is_empty() {
            return Err(about(code::UNSAID, "reason"));
        }
        let reason = reason.trim().to_owned();
        self.closed = Some(Closed {
            by: Closer::Producer,
            reason,
            at,
        });
        Ok(())
    }

    fn open(&self) -> Result<(), Finding> {
        match self.closed {
            Some(_) => Err(about(code::USE_CLOSED, "answer")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn remark(by: Option<u128>, words: &str) -> Result<Remark, Finding> {
        let remark = Remark {
            id: Id::new(Uuid::nil()),
            initiative: Uuid::nil(),
            release: Uuid::nil(),
            slug: "water-2024".parse().unwrap(),
            kind: RemarkKind::Correction,
            figure: "20.5".into(),
            words: Text::english(words),
            by: by.map(Uuid::from_u128),
            at: Timestamp::UNIX_EPOCH,
            seen: true,
            due: Remark::due_after(day("2026-11-21")),
            reply: None,
            first: None,
            closed: None,
        };
        remark.say()
    }

    #[test]
    fn silence_past_the_day_is_unanswered_also_where_nobody_looked() {
        let it = remark(Some(1), "One camp was counted twice.").unwrap();
        assert_eq!(it.due, day("2026-12-21"));
        assert_eq!(it.state(day("2026-12-21")), RemarkState::Open);
        assert_eq!(it.state(day("2026-12-22")), RemarkState::Unanswered);
        let mut stranger = remark(None, "One camp was counted twice.").unwrap();
        assert_eq!(stranger.state(day("2026-12-22")), RemarkState::Waiting);
        assert!(stranger.is_late(day("2026-12-22")) && !stranger.is_late(day("2026-12-21")));
        let mut reply = Reply {
            outcome: Outcome::Corrected,
            words: Text::default(),
            at: Timestamp::UNIX_EPOCH,
        };
        assert!(stranger.answer(reply.clone()).is_err());
        reply.words = Text::english("You are right.");
        stranger.answer(reply).unwrap();
        assert_eq!(stranger.state(day("2027-12-22")), RemarkState::Answered);
        assert!(!stranger.is_late(day("2027-12-22")));
        assert!(stranger.leave_out("Unpleasant", Timestamp::UNIX_EPOCH).is_err());
    }

    #[test]
    fn a_late_answer_stays_late_and_an_answer_in_time_stays_in_time() {
        let answer = |it: &mut Remark, at: &str| {
            let reply = Reply {
                outcome: Outcome::Corrected,
                words: Text::english("You are right."),
                at: at.parse().unwrap(),
            };
            it.answer(reply).unwrap();
        };
        let mut it = remark(Some(1), "One camp was counted twice.").unwrap();
        assert_eq!((it.days_late(), it.is_to_be_put_right()), (None, false));
        answer(&mut it, "2026-12-21T23:00:00Z");
        assert_eq!(
            (it.days_late(), it.is_to_be_put_right()),
            (None, true),
            "the day itself is in time"
        );
        answer(&mut it, "2027-03-02T08:00:00Z");
        assert_eq!(it.days_late(), None, "answered anew");
        let mut late = remark(None, "One camp was counted twice.").unwrap();
        answer(&mut late, "2027-03-02T08:00:00Z");
        assert_eq!(late.days_late(), Some(71));
        answer(&mut late, "2027-03-12T08:00:00Z");
        assert_eq!(late.days_late(), Some(71), "as late as its first answer");
    }

    #[test]
    fn it_says_something() {
        let refused = remark(None, " ").map(drop);
        assert!(refused.is_err() || remark(None, "").is_err());
        assert!(remark(None, &"x".repeat(2001)).is_err());
    }
}
