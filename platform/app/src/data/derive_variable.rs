//! Somebody wants a variable that follows from another, such as the day of a moment.

use base::{Finding, Place};
use dataset::process::Derive;

use super::{Dataset, code, work};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Adds a derived variable. The raw table stays as it is: it is derived whenever the log is replayed.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; findings when its source is unknown or its name is taken.
pub async fn derive_variable(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    asked: Derive,
) -> Result<Stored<Dataset>> {
    let (_, mut it) = work::dataset(app, actor, Verb::EditDataset, at).await?;
    let known = |name: &str| it.variables.iter().any(|v| v.name == name);
    let place = |field: &'static str| Place::whole().with("field", field);
    if !known(&asked.from) {
        let unknown = Finding::error(code::UNKNOWN_VARIABLE).at(place("from"));
        return Err(AppError::finding(unknown.with("variable", &asked.from)));
    }
    if asked.name.trim().is_empty() || known(&asked.name) || it.derived.iter().any(|d| d.name == asked.name) {
        return Err(AppError::finding(
            Finding::error(code::NAME_TAKEN)
                .at(place("name"))
                .with("name", &asked.name),
        ));
    }
    let entry = Draft::new(app.now(), actor, Verb::EditDataset, it.id).with("derived", asked.name.as_str());
    it.derived.push(asked);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&it)?],
        })
        .await?;
    it.version += 1;
    Ok(it)
}
