//! An administrator says whose records are taken: by the address and the key that somebody compared, or no more.

use base::{Finding, Id, Place};
use harvest::SignedInstance;

use super::revoke_key::must_count;
use super::shared::Shared;
use super::source::{Source, SourceState};
use super::{code, fetch};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Records that are taken away in one act.
const BATCH: u64 = 200;

/// The source of that identity, as an address says it.
pub(super) async fn named(app: &App, id: &str) -> Result<Stored<Source>> {
    let id: Id<Source> = id.parse().map_err(|_| AppError::not_found("source", id))?;
    app.store.get(id).await
}

/// How the instance at an address describes itself, so that a person can compare its key.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; findings when nothing may be fetched from there, nobody answers, or what answers is not
/// signed by its key, by a key that no longer counts, or is this instance itself.
pub async fn look_at(app: &App, actor: &Actor, address: &str) -> Result<SignedInstance> {
    authorise(app, actor, Verb::AddSource, None).await?;
    let address = fetch::address_of(app, address).map_err(AppError::finding)?;
    let mut it = fetch::instance(app, &address).await.map_err(AppError::finding)?;
    super::file::checked(app, &it)?;
    let known = Query::all().named(it.instance.itself.key.to_string());
    if let Some(known) = app.store.find::<Source>(known).await? {
        must_count(&known, "address")?;
    }
    // It is asked where it was found, whatever it calls itself.
    it.instance.itself.address = address;
    Ok(it)
}

/// Takes the records of the instance at an address from now on, when its key is still the one that was confirmed.
///
/// # Errors
/// As [`look_at`]; a finding when the key is another, or a source already.
pub async fn add_source(app: &App, actor: &Actor, address: &str, key: &str) -> Result<Source> {
    let it = look_at(app, actor, address).await?;
    let itself = &it.instance.itself;
    if itself.key.to_string() != key.trim() {
        let at = Place::whole().with("field", "address");
        let finding = Finding::error(code::KEY)
            .at(at)
            .with("key", itself.key.fingerprint());
        return Err(AppError::finding(finding.with("origin", itself.name.as_str())));
    }
    Ok(begin(app, actor, &it, SourceState::On).await?.value)
}

/// Writes a new source down whose key was confirmed.
pub(super) async fn begin(
    app: &App,
    actor: &Actor,
    it: &SignedInstance,
    state: SourceState,
) -> Result<Stored<Source>> {
    authorise(app, actor, Verb::AddSource, None).await?;
    let known = Query::all().named(it.instance.itself.key.to_string());
    if app.store.find::<Source>(known).await?.is_some() {
        let at = Place::whole().with("field", "address");
        let finding = Finding::error(code::TWICE).at(at);
        return Err(AppError::finding(
            finding.with("origin", it.instance.itself.name.as_str()),
        ));
    }
    let source = Source {
        id: app.new_id(),
        itself: it.instance.itself.clone(),
        origins: it.instance.origins.clone(),
        state,
        revoked: None,
        next: 0,
        etag: String::new(),
        last: None,
        failures: 0,
        troubles: Vec::new(),
    };
    let entry = Draft::new(app.now(), actor, Verb::AddSource, source.id)
        .with("key", source.itself.key.to_string())
        .with("address", source.itself.address.as_str());
    let changes = vec![Change::create(&source)?];
    app.store.commit(Act { entry, changes }).await?;
    app.store.get(source.id).await
}

/// Stops asking a source, or goes on; `anew` also begins again at its first record, so that what was refused is
/// looked at again.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Conflict` when it was harvested at this moment.
pub async fn set_source(app: &App, actor: &Actor, id: &str, on: bool, anew: bool) -> Result<Source> {
    authorise(app, actor, Verb::AddSource, None).await?;
    let mut source = named(app, id).await?;
    must_count(&source, "")?;
    source.value.state = if on { SourceState::On } else { SourceState::Stopped };
    source.value.failures = 0;
    if anew {
        source.value.begin_anew();
        source.value.troubles.clear();
    }
    let entry =
        Draft::new(app.now(), actor, Verb::AddSource, source.value.id).with("state", source.state.as_str());
    let changes = vec![Change::update(&source)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(source.value)
}

/// The other sources from their first record: what the one that goes had brought of theirs was known, so that it was
/// not taken from them.
async fn asked_anew(app: &App, gone: &Stored<Source>) -> Result<Vec<Change>> {
    let others = app.store.list::<Source>(Query::all()).await?;
    let others = others
        .into_iter()
        .filter(|s| s.value.id != gone.value.id && s.next > 0);
    others
        .map(|mut other| {
            other.value.begin_anew();
            Change::update(&other)
        })
        .collect()
}

/// Takes a source away, and every record that it brought. Whoever took those from here keeps them. That a key no longer
/// counts is kept: otherwise another source could bring what is signed with it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Conflict` when it was harvested at this moment.
pub async fn drop_source(app: &App, actor: &Actor, id: &str) -> Result<()> {
    authorise(app, actor, Verb::DropSource, None).await?;
    let source = named(app, id).await?;
    loop {
        let some = app
            .store
            .list::<Shared>(Query::of(source.value.id).limit(BATCH))
            .await?;
        let last = some.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
        let mut changes: Vec<Change> = some.iter().map(Change::remove).collect();
        if last {
            changes.extend(asked_anew(app, &source).await?);
        }
        if last && source.revoked.is_none() {
            changes.push(Change::remove(&source));
        }
        let entry = Draft::new(app.now(), actor, Verb::DropSource, source.value.id)
            .with("key", source.itself.key.to_string())
            .with("records", some.len());
        app.store.commit(Act { entry, changes }).await?;
        if last {
            return Ok(());
        }
    }
}
