//! Why a use case did not do what it was asked.

use std::fmt;

use base::Findings;

use crate::act::{Role, Seat};

/// What an actor would have to be for the act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Needs {
    /// An administrator of this site.
    Admin,
    /// One of these roles on the initiative.
    Role(&'static [Role]),
    /// A seat in the body.
    Seat(Seat),
    /// A role on the initiative, or a seat in one of its bodies.
    Involved,
    /// To be the owner of the thing.
    Owner,
    /// To belong to a side that an agreement lets.
    Agreement,
    /// To be a person with an account, not a device.
    Person,
    /// To be the site itself: no person may do this.
    System,
}

impl fmt::Display for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Admin => f.write_str("an administrator of this site"),
            Self::Seat(seat) => write!(f, "a seat in the body ({})", seat.as_str()),
            Self::Involved => f.write_str("a role on the initiative or a seat in one of its bodies"),
            Self::Owner => f.write_str("the owner"),
            Self::Agreement => f.write_str("an agreement with your organisation"),
            Self::Person => f.write_str("an account of a person"),
            Self::System => f.write_str("the site itself"),
            Self::Role(roles) => {
                f.write_str("the role ")?;
                let names: Vec<&str> = roles.iter().map(|r| r.as_str()).collect();
                f.write_str(&names.join(" or "))
            }
        }
    }
}

/// What to do about a full disk.
const ROOM: &str = "make room on the disk, then try again; nothing was written";

/// Why a use case did not do what it was asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum AppError {
    /// There is no such thing, or the actor may not know of it.
    #[error("there is no {kind} `{what}`")]
    NotFound {
        /// The kind of thing, for example `initiative`.
        kind: &'static str,
        /// How it was asked for.
        what: String,
    },
    /// Nobody is signed in, and this needs somebody.
    #[error("sign in first")]
    NotSignedIn,
    /// Somebody is signed in who may not do this.
    #[error("this needs {needs}")]
    NotAllowed {
        /// What the actor would have to be.
        needs: Needs,
    },
    /// The input has errors; all of them are listed.
    #[error("the input has errors ({})", .0.len())]
    Findings(Findings),
    /// Somebody else changed or took it in the meantime.
    #[error("the {kind} `{what}` was changed or taken in the meantime")]
    Conflict {
        /// The kind of thing.
        kind: &'static str,
        /// Its name or identity.
        what: String,
    },
    /// Too many attempts; try again later.
    #[error("too many attempts: wait {seconds} s")]
    TooMany {
        /// Seconds to wait.
        seconds: u64,
    },
    /// The disk has no room left; nothing was written.
    #[error("{what}: {cure}", cure = ROOM)]
    Full {
        /// Which disk, or what could not be written.
        what: String,
    },
    /// A fault of the surroundings: disk, network, database.
    #[error("{what}: {cure}")]
    Environment {
        /// What happened.
        what: String,
        /// What to do about it.
        cure: String,
    },
}

impl AppError {
    /// A thing that is not there.
    pub fn not_found(kind: &'static str, what: impl fmt::Display) -> Self {
        Self::NotFound {
            kind,
            what: what.to_string(),
        }
    }

    /// A thing that changed or was taken meanwhile.
    pub fn conflict(kind: &'static str, what: impl fmt::Display) -> Self {
        Self::Conflict {
            kind,
            what: what.to_string(),
        }
    }

    /// A fault of the surroundings and its cure.
    pub fn environment(what: impl fmt::Display, cure: impl fmt::Display) -> Self {
        Self::Environment {
            what: what.to_string(),
            cure: cure.to_string(),
        }
    }

    /// A disk without room, or what could not be written to it.
    pub fn full(what: impl fmt::Display) -> Self {
        Self::Full {
            what: what.to_string(),
        }
    }

    /// What is wrong with the surroundings and what to do about it; `None` for every other error.
    pub fn surroundings(&self) -> Option<(&str, &str)> {
        match self {
            Self::Full { what } => Some((what, ROOM)),
            Self::Environment { what, cure } => Some((what, cure)),
            _ => None,
        }
    }

    /// One finding as an error.
    pub fn finding(finding: base::Finding) -> Self {
        Self::Findings(std::iter::once(finding).collect())
    }
}

impl From<Findings> for AppError {
    fn from(findings: Findings) -> Self {
        Self::Findings(findings)
    }
}
