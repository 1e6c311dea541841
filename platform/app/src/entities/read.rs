//! Who manages data reads a list, page by page, and one thing of it with its past.

use std::collections::BTreeMap;

use base::Id;
use entity::{Source, Version};
use registry::Initiative;
use uuid::Uuid;

use super::apply::found;
use super::change::one;
use super::list::named_list;
use super::{EntityList, EntityTrouble, KeptEntity};
use crate::act::may;
use crate::collect::Instrument;
use crate::people::Account;
use crate::ports::{Order, Query, Record as _, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Things on a page.
pub const PAGE: u64 = 50;
/// Troubles that are shown.
const TROUBLES: u64 = 50;

/// What is looked for in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// How the label begins; large and small letters do not count.
    pub label: String,
    /// Only what somebody has to look at.
    pub conflict: bool,
    /// Those after this one.
    pub after: Option<Uuid>,
    /// So many of the first ones are passed over; not among those in conflict.
    pub skip: u64,
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct EntityPage {
    /// The initiative.
    pub initiative: Initiative,
    /// The list.
    pub list: EntityList,
    /// What is on the page, by label.
    pub rows: Vec<KeptEntity>,
    /// After which the next page begins.
    pub next: Option<Uuid>,
    /// How many there are in the list.
    pub count: u64,
    /// How many of them somebody has to look at.
    pub conflicts: u64,
    /// What submissions said and was not done, the newest first.
    pub troubles: Vec<EntityTrouble>,
    /// Whether who looks may change it.
    pub may_change: bool,
}

/// A page of a list, by the names in its address.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`.
pub async fn view_list(
    app: &App,
    actor: &Actor,
    slug: &str,
    list: &str,
    search: &Search,
) -> Result<EntityPage> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let wanted = (list, Verb::ViewEntities);
    let list = named_list(app, actor, initiative.id, wanted).await?.value;
    let mut rows = entities_page(app, list.id, search, PAGE + 1).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    Ok(EntityPage {
        next: rows.last().filter(|_| more).map(|last| last.entity.uuid),
        count: count_entities(app, list.id, false).await?,
        conflicts: count_entities(app, list.id, true).await?,
        troubles: troubles_of(app, &list).await?,
        may_change: may(app, actor, Verb::ChangeEntity, Some(initiative.id.uuid())).await?,
        rows: rows.into_iter().map(|r| r.value).collect(),
        list,
        initiative,
    })
}

/// Things of a list by label, for who was let in by [`named_list`].
///
/// # Errors
/// `NotFound` when the thing is gone after which they are to begin; when the store cannot be read.
pub async fn entities_page(
    app: &App,
    list: Id<EntityList>,
    search: &Search,
    limit: u64,
) -> Result<Vec<Stored<KeptEntity>>> {
    let query = Query::of(list).ordered(Order::Name).limit(limit);
    let mut query = query.skipping(if search.conflict { 0 } else { search.skip });
    let key = KeptEntity::key(&search.label);
    if !key.is_empty() {
        query = query.beginning(key);
    }
    if let Some(after) = search.after {
        // Where it was removed meanwhile nobody knows where the page began: to begin anew would show all twice.
        let row = found(app, KeptEntity::id_of(list, after)).await?;
        let row = row.ok_or_else(|| AppError::not_found("entity", after))?;
        query = query.after_name(row.value.name().unwrap_or_default());
    }
    if !search.conflict {
        return app.store.list(query).await;
    }
    // One state at a time: an index then gives the few that there are in their order.
    let mut all = app
        .store
        .list::<KeptEntity>(query.clone().in_state("soft"))
        .await?;
    all.extend(app.store.list(query.in_state("hard")).await?);
    all.sort_by_cached_key(|kept| kept.value.name());
    all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(all)
}

/// Things of a list of which a property is a value, by identity, those after one first; for who was let in by
/// [`named_list`]. Some more may be among them: values are compared by how they begin and without large letters.
///
/// # Errors
/// When the store cannot be read.
pub async fn entities_with(
    app: &App,
    list: Id<EntityList>,
    (property, value): (&str, &str),
    (after, limit): (Option<Id<KeptEntity>>, u64),
) -> Result<Vec<Stored<KeptEntity>>> {
    let Some(mark) = KeptEntity::mark(list, property, value) else {
        return Ok(Vec::new());
    };
    let mut query = Query::marked(mark).limit(limit);
    query.after = after.map(Id::uuid);
    app.store.list(query).await
}

/// How many things are in a list; how many of those somebody has to look at.
///
/// # Errors
/// When the store cannot be read.
pub async fn count_entities(app: &App, list: Id<EntityList>, in_conflict: bool) -> Result<u64> {
    let mut query = Query::of(list);
    if in_conflict {
        query = query.in_state("soft").in_state("hard");
    }
    app.store.count_of::<KeptEntity>(query).await
}

/// What submissions said of things of a list and was not done, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn troubles_of(app: &App, list: &EntityList) -> Result<Vec<EntityTrouble>> {
    let of = Query::of(list.initiative).in_state(list.name.to_lowercase());
    let of = of.ordered(Order::Newest).limit(TROUBLES);
    let all = app.store.list::<EntityTrouble>(of).await?;
    Ok(all.into_iter().map(|t| t.value).collect())
}

/// Where a version comes from, in words that people know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Answers to a form of this title.
    Form(String),
    /// Somebody, by name.
    Person(Option<String>),
    /// A file, or a program, by name.
    File(String),
    /// It was taken back.
    TakenBack,
}

/// A thing with its past.
#[derive(Debug, Clone)]
pub struct EntityView {
    /// The initiative.
    pub initiative: Initiative,
    /// The list.
    pub list: EntityList,
    /// The thing.
    pub kept: KeptEntity,
    /// Where each version comes from, by its number.
    pub origins: BTreeMap<u64, Origin>,
    /// Whether who looks may change it.
    pub may_change: bool,
}

/// A thing of a list, for who manages data.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`.
pub async fn entity_of(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (list, uuid): (&str, &str),
) -> Result<(EntityList, Stored<KeptEntity>)> {
    one(app, actor, initiative, (list, uuid, Verb::ViewEntities)).await
}

/// The same with where each version comes from, by the names in its address.
///
/// # Errors
/// As [`entity_of`].
pub async fn view_entity(app: &App, actor: &Actor, slug: &str, place: (&str, &str)) -> Result<EntityView> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let (list, kept) = entity_of(app, actor, initiative.id, place).await?;
    let mut origins = BTreeMap::new();
    for version in &kept.value.entity.versions {
        origins.insert(version.number, origin(app, version).await?);
    }
    let may_change = may(app, actor, Verb::ChangeEntity, Some(initiative.id.uuid())).await?;
    Ok(EntityView {
        initiative,
        list,
        kept: kept.value,
        origins,
        may_change,
    })
}

async fn origin(app: &App, version: &Version) -> Result<Origin> {
    Ok(match &version.source {
        None => Origin::TakenBack,
        Some(Source::File { name }) => Origin::File(name.clone()),
        Some(Source::Person) => {
            let account = match version.by {
                Some(by) => or_nothing(app.store.get::<Account>(Id::new(by)).await)?,
                None => None,
            };
            Origin::Person(account.map(|a| a.value.name))
        }
        Some(Source::Submission { instrument, .. }) => {
            let it = or_nothing(app.store.get::<Instrument>(Id::new(*instrument)).await)?;
            Origin::Form(it.map(|i| i.value.title).unwrap_or_default())
        }
    })
}

fn or_nothing<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(it) => Ok(Some(it)),
        Err(AppError::NotFound { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}
