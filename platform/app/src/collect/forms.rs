//! Forms made ready to run, kept in memory: reading one takes milliseconds, running it microseconds.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use base::Digest;
use form::Engine;
use form::engine::Files;

use super::Instrument;
use crate::{App, AppError, Result};

/// How many forms are kept ready; beyond it all are read anew.
const KEPT: usize = 64;

/// Ready forms by the digest of their XML and lists: what an object holds never changes, so neither does its form.
fn ready() -> &'static Mutex<BTreeMap<Digest, Arc<Engine>>> {
    static READY: OnceLock<Mutex<BTreeMap<Digest, Arc<Engine>>>> = OnceLock::new();
    READY.get_or_init(Mutex::default)
}

/// The form of an instrument, ready to run.
///
/// # Errors
/// `Environment` when its object cannot be read; `Findings` when it is no form that runs.
pub async fn engine_of(app: &App, instrument: &Instrument) -> Result<Arc<Engine>> {
    let key = key(instrument);
    let known = ready()
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&key)
        .cloned();
    if let Some(engine) = known {
        return Ok(engine);
    }
    let xml = app.objects.get(instrument.xform).await?;
    let mut files = Files::new();
    for list in instrument.files.iter().filter(|f| f.is_list()) {
        files.insert(list.name.clone(), app.objects.get(list.object).await?);
    }
    let checked = Engine::read(&String::from_utf8_lossy(&xml), &files);
    let engine = Arc::new(checked.value.ok_or(AppError::Findings(checked.findings))?);
    let mut all = ready().lock().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= KEPT {
        all.clear();
    }
    all.insert(key, engine.clone());
    Ok(engine)
}

/// What a ready form is kept under.
fn key(instrument: &Instrument) -> Digest {
    let lists: Vec<String> = instrument
        .files
        .iter()
        .filter(|f| f.is_list())
        .map(|f| format!("{} {}", f.name, f.object))
        .collect();
    match lists.is_empty() {
        true => instrument.xform,
        false => Digest::of(format!("{}\n{}", instrument.xform, lists.join("\n")).as_bytes()),
    }
}
