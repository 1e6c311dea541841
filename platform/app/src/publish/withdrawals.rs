//! Answers that are taken back, and the releases that were made with them.
//!
//! Nothing that is assembled later may hold them (domain model, invariant 2), nor what may not be used any more for the
//! purpose that it was gathered for: a release is refused while its snapshot does. A release that was assembled before stays as it is, and says on its page that it holds some until the next
//! edition.

use base::{Digest, Id, Slug, Timestamp};
use dataset::Origin;
use registry::Initiative;
use uuid::Uuid;

use super::{ReleaseRecord, about, code, record_id};
use crate::collect::{Instrument, Submission, Word, core_purpose, no_longer};
use crate::data::{Dataset, TakenSnapshot};
use crate::ports::Query;
use crate::{App, AppError, Result};

/// What is counted of a release: answers in it that were taken back after it was assembled.
const TAKEN_BACK: &str = "taken_back";

/// Where a snapshot's answers came from.
pub(super) struct Source {
    pub(super) instrument: Id<Instrument>,
    dataset: Id<Dataset>,
    /// The purpose that they were gathered for; `None` = what the form was asked for.
    purpose: Option<Slug>,
    /// When it was frozen, the last time where it was frozen several times as it is.
    made_at: Timestamp,
}

/// Where a snapshot's answers came from: two datasets of one form may hold the same answers, each for its purpose.
/// Nothing when they came as a file.
pub(super) async fn sources(app: &App, initiative: Id<Initiative>, snapshot: Digest) -> Result<Vec<Source>> {
    let mut out = Vec::new();
    for dataset in app.store.list::<Dataset>(Query::of(initiative)).await? {
        let Origin::Submissions { instrument, .. } = &dataset.origin else {
            continue;
        };
        let taken = app
            .store
            .list::<TakenSnapshot>(Query::of(dataset.value.id))
            .await?;
        let same = taken.iter().filter(|t| t.state.content == snapshot);
        let last = same.map(|t| t.state.made_at).max();
        if let (Some(made_at), Ok(instrument)) = (last, instrument.parse()) {
            out.push(Source {
                instrument,
                dataset: dataset.value.id,
                purpose: dataset.value.purpose.clone(),
                made_at,
            });
        }
    }
    Ok(out)
}

/// Refuses a snapshot with answers that may not be used any more for the purpose that they were gathered for: they were
/// taken back, wholly or for that purpose, or the time that was agreed is over. Where several datasets hold the same
/// answers, one of them has to stand; `of` says which it was, where that is known.
///
/// # Errors
/// `Findings` when it does.
pub(super) async fn must_hold_none_taken_back(
    app: &App,
    initiative: Id<Initiative>,
    snapshot: Digest,
    of: Option<Id<Dataset>>,
) -> Result<()> {
    let mut sources = sources(app, initiative, snapshot).await?;
    sources.retain(|s| of.is_none_or(|of| of == s.dataset));
    let mut stands = sources.is_empty();
    for source in sources {
        let it = app.store.get(source.instrument).await?.value;
        let purpose = match source.purpose {
            Some(purpose) => purpose,
            None => core_purpose(&it)?,
        };
        let all = app.store.list::<Submission>(Query::of(it.id)).await?;
        stands |= no_longer(app, all, &purpose, source.made_at).await? == 0;
    }
    match stands {
        true => Ok(()),
        false => Err(AppError::finding(about(code::HOLDS_TAKEN_BACK, "analyses"))),
    }
}

/// The releases that hold some answers, and how many of them: when each was received, and on whose word it is used.
/// Made from a snapshot that is younger, for a purpose that was agreed to then; only those for one purpose, where one
/// is given.
pub(crate) async fn made_with(
    app: &App,
    it: &Instrument,
    answers: &[(Timestamp, Word)],
    only: Option<&Slug>,
) -> Result<Vec<(Uuid, u64)>> {
    let core = core_purpose(it)?;
    let mut out = Vec::new();
    for kept in app.store.list::<ReleaseRecord>(Query::of(it.initiative)).await? {
        let release = kept.open()?;
        let from = sources(app, it.initiative, release.description().snapshot).await?;
        let holds = |(received, word): &&(Timestamp, Word)| {
            from.iter().any(|from| {
                let purpose = from.purpose.as_ref().unwrap_or(&core);
                let meant = only.is_none_or(|only| only == purpose);
                from.instrument == it.id
                    && meant
                    && *received < from.made_at
                    && word.agreed(purpose, from.made_at)
            })
        };
        let held = answers.iter().filter(holds).count() as u64;
        if held > 0 {
            out.push((record_id(release.id()).uuid(), held));
        }
    }
    Ok(out)
}

/// What counts so many more of a release's answers as taken back.
pub(crate) fn count_taken_back((release, add): (Uuid, u64)) -> crate::ports::Change {
    crate::ports::Change::Count {
        about: release,
        what: TAKEN_BACK,
        add,
    }
}

/// When the data were deleted that a release was made from, because somebody took answers back or their time was over;
/// nothing while they are here.
///
/// # Errors
/// When the store or the objects cannot be read.
pub async fn data_deleted(app: &App, release: &protect::Release) -> Result<Option<Timestamp>> {
    let about = release.description();
    if app.objects.has(about.snapshot).await? {
        return Ok(None);
    }
    let initiative = Query::all().named(about.initiative.as_str());
    let Some(initiative) = app.store.find::<Initiative>(initiative).await? else {
        return Ok(None);
    };
    let datasets = app.store.list::<Dataset>(Query::of(initiative.value.id)).await?;
    let states = Query::of_each(datasets.iter().map(|d| d.value.id));
    let states = app.store.list::<TakenSnapshot>(states).await?;
    let same = states.iter().filter(|t| t.state.content == about.snapshot);
    Ok(same.filter_map(|t| t.erased).max())
}

/// Whether a release holds answers that were taken back since it was assembled.
///
/// # Errors
/// When the store cannot be read.
pub async fn holds_taken_back(app: &App, release: &protect::Release) -> Result<bool> {
    let id = record_id(release.id()).uuid();
    Ok(app.store.counted(id, TAKEN_BACK).await? > 0)
}
