//! “What changed”: a producer tells those whose data they were what was done with them, by whom, and what was not
//! done; then everybody reads it. Never the public first: the day on which everybody reads it is not before the day
//! on which the participants do.
//!
//! Each language is written once. Before it is sent anything can be rewritten; after that only a language can be
//! added, so that nobody is told two things.

use base::{Date, Finding, Id, Kind, Language, Slug, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::used::longest;
use crate::case_study::list;
use crate::code::{self, about};

/// Days in which participants say whether it was used as they intended; our choice, as long as an asking runs well.
pub const REVIEW_DAYS: i64 = 60;
/// The longest part, in signs; our choice: it is read aloud in five minutes.
const LONGEST: usize = 3000;

list! {
    /// Whether data were used as those who gave them intended.
    Intended {
        /// They were.
        Yes = "yes";
        /// In part.
        Partly = "partly";
        /// They were not.
        No = "no";
    }
}

/// What a note says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnedContent {
    /// What it is called.
    pub title: Text,
    /// What was done.
    pub done: Text,
    /// Who did it.
    pub by: Text,
    /// What was not done.
    pub not_done: Text,
    /// What comes next; may be empty.
    pub next: Text,
}

impl ReturnedContent {
    /// Every part with its name.
    pub fn parts(&self) -> [(&'static str, &Text); 5] {
        [
            ("title", &self.title),
            ("done", &self.done),
            ("by", &self.by),
            ("not_done", &self.not_done),
            ("next", &self.next),
        ]
    }

    /// The languages in which it says something.
    pub fn languages(&self) -> std::collections::BTreeSet<Language> {
        self.parts()
            .iter()
            .flat_map(|(_, text)| text.languages().cloned())
            .collect()
    }

    /// Whether everything that must be said is said in a language.
    fn check(&self, language: &Language) -> Result<(), Finding> {
        let needed = self.parts().into_iter().filter(|(name, _)| *name != "next");
        let empty = |text: &Text| text.get(language).is_none_or(|t| t.trim().is_empty());
        if let Some((field, _)) = needed.into_iter().find(|(_, text)| empty(text)) {
            return Err(about(code::UNSAID, field));
        }
        match self.parts().into_iter().find(|(_, text)| longest(text) > LONGEST) {
            Some((field, _)) => Err(about(code::LONG, field).with("most", LONGEST)),
            None => Ok(()),
        }
    }

    /// The same with the words of one language taken from another.
    fn with(&self, language: &Language, words: &Self) -> Self {
        let one = |old: &Text, new: &Text| match new.get(language) {
            Some(said) => old.clone().with(language.clone(), said),
            None => old.clone().without(language),
        };
        Self {
            title: one(&self.title, &words.title),
            done: one(&self.done, &words.done),
            by: one(&self.by, &words.by),
            not_done: one(&self.not_done, &words.not_done),
            next: one(&self.next, &words.next),
        }
    }
}

/// When a note is read by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// From when those whose data they were read it.
    pub participants: Date,
    /// From when everybody does.
    pub public: Date,
    /// When this was decided.
    pub at: Timestamp,
}

/// Where a note stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReturnState {
    /// It is being written.
    Draft,
    /// It waits for the participants' day.
    Scheduled,
    /// The participants read it, and nobody else yet.
    WithParticipants,
    /// Everybody reads it.
    Public,
    /// It was taken back; the page says so.
    Withdrawn,
}

impl ReturnState {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Scheduled => "scheduled",
            Self::WithParticipants => "with_participants",
            Self::Public => "public",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether those whose data they were read it.
    pub const fn reached_participants(self) -> bool {
        matches!(self, Self::WithParticipants | Self::Public)
    }
}

/// A note on what changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    /// Its identity.
    pub id: Id<Returned>,
    /// The initiative.
    pub initiative: Uuid,
    /// The round whose participants it is for.
    pub round: Uuid,
    /// The number of that round.
    pub number: u32,
    /// The release that was used, by its name in addresses; none: the round as a whole.
    pub release: Option<Slug>,
    /// What it says.
    pub content: ReturnedContent,
    /// Who reads it when; nothing while it is written.
    #[serde(default)]
    pub days: Option<Days>,
    /// Why it was taken back.
    #[serde(default)]
    pub withdrawn: Option<String>,
    /// When it was begun.
    pub made: Timestamp,
}

impl Kind for Returned {
    const NAME: &'static str = "return_note";
}

impl Returned {
    /// Where it stands on a day.
    pub fn state(&self, today: Date) -> ReturnState {
        match self.days {
            _ if self.withdrawn.is_some() => ReturnState::Withdrawn,
            None => ReturnState::Draft,
            Some(days) if today < days.participants => ReturnState::Scheduled,
            Some(days) if today < days.public => ReturnState::WithParticipants,
            Some(_) => ReturnState::Public,
        }
    }

