//! People and programs add, change and remove things of a list, and say that they looked at a conflict.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Id, Place};
use entity::{Entity, Fault, Known, Said, Source};
use registry::Initiative;
use uuid::Uuid;

use super::apply::{count, found};
use super::list::named_list;
use super::{EntityList, KeptEntity, code};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Letters of a value.
const VALUE: usize = 10_000;
/// Things that are added in one act.
const MANY: usize = 20_000;

/// A thing to add.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewEntity {
    /// Its identity; one is given where there is none.
    pub uuid: Option<String>,
    /// How it is called.
    pub label: String,
    /// Its properties.
    pub values: BTreeMap<String, String>,
}

/// A change that is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How it is called; `None` = as before.
    pub label: Option<String>,
    /// The properties that change.
    pub values: BTreeMap<String, String>,
    /// The version that was known; `None` = whichever stands.
    pub base: Option<u64>,
    /// Whether this also says that somebody looked at its conflict.
    pub resolves: bool,
}

/// Adds one thing.
///
/// # Errors
/// As [`add_entities`].
pub async fn add_entity(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    list: &str,
    new: NewEntity,
) -> Result<Stored<KeptEntity>> {
    let added = add_entities(app, actor, initiative, list, (vec![new], Source::Person)).await?;
    match added.first() {
        Some(id) => app.store.get(*id).await,
        None => Err(AppError::not_found("entity", list)),
    }
}

/// Adds several at once, all or none.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` for every one that is wrong, by its number.
pub async fn add_entities(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    list: &str,
    (new, source): (Vec<NewEntity>, Source),
) -> Result<Vec<Id<KeptEntity>>> {
    let list = named_list(app, actor, initiative, (list, Verb::AddEntities))
        .await?
        .value;
    if new.len() > MANY {
        return Err(AppError::finding(
            Finding::error(code::MANY)
                .with("count", new.len())
                .with("most", MANY),
        ));
    }
    let (mut findings, mut changes, mut ids) = (base::Findings::none(), Vec::new(), BTreeSet::new());
    for (number, one) in new.into_iter().enumerate() {
        match made(app, actor, &list, one, &source).await? {
            Ok(kept) if ids.insert(kept.id) => changes.push(Change::create(&kept)?),
            Ok(kept) => findings.push(here(number, kept.entity.uuid)),
            Err(all) => findings.extend(
                all.into_iter()
                    .map(|f| f.at(Place::whole().with("row", number + 1))),
            ),
        }
    }
    if findings.has_errors() {
        return Err(findings.into());
    }
    let entry = Draft::new(app.now(), actor, Verb::AddEntities, list.id).with("count", ids.len());
    changes.push(count(list.id.uuid(), ids.len() as u64));
    app.store.commit(Act { entry, changes }).await?;
    Ok(ids.into_iter().collect())
}

fn here(number: usize, uuid: Uuid) -> Finding {
    Finding::error(code::HERE)
        .at(Place::whole().with("row", number + 1))
        .with("value", uuid.to_string())
}

/// A new thing, or all that is wrong with it.
async fn made(
    app: &App,
    actor: &Actor,
    list: &EntityList,
    new: NewEntity,
    source: &Source,
) -> Result<std::result::Result<KeptEntity, Vec<Finding>>> {
    let mut wrong = checked(list, Some(&new.label), &new.values);
    let uuid = match new.uuid.as_deref().map(str::trim).filter(|u| !u.is_empty()) {
        None => random(app),
        Some(text) => match Uuid::try_parse(text.strip_prefix("uuid:").unwrap_or(text)) {
            Ok(uuid) if !uuid.is_nil() => uuid,
            _ => {
                wrong.push(Finding::error(code::BAD_ID).with("value", text));
                Uuid::nil()
            }
        },
    };
    let said = said(app, actor, source.clone(), Some(new.label), new.values);
    let entity = match Entity::make(uuid, said) {
        Ok(entity) if wrong.is_empty() => entity,
        Ok(_) => return Ok(Err(wrong)),
        Err(_) => {
            wrong.push(Finding::error(code::NO_LABEL));
            return Ok(Err(wrong));
        }
    };
    if new.uuid.is_some() && found(app, KeptEntity::id_of(list.id, uuid)).await?.is_some() {
        let finding = Finding::error(code::HERE).with("value", uuid.to_string());
        return Ok(Err(vec![finding]));
    }
    Ok(Ok(KeptEntity::new(list.id, entity)))
}

