//! What is public here is written down for others: a new version of what changed, and that something is gone.

use std::collections::BTreeMap;

use base::Timestamp;
use harvest::{Content, Name, PublicRecord, SharedKind};
use uuid::Uuid;

use super::contents;
use super::shared::{Shared, Way};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Records that one act writes.
const BATCH: usize = 100;

/// Brings the records of this instance up to date; gives how many changed.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; when the store cannot be read or written.
pub async fn share(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::ShareRecords, None).await?;
    let now: BTreeMap<(SharedKind, Uuid), Content> = contents::all(app).await?.into_iter().collect();
    let kept = app.store.list::<Shared>(Query::all().in_state("own")).await?;
    let due = due(now, kept);
    let mut shared = 0;
    for some in due.chunks(BATCH) {
        match write(app, actor, some).await {
            Ok(()) => shared += some.len() as u64,
            // Another node of this site was faster.
            Err(AppError::Conflict { .. }) => break,
            Err(fault) => return Err(fault),
        }
    }
    Ok(shared)
}

/// What must be written: where it is kept already, what it is, and what it says now.
type Due = (Option<Stored<Shared>>, (SharedKind, Uuid), Option<Content>);

fn due(mut now: BTreeMap<(SharedKind, Uuid), Content>, kept: Vec<Stored<Shared>>) -> Vec<Due> {
    let mut out = Vec::new();
    for old in kept {
        let name = old.record().name;
        let says = now.remove(&(name.kind, name.id));
        if says != old.record().content {
            out.push((Some(old), (name.kind, name.id), says));
        }
    }
    let new = now.into_iter().map(|(name, content)| (None, name, Some(content)));
    out.extend(new);
    out
}

async fn write(app: &App, actor: &Actor, due: &[Due]) -> Result<()> {
    let (at, batch) = (app.now(), app.new_id::<Shared>().uuid());
    let (mut changes, mut ids) = (Vec::new(), Vec::new());
    for (old, (kind, id), content) in due {
        let (kind, id) = (*kind, *id);
        let name = Name {
            kind,
            id,
            key: super::key(app),
        };
        let record = PublicRecord {
            name,
            version: old.as_ref().map_or(1, |o| o.record().version + 1),
            at,
            content: content.clone(),
        };
        let new = signed(app, record, old.as_ref().map(|o| o.value.id), (batch, at));
        ids.push(new.id);
        changes.push(match old {
            Some(old) => Change::update(&Stored {
                value: new,
                version: old.version,
                at: old.at,
            })?,
            None => Change::create(&new)?,
        });
    }
    let Some(first) = ids.first() else { return Ok(()) };
    let entry = Draft::new(at, actor, Verb::ShareRecords, *first)
        .with("batch", batch.to_string())
        .with("records", ids.iter().map(ToString::to_string).collect::<Vec<_>>());
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

fn signed(
    app: &App,
    record: PublicRecord,
    id: Option<base::Id<Shared>>,
    (batch, taken): (Uuid, Timestamp),
) -> Shared {
    let signature = app.store.sign(&record.bytes());
    Shared {
        id: id.unwrap_or_else(|| app.new_id()),
        source: None,
        way: Way::Own,
        digest: record.digest(),
        signed: record.signed(&signature),
        batch,
        taken,
    }
}
