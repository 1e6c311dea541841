//! What a submission does to entities, as changes of the same act.

use std::collections::BTreeMap;

use base::{Id, Timestamp};
use entity::{Entity, Fault, Known, Said, Source};
use form::engine::{BadAct, EntityAct, EntityFault, EntityStep, Seen};
use uuid::Uuid;

use super::{EntityList, EntityTrouble, KeptEntity};
use crate::collect::{Instrument, ReviewState, Submission};
use crate::ports::{Change, Query, Stored};
use crate::{App, AppError, Result};

/// What comes of the entities of a submission.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    /// What is to be written with it.
    pub(crate) changes: Vec<Change>,
    /// The entities that it made or changed.
    pub(crate) touched: Vec<Id<KeptEntity>>,
}

/// An entity under work.
enum Worked {
    New(Entity),
    Old(Box<Stored<KeptEntity>>),
}

impl Worked {
    fn entity(&mut self) -> &mut Entity {
        match self {
            Self::New(entity) => entity,
            Self::Old(kept) => &mut kept.value.entity,
        }
    }
}

/// Works out what a submission does. Nothing is written here; when the act meets another and is refused, this is to
/// be asked again.
///
/// # Errors
/// When the store cannot be read. What is wrong with an entity is a change like another: it is kept and shown.
pub(crate) async fn apply(
    app: &App,
    it: &Instrument,
    submission: &Submission,
    acts: &[std::result::Result<EntityAct, BadAct>],
    at: Timestamp,
) -> Result<Applied> {
    let mut out = Applied::default();
    let mut lists: BTreeMap<String, Option<Stored<EntityList>>> = BTreeMap::new();
    let mut worked: BTreeMap<Id<KeptEntity>, (Id<EntityList>, Worked)> = BTreeMap::new();
    let source = Source::Submission {
        submission: submission.id.uuid(),
        instrument: it.id.uuid(),
    };
    for act in acts {
        let name = act.as_ref().map_or_else(|bad| &bad.list, |act| &act.list);
        if !lists.contains_key(name) {
            let of = Query::of(it.initiative).named(name.to_lowercase());
            lists.insert(name.clone(), app.store.find::<EntityList>(of).await?);
        }
        let done = match (act, lists.get(name).and_then(Option::as_ref)) {
            (Err(bad), _) => Err(fault_of(bad.fault)),
            (Ok(_), None) => Err(Fault::NoList),
            (Ok(act), Some(list)) => {
                let said = Said {
                    at,
                    by: submission.sender.who,
                    source: source.clone(),
                    label: act.label.clone(),
                    values: act.values.clone(),
                };
                let waits = list.approval && submission.review != ReviewState::Approved;
                one(app, &mut worked, (list.value.id, waits), act, said).await?
            }
        };
        if let Err(fault) = done {
            out.changes.push(Change::create(&EntityTrouble {
                id: app.new_id(),
                initiative: it.initiative,
                list: name.to_owned(),
                submission: submission.id,
                instrument: it.id,
                fault,
                entity: act.as_ref().ok().map(|act| act.entity),
                at,
            })?);
        }
    }
    finish(worked, &mut out)?;
    Ok(out)
}

fn fault_of(fault: EntityFault) -> Fault {
    match fault {
        EntityFault::OtherList => Fault::OtherList,
        EntityFault::BadId => Fault::BadId,
        EntityFault::NoLabel => Fault::NoLabel,
        EntityFault::NoBase => Fault::NoBase,
    }
}

/// One entity is made or changed.
async fn one(
    app: &App,
    worked: &mut BTreeMap<Id<KeptEntity>, (Id<EntityList>, Worked)>,
    (list, waits): (Id<EntityList>, bool),
    act: &EntityAct,
    said: Said,
) -> Result<std::result::Result<(), Fault>> {
    let id = KeptEntity::id_of(list, act.entity);
    if !worked.contains_key(&id)
        && let Some(kept) = found(app, id).await?
    {
        worked.insert(id, (list, Worked::Old(Box::new(kept))));
    }
    let known = |seen: &Seen| Known::Version {
        base: seen.base,
        branch: seen.branch.map(|b| (b, seen.trunk)),
    };
    let done = match (worked.get_mut(&id), &act.step) {
        (Some((_, it)), EntityStep::Create) => again(it.entity(), said),
        (Some((_, it)), EntityStep::Update(seen)) => update(it.entity(), said, known(seen)),
        (Some((_, it)), EntityStep::Either(seen)) => {
            let known = seen.as_ref().map_or(Known::Newest, known);
            update(it.entity(), said, known)
        }
        (None, EntityStep::Update(_)) => Err(Fault::NotHere),
        (None, EntityStep::Create | EntityStep::Either(_)) if waits => Err(Fault::Waits),
        (None, EntityStep::Create | EntityStep::Either(_)) => match Entity::make(act.entity, said) {
            Ok(entity) => {
                worked.insert(id, (list, Worked::New(entity)));
                Ok(())
            }
            Err(fault) => Err(fault),
        },
    };
    Ok(done)
}

/// A correction of the answers that made an entity says anew what they said; anybody else cannot make it twice.
fn again(it: &mut Entity, said: Said) -> std::result::Result<(), Fault> {
    match it
        .versions
        .iter()
        .rev()
        .find(|v| v.source.as_ref() == Some(&said.source))
    {
        Some(own) => {
            let known = Known::Version {
                base: own.number,
                branch: None,
            };
            update(it, said, known)
        }
        None => Err(Fault::Here),
    }
}

fn update(it: &mut Entity, said: Said, known: Known) -> std::result::Result<(), Fault> {
    it.update(said, known).map(|_| ())
}

fn finish(worked: BTreeMap<Id<KeptEntity>, (Id<EntityList>, Worked)>, out: &mut Applied) -> Result<()> {
    let mut changed: BTreeMap<Id<EntityList>, u64> = BTreeMap::new();
    for (id, (list, it)) in worked {
        let change = match it {
            Worked::New(entity) => Change::create(&KeptEntity::new(list, entity))?,
            Worked::Old(kept) => Change::update(&kept)?,
        };
        out.changes.push(change);
        out.touched.push(id);
        *changed.entry(list).or_default() += 1;
    }
    out.changes
        .extend(changed.into_iter().map(|(list, n)| count(list.uuid(), n)));
    Ok(())
}

/// Notes that something in a list changed.
pub(super) fn count(list: Uuid, add: u64) -> Change {
    Change::Count {
        about: list,
        what: EntityList::CHANGED,
        add,
    }
}

/// An entity that may not be here.
pub(super) async fn found(app: &App, id: Id<KeptEntity>) -> Result<Option<Stored<KeptEntity>>> {
    match app.store.get(id).await {
        Ok(kept) => Ok(Some(kept)),
        Err(AppError::NotFound { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}
