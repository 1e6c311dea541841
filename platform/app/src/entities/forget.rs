//! What was taken back leaves the lists too.

use super::EntityTrouble;
use super::apply::{count, found};
use crate::collect::Submission;
use crate::ports::{Change, Query};
use crate::{App, Result};

/// The changes after which nothing that a submission said of an entity is kept. An entity of which nobody else said
/// anything goes with its record.
pub(crate) async fn forget(
    app: &App,
    submission: &Submission,
    initiative: uuid::Uuid,
) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for id in &submission.entities {
        let Some(mut kept) = found(app, *id).await? else {
            continue;
        };
        let left = kept.value.entity.forget(submission.id.uuid());
        changes.push(count(kept.value.list.uuid(), 1));
        changes.push(if left {
            Change::update(&kept)?
        } else {
            Change::remove(&kept)
        });
    }
    changes.extend(troubles(app, submission, initiative).await?);
    Ok(changes)
}

/// The changes after which no trouble with a submission's entities is kept.
pub(crate) async fn troubles(
    app: &App,
    submission: &Submission,
    initiative: uuid::Uuid,
) -> Result<Vec<Change>> {
    let of = Query::within(initiative);
    let all = app
        .store
        .list::<EntityTrouble>(of.named(submission.id.to_string()))
        .await?;
    Ok(all.iter().map(Change::remove).collect())
}
