//! What came from elsewhere, for everybody who reads; and whom it came from.

use base::Id;
use harvest::{Origin, SharedKind};

use super::shared::Shared;
use super::source::{Revoked, Source};
use crate::ports::{Order, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// A record with where it comes from.
#[derive(Debug, Clone)]
pub struct SharedView {
    /// The record.
    pub shared: Shared,
    /// Whose it is, as far as that is known.
    pub origin: Option<Origin>,
    /// Who brought it; none for one's own.
    pub by: Option<Origin>,
    /// That the key of its signature no longer counts.
    pub revoked: Option<Revoked>,
    /// Whether somebody here confirmed the key of its origin, whoever brought it.
    pub confirmed: bool,
    /// Whether who brought it still says that the key is its origin's.
    pub vouched: bool,
}

/// A source with how much of it is shown.
#[derive(Debug, Clone)]
pub struct SourceView {
    /// The source.
    pub source: Source,
    /// How many records it brought that stand.
    pub records: u64,
}

/// The newest records of others that stand: of a kind, of a source, or all.
///
/// # Errors
/// When the store cannot be read.
pub async fn elsewhere(
    app: &App,
    kind: Option<SharedKind>,
    source: Option<Id<Source>>,
    limit: u64,
) -> Result<(Vec<SharedView>, u64)> {
    let begun = source.map_or_else(Query::all, Query::of);
    let kinds = SharedKind::ALL
        .iter()
        .filter(|k| kind.is_none_or(|wanted| wanted == **k));
    let query = kinds.fold(begun, |q, k| q.in_state(Shared::shown(*k)));
    let of = app.store.count_of::<Shared>(query.clone()).await?;
    let found = app
        .store
        .list::<Shared>(query.ordered(Order::Newest).limit(limit))
        .await?;
    let sources = app.store.list::<Source>(Query::all()).await?;
    let sources: Vec<Source> = sources.into_iter().map(|s| s.value).collect();
    Ok((found.into_iter().map(|s| seen(s.value, &sources)).collect(), of))
}

fn seen(shared: Shared, sources: &[Source]) -> SharedView {
    let by = shared.source.and_then(|id| sources.iter().find(|s| s.id == id));
    let origin = by.and_then(|s| s.named(&shared.key()));
    let any = || sources.iter().find_map(|s| s.named(&shared.key()));
    let signed = sources.iter().find(|s| s.itself.key == shared.key());
    SharedView {
        revoked: signed.and_then(|s| s.revoked.clone()),
        vouched: origin.is_some(),
        confirmed: signed.is_some_and(|s| s.revoked.is_none()),
        origin: origin.or_else(any).cloned(),
        by: by.map(|s| s.itself.clone()),
        shared,
    }
}

/// A record, one's own too, by its identity here.
///
/// # Errors
/// `NotFound`.
pub async fn view_shared(app: &App, id: &str) -> Result<SharedView> {
    let nowhere = || AppError::not_found("shared_record", id);
    let id: Id<Shared> = id.parse().map_err(|_| nowhere())?;
    let shared = app.store.get(id).await?.value;
    let sources = app.store.list::<Source>(Query::all()).await?;
    let sources: Vec<Source> = sources.into_iter().map(|s| s.value).collect();
    Ok(seen(shared, &sources))
}

/// The sources, oldest first, and whether the reader can change them.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_sources(app: &App, actor: &Actor) -> Result<(Vec<SourceView>, bool)> {
    let may = crate::act::may(app, actor, Verb::AddSource, None).await?;
    let mut out = Vec::new();
    for source in app.store.list::<Source>(Query::all()).await? {
        out.push(counted(app, source.value).await?);
    }
    Ok((out, may))
}

/// One source, and whether the reader can change it.
///
/// # Errors
/// `NotFound`.
pub async fn view_source(app: &App, actor: &Actor, id: &str) -> Result<(SourceView, bool)> {
    let may = crate::act::may(app, actor, Verb::AddSource, None).await?;
    let source = super::add_source::named(app, id).await?;
    Ok((counted(app, source.value).await?, may))
}

async fn counted(app: &App, source: Source) -> Result<SourceView> {
    let (_, records) = elsewhere(app, None, Some(source.id), 1).await?;
    Ok(SourceView { source, records })
}
