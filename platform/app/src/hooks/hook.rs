//! Where something is told, and how that goes.

use base::{Finding, Id, Timestamp};
use registry::Initiative;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Secret, code, sendable};
use crate::act::authorise;
use crate::collect::{Instrument, InstrumentState};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Addresses of one form.
const MOST: usize = 5;

/// An address that is told what happens to the answers to a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hook {
    /// Its identity.
    pub id: Id<Hook>,
    /// The form.
    pub instrument: Id<Instrument>,
    /// Where it is told.
    pub url: String,
    /// What messages are signed with; both sides know it.
    pub secret: Secret,
    /// Whether answers are told too, as far as they may be used and are not sealed.
    pub answers: bool,
    /// The place of the log that is told next.
    pub next: u64,
    /// How often in a row the other side did not take a message.
    pub failures: u32,
    /// Before this moment nothing is tried again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// How it went last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Last>,
    /// Whether it was given up, until somebody takes it up again.
    pub given_up: bool,
}

/// How telling went last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last {
    /// When.
    pub at: Timestamp,
    /// The status (RFC 9110 §15) that came back; `None` = nobody answered.
    pub status: Option<u16>,
}

impl base::Kind for Hook {
    const NAME: &'static str = "webhook";
}

impl Record for Hook {
    const KIND: RecordKind = RecordKind::Webhook;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.instrument.uuid())
    }
    fn state(&self) -> Option<String> {
        let state = if self.given_up { "given_up" } else { "on" };
        Some(state.to_owned())
    }
}

/// An address to be told.
#[derive(Debug, Clone, Default)]
pub struct NewHook {
    /// Where.
    pub url: String,
    /// Whether answers are told too.
    pub answers: bool,
}

async fn form_for(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, Id<Instrument>),
) -> Result<(Initiative, Instrument)> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, Verb::TellOthers, Some(initiative.id.uuid())).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id || it.state == InstrumentState::Draft {
        return Err(AppError::not_found("instrument", id));
    }
    Ok((initiative, it))
}

/// The addresses that are told about a form.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` for who does not lead.
pub async fn hooks_of(
    app: &App,
    actor: &Actor,
    at: (&str, Id<Instrument>),
) -> Result<(Initiative, Instrument, Vec<Hook>)> {
    let (initiative, it) = form_for(app, actor, at).await?;
    let all = app.store.list::<Hook>(Query::of(it.id)).await?;
    Ok((initiative, it, all.into_iter().map(|h| h.value).collect()))
}

/// Tells an address from now on.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Findings` for an address to which nothing is sent, or one too many.
pub async fn add_hook(app: &App, actor: &Actor, at: (&str, Id<Instrument>), new: &NewHook) -> Result<Hook> {
    let (_, it) = form_for(app, actor, at).await?;
    let url = new.url.trim();
    if !sendable(url, app.courier.private()) {
        let reach = match app.courier.private() {
            true => "any",
            false => "public",
        };
        return Err(AppError::finding(
            Finding::error(code::ADDRESS).with("reach", reach),
        ));
    }
    if app.store.list::<Hook>(Query::of(it.id)).await?.len() >= MOST {
        return Err(AppError::finding(
            Finding::error(code::TOO_MANY).with("most", MOST),
        ));
    }
    let hook = Hook {
        id: app.new_id(),
        instrument: it.id,
        url: url.to_owned(),
        secret: Secret::of(&app.new_secret()),
        answers: new.answers,
        next: app.store.head().await?.map_or(0, |head| head.head.size),
        failures: 0,
        not_before: None,
        last: None,
        given_up: false,
    };
    let entry = Draft::new(app.now(), actor, Verb::TellOthers, hook.id)
        .with("instrument", it.id.to_string())
        .with("answers", hook.answers);
    let changes = vec![Change::create(&hook)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(hook)
}

async fn found(app: &App, actor: &Actor, at: (&str, Id<Instrument>), hook: &str) -> Result<Stored<Hook>> {
    let (_, it) = form_for(app, actor, at).await?;
    let missing = || AppError::not_found("webhook", hook);
    let id: Id<Hook> = hook.parse().map_err(|_| missing())?;
    let found = app.store.get(id).await?;
    if found.instrument != it.id {
        return Err(missing());
    }
    Ok(found)
}

/// Tells an address no more.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn drop_hook(app: &App, actor: &Actor, at: (&str, Id<Instrument>), hook: &str) -> Result<()> {
    let hook = found(app, actor, at, hook).await?;
    let entry = Draft::new(app.now(), actor, Verb::TellOthers, hook.value.id).with("dropped", true);
    let changes = vec![Change::remove(&hook)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Tries an address again at once that did not answer; what it missed is told in order.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn resume_hook(app: &App, actor: &Actor, at: (&str, Id<Instrument>), hook: &str) -> Result<()> {
    let mut hook = found(app, actor, at, hook).await?;
    (hook.given_up, hook.failures, hook.not_before) = (false, 0, None);
    let entry = Draft::new(app.now(), actor, Verb::TellOthers, hook.value.id).with("resumed", true);
    let changes = vec![Change::update(&hook)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
