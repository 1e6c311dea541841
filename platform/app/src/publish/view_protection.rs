//! A data manager looks at what was protected.

use base::Id;

use super::Protection;
use crate::act::authorise;
use crate::ports::{Order, Query, Stored};
use crate::register::view_initiative;
use crate::{Actor, App, AppError, Result, Verb};

/// Everything that was protected for an initiative, the newest first.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn protections_of(app: &App, actor: &Actor, slug: &str) -> Result<Vec<Stored<Protection>>> {
    let initiative = view_initiative(app, actor, slug).await?.initiative.id;
    authorise(app, actor, Verb::ProtectTable, Some(initiative.uuid())).await?;
    app.store.list(Query::of(initiative).ordered(Order::Newest)).await
}

/// One protection of an initiative.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_protection(app: &App, actor: &Actor, slug: &str, id: &str) -> Result<Stored<Protection>> {
    let initiative = view_initiative(app, actor, slug).await?.initiative.id.uuid();
    authorise(app, actor, Verb::ProtectTable, Some(initiative)).await?;
    let nowhere = || AppError::not_found("table_protection", id);
    let id: Id<Protection> = id.parse().map_err(|_| nowhere())?;
    let found = app.store.get(id).await?;
    if found.initiative == initiative {
        Ok(found)
    } else {
        Err(nowhere())
    }
}
