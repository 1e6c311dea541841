//! Say whether somebody who collects is paid by the organiser or gives their time.

use base::Id;
use uuid::Uuid;

use crate::act::{Actor, RoleGrant, Verb, WorksAs, authorise};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{App, AppError, Result};

/// Says it, or takes it back.
///
/// # Errors
/// `NotAllowed` without the coordinator's role; `NotFound` when there is no such grant on this initiative.
pub async fn say_how_works(
    app: &App,
    actor: &Actor,
    initiative: Uuid,
    grant: &str,
    works_as: Option<WorksAs>,
) -> Result<()> {
    authorise(app, actor, Verb::EditRole, Some(initiative)).await?;
    let none = || AppError::not_found("role", grant);
    let id: Id<RoleGrant> = grant.parse().map_err(|_| none())?;
    let mut grant = app.store.get(id).await?;
    if grant.initiative != initiative {
        return Err(none());
    }
    grant.works_as = works_as;
    let entry = Draft::new(app.now(), actor, Verb::EditRole, id)
        .with("initiative", initiative.to_string())
        .with("works_as", works_as.map_or("unknown", WorksAs::as_str));
    let changes = vec![Change::update(&grant)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
