//! Something to come to: announced, held, and what came of it.
//!
//! Where a body meets, the event points at its meeting and copies nothing of it: time and place are the meeting's.
//! Who comes is personal: names and addresses are erased when the event is closed, and only counts remain.

use base::{Date, Finding, Id, Kind, Slug, Text};
use governance::Body;
use governance::meeting::{Meeting, Occasion};
use serde::{Deserialize, Serialize};

use crate::case_study::list;
use crate::code::{self, about};

list! {
    /// What kind of event.
    EventKind {
        /// People are told, before they join.
        Information = "information";
        /// Experts meet.
        ExpertGroup = "expert_group";
        /// People work on something.
        Workshop = "workshop";
        /// People listen and ask over the internet.
        Webinar = "webinar";
        /// Beside a larger meeting.
        SideEvent = "side_event";
        /// People learn something.
        Training = "training";
        /// Something else.
        Other = "other";
    }
}

/// When and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "when", rename_all = "snake_case")]
pub enum When {
    /// On some days; nobody said at which hour.
    Days {
        /// The first.
        first: Date,
        /// The last.
        last: Date,
        /// Where, in words.
        place: String,
    },
    /// By the clock.
    Hours(Occasion),
    /// When a body meets.
    Meeting {
        /// Its meeting.
        id: Id<Meeting>,
    },
}

/// What is said about an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventContent {
    /// What kind.
    pub kind: EventKind,
    /// What it is called.
    pub title: Text,
    /// What it is for.
    pub about: Text,
    /// When and where.
    pub when: When,
    /// What happens when, in lines.
    pub programme: Text,
    /// How many can come; none for as many as wish.
    pub places: Option<u32>,
    /// Whether people say here that they come.
    pub registers: bool,
    /// Where this is said by others: a document and its clause, or an address.
    pub source: String,
}

impl EventContent {
    fn check(&self) -> Result<(), Finding> {
        if self.title.is_empty() {
            return Err(about(code::MISSING, "title"));
        }
        match &self.when {
            When::Days { first, last, .. } if last < first => Err(about(code::ENDS_BEFORE, "last")),
            When::Hours(occasion) => occasion.check(),
            When::Days { .. } | When::Meeting { .. } => Ok(()),
        }
    }
}

/// Something to read or to see from an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Material {
    /// What it is called.
    pub title: String,
    /// Where it lies.
    pub link: String,
}

/// What came of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// In words.
    pub words: Text,
    /// How many people came; a meeting's attendance is the meeting's.
    pub people: Option<u32>,
    /// From how many organisations.
    pub organisations: Option<u32>,
}

/// Where an event stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum EventState {
    /// Being prepared.
    Draft,
    /// Everybody was told.
    Announced,
    /// It took place.
    Held,
    /// It is over; who came is forgotten.
    Closed,
    /// It does not take place.
    Cancelled {
        /// Why.
        reason: String,
    },
}

impl EventState {
    /// Its name, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Announced => "announced",
            Self::Held => "held",
            Self::Closed => "closed",
            Self::Cancelled { .. } => "cancelled",
        }
    }
}

/// Whether somebody who comes has a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// There is one.
    Place,
    /// When somebody else does not come.
    Waiting,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its identity.
    pub id: Id<Event>,
    /// Its name in the address.
    pub slug: Slug,
    /// The body that holds it.
    pub body: Id<Body>,
    /// What is said about it.
    pub content: EventContent,
    /// Where it stands.
    pub state: EventState,
    /// What there is to read or to see.
    pub materials: Vec<Material>,
    /// What came of it.
    pub outcome: Outcome,
    /// Raised with every change that those who come must know (RFC 5545, 3.8.7.4).
    pub sequence: u32,
}

impl Kind for Event {
    const NAME: &'static str = "event";
}

impl Event {
    /// An event that nobody was told of yet.
    ///
    /// # Errors
    /// A finding without a title, or about its time.
    pub fn plan(id: Id<Event>, slug: Slug, body: Id<Body>, content: EventContent) -> Result<Self, Finding> {
        content.check()?;
        Ok(Self {
            id,
            slug,
            body,
            content,
            state: EventState::Draft,
            materials: Vec::new(),
            outcome: Outcome::default(),
            sequence: 0,
        })
    }

    /// Says it anew.
    ///
    /// # Errors
    /// As [`Event::plan`]; a finding once it took place or was cancelled.
    pub fn rewrite(&mut self, content: EventContent) -> Result<(), Finding> {
        self.ahead()?;
        content.check()?;
        if content != self.content {
            self.content = content;
            self.sequence += 1;
        }
        Ok(())
    }

    fn ahead(&self) -> Result<(), Finding> {
        match self.state {
            EventState::Draft | EventState::Announced => Ok(()),
            _ => Err(about(code::EVENT_OVER, "step")),
        }
    }

