//! How people's permission stands: how many said what to each purpose, and how long their answers are kept.

use base::{Id, Slug, Text, Timestamp};
use consent::{Retention, State};
use jiff::SignedDuration;
use registry::Initiative;

use super::keep_time::{Housework, RETENTION};
use super::usable::words_of;
use super::{Instrument, InstrumentState, ReviewState, Submission, SubmissionState};
use crate::act::{authorise, may};
use crate::ports::{Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Submissions in memory at once.
const PIECE: u64 = 500;

/// What people said to one purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PurposeCount {
    /// Its name.
    pub id: Slug,
    /// Its words.
    pub label: Text,
    /// Yes: their answers may be used for it.
    pub yes: u64,
    /// No, at once or later.
    pub no: u64,
    /// They were not asked, or have not answered: it counts as no.
    pub open: u64,
}

/// How people's permission stands for the answers to a form.
#[derive(Debug, Clone)]
pub struct Permission {
    /// The initiative.
    pub initiative: Initiative,
    /// The form.
    pub instrument: Instrument,
    /// Each purpose, counted over the answers that stand.
    pub purposes: Vec<PurposeCount>,
    /// Answers that stand.
    pub standing: u64,
    /// Answers that were taken back.
    pub withdrawn: u64,
    /// Answers that were deleted because their time was over.
    pub ended: u64,
    /// When the next answers are deleted, as far as a day is known.
    pub next_end: Option<Timestamp>,
    /// When the site looked last for answers whose time is over.
    pub looked: Option<Timestamp>,
    /// Whether one may plan a purpose.
    pub may_plan: bool,
}

/// How people's permission stands for the answers to a form that is or was open.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_permission(app: &App, actor: &Actor, slug: &str, id: Id<Instrument>) -> Result<Permission> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let about = Some(initiative.id.uuid());
    authorise(app, actor, Verb::ViewInitiative, about).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id || it.state == InstrumentState::Draft {
        return Err(AppError::not_found("instrument", id));
    }
    let count = async |state: SubmissionState| {
        let of = Query::of(id).in_state(state.as_str());
        app.store.count_of::<Submission>(of).await
    };
    let (withdrawn, ended) = (
        count(SubmissionState::Withdrawn).await?,
        count(SubmissionState::Ended).await?,
    );
    let looked = app.store.find::<Housework>(Query::all().named(RETENTION)).await?;
    let (purposes, standing) = counted(app, &it).await?;
    Ok(Permission {
        next_end: next_end(app, &it).await?,
        looked: looked.map(|job| job.value.at),
        may_plan: may(app, actor, Verb::PlanPurpose, about).await?,
        purposes,
        standing,
        withdrawn,
        ended,
        initiative,
        instrument: it,
    })
}

async fn counted(app: &App, it: &Instrument) -> Result<(Vec<PurposeCount>, u64)> {
    let none = |p: &consent::Purpose| PurposeCount {
        id: p.id.clone(),
        label: p.label.clone(),
        yes: 0,
        no: 0,
        open: 0,
    };
    let mut out: Vec<PurposeCount> = it.notice.purposes.iter().map(none).collect();
    let (mut standing, mut after, now) = (0, None, app.now());
    loop {
        let mut of = ReviewState::standing(Query::of(it.id)).limit(PIECE);
        of.after = after;
        let piece: Vec<Stored<Submission>> = app.store.list(of).await?;
        let Some(last) = piece.last() else {
            return Ok((out, standing));
        };
        after = Some(last.value.id.uuid());
        standing += piece.len() as u64;
        for word in words_of(app, piece.iter().map(|s| s.value.id)).await?.values() {
            for count in &mut out {
                match word.basis().state(&count.id, now) {
                    Some(state) if state.permits() => count.yes += 1,
                    None | Some(State::Requested | State::Deferred) => count.open += 1,
                    Some(_) => count.no += 1,
                }
            }
        }
    }
}

/// When the time of the oldest answers is over, where people were told a number of days.
async fn next_end(app: &App, it: &Instrument) -> Result<Option<Timestamp>> {
    let Retention::Days(days) = it.notice.retention else {
        return Ok(None);
    };
    let oldest = ReviewState::standing(Query::of(it.id)).limit(1);
    let oldest = app.store.list::<Submission>(oldest).await?;
    let kept = SignedDuration::from_hours(24 * i64::from(days));
    Ok(oldest.first().and_then(|s| s.received_at.checked_add(kept).ok()))
}
