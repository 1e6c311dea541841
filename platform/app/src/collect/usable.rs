//! Which submissions may be used for a purpose at a moment: those that stand and whose people agree to it. Snapshots,
//! exports and programs that fetch answers all ask here.

use std::collections::BTreeMap;

use base::{Slug, Timestamp};
use consent::{Basis, permitted};

use super::{Instrument, KeptConsent, Submission, SubmissionState};
use crate::ports::{Query, Stored};
use crate::{App, AppError, Result};

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
    let mut records: BTreeMap<usize, consent::Record> = BTreeMap::new();
    for (place, submission) in submissions.iter().enumerate() {
        let of = Query::of(submission.value.id);
        if let Some(kept) = app.store.find::<KeptConsent>(of).await? {
            records.insert(place, kept.value.record);
        }
    }
    let standing = submissions.into_iter().enumerate().map(|(place, s)| {
        let basis = match (s.state, records.get(&place)) {
            (SubmissionState::Received, Some(record)) => Basis::Person(record),
            _ => Basis::Nobody,
        };
        (s, basis)
    });
    let (usable, left_out) = permitted(standing, purpose, at);
    Ok((usable.into_iter().map(|(s, _)| s).collect(), left_out))
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
