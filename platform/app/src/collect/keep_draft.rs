//! A half-filled form, kept for the browser that holds its token.

use std::collections::BTreeMap;

use base::{Digest, Id, Slug};
use consent::Answer;
use form::session::State;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Instrument, InstrumentState, KeptConsent, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A half-filled form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptDraft {
    /// Its identity.
    pub id: Id<KeptDraft>,
    /// The instrument.
    pub instrument: Id<Instrument>,
    /// The digest of the token that the browser holds.
    pub token: Digest,
    /// The form as far as it was filled.
    pub state: State,
    /// What was said to the purposes that no question of the form asks about, before it began.
    #[serde(default)]
    pub apart: BTreeMap<Slug, Answer>,
    /// Whose answers it corrects: the consent record of the receipt that it was begun with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<Id<KeptConsent>>,
}

impl base::Kind for KeptDraft {
    const NAME: &'static str = "draft";
}

impl Record for KeptDraft {
    const KIND: RecordKind = RecordKind::Draft;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.instrument.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.token.to_string())
    }
    /// Whose answers it corrects: it goes when they go.
    fn state(&self) -> Option<String> {
        self.corrects.map(|consent| consent.to_string())
    }
}

/// The draft of a token, if there is one.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_draft(
    app: &App,
    instrument: Id<Instrument>,
    token: &str,
) -> Result<Option<Stored<KeptDraft>>> {
    let digest = Digest::of(token.as_bytes());
    app.store
        .find(Query::of(instrument).named(digest.to_string()))
        .await
}

/// Begins a form anew in the browser that holds the token. The draft that it held before gives way: whoever begins is
/// taken for another person, and nothing of the one before goes over, least of all whose answers it corrected.
///
/// # Errors
/// `Findings` when the instrument is not open; `Conflict` when another window wrote the old draft meanwhile.
pub async fn begin_draft(
    app: &App,
    actor: &Actor,
    instrument: &Instrument,
    token: &str,
    (state, apart): (State, BTreeMap<Slug, Answer>),
) -> Result<()> {
    authorise(app, actor, Verb::SaveDraft, Some(instrument.initiative.uuid())).await?;
    must_be_open(instrument)?;
    let draft = KeptDraft {
        id: app.new_id(),
        instrument: instrument.id,
        token: Digest::of(token.as_bytes()),
        state,
        apart,
        corrects: None,
    };
    put_in_place(app, token, &draft).await
}

/// Keeps a draft in the place of the one that the browser held.
pub(super) async fn put_in_place(app: &App, token: &str, draft: &KeptDraft) -> Result<()> {
    let old = find_draft(app, draft.instrument, token).await?;
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::SaveDraft, draft.id)
        .with("instrument", draft.instrument.to_string());
    let gone = old.iter().map(Change::remove);
    let changes = gone.chain([Change::create(draft)?]).collect();
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Keeps a draft as far as it is filled now.
///
/// # Errors
/// `Findings` when the instrument is not open; `Conflict` when another window wrote it meanwhile.
pub async fn keep_draft(
    app: &App,
    actor: &Actor,
    instrument: &Instrument,
    mut kept: Stored<KeptDraft>,
    state: State,
) -> Result<()> {
    authorise(app, actor, Verb::SaveDraft, Some(instrument.initiative.uuid())).await?;
    if kept.corrects.is_none() {
        must_be_open(instrument)?;
    }
    kept.state = state;
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::SaveDraft, kept.value.id)
        .with("instrument", instrument.id.to_string());
    let changes = vec![Change::update(&kept)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// What was answered before may be put right as long as it is here; new answers are taken while the form is open.
fn must_be_open(instrument: &Instrument) -> Result<()> {
    if instrument.state == InstrumentState::Open {
        return Ok(());
    }
    Err(AppError::finding(base::Finding::error(code::NOT_OPEN)))
}

/// Throws a draft away.
///
/// # Errors
/// When the store cannot be written.
pub async fn drop_draft(app: &App, actor: &Actor, draft: Stored<KeptDraft>) -> Result<()> {
    authorise(app, actor, Verb::DropDraft, None).await?;
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::DropDraft, draft.value.id);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::remove(&draft)],
        })
        .await?;
    Ok(())
}

/// So long a browser keeps the token of its half-filled forms: 30 days from the beginning of one. What nobody can open
/// any more is not kept.
pub const DRAFT_DAYS: i64 = 30;

/// So many drafts are looked at in one reading of the store.
const PAGE: u64 = 500;

/// Deletes every half-filled form whose browser has forgotten its token. Returns how many; doing it again deletes none.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn end_drafts(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::EndRetention, None).await?;
    let oldest = app.now() - jiff::SignedDuration::from_hours(24 * DRAFT_DAYS);
    let mut ended = 0;
    let mut last = None;
    loop {
        let mut query = Query::all().limit(PAGE);
        query.after = last;
        // Oldest first: identities of version 7 begin with the time at which the draft was begun.
        let page = app.store.list::<KeptDraft>(query).await?;
        let Some(end) = page.last() else {
            return Ok(ended);
        };
        last = Some(end.value.id.uuid());
        for draft in page {
            if begun(&draft.value).is_some_and(|at| at >= oldest) {
                return Ok(ended);
            }
            ended += u64::from(end_one(app, actor, draft).await?);
        }
    }
}

/// When a draft was begun, as its identity says (RFC 9562 §5.7).
fn begun(draft: &KeptDraft) -> Option<base::Timestamp> {
    let (seconds, _) = draft.id.uuid().get_timestamp()?.to_unix();
    base::Timestamp::from_second(i64::try_from(seconds).ok()?).ok()
}

async fn end_one(app: &App, actor: &Actor, draft: Stored<KeptDraft>) -> Result<bool> {
    let entry = Draft::new(app.now(), actor, Verb::DropDraft, draft.value.id);
    let changes = vec![Change::remove(&draft)];
    match app.store.commit(Act { entry, changes }).await {
        Ok(_) => Ok(true),
        Err(AppError::Conflict { .. }) => Ok(false),
        Err(fault) => Err(fault),
    }
}
