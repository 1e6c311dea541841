//! Everybody looks for releases.

use std::sync::Arc;

use base::Id;
use protect::Release;
use registry::Initiative;

use super::opened::opened;
use crate::act::may;
use crate::ports::{Order, Query};
use crate::{Actor, App, Result, Verb};

/// All releases that are out, the newest first.
///
/// # Errors
/// When the store cannot be read, or a stored release was altered.
pub async fn find_releases(app: &App) -> Result<Vec<Arc<Release>>> {
    opened(
        app,
        &Query::all()
            .in_state("published")
            .in_state("superseded")
            .ordered(Order::Newest),
    )
    .await
}

/// The releases of an initiative, the newest first: those that are out, and for its people all.
///
/// # Errors
/// As [`find_releases`].
pub async fn releases_of(app: &App, actor: &Actor, initiative: Id<Initiative>) -> Result<Vec<Release>> {
    let all = open_all(app, Query::of(initiative).ordered(Order::Newest)).await?;
    let inside = may(app, actor, Verb::ViewInitiative, Some(initiative.uuid())).await?;
    Ok(all
        .into_iter()
        .filter(|r| inside || r.state().is_public())
        .collect())
}

pub(super) async fn open_all(app: &App, query: Query) -> Result<Vec<Release>> {
    let all = opened(app, &query).await?;
    Ok(all.iter().map(|r| Release::clone(r)).collect())
}