    /// Tells everybody.
    ///
    /// # Errors
    /// A finding once it took place or was cancelled.
    pub fn announce(&mut self) -> Result<(), Finding> {
        self.ahead()?;
        self.state = EventState::Announced;
        Ok(())
    }

    /// Says that it does not take place.
    ///
    /// # Errors
    /// A finding without a reason, or once it took place.
    pub fn cancel(&mut self, reason: &str) -> Result<(), Finding> {
        self.ahead()?;
        if reason.trim().is_empty() {
            return Err(about(code::MISSING, "reason"));
        }
        self.state = EventState::Cancelled {
            reason: reason.trim().to_owned(),
        };
        self.sequence += 1;
        Ok(())
    }

    /// Says that it took place; `began` is its first day.
    ///
    /// # Errors
    /// A finding before that day, or when nobody was told of it.
    pub fn hold(&mut self, began: Date, today: Date) -> Result<(), Finding> {
        if self.state != EventState::Announced {
            return Err(about(code::EVENT_OVER, "step"));
        }
        if today < began {
            return Err(about(code::EVENT_AHEAD, "step").with("date", began.to_string()));
        }
        self.state = EventState::Held;
        Ok(())
    }

    /// Writes down what came of it.
    ///
    /// # Errors
    /// A finding before it took place.
    pub fn tell(&mut self, outcome: Outcome) -> Result<(), Finding> {
        match self.state {
            EventState::Held | EventState::Closed => {
                self.outcome = outcome;
                Ok(())
            }
            _ => Err(about(code::EVENT_AHEAD, "words")),
        }
    }

    /// Closes it: from then on nobody knows who came.
    ///
    /// # Errors
    /// A finding before it took place; a cancelled one can be closed no more, for its list goes with it.
    pub fn close(&mut self) -> Result<(), Finding> {
        if self.state != EventState::Held {
            return Err(about(code::EVENT_AHEAD, "step"));
        }
        self.state = EventState::Closed;
        Ok(())
    }

    /// Whether somebody who comes now has a place; `taken` places are taken, and `last` is its last day.
    ///
    /// # Errors
    /// A finding when people do not say here that they come, or it is over.
    pub fn seat(&self, taken: u64, last: Date, today: Date) -> Result<Seat, Finding> {
        if !self.content.registers || self.state != EventState::Announced || today > last {
            return Err(about(code::NO_REGISTRATION, "name"));
        }
        match self.content.places {
            Some(places) if taken >= u64::from(places) => Ok(Seat::Waiting),
            _ => Ok(Seat::Place),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn event() -> Event {
        let content = EventContent {
            kind: EventKind::Workshop,
            title: Text::english("Counting wells"),
            about: Text::default(),
            when: When::Days {
                first: day("2026-11-28"),
                last: day("2026-11-29"),
                place: "School".into(),
            },
            programme: Text::default(),
            places: Some(2),
            registers: true,
            source: String::new(),
        };
        Event::plan(
            Id::new(Uuid::nil()),
            "wells".parse().unwrap(),
            Id::new(Uuid::nil()),
            content,
        )
        .unwrap()
    }

    #[test]
    fn it_is_held_when_its_day_has_come_and_told_afterwards() {
        let mut it = event();
        let (first, eve) = (day("2026-11-28"), day("2026-11-27"));
        assert!(it.hold(first, first).is_err(), "nobody was told");
        it.announce().unwrap();
        assert_eq!(it.hold(first, eve).unwrap_err().code, code::EVENT_AHEAD);
        assert!(it.tell(Outcome::default()).is_err() && it.close().is_err());
        it.hold(first, first).unwrap();
        assert!(it.cancel("rain").is_err() && it.rewrite(it.content.clone()).is_err());
        it.tell(Outcome::default()).unwrap();
        it.close().unwrap();
        assert_eq!(it.state, EventState::Closed);
    }

    #[test]
    fn places_are_counted_and_nobody_registers_for_what_is_over() {
        let mut it = event();
        let (last, after) = (day("2026-11-29"), day("2026-11-30"));
        assert!(it.seat(0, last, last).is_err(), "a draft");
        it.announce().unwrap();
        assert_eq!(it.seat(1, last, last), Ok(Seat::Place));
        assert_eq!(it.seat(2, last, last), Ok(Seat::Waiting));
        assert!(it.seat(0, last, after).is_err());
        it.cancel("rain").unwrap();
        assert!(it.seat(0, last, last).is_err());
        assert_eq!(it.sequence, 1, "those who come are told");
    }

    #[test]
    fn it_does_not_end_before_it_begins() {
        let mut content = event().content;
        content.when = When::Days {
            first: day("2026-11-28"),
            last: day("2026-11-27"),
            place: String::new(),
        };
        assert_eq!(event().rewrite(content).unwrap_err().code, code::ENDS_BEFORE);
    }
}
