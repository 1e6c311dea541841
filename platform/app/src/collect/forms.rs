//! Forms made ready to run, kept in memory: reading one takes milliseconds, running it microseconds.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use base::Digest;
use form::Engine;
use form::engine::Files;

use super::Instrument;
use super::form_files::LARGEST_LIST;
use crate::act::may;
use crate::entities::{ListFile, files_of};
use crate::{Actor, App, AppError, Result, Verb};

/// How many forms are kept ready; beyond it all are read anew.
const KEPT: usize = 64;

/// A ready form, and the state of the lists of things that it was made with.
type Ready = (String, Arc<Engine>);

/// Ready forms by the digest of their XML and lists: what an object holds never changes, so neither does its form. Of one
/// with lists of things, which change, the newest is kept.
fn ready() -> MutexGuard<'static, BTreeMap<Digest, Ready>> {
    static READY: OnceLock<Mutex<BTreeMap<Digest, Ready>>> = OnceLock::new();
    let all = READY.get_or_init(Mutex::default);
    all.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The form of an instrument, ready to run.
///
/// # Errors
/// `Environment` when its object cannot be read; `Findings` when it is no form that runs.
pub async fn engine_of(app: &App, instrument: &Instrument) -> Result<Arc<Engine>> {
    made_ready(app, instrument, &[]).await
}

/// The same with the lists of things that it chooses from, as devices get them, for who may collect. To anybody else they
/// are not shown: a list may hold people, and whoever opens a form would read who is in it.
///
/// # Errors
/// As [`engine_of`].
pub async fn engine_with_lists(app: &App, actor: &Actor, it: &Instrument) -> Result<Arc<Engine>> {
    let plain = engine_of(app, it).await?;
    let collects = || may(app, actor, Verb::Collect, Some(it.initiative.uuid()));
    if plain.wanted_files().is_empty() || !collects().await? {
        return Ok(plain);
    }
    let mut lists = files_of(app, actor, it).await?;
    lists.retain(|list| it.files.iter().all(|kept| kept.name != list.name));
    match lists.is_empty() {
        true => Ok(plain),
        false => made_ready(app, it, &lists).await,
    }
}

async fn made_ready(app: &App, instrument: &Instrument, lists: &[ListFile]) -> Result<Arc<Engine>> {
    let key = key(instrument, lists);
    let marks: Vec<&str> = lists.iter().map(|l| l.mark.as_str()).collect();
    let state = marks.join(" ");
    let known = ready()
        .get(&key)
        .filter(|(made_with, _)| *made_with == state)
        .cloned();
    if let Some((_, engine)) = known {
        return Ok(engine);
    }
    let xml = app.objects.get(instrument.xform).await?;
    let mut files = Files::new();
    for list in instrument.files.iter().filter(|f| f.is_list()) {
        files.insert(list.name.clone(), app.objects.get(list.object).await?);
    }
    for list in lists {
        // One that is larger than a page can offer is as if it were not here.
        if let Some(whole) = list.whole(app, LARGEST_LIST).await? {
            files.insert(list.name.clone(), whole);
        }
    }
    let checked = Engine::read(&String::from_utf8_lossy(&xml), &files);
    let engine = Arc::new(checked.value.ok_or(AppError::Findings(checked.findings))?);
    let mut all = ready();
    if all.len() >= KEPT {
        all.clear();
    }
    all.insert(key, (state, engine.clone()));
    Ok(engine)
}

/// What a ready form is kept under.
fn key(instrument: &Instrument, lists: &[ListFile]) -> Digest {
    let kept = instrument.files.iter().filter(|f| f.is_list());
    let kept = kept.map(|f| format!("{} {}", f.name, f.object));
    let things = lists.iter().map(|l| format!("things {}", l.list.id));
    let beside: Vec<String> = kept.chain(things).collect();
    match beside.is_empty() {
        true => instrument.xform,
        false => Digest::of(format!("{}\n{}", instrument.xform, beside.join("\n")).as_bytes()),
    }
}
