//! People meet: who is asked when, what is on the table, who was there, what was said and decided, who does what
//! until when.
//!
//! A meeting belongs to a body. It is planned, called, held, and its minutes are approved by a decision about
//! exactly their text. Who was there is for the members; how many were there is for everybody. A photographed
//! sheet of minutes or signatures is kept beside as it was handed in.
//!
//! Not here: who may attend (the body's members) and what was decided (its motions). Start with [`Meeting`].

mod attendance;
mod follow_up;
mod kind;
mod notice;
mod occasion;

use base::{Date, Digest, Finding, Id, Kind, Place, Text, Timestamp};
use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::code;
use crate::decision::Motion;
use crate::paper::Paper;
use crate::subject::{Subject, SubjectKind};

pub use attendance::{Attendance, Counts, Presence};
pub use follow_up::FollowUp;
pub use kind::{MeetingKind, Mode, Shows};
pub use notice::Notice;
pub use occasion::Occasion;

/// One point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    /// What it is about.
    pub title: String,
    /// The motion that is put.
    pub motion: Option<Id<Motion>>,
}

/// A file of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The file.
    pub paper: Paper,
    /// What it shows.
    pub shows: Shows,
}

/// Where a meeting stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum MeetingState {
    /// Being prepared.
    Planned,
    /// The members were told.
    Called {
        /// When.
        at: Timestamp,
    },
    /// It took place.
    Held {
        /// When the members were told; `None` when they never were through Counted.
        called: Option<Timestamp>,
        /// When somebody noted that it took place; `None` in records from before this was kept.
        #[serde(default)]
        noted: Option<Timestamp>,
    },
    /// Its minutes were approved: they no longer change.
    Approved {
        /// When the members were told.
        called: Option<Timestamp>,
        /// When somebody noted that it took place.
        #[serde(default)]
        noted: Option<Timestamp>,
        /// The motion that approved the minutes; `None` when one person did so alone.
        motion: Option<Id<Motion>>,
        /// When.
        at: Timestamp,
    },
    /// It does not take place.
    Cancelled {
        /// When the members had been told.
        called: Option<Timestamp>,
        /// Why.
        reason: String,
    },
}

impl MeetingState {
    /// Its name, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Called { .. } => "called",
            Self::Held { .. } => "held",
            Self::Approved { .. } => "approved",
            Self::Cancelled { .. } => "cancelled",
        }
    }

    /// When the members were told.
    pub const fn called(&self) -> Option<Timestamp> {
        match self {
            Self::Planned => None,
            Self::Called { at } => Some(*at),
            Self::Held { called, .. } | Self::Approved { called, .. } | Self::Cancelled { called, .. } => {
                *called
            }
        }
    }

    /// When somebody noted that it took place.
    pub const fn noted(&self) -> Option<Timestamp> {
        match self {
            Self::Held { noted, .. } | Self::Approved { noted, .. } => *noted,
            _ => None,
        }
    }
}

/// A meeting of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its identity.
    pub id: Id<Meeting>,
    /// Whose meeting.
    pub body: Id<Body>,
    /// What it is for.
    pub kind: MeetingKind,
    /// What it is called.
    pub title: Text,
    /// When and where.
    pub occasion: Occasion,
    /// What is on the table.
    pub agenda: Vec<AgendaItem>,
    /// Papers and photographed sheets.
    pub sheets: Vec<Sheet>,
    /// Who was there.
    pub attendance: Attendance,
    /// What was said, in each language that it was written in.
    pub minutes: Text,
    /// Motions that were closed there and stood on no agenda.
    pub decided: Vec<Id<Motion>>,
    /// Who does what until when.
    pub follow_ups: Vec<FollowUp>,
    /// Where it stands.
    pub state: MeetingState,
    /// Raised with every change that those who were told must know (RFC 5545, 3.8.7.4).
    pub sequence: u32,
}

