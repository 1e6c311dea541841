//! Somebody reads the log: page by page, filtered, or all of it. Everybody reads the same, whoever is signed in.

use base::{Date, Digest, Timestamp};
use uuid::Uuid;

use super::openness::Openness;
use super::{Entry, SignedHead};
use crate::act::authorise;
use crate::{Actor, App, Result, Verb};

/// Entries on one page.
const PAGE: usize = 50;
/// Entries that are read at once.
const PIECE: u64 = 500;
/// At most so many entries are looked through for one page; the next one goes on from there.
const REACH: u64 = 10_000;

/// Which entries. A filter finds public entries only: the others do not even tell what they are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// About this kind of thing.
    pub kind: Option<String>,
    /// Of this act.
    pub verb: Option<String>,
    /// About this thing.
    pub subject: Option<Uuid>,
    /// On this day (UTC).
    pub day: Option<Date>,
}

impl LogFilter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn wants(&self, entry: &Entry) -> bool {
        self.kind.as_ref().is_none_or(|k| *k == entry.subject.kind)
            && self.verb.as_ref().is_none_or(|v| *v == entry.verb)
            && self.subject.is_none_or(|s| s == entry.subject.id)
            && self.day.is_none_or(|d| d == day_of(entry.at))
    }
}

fn day_of(at: Timestamp) -> Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// An entry as everybody sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// About a public thing.
    Open(Entry),
    /// About something else: its place and its leaf.
    Closed {
        /// The place.
        seq: u64,
        /// The leaf.
        leaf: Digest,
    },
}

impl Seen {
    /// The place.
    pub fn seq(&self) -> u64 {
        match self {
            Self::Open(entry) => entry.seq,
            Self::Closed { seq, .. } => *seq,
        }
    }

    /// The leaf.
    pub fn leaf(&self) -> Digest {
        match self {
            Self::Open(entry) => entry.leaf(),
            Self::Closed { leaf, .. } => *leaf,
        }
    }
}

/// A page of the log, newest first.
#[derive(Debug, Clone)]
pub struct LogPage {
    /// The newest head; `None` while the log is empty.
    pub head: Option<SignedHead>,
    /// The entries.
    pub entries: Vec<Seen>,
    /// Where the next, older page begins (`before`).
    pub older: Option<u64>,
}

/// The entries before a place that the filter wants, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_log(app: &App, filter: &LogFilter, before: Option<u64>) -> Result<LogPage> {
    let head = app.store.head().await?;
    let size = head.as_ref().map_or(0, |h| h.head.size);
    let (low, high) = match filter.day {
        Some(day) => (
            place_of(app, day, size).await?,
            place_after(app, day, size).await?,
        ),
        None => (0, size),
    };
    let mut to = before.unwrap_or(high).min(high);
    let limit = to.saturating_sub(REACH).max(low);
    let mut open = Openness::of(app);
    let mut entries = Vec::new();
    let step = if filter.is_empty() { PAGE as u64 } else { PIECE };
    while to > limit && entries.len() < PAGE {
        let from = to.saturating_sub(step).max(limit);
        for entry in app.store.entries(from..to).await?.into_iter().rev() {
            to = entry.seq;
            entries.extend(seen(&mut open, filter, entry).await?);
            if entries.len() == PAGE {
                break;
            }
        }
        if entries.len() < PAGE {
            to = from;
        }
    }
    Ok(LogPage {
        head,
        entries,
        older: (to > low).then_some(to),
    })
}

/// An entry as everybody sees it, if the filter wants it.
async fn seen(open: &mut Openness<'_>, filter: &LogFilter, entry: Entry) -> Result<Option<Seen>> {
    let wanted = filter.wants(&entry);
    if wanted && open.covers(&entry).await? {
        return Ok(Some(Seen::Open(entry)));
    }
    let (seq, leaf) = (entry.seq, entry.leaf());
    Ok(filter.is_empty().then_some(Seen::Closed { seq, leaf }))
}

/// A piece of the whole log, oldest first, for an export: at most 500 entries, and where the next piece begins.
///
/// # Errors
/// When the store cannot be read.
pub async fn read_log(app: &App, filter: &LogFilter, from: u64) -> Result<(Vec<Seen>, Option<u64>)> {
    let mut open = Openness::of(app);
    let all = app.store.entries(from..from + PIECE).await?;
    let next = (all.len() as u64 == PIECE).then_some(from + PIECE);
    let mut entries = Vec::new();
    for entry in all {
        entries.extend(seen(&mut open, filter, entry).await?);
    }
    Ok((entries, next))
}

/// The newest entries that fit, newest first, with those about what is not public: for who administers the site.
/// Looking goes back as far as it must, piece by piece.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who does not administer the site.
pub async fn view_entries(
    app: &App,
    actor: &Actor,
    fits: impl Fn(&Entry) -> bool,
    (skip, most): (usize, usize),
) -> Result<Vec<Entry>> {
    authorise(app, actor, Verb::ViewEntries, None).await?;
    let mut to = app.store.head().await?.map_or(0, |h| h.head.size);
    let (mut left, mut out) = (skip, Vec::new());
    while to > 0 && out.len() < most {
        let from = to.saturating_sub(PIECE);
        let mut piece = app.store.entries(from..to).await?;
        piece.retain(&fits);
        piece.reverse();
        let passed = left.min(piece.len());
        left -= passed;
        out.extend(piece.into_iter().skip(passed));
        to = from;
    }
    out.truncate(most);
    Ok(out)
}

/// The first place on or after a day. Entries stand in the order of time but for those of one transaction.
async fn place_of(app: &App, day: Date, size: u64) -> Result<u64> {
    let (mut low, mut high) = (0, size);
    while low < high {
        let middle = low + (high - low) / 2;
        let entry = app.store.entries(middle..middle + 1).await?.pop();
        if entry.is_some_and(|e| day_of(e.at) < day) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

async fn place_after(app: &App, day: Date, size: u64) -> Result<u64> {
    match day.tomorrow() {
        Ok(next) => place_of(app, next, size).await,
        Err(_) => Ok(size),
    }
}
