//! A member: how it joined, how it stands on a day, how it leaves or lapses.

use std::collections::BTreeSet;

use base::{Date, Finding, Id, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Application, Contribution, Expectation, MemberClass, Way, about};
use crate::approval::Approval;
use crate::body::Membership;
use crate::code;

/// Days without a contribution after which a membership may be said to have lapsed: a year, as the workplan and the
/// progress report are yearly. This limit is ours; the Terms of Reference name none.
pub const LAPSE_DAYS: i64 = 365;

/// How a member was admitted.
#[expect(
    clippy::large_enum_variant,
    reason = "few are kept, and most are of the large kind"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Admitted {
    /// By a decision about exactly its application.
    Decision {
        /// The approval.
        approval: Approval,
    },
    /// By the rule of the by-laws: everything that is expected was accepted.
    Rule {
        /// When.
        at: Timestamp,
    },
}

/// How a member joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// What kind of organisation.
    pub class: MemberClass,
    /// The M49 code of the country or region in which it works; `001` for the world.
    pub area: String,
    /// Its page; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub website: String,
    /// Whether it represents a community or network, which it consults.
    pub represents: bool,
    /// What it accepted.
    #[serde(default)]
    pub accepted: BTreeSet<Expectation>,
    /// How it came to apply.
    pub way: Way,
    /// What it applied with; none for a founding member.
    pub application: Option<Id<Application>>,
    /// How it was admitted; none for a founding member.
    pub admitted: Option<Admitted>,
    /// How it went, if it did.
    pub parting: Option<Parting>,
}

impl Joined {
    /// A member from the start, by the founding document.
    pub fn founding(class: MemberClass, area: &str) -> Self {
        Self {
            class,
            area: area.to_owned(),
            website: String::new(),
            represents: false,
            accepted: BTreeSet::new(),
            way: Way::Founding,
            application: None,
            admitted: None,
            parting: None,
        }
    }
}

/// How a member went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Parting {
    /// On its own wish.
    Left {
        /// Why, if it said so.
        reason: String,
    },
    /// Nothing was heard of it for long.
    Lapsed {
        /// What was tried.
        reason: String,
    },
}

/// How a member stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its first day is to come.
    Coming,
    /// A member.
    Active,
    /// Left on its own wish.
    Left,
    /// Lapsed.
    Lapsed,
    /// The seat ended otherwise.
    Ended,
}

impl Standing {
    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Active => "active",
            Self::Left => "left",
            Self::Lapsed => "lapsed",
            Self::Ended => "ended",
        }
    }
}

/// How a member stands on a day.
pub fn standing(member: &Membership, on: Date) -> Standing {
    if on < member.start && member.end.is_none_or(|end| on <= end) {
        return Standing::Coming;
    }
    if member.sits(on) {
        return Standing::Active;
    }
    match member.joined.as_ref().and_then(|j| j.parting.as_ref()) {
        Some(Parting::Left { .. }) => Standing::Left,
        Some(Parting::Lapsed { .. }) => Standing::Lapsed,
        None => Standing::Ended,
    }
}

/// A member leaves on its own wish; a reason may be given. Its posts end with its seat.
///
/// # Errors
/// When its seat has ended.
pub fn leave(member: &mut Membership, reason: &str, on: Date) -> Result<(), Finding> {
    let reason = reason.trim().to_owned();
    part(member, Parting::Left { reason }, on)
}

/// A membership lapses: nothing was heard of the member for a year.
///
/// # Errors
/// When its seat has ended; without a reason; when it joined or contributed within the year.
pub fn lapse(
    member: &mut Membership,
    contributions: &[Contribution],
    reason: &str,
    on: Date,
) -> Result<(), Finding> {
    if reason.trim().is_empty() {
        return Err(about(code::MEMBER_NO_REASON, "reason"));
    }
    let given = contributions.iter().filter(|c| c.membership == member.id);
    let last = given
        .map(|c| c.on)
        .max()
        .unwrap_or(member.start)
        .max(member.start);
    let first = last
        .checked_add(jiff::Span::new().days(LAPSE_DAYS))
        .unwrap_or(Date::MAX);
    if on < first {
        let finding = Finding::error(code::LAPSE_TOO_EARLY).with("last", last.to_string());
        return Err(finding.with("first", first.to_string()));
    }
    let reason = reason.trim().to_owned();
    part(member, Parting::Lapsed { reason }, on)
}

/// Yesterday was the last day of the seat and of its posts.
fn part(member: &mut Membership, how: Parting, on: Date) -> Result<(), Finding> {
    if !member.sits(on) {
        return Err(Finding::error(code::MEMBER_GONE));
    }
    member.end_before(on);
    if let Some(joined) = &mut member.joined {
        joined.parting = Some(how);
    }
    Ok(())
}
