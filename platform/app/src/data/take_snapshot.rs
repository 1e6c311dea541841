//! Somebody freezes the data as the log leaves it.

use base::Digest;
use dataset::{Origin, Snapshot};

use super::{TakenSnapshot, work};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, Result, Verb};

/// Replays the log on the raw data and freezes what comes out.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Environment` when it cannot be stored.
pub async fn take_snapshot(app: &App, actor: &Actor, at: (&str, &str)) -> Result<TakenSnapshot> {
    let (_, it) = work::dataset(app, actor, Verb::TakeSnapshot, at).await?;
    // Who takes something back while it is being made is in it: it counts as made before.
    let now = app.now();
    let worked = work::worked(app, &it.value).await?;
    let bytes = app.engine.write_parquet(&worked.table)?;
    let content = app.objects.put(&bytes).await?;
    let before = app.store.count_of::<TakenSnapshot>(Query::of(it.id)).await?;
    let joined: Vec<Digest> = it.joined.iter().map(|j| j.file).collect();
    let origin = Origin::Processed {
        from: worked.from,
        log: worked.log.digest(),
        applied: worked.applied(),
        removed: worked.removed as u64,
        joined,
        rejected: worked.left_out.rejected,
    };
    let taken = TakenSnapshot {
        id: app.new_id(),
        dataset: it.id,
        number: u32::try_from(before + 1).unwrap_or(u32::MAX),
        state: Snapshot {
            id: app.new_id(),
            content,
            bytes: bytes.len() as u64,
            rows: worked.table.rows() as u64,
            variables: worked.table.variables().cloned().collect(),
            made_at: now,
            made_by: actor.to_string(),
            origin,
        },
        erased: None,
    };
    let entry = Draft::new(now, actor, Verb::TakeSnapshot, taken.id)
        .with("content", content.to_string())
        .with("from", worked.from.to_string())
        .with("log", worked.log.digest().to_string())
        .with("rows", taken.state.rows)
        .with("left_out", worked.left_out.not_permitted)
        .with("rejected", worked.left_out.rejected);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&taken)?],
        })
        .await?;
    Ok(taken)
}
