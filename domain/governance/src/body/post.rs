//! Posts and their terms. A term that ran out is shown as expired and holds nothing: no post is prolonged in
//! silence.
//!
//! The limits for co-leads are those of the Collaborative's Terms of Reference: two at a time, 24 months, one
//! extension of at most 12 months, and only one of the two extended at once.

use base::{Date, Finding, Findings};
use serde::{Deserialize, Serialize};

use super::Membership;
use crate::code;

/// A co-lead's term, in months (Terms of Reference, co-leads).
pub const TERM_MONTHS: i32 = 24;
/// The one extension of a co-lead's term, in months.
pub const EXTENSION_MONTHS: i32 = 12;
/// Co-leads that serve at the same time, at most.
pub const CO_LEADS: usize = 2;

/// A post in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Post {
    /// Leads the meetings; has the casting vote where the by-laws give one.
    Chair,
    /// One of two who lead together.
    CoLead,
    /// Keeps the records.
    Secretary,
    /// Keeps the money.
    Treasurer,
    /// Keeps the daily business of a whole undertaking.
    Secretariat,
    /// Leads a workstream.
    Lead,
}

impl Post {
    /// All posts.
    pub const ALL: [Self; 6] = [
        Self::Chair,
        Self::CoLead,
        Self::Secretary,
        Self::Treasurer,
        Self::Secretariat,
        Self::Lead,
    ];
    /// Those who open and close votes and keep the list of members.
    pub const KEEPERS: [Self; 5] = [
        Self::Chair,
        Self::CoLead,
        Self::Secretary,
        Self::Secretariat,
        Self::Lead,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::CoLead => "co_lead",
            Self::Secretary => "secretary",
            Self::Treasurer => "treasurer",
            Self::Secretariat => "secretariat",
            Self::Lead => "lead",
        }
    }
}

/// A post for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The post.
    pub post: Post,
    /// The first day.
    pub start: Date,
    /// The last day as agreed at the start.
    pub end: Date,
    /// The last day of the one extension.
    pub extended_until: Option<Date>,
    /// The day on which it was ended by an act: laid down, or handed on.
    pub ended: Option<Date>,
}

/// How a term stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// Has not begun.
    Coming,
    /// Within the agreed time.
    Serving,
    /// Within the extension.
    Extended,
    /// Ran out without an act: the post is empty until somebody is chosen.
    Expired,
    /// Ended by an act.
    Ended,
}

impl Held {
    /// Whether the post is held.
    pub const fn serves(self) -> bool {
        matches!(self, Self::Serving | Self::Extended)
    }

    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Serving => "serving",
            Self::Extended => "extended",
            Self::Expired => "expired",
            Self::Ended => "ended",
        }
    }
}

impl Term {
    /// A term of a post.
    pub const fn new(post: Post, start: Date, end: Date) -> Self {
        Self {
            post,
            start,
            end,
            extended_until: None,
            ended: None,
        }
    }

    /// How it stands on a day.
    pub fn held(&self, on: Date) -> Held {
        match self.extended_until {
            _ if self.ended.is_some_and(|day| day <= on) => Held::Ended,
            _ if on < self.start => Held::Coming,
            _ if on <= self.end => Held::Serving,
            Some(until) if on <= until => Held::Extended,
            _ => Held::Expired,
        }
    }

    /// The last day on which it is held.
    fn last(&self) -> Date {
        let agreed = self.extended_until.map_or(self.end, |e| e.max(self.end));
        match self.ended {
            Some(day) => agreed.min(day.yesterday().unwrap_or(day)),
            None => agreed,
        }
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.start <= other.last() && other.start <= self.last()
    }

    /// The days on which the extension is used, if any.
    fn extension(&self) -> Option<Self> {
        let until = self.extended_until?;
        Some(Self {
            start: self.end.tomorrow().ok()?,
            end: until,
            extended_until: None,
            ..*self
        })
    }
}

/// Holds the terms of a body's members against the rules.
pub fn check_terms(members: &[Membership]) -> Findings {
    let terms: Vec<&Term> = members.iter().flat_map(|m| &m.posts).collect();
    let mut out: Findings = terms.iter().filter_map(|t| check_length(t)).collect();
    let leads: Vec<&Term> = terms.into_iter().filter(|t| t.post == Post::CoLead).collect();
    let most = leads.iter().map(|t| serving(&leads, t.start)).max().unwrap_or(0);
    if most > CO_LEADS {
        out.push(Finding::error(code::TERM_TOO_MANY).with("most", CO_LEADS));
    }
    let extended: Vec<Term> = leads.iter().filter_map(|t| t.extension()).collect();
    let twice = extended
        .iter()
        .enumerate()
        .any(|(i, a)| extended[..i].iter().any(|b| a.overlaps(b)));
    if twice {
        out.push(Finding::error(code::TERM_BOTH_EXTENDED));
    }
    out
}

/// How many serve on a day.
fn serving(terms: &[&Term], on: Date) -> usize {
    terms.iter().filter(|t| t.start <= on && on <= t.last()).count()
}

fn check_length(term: &Term) -> Option<Finding> {
    let after = |day: Date, months: i32| {
        day.checked_add(jiff::Span::new().months(months))
            .unwrap_or(Date::MAX)
    };
    let backwards = term.end < term.start || term.extended_until.is_some_and(|until| until <= term.end);
    if backwards {
        return Some(Finding::error(code::TERM_BACKWARDS));
    }
    let too_long = term.post == Post::CoLead
        && (term.end >= after(term.start, TERM_MONTHS)
            || term
                .extended_until
                .is_some_and(|until| until > after(term.end, EXTENSION_MONTHS)));
    too_long.then(|| {
        Finding::error(code::TERM_TOO_LONG)
            .with("months", i64::from(TERM_MONTHS))
            .with("extension", i64::from(EXTENSION_MONTHS))
    })
}
