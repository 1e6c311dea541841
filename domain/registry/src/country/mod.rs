//! A country or region that takes part: what is known about it, each fact with its source; who makes data there
//! ([`inventory`]); and its enabling environment, judged in rounds by two sides ([`environment`]).
//!
//! What the register already knows (initiatives, verdicts, releases) is never copied here: it is read.
//! Roadmaps stand in `governance`, because a body decides them.

pub mod environment;
pub mod inventory;

use base::{Date, Finding, Id, Kind, Place as Where, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code;
use crate::date::ReducedDate;
use crate::place::Area;

/// What kind of fact is noted about a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// Something that took place: a workshop, a side event (D8).
    Event,
    /// A law or a rule (E4).
    Law,
    /// A guideline, a framework or a tool of the country (M-c ii).
    Guideline,
    /// A figure that others counted, by their own definition.
    Figure,
    /// What people there need to learn or to have (M-c v).
    Need,
}

impl NoteKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Event, Self::Law, Self::Guideline, Self::Figure, Self::Need];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Law => "law",
            Self::Guideline => "guideline",
            Self::Figure => "figure",
            Self::Need => "need",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.as_str() == name)
    }
}

/// A fact about a country, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Counted up from 1; a number is never given twice.
    pub number: u32,
    /// What kind of fact.
    pub kind: NoteKind,
    /// The fact.
    pub text: Text,
    /// When, as the source writes it: `2025`, `2025-03`, `10–13 March 2025`.
    #[serde(default)]
    pub when: String,
    /// The first day that it can mean, for the order.
    #[serde(default)]
    pub date: Option<ReducedDate>,
    /// Who says so: a document and its clause, or a page.
    pub source: String,
    /// Where that can be read.
    #[serde(default)]
    pub link: Option<String>,
}

/// A time in which both sides judge the enabling environment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Counted up from 1; the first is the baseline.
    pub number: u32,
    /// The scheme that it is judged by, `id@version`.
    pub scheme: String,
    /// The first day.
    pub opened: Date,
    /// The last day; none while answers are taken.
    pub closed: Option<Date>,
}

/// A country, an area or a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// Its identity.
    pub id: Id<Country>,
    /// Its M49 code.
    pub area: String,
    /// The body that keeps its page, answers for it and decides its roadmap.
    #[serde(default)]
    pub body: Option<Uuid>,
    /// What is known, in the order it was noted.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// How often a note was made.
    #[serde(default)]
    pub noted: u32,
    /// The rounds in which its environment was judged, oldest first.
    #[serde(default)]
    pub reviews: Vec<Review>,
    /// Since when it is kept here.
    pub created: Timestamp,
}

impl Kind for Country {
    const NAME: &'static str = "country";
}

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Where::whole().with("field", field))
}

impl Country {
    /// A country of which nothing is kept yet.
    pub fn new(id: Id<Self>, area: &Area, body: Option<Uuid>, created: Timestamp) -> Self {
        Self {
            id,
            area: area.m49.to_owned(),
            body,
            notes: Vec::new(),
            noted: 0,
            reviews: Vec::new(),
            created,
        }
    }