impl Kind for Meeting {
    const NAME: &'static str = "meeting";
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

impl Meeting {
    /// A meeting that nobody was told of yet.
    ///
    /// # Errors
    /// As [`Occasion::check`]; a finding without a title.
    pub fn plan(
        id: Id<Meeting>,
        body: Id<Body>,
        kind: MeetingKind,
        title: Text,
        occasion: Occasion,
    ) -> Result<Self, Finding> {
        if title.is_empty() {
            return Err(about(code::MEETING_NO_TITLE, "title"));
        }
        occasion.check()?;
        Ok(Self {
            id,
            body,
            kind,
            title,
            occasion,
            agenda: Vec::new(),
            sheets: Vec::new(),
            attendance: Attendance::default(),
            minutes: Text::default(),
            decided: Vec::new(),
            follow_ups: Vec::new(),
            state: MeetingState::Planned,
            sequence: 0,
        })
    }

    /// Moves it to another time or place. Who was told is told again: the sequence rises.
    ///
    /// # Errors
    /// As [`Occasion::check`]; a finding once it was held or cancelled, and for a meeting that was called and would be
    /// moved to a time that is over: nobody can come to it any more.
    pub fn reschedule(&mut self, occasion: Occasion, now: Timestamp) -> Result<(), Finding> {
        self.ahead_of_it()?;
        occasion.check()?;
        if self.state.called().is_some() && occasion != self.occasion && occasion.start < now {
            return Err(about(code::MEETING_PAST, "start"));
        }
        if occasion != self.occasion {
            self.occasion = occasion;
            self.changed();
        }
        Ok(())
    }

    /// Sets the agenda.
    ///
    /// # Errors
    /// A finding once it was held or cancelled.
    pub fn set_agenda(&mut self, agenda: Vec<AgendaItem>) -> Result<(), Finding> {
        self.ahead_of_it()?;
        if agenda != self.agenda {
            self.agenda = agenda;
            self.changed();
        }
        Ok(())
    }

    /// The members are told.
    ///
    /// # Errors
    /// A finding without an agenda, or when they were told already.
    pub fn call(&mut self, at: Timestamp) -> Result<(), Finding> {
        if self.state != MeetingState::Planned {
            return Err(self.not_now());
        }
        if self.agenda.is_empty() {
            return Err(about(code::MEETING_NO_AGENDA, "agenda"));
        }
        self.state = MeetingState::Called { at };
        Ok(())
    }

    /// It does not take place.
    ///
    /// # Errors
    /// A finding without a reason, or once it was held.
    pub fn cancel(&mut self, reason: &str) -> Result<(), Finding> {
        self.ahead_of_it()?;
        if reason.trim().is_empty() {
            return Err(about(code::MEETING_NO_REASON, "reason"));
        }
        self.state = MeetingState::Cancelled {
            called: self.state.called(),
            reason: reason.trim().to_owned(),
        };
        self.sequence += 1;
        Ok(())
    }

    /// It took place. Only a meeting that began can have been held.
    ///
    /// # Errors
    /// A finding before its start, or when it was held or cancelled before.
    pub fn hold(&mut self, now: Timestamp) -> Result<(), Finding> {
        self.ahead_of_it()?;
        if now < self.occasion.start {
            return Err(about(code::MEETING_NOT_BEGUN, "start"));
        }
        self.state = MeetingState::Held {
            called: self.state.called(),
            noted: Some(now),
        };
        Ok(())
    }

    /// Writes down who was there, and what was said and decided.
    ///
    /// # Errors
    /// A finding unless it was held and its minutes are still open.
    pub fn write_up(
        &mut self,
        attendance: Attendance,
        minutes: Text,
        decided: Vec<Id<Motion>>,
    ) -> Result<(), Finding> {
        match self.state {
            MeetingState::Held { .. } => {
                (self.attendance, self.minutes, self.decided) = (attendance, minutes, decided);
                Ok(())
            }
            _ => Err(self.not_now()),
        }
    }

