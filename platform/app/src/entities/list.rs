//! Lists are made, and get properties: by people, by programs, and by opening a form that declares them.

use base::{Finding, Id, Timestamp};
use entity::Property;
use form::Engine;
use form::engine::{is_list, is_property};
use registry::Initiative;

use super::{EntityList, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Letters of the name of a list or a property.
const NAME: usize = 100;

/// The lists of an initiative.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who may not see the work.
pub async fn lists_of(app: &App, actor: &Actor, initiative: Id<Initiative>) -> Result<Vec<EntityList>> {
    authorise(app, actor, Verb::ViewEntities, Some(initiative.uuid())).await?;
    all(app, initiative).await
}

/// The lists of an initiative by the name in its address, each with how many things are in it and how many of those
/// somebody has to look at.
///
/// # Errors
/// As [`lists_of`]; `NotFound`.
pub async fn view_lists(
    app: &App,
    actor: &Actor,
    slug: &str,
) -> Result<(Initiative, Vec<(EntityList, u64, u64)>)> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let mut lines = Vec::new();
    for list in lists_of(app, actor, initiative.id).await? {
        let of = || Query::of(list.id);
        let count = app.store.count_of::<super::KeptEntity>(of()).await?;
        let met = of().in_state("soft").in_state("hard");
        let conflicts = app.store.count_of::<super::KeptEntity>(met).await?;
        lines.push((list, count, conflicts));
    }
    Ok((initiative, lines))
}

pub(super) async fn all(app: &App, initiative: Id<Initiative>) -> Result<Vec<EntityList>> {
    let all = app
        .store
        .list::<EntityList>(Query::of(initiative).ordered(Order::Name))
        .await?;
    Ok(all.into_iter().map(|l| l.value).collect())
}

/// A list of an initiative, for who may do this with it.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`.
pub async fn named_list(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (name, verb): (&str, Verb),
) -> Result<Stored<EntityList>> {
    authorise(app, actor, verb, Some(initiative.uuid())).await?;
    let of = Query::of(initiative).named(name.to_lowercase());
    let found = app.store.find::<EntityList>(of).await?;
    found.ok_or_else(|| AppError::not_found("entity list", name))
}

/// Makes an empty list.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `Findings` for a name that is none or is taken.
pub async fn make_list(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    name: &str,
) -> Result<EntityList> {
    authorise(app, actor, Verb::MakeEntityList, Some(initiative.uuid())).await?;
    let name = name.trim();
    if !is_list(name) || name.chars().count() > NAME {
        return Err(told(code::LIST_NAME, "name", name));
    }
    let of = Query::of(initiative).named(name.to_lowercase());
    if app.store.find::<EntityList>(of).await?.is_some() {
        return Err(told(code::LIST_TAKEN, "name", name));
    }
    let list = new(app, initiative, name, app.now());
    let entry = Draft::new(list.made, actor, Verb::MakeEntityList, list.id)
        .with("initiative", initiative.to_string())
        .with("name", name);
    let changes = vec![Change::create(&list)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(list)
}

fn new(app: &App, initiative: Id<Initiative>, name: &str, made: Timestamp) -> EntityList {
    EntityList {
        id: app.new_id(),
        initiative,
        name: name.to_owned(),
        properties: Vec::new(),
        made,
        approval: false,
        own: false,
    }
}

fn told(code: base::Code, field: &'static str, value: &str) -> AppError {
    AppError::finding(
        Finding::error(code)
            .at(base::Place::whole().with("field", field))
            .with("value", value),
    )
}

/// Adds a property to a list.
///
/// # Errors
/// As [`named_list`]; `Findings` for a name that is none or is there.
pub async fn add_property(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (list, name): (&str, &str),
) -> Result<EntityList> {
    let mut list = named_list(app, actor, initiative, (list, Verb::ChangeEntityList)).await?;
    let name = name.trim();
    if !is_property(name) || name.chars().count() > NAME {
        return Err(told(code::PROPERTY_NAME, "property", name));
    }
    if list.has(name) {
        return Err(told(code::PROPERTY_TAKEN, "property", name));
    }
    let since = app.now();
    list.value.properties.push(Property {
        name: name.to_owned(),
        since,
    });
    let entry = Draft::new(since, actor, Verb::ChangeEntityList, list.value.id).with("property", name);
    let changes = vec![
        Change::update(&list)?,
        super::apply::count(list.value.id.uuid(), 1),
    ];
    app.store.commit(Act { entry, changes }).await?;
    Ok(list.value)
}

/// The changes after which the lists and properties that a form declares are there: it was opened.
pub(crate) async fn declare(app: &App, initiative: Id<Initiative>, engine: &Engine) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for rule in engine.entities() {
        let of = Query::of(initiative).named(rule.list.to_lowercase());
        let found = app.store.find::<EntityList>(of).await?;
        let since = app.now();
        let add = |list: &mut EntityList| {
            let missing: Vec<Property> = rule
                .saves
                .keys()
                .filter(|name| !list.has(name))
                .map(|name| Property {
                    name: name.clone(),
                    since,
                })
                .collect();
            let any = !missing.is_empty();
            list.properties.extend(missing);
            any
        };
        match found {
            Some(mut list) => {
                if add(&mut list.value) {
                    changes.push(Change::update(&list)?);
                    changes.push(super::apply::count(list.value.id.uuid(), 1));
                }
            }
            None => {
                let mut list = new(app, initiative, &rule.list, since);
                add(&mut list);
                changes.push(Change::create(&list)?);
            }
        }
    }
    Ok(changes)
}