/// A random UUID (RFC 9562 §5.4).
fn random(app: &App) -> Uuid {
    let mut bytes = [0; 16];
    app.chance.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

fn said(
    app: &App,
    actor: &Actor,
    source: Source,
    label: Option<String>,
    values: BTreeMap<String, String>,
) -> Said {
    Said {
        at: app.now(),
        by: actor.account().map(|a| a.uuid()),
        source,
        label: label.map(|l| l.trim().to_owned()),
        values,
    }
}

/// What is wrong with a label and values.
fn checked(list: &EntityList, label: Option<&str>, values: &BTreeMap<String, String>) -> Vec<Finding> {
    let mut wrong = Vec::new();
    let long = |text: &str| text.chars().count() > VALUE;
    if label.is_some_and(long) {
        wrong.push(
            Finding::error(code::LONG)
                .with("property", "label")
                .with("most", VALUE),
        );
    }
    for (name, value) in values {
        if !list.has(name) {
            wrong.push(Finding::error(code::NO_PROPERTY).with("property", name.as_str()));
        } else if long(value) {
            let finding = Finding::error(code::LONG).with("property", name.as_str());
            wrong.push(finding.with("most", VALUE));
        }
    }
    wrong
}

/// Changes a thing. Who names a version that stands no more is refused: a person looks first.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` for a wrong value or a version that stands no more.
pub async fn change_entity(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (list, uuid): (&str, &str),
    wanted: Wanted,
) -> Result<Stored<KeptEntity>> {
    let verb = match wanted.resolves {
        true => Verb::ResolveEntity,
        false => Verb::ChangeEntity,
    };
    let (list, mut kept) = one(app, actor, initiative, (list, uuid, verb)).await?;
    let wrong = checked(&list, wanted.label.as_deref(), &wanted.values);
    if !wrong.is_empty() {
        return Err(wrong.into_iter().collect::<base::Findings>().into());
    }
    if wanted.label.as_deref().is_some_and(|l| l.trim().is_empty()) {
        return Err(AppError::finding(Finding::error(code::NO_LABEL)));
    }
    let current = kept.value.entity.current();
    if wanted.base.is_some_and(|base| base != current) {
        return Err(changed(current));
    }
    let says = wanted.label.is_some() || !wanted.values.is_empty();
    if says {
        let said = said(app, actor, Source::Person, wanted.label, wanted.values);
        let done = kept.value.entity.update(said, Known::Newest);
        done.map_err(|_: Fault| changed(current))?;
    }
    if wanted.resolves {
        kept.value.entity.resolve();
    }
    let entry = Draft::new(app.now(), actor, verb, kept.value.id)
        .with("list", list.id.to_string())
        .with("version", kept.value.entity.current());
    let changes = vec![Change::update(&kept)?, count(list.id.uuid(), 1)];
    match app.store.commit(Act { entry, changes }).await {
        Ok(_) => app.store.get(kept.value.id).await,
        Err(AppError::Conflict { .. }) => Err(changed(current + 1)),
        Err(fault) => Err(fault),
    }
}

fn changed(version: u64) -> AppError {
    AppError::finding(Finding::error(code::CHANGED).with("version", version.to_string()))
}

/// Says that a conflict was looked at and what stands, stands.
///
/// # Errors
/// As [`change_entity`].
pub async fn resolve_entity(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    place: (&str, &str),
    base: u64,
) -> Result<Stored<KeptEntity>> {
    let wanted = Wanted {
        base: Some(base),
        resolves: true,
        ..Wanted::default()
    };
    change_entity(app, actor, initiative, place, wanted).await
}

/// Removes a thing with all that was said of it. The submissions that said it stay.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Conflict` when it is being changed at this moment.
pub async fn remove_entity(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (list, uuid): (&str, &str),
) -> Result<()> {
    let (list, kept) = one(app, actor, initiative, (list, uuid, Verb::RemoveEntity)).await?;
    let entry =
        Draft::new(app.now(), actor, Verb::RemoveEntity, kept.value.id).with("list", list.id.to_string());
    let changes = vec![Change::remove(&kept), count(list.id.uuid(), 1)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// A thing of a list, for who may do this with it.
pub(super) async fn one(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (list, uuid, verb): (&str, &str, Verb),
) -> Result<(EntityList, Stored<KeptEntity>)> {
    let list = named_list(app, actor, initiative, (list, verb)).await?.value;
    let nowhere = || AppError::not_found("entity", uuid);
    let id = Uuid::try_parse(uuid.strip_prefix("uuid:").unwrap_or(uuid)).map_err(|_| nowhere())?;
    let kept = found(app, KeptEntity::id_of(list.id, id)).await?;
    Ok((list, kept.ok_or_else(nowhere)?))
}
