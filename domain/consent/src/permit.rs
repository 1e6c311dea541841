//! The one question: may this be used for that, at this moment?
//!
//! A [`Permit`] has private fields and is made only here. Whoever reads personal data asks for one; there is no
//! other way to come by it (domain model, invariant 1).

use base::{Slug, Timestamp};

use crate::record::{Record, RecordId, State};

/// On whose word data would be used.
#[derive(Debug, Clone, Copy)]
pub enum Basis<'a> {
    /// The person's.
    Person(&'a Record),
    /// The community's, for its common data, as long as the person does not object.
    Community {
        /// What the community said.
        community: &'a Record,
        /// What the person said, when asked.
        person: Option<&'a Record>,
    },
    /// Nobody's.
    Nobody,
}

/// Leave to use data for a purpose, as asked at a moment. It says nothing about any later moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permit {
    record: RecordId,
    purpose: Slug,
    at: Timestamp,
}

impl Basis<'_> {
    /// Where a purpose stands at a moment: what a person objects to stands as they said, whatever their community says.
    /// `None` when it was not asked by then.
    pub fn state(&self, purpose: &Slug, at: Timestamp) -> Option<State> {
        match self {
            Self::Nobody => None,
            Self::Person(record) => record.state(purpose, at),
            Self::Community { community, person } => {
                objection(*person, purpose, at).or_else(|| community.state(purpose, at))
            }
        }
    }

    /// Until when data may be used for a purpose, when nothing else happens; `None` = without end, or it may not.
    pub fn ends(&self, purpose: &Slug, at: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Nobody => None,
            Self::Person(record) => record.ends(purpose, at),
            Self::Community { community, .. } => community.ends(purpose, at),
        }
    }
}

/// What a person says against the use for a purpose; nothing when they are silent or agree.
fn objection(person: Option<&Record>, purpose: &Slug, at: Timestamp) -> Option<State> {
    let no = |s: &State| {
        matches!(
            s,
            State::Refused | State::Withdrawn | State::Revoked | State::Invalidated
        )
    };
    person?.state(purpose, at).filter(no)
}

impl Permit {
    /// The record it rests on.
    pub fn record(&self) -> RecordId {
        self.record
    }

    /// The purpose it is for.
    pub fn purpose(&self) -> &Slug {
        &self.purpose
    }

    /// The moment for which it was asked.
    pub fn at(&self) -> Timestamp {
        self.at
    }
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// There is no record.
    NoRecord,
    /// The purpose was not asked by then.
    NotAsked,
    /// It stands in this state.
    State(State),
    /// The community agrees; the person said this.
    PersonObjects(State),
}

/// May data under this basis be used for a purpose at a moment?
///
/// # Errors
/// The reason why not.
pub fn may_use(basis: Basis<'_>, purpose: &Slug, at: Timestamp) -> Result<Permit, Reason> {
    match basis {
        Basis::Nobody => Err(Reason::NoRecord),
        Basis::Person(record) => by(record, purpose, at),
        Basis::Community { community, person } => {
            let permit = by(community, purpose, at)?;
            match objection(person, purpose, at) {
                Some(state) => Err(Reason::PersonObjects(state)),
                None => Ok(permit),
            }
        }
    }
}

fn by(record: &Record, purpose: &Slug, at: Timestamp) -> Result<Permit, Reason> {
    match record.state(purpose, at) {
        None => Err(Reason::NotAsked),
        Some(state) if state.permits() => Ok(Permit {
            record: record.id,
            purpose: purpose.clone(),
            at,
        }),
        Some(state) => Err(Reason::State(state)),
    }
}

/// Those of some records that may be used for a purpose at a moment, and how many may not: what a snapshot is
/// made from (domain model, invariant 2).
pub fn permitted<'a, T>(
    all: impl IntoIterator<Item = (T, Basis<'a>)>,
    purpose: &Slug,
    at: Timestamp,
) -> (Vec<(T, Permit)>, u64) {
    let mut left_out = 0;
    let mut out = Vec::new();
    for (item, basis) in all {
        match may_use(basis, purpose, at) {
            Ok(permit) => out.push((item, permit)),
            Err(_) => left_out += 1,
        }
    }
    (out, left_out)
}
