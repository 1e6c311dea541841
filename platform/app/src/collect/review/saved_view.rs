//! A way of looking at answers that a team keeps under a name: what a table's address asks for.
//!
//! Conditions may name what single people said, so a view is as personal as the answers and stands in no log.

use base::{Finding, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::table::instrument_for;
use crate::act::authorise;
use crate::collect::{Instrument, code};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind};
use crate::{Actor, App, AppError, Result, Verb};

/// A way of looking at answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its identity.
    pub id: Id<SavedView>,
    /// The form whose answers are looked at.
    pub instrument: Id<Instrument>,
    /// What it is called, unique for the form.
    pub name: String,
    /// What the table's address asks for.
    pub query: String,
    /// When it was saved.
    pub at: Timestamp,
}

impl SavedView {
    /// Characters of a name.
    pub const LONGEST: usize = 60;
    /// Bytes of what is asked for.
    pub const QUERY: usize = 4000;
}

impl base::Kind for SavedView {
    const NAME: &'static str = "saved_view";
}

impl Record for SavedView {
    const KIND: RecordKind = RecordKind::SavedView;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.instrument.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.name.clone())
    }
}

/// The views that are kept for a form, by name.
pub(super) async fn views_of(app: &App, instrument: Id<Instrument>) -> Result<Vec<SavedView>> {
    let all = app.store.list::<SavedView>(Query::of(instrument)).await?;
    let mut all: Vec<SavedView> = all.into_iter().map(|v| v.value).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// Keeps a view under a name, in place of the one of that name.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` for who does not manage data; `Findings` without a name, or when it is too
/// long.
pub async fn save_view(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, Id<Instrument>),
    name: &str,
    query: &str,
) -> Result<SavedView> {
    let it = form_for(app, actor, (slug, id)).await?;
    let name = name.trim();
    if name.is_empty() || name.chars().count() > SavedView::LONGEST || query.len() > SavedView::QUERY {
        let finding = Finding::error(code::VIEW_NAME).with("longest", SavedView::LONGEST);
        return Err(AppError::finding(finding));
    }
    let before = app.store.find::<SavedView>(Query::of(it.id).named(name)).await?;
    let (view, change) = match before {
        Some(mut old) => {
            (old.value.query, old.value.at) = (query.to_owned(), app.now());
            (old.value.clone(), Change::update(&old)?)
        }
        None => {
            let view = SavedView {
                id: app.new_id(),
                instrument: it.id,
                name: name.to_owned(),
                query: query.to_owned(),
                at: app.now(),
            };
            (view.clone(), Change::create(&view)?)
        }
    };
    let entry = Draft::new(app.now(), actor, Verb::SaveView, view.id).with("instrument", it.id.to_string());
    let changes = vec![change];
    app.store.commit(Act { entry, changes }).await?;
    Ok(view)
}

/// Throws a view away.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` for who does not manage data.
pub async fn drop_view(app: &App, actor: &Actor, at: (&str, Id<Instrument>), view: &str) -> Result<()> {
    let it = form_for(app, actor, at).await?;
    let missing = || AppError::not_found("saved_view", view);
    let id: Id<SavedView> = view.parse().map_err(|_| missing())?;
    let view = app.store.get(id).await?;
    if view.instrument != it.id {
        return Err(missing());
    }
    let entry = Draft::new(app.now(), actor, Verb::SaveView, id).with("dropped", true);
    let changes = vec![Change::remove(&view)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

async fn form_for(app: &App, actor: &Actor, (slug, id): (&str, Id<Instrument>)) -> Result<Instrument> {
    let initiative = app.store.named::<registry::Initiative>(slug).await?;
    authorise(app, actor, Verb::SaveView, Some(initiative.value.id.uuid())).await?;
    let (_, it, _) = instrument_for(app, actor, slug, id).await?;
    Ok(it)
}