    /// The area by the standard.
    pub fn area(&self) -> Option<&'static Area> {
        Area::find(&self.area)
    }

    /// Notes a fact. A fact without a source is none.
    ///
    /// # Errors
    /// [`code::MISSING`], [`code::NO_SOURCE`].
    pub fn note(&mut self, mut note: Note) -> Result<u32, Finding> {
        if note.text.is_empty() {
            return Err(about(code::MISSING, "text"));
        }
        if note.source.trim().is_empty() {
            return Err(about(code::NO_SOURCE, "source"));
        }
        self.noted += 1;
        note.number = self.noted;
        self.notes.push(note);
        Ok(self.noted)
    }

    /// Takes a fact away; the log keeps that it stood here.
    ///
    /// # Errors
    /// [`code::NO_SUCH_NOTE`].
    pub fn drop_note(&mut self, number: u32) -> Result<Note, Finding> {
        let at = self.notes.iter().position(|n| n.number == number);
        let at = at.ok_or_else(|| about(code::NO_SUCH_NOTE, "number").with("number", number as usize))?;
        Ok(self.notes.remove(at))
    }

    /// The facts of a kind, the newest first; undated ones stand last.
    pub fn notes_of(&self, kind: NoteKind) -> Vec<&Note> {
        let mut notes: Vec<&Note> = self.notes.iter().filter(|n| n.kind == kind).collect();
        notes.sort_by_key(|n| std::cmp::Reverse(n.date));
        notes
    }

    /// Begins a round of judging. There is one at a time, and what both sides answer belongs to it.
    ///
    /// # Errors
    /// [`code::REVIEW_OPEN`].
    pub fn open_review(&mut self, scheme: String, today: Date) -> Result<u32, Finding> {
        if self.open_now(&scheme).is_some() {
            return Err(about(code::REVIEW_OPEN, "scheme").with("scheme", scheme));
        }
        let number = 1 + u32::try_from(self.reviews.len()).unwrap_or(u32::MAX - 1);
        self.reviews.push(Review {
            number,
            scheme,
            opened: today,
            closed: None,
        });
        Ok(number)
    }

    /// The round of this scheme (at any version) in which answers are taken.
    pub fn open_now(&self, scheme: &str) -> Option<&Review> {
        let id = scheme_id(scheme);
        let mut open = self.reviews.iter().filter(|r| r.closed.is_none());
        open.find(|r| scheme_id(&r.scheme) == id)
    }

    /// The round of that number.
    pub fn review(&self, number: u32) -> Option<&Review> {
        self.reviews.iter().find(|r| r.number == number)
    }

    /// Ends a round; its answers stay as they are.
    ///
    /// # Errors
    /// [`code::REVIEW_OVER`].
    pub fn close_review(&mut self, number: u32, today: Date) -> Result<(), Finding> {
        let open = self.reviews.iter_mut();
        let mut open = open.filter(|r| r.number == number && r.closed.is_none());
        let review = open.next().ok_or_else(|| about(code::REVIEW_OVER, "number"))?;
        review.closed = Some(today);
        Ok(())
    }
}

/// The name of a scheme without its version.
pub fn scheme_id(name: &str) -> &str {
    name.split('@').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colombia() -> Country {
        let area = Area::find("COL").unwrap();
        Country::new(Id::new(Uuid::nil()), area, None, Timestamp::UNIX_EPOCH)
    }

    fn note(text: &str, source: &str) -> Note {
        Note {
            number: 0,
            kind: NoteKind::Law,
            text: Text::english(text),
            when: "2023".into(),
            date: "2023".parse().ok(),
            source: source.into(),
            link: None,
        }
    }

    #[test]
    fn a_fact_has_a_source_and_its_number_is_never_given_twice() {
        let mut it = colombia();
        assert_eq!(it.note(note("Law 2335", " ")).unwrap_err().code, code::NO_SOURCE);
        assert_eq!(it.note(note("Law 2335", "Official gazette")), Ok(1));
        it.drop_note(1).unwrap();
        assert_eq!(it.drop_note(1).unwrap_err().code, code::NO_SUCH_NOTE);
        assert_eq!(it.note(note("Law 2335", "Official gazette")), Ok(2));
    }

    #[test]
    fn one_round_of_a_scheme_is_open_at_a_time() {
        let (mut it, day) = (colombia(), "2025-03-10".parse().unwrap());
        assert_eq!(it.open_review("environment@1".into(), day), Ok(1));
        let twice = it.open_review("environment@2".into(), day).unwrap_err();
        assert_eq!(twice.code, code::REVIEW_OPEN);
        assert_eq!(it.open_review("other@1".into(), day), Ok(2));
        it.close_review(1, day).unwrap();
        assert_eq!(it.close_review(1, day).unwrap_err().code, code::REVIEW_OVER);
        assert_eq!(it.open_review("environment@2".into(), day), Ok(3));
    }
}