    /// Writes it in a language.
    ///
    /// # Errors
    /// What must be said and is not; a language that was sent already; a note that was taken back.
    pub fn write(&mut self, language: &Language, words: &ReturnedContent) -> Result<(), Finding> {
        self.here()?;
        if self.days.is_some() && self.content.languages().contains(language) {
            return Err(about(code::RETURN_SENT, "done"));
        }
        let content = self.content.with(language, words);
        content.check(language)?;
        self.content = content;
        Ok(())
    }

    /// Decides who reads it when. The participants are told first, or on the same day.
    ///
    /// # Errors
    /// A day that has passed; the public before the participants; a note that was sent, or taken back.
    pub fn send(&mut self, days: Days, today: Date) -> Result<(), Finding> {
        self.here()?;
        if self.days.is_some() {
            return Err(about(code::RETURN_SENT, "participants"));
        }
        if days.participants < today {
            return Err(about(code::RETURN_PAST, "participants"));
        }
        if days.public < days.participants {
            return Err(about(code::PUBLIC_FIRST, "public"));
        }
        self.days = Some(days);
        Ok(())
    }

    /// Takes it back; the reason stays.
    ///
    /// # Errors
    /// Without a reason; when it was not sent, or taken back before.
    pub fn withdraw(&mut self, reason: &str) -> Result<(), Finding> {
        self.here()?;
        if reason.trim().is_empty() {
            return Err(about(code::UNSAID, "reason"));
        }
        if self.days.is_none() {
            return Err(about(code::RETURN_DRAFT, "reason"));
        }
        self.withdrawn = Some(reason.trim().to_owned());
        Ok(())
    }

    fn here(&self) -> Result<(), Finding> {
        match self.withdrawn {
            Some(_) => Err(about(code::WITHDRAWN, "reason")),
            None => Ok(()),
        }
    }

    /// The last day on which participants say whether it was used as they intended.
    pub fn review_until(&self) -> Option<Date> {
        let days = self.days?;
        Some(
            days.participants
                .saturating_add(jiff::Span::new().days(REVIEW_DAYS)),
        )
    }

    /// Whether participants can say so on a day.
    pub fn asks(&self, today: Date) -> bool {
        self.state(today).reached_participants() && self.review_until().is_some_and(|last| today <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn words(language: &str) -> ReturnedContent {
        let text = || Text::new(language.parse().unwrap(), "The town built a pump.");
        ReturnedContent {
            title: text(),
            done: text(),
            by: text(),
            not_done: text(),
            next: Text::default(),
        }
    }

    fn note() -> Returned {
        let mut it = Returned {
            id: Id::new(Uuid::nil()),
            initiative: Uuid::nil(),
            round: Uuid::nil(),
            number: 1,
            release: None,
            content: ReturnedContent::default(),
            days: None,
            withdrawn: None,
            made: Timestamp::UNIX_EPOCH,
        };
        it.write(&Language::english(), &words("en")).unwrap();
        it
    }

    fn days(participants: &str, public: &str) -> Days {
        Days {
            participants: day(participants),
            public: day(public),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn field(refused: Result<(), Finding>) -> String {
        let refused = refused.unwrap_err();
        format!("{} {}", refused.code, refused.place)
    }

    #[test]
    fn the_public_never_reads_it_first() {
        let (mut it, today) = (note(), day("2026-11-21"));
        assert_eq!(
            field(it.send(days("2026-11-20", "2026-12-01"), today)),
            "knowledge-return-past field participants"
        );
        assert_eq!(
            field(it.send(days("2026-11-30", "2026-11-29"), today)),
            "knowledge-return-public-first field public"
        );
        it.send(days("2026-11-30", "2026-12-07"), today).unwrap();
        let states = ["2026-11-29", "2026-11-30", "2026-12-06", "2026-12-07"].map(|d| it.state(day(d)));
        assert_eq!(
            states,
            [
                ReturnState::Scheduled,
                ReturnState::WithParticipants,
                ReturnState::WithParticipants,
                ReturnState::Public
            ]
        );
        assert!(!it.asks(day("2026-11-29")) && it.asks(day("2027-01-29")) && !it.asks(day("2027-01-30")));
        it.withdraw("It was another pump").unwrap();
        assert!(it.state(today) == ReturnState::Withdrawn && !it.asks(day("2026-12-07")));
    }

    #[test]
    fn what_was_not_done_is_said_and_what_was_sent_stays() {
        let mut it = note();
        let mut silent = words("fr");
        silent.not_done = Text::default();
        let french: Language = "fr".parse().unwrap();
        assert_eq!(
            field(it.write(&french, &silent)),
            "knowledge-use-unsaid field not_done"
        );
        assert_eq!(field(it.withdraw("x")), "knowledge-return-draft field reason");
        it.send(days("2026-11-21", "2026-11-21"), day("2026-11-21"))
            .unwrap();
        assert_eq!(
            field(it.write(&Language::english(), &words("en"))),
            "knowledge-return-sent field done"
        );
        it.write(&french, &words("fr")).unwrap();
        assert_eq!(it.content.languages().len(), 2);
    }
}
