//! Lists in which things are made only once the answers that make them are approved (`approvalRequired` of ODK Central).
//!
//! Only making waits; what is here may be changed by answers as they come in. What waits is an [`EntityTrouble`] with
//! [`Fault::Waits`], which goes when the answers are approved, or when the list asks for no approval any more.

use std::collections::BTreeSet;

use base::{Finding, Id};
use entity::Fault;
use form::engine::EntityAct;
use registry::Initiative;
use uuid::Uuid;

use super::{EntityList, EntityTrouble, apply, code, named_list};
use crate::collect::{Instrument, ReviewState, Submission, context, engine_of};
use crate::log::{Draft, unseal};
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// So many answers that wait are looked at in one reading of the store.
const PAGE: u64 = 200;

/// The changes with which what waits for the approval of a submission is made, in the list of this name or in every one;
/// what it made is noted on the submission, which is to be written with them.
///
/// # Errors
/// When the store or the form cannot be read.
pub(crate) async fn make_waiting(
    app: &App,
    it: &Instrument,
    submission: &mut Submission,
    list: Option<&str>,
) -> Result<Vec<Change>> {
    let of = Query::of(it.initiative).named(submission.id.to_string());
    let mut waiting = app.store.list::<EntityTrouble>(of).await?;
    waiting.retain(|t| t.fault == Fault::Waits && list.is_none_or(|l| l.eq_ignore_ascii_case(&t.list)));
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let wanted: BTreeSet<(&str, Option<Uuid>)> = waiting.iter().map(|t| (&*t.list, t.entity)).collect();
    let sealed = app.store.sealed(submission.sealed_under()).await?;
    let xml = sealed.as_ref().and_then(unseal);
    let xml = xml.and_then(|bytes| String::from_utf8(bytes).ok());
    let xml = xml.ok_or_else(|| AppError::not_found("submission", submission.id))?;
    let engine = engine_of(app, it).await?;
    let mut acts = engine.validate(&xml, &context(app)).entities;
    acts.retain(|act| {
        let known = |act: &EntityAct| wanted.contains(&(&*act.list, Some(act.entity)));
        act.as_ref().is_ok_and(known)
    });
    let applied = apply(app, it, submission, &acts, app.now()).await?;
    for id in applied.touched {
        if !submission.entities.contains(&id) {
            submission.entities.push(id);
        }
    }
    let mut changes: Vec<Change> = waiting.iter().map(Change::remove).collect();
    changes.extend(applied.changes);
    Ok(changes)
}

/// How many submissions wait for approval before they make something in a list; what was rejected waits no more.
///
/// # Errors
/// When the store cannot be read.
pub async fn count_waiting(app: &App, list: &EntityList) -> Result<u64> {
    Ok(waiting(app, list).await?.len() as u64)
}

/// The submissions that wait.
async fn waiting(app: &App, list: &EntityList) -> Result<BTreeSet<Id<Submission>>> {
    let mut of = Query::of(list.initiative)
        .in_state(list.name.to_lowercase())
        .limit(PAGE);
    let mut out = BTreeSet::new();
    loop {
        let found = app.store.list::<EntityTrouble>(of.clone()).await?;
        let Some(last) = found.last() else {
            return Ok(out);
        };
        of = of.after(last.value.id.uuid());
        let waits = found.iter().filter(|t| t.fault == Fault::Waits);
        let ids: BTreeSet<Id<Submission>> = waits.map(|t| t.submission).collect();
        if !ids.is_empty() {
            let read = app.store.list::<Submission>(Query::these(ids)).await?;
            let stands = read.iter().filter(|s| s.review != ReviewState::Rejected);
            out.extend(stands.map(|s| s.value.id));
        }
    }
}

/// Says whether a list waits for approval. Where it no longer does and answers wait, `convert` says whether what they
/// make is made now; otherwise it stays unmade until they are approved.
///
/// # Errors
/// As [`named_list`]; `Findings` where answers wait and nobody said what becomes of them; `Conflict` when one of them is
/// being changed at this moment: what was made until then stays, and asking again goes on.
pub async fn ask_approval(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (name, approval, convert): (&str, bool, Option<bool>),
) -> Result<EntityList> {
    let mut list = named_list(app, actor, initiative, (name, Verb::AskEntityApproval)).await?;
    let waiting = match approval {
        true => BTreeSet::new(),
        false => waiting(app, &list).await?,
    };
    if list.approval && !waiting.is_empty() && convert.is_none() {
        let finding = Finding::error(code::WAITING).with("count", waiting.len());
        return Err(AppError::finding(finding));
    }
    if list.approval != approval {
        list.value.approval = approval;
        let entry = Draft::new(app.now(), actor, Verb::AskEntityApproval, list.value.id)
            .with("approval", approval)
            .with("waiting", waiting.len());
        let changes = vec![
            Change::update(&list)?,
            super::apply::count(list.value.id.uuid(), 1),
        ];
        app.store.commit(Act { entry, changes }).await?;
    }
    if convert == Some(true) {
        for id in waiting {
            let submission = app.store.get(id).await?;
            convert_one(app, actor, submission, &list.value.name).await?;
        }
    }
    Ok(list.value)
}

/// Makes what one submission waits to make.
async fn convert_one(app: &App, actor: &Actor, mut submission: Stored<Submission>, list: &str) -> Result<()> {
    let it = app.store.get(submission.instrument).await?.value;
    let mut changes = make_waiting(app, &it, &mut submission.value, Some(list)).await?;
    if changes.is_empty() {
        return Ok(());
    }
    changes.push(Change::update(&submission)?);
    let entry = Draft::new(app.now(), actor, Verb::AskEntityApproval, submission.value.id)
        .with("instrument", it.id.to_string());
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
