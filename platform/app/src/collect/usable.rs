//! Which submissions may be used for a purpose at a moment: those that stand and whose people agree to it. Snapshots,
//! exports and programs that fetch answers all ask here.

use std::collections::BTreeMap;

use base::{Id, Slug, Timestamp};
use consent::{Basis, may_use, permitted};

use super::{Instrument, KeptConsent, Submission, SubmissionState};
use crate::ports::{Query, Stored};
use crate::{App, AppError, Result};

/// How many records are fetched with one question to the store.
pub(super) const AT_ONCE: usize = 500;

/// Those of some submissions that may be used, and how many are left out.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn usable(
    app: &App,
    submissions: Vec<Stored<Submission>>,
    purpose: &Slug,
    at: Timestamp,
) -> Result<(Vec<Stored<Submission>>, u64)> {
    let records = records_of(app, submissions.iter().map(|s| s.value.id)).await?;
    let standing = submissions.into_iter().map(|s| {
        let basis = match (s.state, records.get(&s.value.id)) {
            (SubmissionState::Received, Some(record)) => Basis::Person(record),
            _ => Basis::Nobody,
        };
        (s, basis)
    });
    let (usable, left_out) = permitted(standing, purpose, at);
    Ok((usable.into_iter().map(|(s, _)| s).collect(), left_out))
}

/// How many of some submissions could be used for a purpose at a moment, and may not be any more. What was deleted
/// because its time was over is not counted: nothing says when that was.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn no_longer(
    app: &App,
    submissions: Vec<Stored<Submission>>,
    purpose: &Slug,
    then: Timestamp,
) -> Result<usize> {
    let records = records_of(app, submissions.iter().map(|s| s.value.id)).await?;
    let held = |s: &Stored<Submission>| {
        let record = records.get(&s.value.id);
        s.received_at < then
            && s.state != SubmissionState::Ended
            && record.is_some_and(|r| may_use(Basis::Person(r), purpose, then).is_ok())
    };
    let held: Vec<Stored<Submission>> = submissions.into_iter().filter(held).collect();
    let all = held.len();
    let (still, _) = usable(app, held, purpose, app.now()).await?;
    Ok(all - still.len())
}

/// The records of consent of some submissions.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn records_of(
    app: &App,
    submissions: impl Iterator<Item = Id<Submission>>,
) -> Result<BTreeMap<Id<Submission>, consent::Record>> {
    let mut records = BTreeMap::new();
    let submissions: Vec<Id<Submission>> = submissions.collect();
    for some in submissions.chunks(AT_ONCE) {
        let of = Query::of_each(some.iter().copied());
        let kept = app.store.list::<KeptConsent>(of).await?;
        records.extend(kept.into_iter().map(|k| (k.value.submission, k.value.record)));
    }
    Ok(records)
}

/// The purpose without which nothing is stored; the first where none is marked.
///
/// # Errors
/// `NotFound` when the notice names no purpose.
pub(crate) fn core_purpose(it: &Instrument) -> Result<Slug> {
    let purposes = &it.notice.purposes;
    let core = purposes.iter().find(|p| p.core).or(purposes.first());
    core.map(|p| p.id.clone())
        .ok_or_else(|| AppError::not_found("purpose", &it.form_id))
}
