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

/// Keeps a draft: `before` as it was found, or a new one for a token.
///
/// # Errors
/// `Findings` when the instrument is not open; `Conflict` when another window wrote it meanwhile.
pub async fn keep_draft(
    app: &App,
    actor: &Actor,
    instrument: &Instrument,
    token: &str,
    before: Option<Stored<KeptDraft>>,
    (state, apart): (State, BTreeMap<Slug, Answer>),
) -> Result<()> {
    authorise(app, actor, Verb::SaveDraft, Some(instrument.initiative.uuid())).await?;
    let correction = before.as_ref().is_some_and(|kept| kept.corrects.is_some());
    if instrument.state != InstrumentState::Open && !correction {
        return Err(AppError::finding(base::Finding::error(code::NOT_OPEN)));
    }
    let (id, change) = match before {
        Some(mut kept) => {
            kept.state = state;
            kept.apart = apart;
            (kept.value.id, Change::update(&kept)?)
        }
        None => {
            let kept = KeptDraft {
                id: app.new_id(),
                instrument: instrument.id,
                token: Digest::of(token.as_bytes()),
                state,
                apart,
                corrects: None,
            };
            (kept.id, Change::create(&kept)?)
        }
    };
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::SaveDraft, id)
        .with("instrument", instrument.id.to_string());
    app.store
        .commit(Act {
            entry,
            changes: vec![change],
        })
        .await?;
    Ok(())
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
