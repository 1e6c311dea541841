//! What was answered, as events in time, one life per purpose.
//!
//! The states and moves are those of DPV's consent states: requested → deferred, refused or given;
//! given → renewed, expired, withdrawn (by the person), revoked or invalidated (by the controller, with a
//! reason). Nothing leads out of refused, withdrawn, revoked and invalidated: who is asked again gets a new
//! record. Expiry needs no event: it follows from what was agreed.

use std::collections::BTreeMap;
use std::fmt;

use base::{Date, Digest, Id, Kind, Language, Slug, Timestamp};
use serde::{Deserialize, Serialize};

use crate::notice::NoticeId;

/// What an identity of a record identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordKind;
impl Kind for RecordKind {
    const NAME: &'static str = "consent";
}

/// The identity of a consent record.
pub type RecordId = Id<RecordKind>;

/// A consent record (dpv:Consent; ISO/IEC TS 27560). It names no person: what links it to one is held apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Its identity.
    pub id: RecordId,
    /// The notice that was shown, and its version.
    pub notice: NoticeId,
    /// That version.
    pub notice_version: u32,
    /// The language in which it was shown.
    pub language: Language,
    /// Who answered.
    pub given_by: Given,
    /// What happened to each purpose, in order of time.
    events: BTreeMap<Slug, Vec<Event>>,
}

/// Who answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// The person for themselves.
    Person,
    /// Somebody entitled to for the person: a parent, a guardian.
    Representative {
        /// In what quality.
        quality: String,
    },
    /// A community for its common data.
    Community(Collective),
}

/// The basis of a community's consent: free, prior and informed (UNDRIP art. 19, 32).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Collective {
    /// The community as it calls itself.
    pub community: String,
    /// The body that decided.
    pub decided_by: String,
    /// On which day.
    pub decided_on: Date,
    /// How it was decided, in words.
    pub how: String,
    /// In what quality the respondent speaks for it.
    pub authorised_respondent: String,
    /// The document that shows it, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Digest>,
}

/// The state of one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Asked, not answered yet (dpv:ConsentRequested).
    Requested,
    /// Put off (dpv:ConsentRequestDeferred).
    Deferred,
    /// Said no (dpv:ConsentRefused).
    Refused,
    /// Said yes (dpv:ConsentGiven).
    Given,
    /// Said yes again (dpv:RenewedConsentGiven).
    Renewed,
    /// The agreed time is over (dpv:ConsentExpired).
    Expired,
    /// Taken back by the person (dpv:ConsentWithdrawn).
    Withdrawn,
    /// Ended by the controller (dpv:ConsentRevoked).
    Revoked,
    /// Found to have been no consent (dpv:ConsentInvalidated).
    Invalidated,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Requested,
        Self::Deferred,
        Self::Refused,
        Self::Given,
        Self::Renewed,
        Self::Expired,
        Self::Withdrawn,
        Self::Revoked,
        Self::Invalidated,
    ];

    /// Whether data may be used in this state.
    pub fn permits(self) -> bool {
        matches!(self, Self::Given | Self::Renewed)
    }

    /// The term of DPV.
    pub fn dpv(self) -> &'static str {
        match self {
            Self::Requested => "ConsentRequested",
            Self::Deferred => "ConsentRequestDeferred",
            Self::Refused => "ConsentRefused",
            Self::Given => "ConsentGiven",
            Self::Renewed => "RenewedConsentGiven",
            Self::Expired => "ConsentExpired",
            Self::Withdrawn => "ConsentWithdrawn",
            Self::Revoked => "ConsentRevoked",
            Self::Invalidated => "ConsentInvalidated",
        }
    }

    /// The name by which its words are looked up.
    pub fn name(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Deferred => "deferred",
            Self::Refused => "refused",
            Self::Given => "given",
            Self::Renewed => "renewed",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
            Self::Revoked => "revoked",
            Self::Invalidated => "invalidated",
        }
    }
}

/// One thing that happened to one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub step: Step,
}

/// What can happen to a purpose after it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// It was asked.
    Ask,
    /// The person puts it off.
    Defer,
    /// The person says no.
    Refuse,
    /// The person says yes.
    Give {
        /// From when on the yes no longer holds, when an end was agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// The person says yes again, before or after expiry.
    Renew {
        /// The new end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// The person takes it back. Needs no reason.
    Withdraw {
        /// How.
        channel: Channel,
    },
    /// The controller ends it.
    Revoke {
        /// Why, in words.
        reason: String,
    },
    /// It turns out to have been no consent: not informed, not free, not by the right person.
    Invalidate {
        /// Why, in words.
        reason: String,
    },
}

/// The way in which somebody takes consent back; every way counts the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// With the receipt's code on the site.
    Receipt,
    /// To a collector, face to face.
    InPerson,
    /// By telephone.
    Telephone,
    /// In writing.
    Writing,
    /// Through the community's body.
    Community,
}

impl Channel {
    /// Every way.
    pub const ALL: [Self; 5] = [
        Self::Receipt,
        Self::InPerson,
        Self::Telephone,
        Self::Writing,
        Self::Community,
    ];

    /// The name by which its words are looked up.
    pub fn name(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::InPerson => "in_person",
            Self::Telephone => "telephone",
            Self::Writing => "writing",
            Self::Community => "community",
        }
    }
}

/// A step that cannot follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotPossible {
    /// The purpose was never asked in this record.
    NotAsked(Slug),
    /// The step does not follow on this state.
    From(State),
    /// Before the event that came last.
    BeforeTheLast(Timestamp),
    /// The controller must say why.
    WithoutReason,
}

