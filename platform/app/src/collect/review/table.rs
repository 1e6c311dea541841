//! Somebody looks through the answers to a form, newest first, page by page.
//!
//! The store pages by identity and picks by state; conditions on answers are looked at piece by piece, so that memory
//! never holds more than a piece, and one page looks through so many at most. The next one goes on from there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::{Date, Id, Timestamp};
use dataset::Variable;
use dataset::quality::interview::Flag;
use form::Engine;
use registry::Initiative;
use uuid::Uuid;

use super::flags::flags_of;
use super::saved_view::views_of;
use super::{AnswerTest, Flags, ReviewState, SavedView, Sight, note_look};
use crate::act::{RoleGrant, authorise, may};
use crate::collect::shown::{Shown, shown};
use crate::collect::{
    Instrument, InstrumentState, Submission, core_purpose, engine_of, instruments_of, usable,
};
use crate::devices::DeviceKey;
use crate::people::Account;
use crate::ports::{Order, Query, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Submissions on a page.
const PAGE: usize = 50;
/// Submissions in memory at once.
const PIECE: u64 = 200;
/// Submissions that are looked through for one page.
const REACH: u64 = 5000;

/// Which submissions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Whose review stands at one of these; none = any.
    pub states: Vec<ReviewState>,
    /// Received on this day (UTC) or later.
    pub from: Option<Date>,
    /// Received on this day (UTC) or earlier.
    pub until: Option<Date>,
    /// Handed in by this account or device's key.
    pub collector: Option<Uuid>,
    /// What all of the answers are like.
    pub answers: Vec<AnswerTest>,
    /// What is striking about them; it is known of the newest alone, and to who sees all.
    pub flag: Option<Flag>,
    /// Only those before this one, which stood last on the page before.
    pub after: Option<Uuid>,
}

/// A page of submissions.
pub struct RecordTable {
    /// The initiative.
    pub initiative: Initiative,
    /// The instrument.
    pub instrument: Instrument,
    /// Its form.
    pub engine: Arc<Engine>,
    /// The submissions, newest first.
    pub rows: Vec<Stored<Submission>>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Uuid>,
    /// How many were looked through for this page.
    pub looked: u64,
    /// How many stand in each state, as far as one may see all.
    pub counts: Vec<(ReviewState, u64)>,
    /// Who can have handed in, as far as one may see all.
    pub collectors: Vec<(Uuid, String)>,
    /// The names of those who handed in what is shown.
    pub names: BTreeMap<Uuid, String>,
    /// How far one sees.
    pub sight: Sight,
    /// Whether one may review.
    pub may_review: bool,
    /// What is striking about the newest, as far as one may see all.
    pub flags: Flags,
    /// The views that are kept for this form, as far as one may see all.
    pub views: Vec<SavedView>,
}

/// A page of the submissions to an instrument. That somebody looked stands in the log.
///
/// # Errors
/// `NotFound`, also of a form that was never open; `NotSignedIn`, `NotAllowed` for who neither collects nor reads.
pub async fn view_table(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, Id<Instrument>),
    wanted: &Wanted,
) -> Result<RecordTable> {
    let (initiative, instrument, sight) = instrument_for(app, actor, slug, id).await?;
    let engine = engine_of(app, &instrument).await?;
    let flags = match sight {
        Sight::All => flags_of(app, &instrument, &engine, None).await?,
        Sight::Own(_) | Sight::Part(_) => Flags::default(),
    };
    let found = page(app, &instrument, (&sight, &flags), wanted, PAGE).await?;
    note_look(app, actor, sight.verb(), &instrument, None).await?;
    let senders = found.rows.iter().filter_map(|s| s.sender.who);
    let names = names_of(app, senders).await?;
    let all = sight.is_all();
    let about = Some(initiative.id.uuid());
    Ok(RecordTable {
        counts: if all {
            counts(app, &instrument).await?
        } else {
            Vec::new()
        },
        collectors: if all {
            collectors(app, &initiative).await?
        } else {
            Vec::new()
        },
        views: match sight {
            Sight::All => views_of(app, instrument.id).await?,
            Sight::Own(_) | Sight::Part(_) => Vec::new(),
        },
        may_review: may(app, actor, Verb::ReviewSubmission, about).await?,
        engine,
        flags,
        rows: found.rows,
        next: found.next,
        looked: found.looked,
        names,
        sight,
        initiative,
        instrument,
    })
}