    /// Adds a file: papers until it was held, sheets as long as the minutes are open.
    ///
    /// # Errors
    /// A finding once the minutes are approved, or when it was cancelled.
    pub fn add_sheet(&mut self, sheet: Sheet) -> Result<(), Finding> {
        match self.state {
            MeetingState::Approved { .. } | MeetingState::Cancelled { .. } => Err(self.not_now()),
            _ if self.sheets.iter().any(|s| s.paper.digest == sheet.paper.digest) => Ok(()),
            _ => {
                self.sheets.push(sheet);
                Ok(())
            }
        }
    }

    /// The minutes as the subject of a decision: any change makes another subject.
    pub fn minutes_subject(&self) -> Subject {
        Subject::new(SubjectKind::Minutes, self.id.uuid()).at(self.minutes_digest())
    }

    /// What is approved with the minutes: their text, the counts, the decisions and the sheets.
    fn minutes_digest(&self) -> Digest {
        let sheets: Vec<Digest> = self
            .sheets
            .iter()
            .filter(|s| s.shows != Shows::Paper)
            .map(|s| s.paper.digest)
            .collect();
        let content = serde_json::json!({
            "meeting": self.id,
            "minutes": self.minutes,
            "counts": self.attendance.counts(),
            "decided": self.decisions(),
            "sheets": sheets,
        });
        Digest::of(content.to_string().as_bytes())
    }

    /// The minutes are approved; they do not change any more.
    ///
    /// # Errors
    /// A finding unless the meeting was held and has minutes or a sheet of them, or when what was approved is
    /// another text.
    pub fn approve_minutes(
        &mut self,
        about_what: &Subject,
        motion: Option<Id<Motion>>,
        at: Timestamp,
    ) -> Result<(), Finding> {
        let MeetingState::Held { called, noted } = self.state else {
            return Err(self.not_now());
        };
        let sheet = self.sheets.iter().any(|s| s.shows == Shows::Minutes);
        if self.minutes.is_empty() && !sheet {
            return Err(about(code::MEETING_NO_MINUTES, "minutes"));
        }
        if *about_what != self.minutes_subject() {
            return Err(about(code::MEETING_OTHER_MINUTES, "minutes"));
        }
        self.state = MeetingState::Approved {
            called,
            noted,
            motion,
            at,
        };
        Ok(())
    }

    /// The motions that this meeting dealt with: those of its agenda, and those closed there besides.
    pub fn decisions(&self) -> Vec<Id<Motion>> {
        let mut all: Vec<Id<Motion>> = self.agenda.iter().filter_map(|a| a.motion).collect();
        all.extend(
            self.decided
                .iter()
                .filter(|d| !all.contains(d))
                .copied()
                .collect::<Vec<_>>(),
        );
        all
    }

    /// The day on which it was put on record, where nobody was told before it took place: what is written down
    /// afterwards is to be seen as that. `day` is its own day.
    pub fn entered_later(&self, day: Date) -> Option<Date> {
        let told = self.state.called().map(crate::day);
        if told.is_some_and(|told| told <= day) {
            return None;
        }
        self.state.noted().map(crate::day).or(told)
    }

    /// Whether the length of notice keeps the by-laws, which ask for so many days.
    pub fn notice(&self, wanted: u16) -> Notice {
        notice::of(self.state.called(), self.occasion.start, wanted)
    }

    /// Those who were told must be told anew.
    fn changed(&mut self) {
        if self.state.called().is_some() {
            self.sequence += 1;
        }
    }

    fn ahead_of_it(&self) -> Result<(), Finding> {
        match self.state {
            MeetingState::Planned | MeetingState::Called { .. } => Ok(()),
            _ => Err(self.not_now()),
        }
    }

    fn not_now(&self) -> Finding {
        Finding::error(code::MEETING_NOT_NOW).with("state", self.state.as_str())
    }
}

#[cfg(test)]
pub(crate) mod tests;