impl fmt::Display for NotPossible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAsked(p) => write!(f, "the purpose `{p}` was not asked"),
            Self::From(state) => write!(f, "that cannot follow on `{}`", state.name()),
            Self::BeforeTheLast(at) => write!(f, "an event before the last one, of {at}"),
            Self::WithoutReason => f.write_str("the controller must say why"),
        }
    }
}
impl std::error::Error for NotPossible {}

impl Record {
    /// A record in which these purposes were asked at a moment.
    pub fn ask(
        id: RecordId,
        (notice, notice_version): (NoticeId, u32),
        language: Language,
        given_by: Given,
        purposes: impl IntoIterator<Item = Slug>,
        at: Timestamp,
    ) -> Self {
        let asked = |purpose| (purpose, vec![Event { at, step: Step::Ask }]);
        let events = purposes.into_iter().map(asked).collect();
        Self {
            id,
            notice,
            notice_version,
            language,
            given_by,
            events,
        }
    }

    /// Asks about one more purpose; nothing happens to one that was asked before.
    pub fn ask_also(&mut self, purpose: Slug, at: Timestamp) {
        let asked = vec![Event { at, step: Step::Ask }];
        self.events.entry(purpose).or_insert(asked);
    }

    /// The purposes asked, in order of name.
    pub fn purposes(&self) -> impl Iterator<Item = &Slug> {
        self.events.keys()
    }

    /// What happened to a purpose, in order of time.
    pub fn events(&self, purpose: &Slug) -> &[Event] {
        self.events.get(purpose).map_or(&[], Vec::as_slice)
    }

    /// The state of a purpose at a moment; `None` when it was not asked by then.
    pub fn state(&self, purpose: &Slug, at: Timestamp) -> Option<State> {
        let mut state = None;
        let mut end: Option<Timestamp> = None;
        for event in self.events(purpose).iter().filter(|e| e.at <= at) {
            state = Some(event.step.leads_to());
            end = match &event.step {
                Step::Give { until } | Step::Renew { until } => *until,
                _ => None,
            };
        }
        let over = state.is_some_and(State::permits) && end.is_some_and(|end| end <= at);
        if over { Some(State::Expired) } else { state }
    }

    /// Until when a purpose that holds at a moment holds, when nothing else happens to it; `None` = without end, or it
    /// does not hold.
    pub fn ends(&self, purpose: &Slug, at: Timestamp) -> Option<Timestamp> {
        self.state(purpose, at).filter(|s| s.permits())?;
        match &self.events(purpose).iter().rfind(|e| e.at <= at)?.step {
            Step::Give { until } | Step::Renew { until } => *until,
            _ => None,
        }
    }

    /// Lets something happen to one purpose.
    ///
    /// # Errors
    /// When it cannot follow on the state of that moment, or lies before the last event.
    pub fn step(&mut self, purpose: &Slug, at: Timestamp, step: Step) -> Result<State, NotPossible> {
        let state = self.state(purpose, at);
        let events = self
            .events
            .get_mut(purpose)
            .ok_or_else(|| NotPossible::NotAsked(purpose.clone()))?;
        if let Some(last) = events.last().filter(|last| last.at > at) {
            return Err(NotPossible::BeforeTheLast(last.at));
        }
        let state = state.ok_or_else(|| NotPossible::NotAsked(purpose.clone()))?;
        step.may_follow(state)?;
        let next = step.leads_to();
        events.push(Event { at, step });
        Ok(next)
    }

    /// Takes back every purpose that still holds or is open; gives those taken back. Taking back twice is no
    /// error: the second time there is nothing left.
    pub fn withdraw(&mut self, at: Timestamp, channel: Channel) -> Vec<Slug> {
        let purposes: Vec<Slug> = self.events.keys().cloned().collect();
        let mut out = Vec::new();
        for purpose in purposes {
            // A clock that went back must not keep anybody from withdrawing.
            let at = self.events(&purpose).last().map_or(at, |last| last.at.max(at));
            if self.step(&purpose, at, Step::Withdraw { channel }).is_ok() {
                out.push(purpose);
            }
        }
        out
    }
}

impl Step {
    fn leads_to(&self) -> State {
        match self {
            Self::Ask => State::Requested,
            Self::Defer => State::Deferred,
            Self::Refuse => State::Refused,
            Self::Give { .. } => State::Given,
            Self::Renew { .. } => State::Renewed,
            Self::Withdraw { .. } => State::Withdrawn,
            Self::Revoke { .. } => State::Revoked,
            Self::Invalidate { .. } => State::Invalidated,
        }
    }

    fn may_follow(&self, state: State) -> Result<(), NotPossible> {
        use State::{Deferred, Expired, Given, Renewed, Requested};
        let fits = match self {
            Self::Ask => false,
            Self::Defer => state == Requested,
            Self::Refuse | Self::Give { .. } => matches!(state, Requested | Deferred),
            Self::Renew { .. } => matches!(state, Given | Renewed | Expired),
            Self::Withdraw { .. } => matches!(state, Requested | Deferred | Given | Renewed | Expired),
            Self::Revoke { .. } | Self::Invalidate { .. } => matches!(state, Given | Renewed | Expired),
        };
        let silent =
            matches!(self, Self::Revoke { reason } | Self::Invalidate { reason } if reason.trim().is_empty());
        match (fits, silent) {
            (false, _) => Err(NotPossible::From(state)),
            (true, true) => Err(NotPossible::WithoutReason),
            (true, false) => Ok(()),
        }
    }
}
