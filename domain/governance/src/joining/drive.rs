//! A membership drive: a time in which new members are asked to join, twice a year, after an information session.
//!
//! announced → open → closed; or announced → cancelled. It opens on a held information session of the same body and
//! on nothing else. An open drive whose last day is over takes no application; it shows as over until it is closed.

use base::{Date, Finding, Id, Kind, Text, Timestamp};
use serde::{Deserialize, Serialize};

use super::about;
use crate::body::Body;
use crate::meeting::{Meeting, MeetingKind, MeetingState};
use crate::{code, day};

/// Drives in a calendar year, at most: "bi-annual membership drives" (Terms of Reference, "Members").
pub const DRIVES_A_YEAR: usize = 2;
/// Days for which a session serves to open a drive: half a year, because there are two drives a year, each with
/// its own sessions. This limit is ours; the Terms of Reference only say "following information sessions".
pub const SESSION_DAYS: i64 = 183;

/// A membership drive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drive {
    /// Its identity.
    pub id: Id<Drive>,
    /// Whose members.
    pub body: Id<Body>,
    /// What it is called.
    pub title: Text,
    /// The first day on which applications are taken.
    pub from: Date,
    /// The last one.
    pub until: Date,
    /// When it was announced.
    pub announced: Timestamp,
    /// Where it stands, by the acts that were done.
    pub life: DriveLife,
}

/// Where a drive stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum DriveLife {
    /// Everybody was told that it comes.
    Announced,
    /// Applications are taken, from its first to its last day.
    Open {
        /// The information session that was held before.
        session: Id<Meeting>,
        /// When it was opened.
        at: Timestamp,
    },
    /// It is over.
    Closed {
        /// The information session that was held before.
        session: Id<Meeting>,
        /// When it was opened.
        opened: Timestamp,
        /// When it was closed.
        at: Timestamp,
    },
    /// It does not take place.
    Cancelled {
        /// Why.
        reason: String,
        /// When.
        at: Timestamp,
    },
}

/// How a drive stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// It comes.
    Announced,
    /// It was opened before its first day.
    Coming,
    /// It takes applications.
    Open,
    /// Its last day is over, and nobody closed it.
    Over,
    /// Closed.
    Closed,
    /// It does not take place.
    Cancelled,
}

impl Stands {
    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Coming => "coming",
            Self::Open => "open",
            Self::Over => "over",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }
}

impl Kind for Drive {
    const NAME: &'static str = "drive";
}

impl Drive {
    /// A drive that was announced; `others` are those of the same body.
    ///
    /// # Errors
    /// Without a title; days that end before they begin or are over; a third drive in a year; two at a time.
    pub fn announce(
        (id, body): (Id<Drive>, Id<Body>),
        title: Text,
        (from, until): (Date, Date),
        others: &[Drive],
        at: Timestamp,
    ) -> Result<Self, Finding> {
        if title.is_empty() {
            return Err(about(code::DRIVE_NO_TITLE, "title"));
        }
        if until < from || until < day(at) {
            return Err(about(code::DRIVE_DAYS, "until"));
        }
        let real = || {
            others
                .iter()
                .filter(|d| !matches!(d.life, DriveLife::Cancelled { .. }))
        };
        if real().filter(|d| d.from.year() == from.year()).count() >= DRIVES_A_YEAR {
            let finding = about(code::DRIVE_THIRD, "from").with("most", DRIVES_A_YEAR);
            return Err(finding.with("year", i64::from(from.year())));
        }
        if real().any(|d| d.from <= until && from <= d.until) {
            return Err(about(code::DRIVE_OVERLAPS, "from"));
        }
        Ok(Self {
            id,
            body,
            title,
            from,
            until,
            announced: at,
            life: DriveLife::Announced,
        })
    }

    /// How it stands on a day.
    pub fn stands(&self, on: Date) -> Stands {
        match self.life {
            DriveLife::Announced => Stands::Announced,
            DriveLife::Open { .. } if on < self.from => Stands::Coming,
            DriveLife::Open { .. } if on <= self.until => Stands::Open,
            DriveLife::Open { .. } => Stands::Over,
            DriveLife::Closed { .. } => Stands::Closed,
            DriveLife::Cancelled { .. } => Stands::Cancelled,
        }
    }

    /// The information session that it was opened on.
    pub fn session(&self) -> Option<Id<Meeting>> {
        match self.life {
            DriveLife::Open { session, .. } | DriveLife::Closed { session, .. } => Some(session),
            DriveLife::Announced | DriveLife::Cancelled { .. } => None,
        }
    }

    /// Whether a meeting is an information session on which this drive can be opened now.
    pub fn follows(&self, meeting: &Meeting, at: Timestamp) -> bool {
        let held = matches!(
            meeting.state,
            MeetingState::Held { .. } | MeetingState::Approved { .. }
        );
        let age = day(at)
            .since(day(meeting.occasion.start))
            .map_or(i64::MAX, |s| i64::from(s.get_days()));
        held && meeting.body == self.body
            && meeting.kind == MeetingKind::Information
            && (0..=SESSION_DAYS).contains(&age)
    }

    /// Opens it on an information session that was held.
    ///
    /// # Errors
    /// When it is not announced, or over; when the meeting is no held information session of this body in the last
    /// half year; when another drive was opened on the same one.
    pub fn open(&mut self, session: &Meeting, others: &[Drive], at: Timestamp) -> Result<(), Finding> {
        if self.life != DriveLife::Announced {
            return Err(self.not_now(at));
        }
        if self.until < day(at) {
            return Err(about(code::DRIVE_DAYS, "until"));
        }
        if !self.follows(session, at) {
            return Err(Self::no_session());
        }
        let used = |d: &Drive| d.id != self.id && d.session() == Some(session.id);
        if others.iter().any(used) {
            return Err(about(code::DRIVE_SESSION_USED, "session"));
        }
        self.life = DriveLife::Open {
            session: session.id,
            at,
        };
        Ok(())
    }

    /// What is said when there is no information session to open it on.
    pub fn no_session() -> Finding {
        about(code::DRIVE_NO_SESSION, "session").with("days", SESSION_DAYS)
    }

    /// Closes it.
    ///
    /// # Errors
    /// Unless it is open.
    pub fn close(&mut self, at: Timestamp) -> Result<(), Finding> {
        let DriveLife::Open { session, at: opened } = self.life else {
            return Err(self.not_now(at));
        };
        self.life = DriveLife::Closed { session, opened, at };
        Ok(())
    }

    /// It does not take place.
    ///
    /// # Errors
    /// Once it was opened; without a reason.
    pub fn cancel(&mut self, reason: &str, at: Timestamp) -> Result<(), Finding> {
        if self.life != DriveLife::Announced {
            return Err(self.not_now(at));
        }
        if reason.trim().is_empty() {
            return Err(about(code::MEMBER_NO_REASON, "reason"));
        }
        self.life = DriveLife::Cancelled {
            reason: reason.trim().to_owned(),
            at,
        };
        Ok(())
    }

    fn not_now(&self, at: Timestamp) -> Finding {
        Finding::error(code::DRIVE_NOT_NOW).with("state", self.stands(day(at)).as_str())
    }
}
