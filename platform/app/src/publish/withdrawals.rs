//! Answers that are taken back, and the releases that were made with them.
//!
//! Nothing that is assembled later may hold them (domain model, invariant 2): a release is refused while its snapshot
//! does. A release that was assembled before stays as it is, and says on its page that it holds some until the next
//! edition.

use base::{Digest, Id, Timestamp};
use dataset::Origin;
use registry::Initiative;
use uuid::Uuid;

use super::{ReleaseRecord, about, code, record_id};
use crate::collect::{Instrument, KeptConsent, Submission, SubmissionState, taken_back};
use crate::data::{Dataset, TakenSnapshot};
use crate::ports::Query;
use crate::{App, AppError, Result};

/// What is counted of a release: answers in it that were taken back after it was assembled.
const TAKEN_BACK: &str = "taken_back";

/// The instrument whose answers a snapshot holds, and when it was made; nothing when they came as a file.
pub(super) async fn source(
    app: &App,
    initiative: Id<Initiative>,
    snapshot: Digest,
) -> Result<Option<(Id<Instrument>, Timestamp)>> {
    for dataset in app.store.list::<Dataset>(Query::of(initiative)).await? {
        let Origin::Submissions { instrument, .. } = &dataset.origin else {
            continue;
        };
        let taken = app
            .store
            .list::<TakenSnapshot>(Query::of(dataset.value.id))
            .await?;
        let found = taken.iter().find(|t| t.state.content == snapshot);
        if let (Some(found), Ok(instrument)) = (found, instrument.parse()) {
            return Ok(Some((instrument, found.state.made_at)));
        }
    }
    Ok(None)
}

/// Refuses a snapshot that holds answers which were taken back since it was made.
///
/// # Errors
/// `Findings` when it does.
pub(super) async fn must_hold_none_taken_back(
    app: &App,
    initiative: Id<Initiative>,
    snapshot: Digest,
) -> Result<()> {
    let Some((instrument, made_at)) = source(app, initiative, snapshot).await? else {
        return Ok(());
    };
    let gone = Query::of(instrument).in_state(SubmissionState::Withdrawn.as_str());
    for submission in app.store.list::<Submission>(gone).await? {
        if submission.received_at >= made_at {
            continue;
        }
        let of = Query::of(submission.value.id);
        let consent = app.store.find::<KeptConsent>(of).await?;
        if consent.is_some_and(|c| taken_back(&c.record).is_none_or(|at| at >= made_at)) {
            return Err(AppError::finding(about(code::HOLDS_TAKEN_BACK, "analyses")));
        }
    }
    Ok(())
}

/// The releases that hold a submission's answers: those made from a snapshot that is younger than it.
pub(crate) async fn made_with(app: &App, it: &Instrument, submission: &Submission) -> Result<Vec<Uuid>> {
    let mut out = Vec::new();
    for record in app.store.list::<ReleaseRecord>(Query::of(it.initiative)).await? {
        let release = record.open()?;
        let from = source(app, it.initiative, release.description().snapshot).await?;
        if from.is_some_and(|(of, at)| of == it.id && submission.received_at < at) {
            out.push(record_id(release.id()).uuid());
        }
    }
    Ok(out)
}

/// What counts one more of its answers as taken back.
pub(crate) fn one_taken_back(release: Uuid) -> crate::ports::Change {
    crate::ports::Change::Count {
        about: release,
        what: TAKEN_BACK,
        add: 1,
    }
}

/// Whether a release holds answers that were taken back since it was assembled.
///
/// # Errors
/// When the store cannot be read.
pub async fn holds_taken_back(app: &App, release: &protect::Release) -> Result<bool> {
    let id = record_id(release.id()).uuid();
    Ok(app.store.counted(id, TAKEN_BACK).await? > 0)
}
