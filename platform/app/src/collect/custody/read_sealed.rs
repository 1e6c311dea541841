//! What is sealed, for who may hold the key: it opens in their browser and nowhere else.

use base::{Id, Timestamp};
use registry::Initiative;
use serde::Serialize;
use uuid::Uuid;

use super::SealedGroup;
use crate::act::authorise;
use crate::collect::{Instrument, InstrumentState, ReviewState, Submission, core_purpose, usable};
use crate::log::Draft;
use crate::ports::{Act, Order, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// Submissions at once.
const PAGE: u64 = 200;

/// The sealed answers of one submission.
#[derive(Debug, Clone, Serialize)]
pub struct SealedRecord {
    /// The submission.
    pub id: Id<Submission>,
    /// When it was received.
    pub at: Timestamp,
    /// What is sealed.
    pub groups: Vec<SealedGroup>,
}

/// The newest sealed answers to a form, before `after` where one is given; and where the next begin. That somebody
/// fetched them stands in the log.
///
/// # Errors
/// `NotFound`, also of a draft; `NotSignedIn`, `NotAllowed` for who has neither a role on the initiative nor a seat in a
/// body of it.
pub async fn sealed_records(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, Id<Instrument>),
    after: Option<Uuid>,
) -> Result<(Initiative, Instrument, Vec<SealedRecord>, Option<Uuid>)> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, Verb::ReadSealed, Some(initiative.id.uuid())).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id || it.state == InstrumentState::Draft {
        return Err(AppError::not_found("instrument", id));
    }
    let mut of = ReviewState::standing(Query::of(id))
        .ordered(Order::Newest)
        .limit(PAGE);
    of.after = after;
    let found = app.store.list::<Submission>(of).await?;
    let next = found.last().map(|s| s.value.id.uuid());
    let next = next.filter(|_| found.len() as u64 == PAGE);
    let (may, _) = usable(app, found, &core_purpose(&it)?, app.now()).await?;
    let records: Vec<SealedRecord> = may
        .into_iter()
        .filter(|s| !s.sealed.is_empty())
        .map(|s| SealedRecord {
            id: s.value.id,
            at: s.value.received_at,
            groups: s.value.sealed,
        })
        .collect();
    let entry = Draft::new(app.now(), actor, Verb::ReadSealed, id).with("records", records.len());
    app.store
        .commit(Act {
            entry,
            changes: Vec::new(),
        })
        .await?;
    Ok((initiative, it, records, next))
}
