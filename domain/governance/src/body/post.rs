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
/// The longest that one co-lead serves without a break, in months: a term and its extension.
pub const LONGEST_MONTHS: i32 = TERM_MONTHS + EXTENSION_MONTHS;
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

    /// Whether only one can hold it at a time.
    pub const fn is_single(self) -> bool {
        matches!(self, Self::Chair)
    }

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

/// Where the days of a term come from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Days {
    /// Somebody said them.
    #[default]
    Said,
    /// No source names them: they are counted here, by the rule, from the day of the founding document.
    Counted,
}

impl Days {
    fn are_said(&self) -> bool {
        *self == Self::Said
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
    /// Where its days come from.
    #[serde(default, skip_serializing_if = "Days::are_said")]
    pub days: Days,
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
    /// The last day of a term for which none was agreed: a secretariat's.
    pub const OPEN: Date = Date::MAX;

    /// A term of a post.
    pub const fn new(post: Post, start: Date, end: Date) -> Self {
        Self {
            post,
            start,
            end,
            extended_until: None,
            ended: None,
            days: Days::Said,
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

    /// Whether there is a day on which it is held: not one that ended before it began.
    fn is_held(&self) -> bool {
        self.start <= self.last()
    }

    /// The last day on which it is held.
    pub(crate) fn last(&self) -> Date {
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
    let held: Vec<(&Membership, &Term)> = members
        .iter()
        .flat_map(|m| m.posts.iter().map(move |t| (m, t)))
        .collect();
    let mut out = Findings::none();
    for (n, (who, term)) in held.iter().enumerate() {
        out.extend(check_length(term));
        let twice = held[..n].iter().any(|(other, earlier)| {
            let same = earlier.post == term.post && (other.id == who.id || term.post.is_single());
            same && earlier.is_held() && term.is_held() && earlier.overlaps(term)
        });
        if twice {
            out.push(Finding::error(code::TERM_OVERLAPS).with("post", term.post.as_str()));
        }
    }
    let leads: Vec<(String, &Term)> = held
        .iter()
        .filter(|(_, t)| t.post == Post::CoLead && t.is_held())
        .map(|(who, t)| (holder(who), *t))
        .collect();
    let terms: Vec<&Term> = leads.iter().map(|(_, t)| *t).collect();
    out.extend(check_number(&terms));
    out.extend(check_rotation(leads));
    out
}

/// Whether so many places of a post are free for a term: what an election may fill.
pub fn check_places(members: &[Membership], term: Term, places: usize) -> Findings {
    let mut out: Findings = check_length(&term).into_iter().collect();
    let all = members.iter().flat_map(|m| &m.posts);
    let others: Vec<&Term> = all.filter(|t| t.post == term.post && t.is_held()).collect();
    if term.post == Post::CoLead {
        let mut leads = others;
        leads.extend(std::iter::repeat_n(&term, places));
        out.extend(check_number(&leads));
    } else if term.post.is_single() && (places > 1 || others.iter().any(|t| t.overlaps(&term))) {
        out.push(Finding::error(code::TERM_OVERLAPS).with("post", term.post.as_str()));
    }
    out
}

/// Who holds a post: the member's organisation, whoever sits for it; or the member.
fn holder(member: &Membership) -> String {
    member.organisation_key().unwrap_or_else(|| member.id.to_string())
}

/// Two co-leads at a time, and one of them extended.
fn check_number(leads: &[&Term]) -> Findings {
    let mut out = Findings::none();
    let most = leads.iter().map(|t| serving(leads, t.start)).max().unwrap_or(0);
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

/// Co-leads rotate: no organisation serves longer than a term and its extension without a break.
fn check_rotation(mut leads: Vec<(String, &Term)>) -> Option<Finding> {
    leads.sort_by_key(|(who, t)| (who.clone(), t.start, t.last()));
    let mut run: Option<(&str, Date, Date)> = None;
    for (who, term) in &leads {
        let goes_on = |last: Date| last.tomorrow().is_ok_and(|next| term.start <= next);
        let (first, last) = match run {
            Some((same, first, last)) if same == who && goes_on(last) => (first, last.max(term.last())),
            _ => (term.start, term.last()),
        };
        run = Some((who, first, last));
        if last >= after(first, LONGEST_MONTHS) {
            return Some(Finding::error(code::TERM_NO_ROTATION).with("months", i64::from(LONGEST_MONTHS)));
        }
    }
    None
}

/// How many serve on a day.
fn serving(terms: &[&Term], on: Date) -> usize {
    terms.iter().filter(|t| t.start <= on && on <= t.last()).count()
}

/// The day so many months after a day.
fn after(day: Date, months: i32) -> Date {
    day.checked_add(jiff::Span::new().months(months))
        .unwrap_or(Date::MAX)
}

fn check_length(term: &Term) -> Option<Finding> {
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