/// The versions of forms whose answers somebody may look at, newest first: all that were ever open.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` for who neither collects nor manages data.
pub async fn forms_with_records(
    app: &App,
    actor: &Actor,
    slug: &str,
) -> Result<(Initiative, Sight, Vec<Instrument>)> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let sight = Sight::of(app, actor, initiative.id).await?;
    let all = instruments_of(app, initiative.id).await?;
    let opened = all.into_iter().map(|(_, it)| it);
    let opened = opened.filter(|it| it.state != InstrumentState::Draft);
    Ok((initiative, sight, opened.collect()))
}

/// One of the submissions to an instrument, by what stands in an address, for who may do this there.
///
/// # Errors
/// `NotSignedIn`; `NotAllowed` without the right that is named; `NotFound`, of what others handed in too where one sees
/// only one's own.
pub async fn find_record(
    app: &App,
    actor: &Actor,
    (slug, instrument): (&str, Id<Instrument>),
    (text, verb): (&str, Verb),
) -> Result<Stored<Submission>> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, verb, Some(initiative.id.uuid())).await?;
    let (_, it, sight) = instrument_for(app, actor, slug, instrument).await?;
    let missing = || AppError::not_found("submission", text);
    let id: Id<Submission> = text.parse().map_err(|_| missing())?;
    let found = app.store.get(id).await?;
    let found = Some(found).filter(|s| s.instrument == it.id);
    let found = found.and_then(|s| sight.show(&it, s)).ok_or_else(missing)?;
    let (may_be_used, _) = usable(app, vec![found], &core_purpose(&it)?, app.now()).await?;
    may_be_used.into_iter().next().ok_or_else(missing)
}

impl RecordTable {
    /// The questions that people are asked and one may read, in the form's order: what has no words was not asked.
    pub fn questions(&self) -> Vec<Variable> {
        let all = self.engine.variables().into_iter();
        let shown = |q: &String| self.sight.shows(&self.instrument, q);
        all.filter(|v| !v.label.is_empty() && v.question.as_ref().is_some_and(shown))
            .collect()
    }

    /// Whether a submission says something to a question that only the holder of a key can read.
    pub fn is_sealed(&self, submission: &Submission, question: &Variable) -> bool {
        let value = question
            .question
            .as_ref()
            .and_then(|q| submission.answers.values.get(q));
        value.and_then(dataset::Value::missing) == Some(dataset::Missing::Withheld)
    }

    /// What a submission says to a question that is asked once, as people read it.
    pub fn said(&self, submission: &Submission, question: &Variable) -> Option<Shown> {
        let value = submission.answers.values.get(question.question.as_deref()?)?;
        shown(value, question.codes())
    }
}

/// The instrument whose answers somebody may look at, and how far.
pub(super) async fn instrument_for(
    app: &App,
    actor: &Actor,
    slug: &str,
    id: Id<Instrument>,
) -> Result<(Initiative, Instrument, Sight)> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let sight = Sight::of(app, actor, initiative.id).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id || it.state == InstrumentState::Draft {
        return Err(AppError::not_found("instrument", id));
    }
    Ok((initiative, it, sight))
}

pub(super) struct Found {
    pub(super) rows: Vec<Stored<Submission>>,
    pub(super) next: Option<Uuid>,
    pub(super) looked: u64,
}

pub(super) async fn page(
    app: &App,
    it: &Instrument,
    (sight, flags): (&Sight, &Flags),
    wanted: &Wanted,
    most: usize,
) -> Result<Found> {
    let states = if wanted.states.is_empty() {
        &ReviewState::ALL[..]
    } else {
        &wanted.states[..]
    };
    let (purpose, from) = (core_purpose(it)?, wanted.from.and_then(start));
    let mut out = Found {
        rows: Vec::new(),
        next: wanted.begin(),
        looked: 0,
    };
    while out.looked < REACH {
        let mut of = ReviewState::among(Query::of(it.id), states)
            .ordered(Order::Newest)
            .limit(PIECE);
        of.after = out.next;
        let piece = app.store.list::<Submission>(of).await?;
        let last = (piece.len() as u64) < PIECE;
        for submission in piece {
            if from.is_some_and(|from| submission.received_at < from) {
                out.next = None;
                return Ok(out);
            }
            (out.looked, out.next) = (out.looked + 1, Some(submission.value.id.uuid()));
            // What is not to be seen is not to be found either.
            let seen = sight.show(it, submission);
            if let Some(submission) = seen.filter(|s| wanted.fits(s, flags)) {
                let (may, _) = usable(app, vec![submission], &purpose, app.now()).await?;
                out.rows.extend(may);
            }
            if out.rows.len() == most {
                return Ok(out);
            }
        }
        if last {
            out.next = None;
            return Ok(out);
        }
    }
    Ok(out)
}

impl Wanted {
    /// Whether anything but the page is asked for.
    pub fn is_filtered(&self) -> bool {
        let page = Self {
            after: self.after,
            ..Self::default()
        };
        *self != page
    }

    fn fits(&self, submission: &Submission, flags: &Flags) -> bool {
        let striking = |flag| flags.of(submission.id).iter().any(|(mark, _)| mark.flag == flag);
        self.flag.is_none_or(striking)
            && self
                .collector
                .is_none_or(|who| submission.sender.who == Some(who))
            && self.answers.iter().all(|test| test.fits(submission))
    }

    /// The identity before which to begin. Identities begin with the moment at which they were made (RFC 9562 §5.7), so
    /// days that are not wanted are not read.
    fn begin(&self) -> Option<Uuid> {
        let after = self.until.and_then(|day| start(day.tomorrow().ok()?));
        let millis = after.and_then(|at| u128::try_from(at.as_millisecond()).ok());
        let bound = millis.map(|ms| Uuid::from_u128(ms << 80));
        match (self.after, bound) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }
}

/// The beginning of a day in UTC.
fn start(day: Date) -> Option<Timestamp> {
    day.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|z| z.timestamp())
}

async fn counts(app: &App, it: &Instrument) -> Result<Vec<(ReviewState, u64)>> {
    let mut all = Vec::new();
    for state in ReviewState::ALL {
        let of = Query::of(it.id).in_state(state.as_str());
        all.push((state, app.store.count_of::<Submission>(of).await?));
    }
    Ok(all)
}

/// The accounts and devices that can hand in on an initiative.
async fn collectors(app: &App, initiative: &Initiative) -> Result<Vec<(Uuid, String)>> {
    let grants = app.store.list::<RoleGrant>(Query::of(initiative.id)).await?;
    let keys = app.store.list::<DeviceKey>(Query::of(initiative.id)).await?;
    let mut all: BTreeSet<Uuid> = grants.iter().map(|g| g.account.uuid()).collect();
    all.extend(keys.iter().map(|k| k.id.uuid()));
    let named = names_of(app, all).await?;
    let mut named: Vec<(Uuid, String)> = named.into_iter().collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(named)
}

/// How accounts and devices are called; who is not here any more is left out.
pub(super) async fn names_of(
    app: &App,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, String>> {
    let ids: BTreeSet<Uuid> = ids.into_iter().collect();
    let mut out = BTreeMap::new();
    for id in ids {
        if let Some(row) = app.store.row(RecordKind::Account, id).await? {
            out.insert(id, row.read::<Account>()?.value.name);
        } else if let Some(row) = app.store.row(RecordKind::DeviceKey, id).await? {
            out.insert(id, row.read::<DeviceKey>()?.value.name);
        }
    }
    Ok(out)
}
