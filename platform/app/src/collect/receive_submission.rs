//! Somebody hands in a submission.

use std::collections::BTreeMap;

use base::{Digest, Finding, Findings, Id, Language, Slug};
use consent::{Answer, ReceiptCode};
use form::engine::{BadAct, EntityAct};
use form::validate::Validation;
use form::{Context, Engine};
use jiff::SignedDuration;

use super::count_refusal::count_refusals;
use super::custody::seal_answers;
use super::edit_submission::{Edit, edit_submission};
use super::files::{attach, count_bytes, keep_named};
use super::hand_in::Head;
use super::hear::{Heard, hear};
use super::{
    Channel, CommunityConsent, Edition, Incoming, Instrument, InstrumentState, KeptConsent, ReviewState,
    SealedGroup, Sender, SentFile, Submission, SubmissionState, code, engine_of,
};
use crate::act::authorise;
use crate::log::{Draft, seal};
use crate::ports::{Act, Change, Query, RecordKind, Sealed};
use crate::{Actor, App, AppError, Result, Verb};

/// A submission as it is handed in.
#[derive(Debug, Clone)]
pub struct Handed<'a> {
    /// Its XML.
    pub xml: &'a str,
    /// How it came.
    pub channel: Channel,
    /// The language it was answered in; [`Language::undetermined`] where the client does not say.
    pub language: Language,
    /// What was said to the purposes that no question of the form asks about.
    pub apart: BTreeMap<Slug, Answer>,
    /// Who hands it in.
    pub sender: Sender,
}

impl Handed<'_> {
    /// The same in the form's own language, where the client does not say in which it was answered and the form has one
    /// alone: of several, nobody knows which.
    pub(super) fn in_the_language_of(&self, engine: &Engine) -> Self {
        let mut known = self.clone();
        if let ([(_, Some(only))], true) = (&engine.languages[..], known.language.is_undetermined()) {
            known.language = only.clone();
        }
        known
    }
}

/// What came of it.
#[derive(Debug, Clone)]
pub enum Received {
    /// It is stored durably.
    Stored {
        /// Its identity.
        id: Id<Submission>,
        /// The code for the person; it is shown once and not kept.
        receipt: ReceiptCode,
        /// What was noticed, none of it an error.
        findings: Findings,
    },
    /// The very same submission was stored before.
    Before {
        /// The submission's identity.
        id: Id<Submission>,
        /// Its code once more, for who handed it in: a client sends several requests and shows the last reply alone, or
        /// the first reply was cut. `None` for anybody else.
        receipt: Option<ReceiptCode>,
    },
    /// It took the place of what was stored before; the receipt stays the one that was given then.
    Edited {
        /// The submission's identity.
        id: Id<Submission>,
        /// What was noticed, none of it an error.
        findings: Findings,
    },
    /// Without consent: it was counted and nothing else was kept.
    NotStored(Answer),
    /// The child did not agree, whatever who answered for it said: it was counted and nothing else was kept.
    NotAssented(Answer),
}

/// The context in which forms run on this server: UTC, where answers do not name their own offset.
pub fn context(app: &App) -> Context {
    let secret = app.new_secret();
    let seed = u64::from_le_bytes([
        secret[0], secret[1], secret[2], secret[3], secret[4], secret[5], secret[6], secret[7],
    ]);
    Context::new(app.now(), jiff::tz::TimeZone::UTC, seed)
}

/// Checks a submission with the form's own engine and stores it with its consent, all in one transaction.
///
/// # Errors
/// `NotFound`; `Findings` when the instrument is not open or the submission does not fit it; `Conflict` when
/// another submission has its identity.
pub async fn receive_submission(
    app: &App,
    actor: &Actor,
    instrument: Id<Instrument>,
    handed: &Handed<'_>,
) -> Result<Received> {
    receive_with_files(app, actor, instrument, handed, Vec::new()).await
}

/// The same with files; those that the answers do not name are dropped. What was stored before and is the very same
/// takes the files that it lacks: a client may send them one request after another, or several at once.
///
/// # Errors
/// As [`receive_submission`]; `NotAllowed` when it replaces another and the actor may not edit.
pub async fn receive_with_files(
    app: &App,
    actor: &Actor,
    instrument: Id<Instrument>,
    handed: &Handed<'_>,
    files: Vec<Incoming>,
) -> Result<Received> {
    let it = app.store.get(instrument).await?;
    authorise(app, actor, Verb::Submit, Some(it.initiative.uuid())).await?;
    if it.state != InstrumentState::Open {
        return Err(AppError::finding(Finding::error(code::NOT_OPEN)));
    }
    let engine = engine_of(app, &it).await?;
    let mut checked = engine.validate(handed.xml, &context(app));
    if !checked.valid {
        return Err(checked.findings.into());
    }
    let replaces = replaced(handed.xml)?;
    let handed = &handed.in_the_language_of(&engine);
    let heard = hear(app, &it, &checked, handed).await?;
    let id = instance_id(&engine, &checked).unwrap_or_default();
    let done = seal_answers(app, &it, (handed.xml, &id), &mut checked.answers).await?;
    let (xml, sealed) = match &done {
        Some((xml, sealed)) => (xml.as_str(), sealed.clone()),
        None => (handed.xml, Vec::new()),
    };
    let handed = &Handed {
        xml,
        ..handed.clone()
    };
    match (heard, replaces) {
        (Heard::No(_), Some(_)) => Err(AppError::finding(Finding::error(code::EDIT_WITHOUT_CONSENT))),
        (Heard::ChildsNo(_), Some(_)) => Err(AppError::finding(Finding::error(code::EDIT_WITHOUT_ASSENT))),
        (Heard::No(answer), None) => {
            refuse(app, &it, &instance_id(&engine, &checked)?).await?;
            Ok(Received::NotStored(answer))
        }
        (Heard::ChildsNo(answer), None) => {
            refuse(app, &it, &instance_id(&engine, &checked)?).await?;
            Ok(Received::NotAssented(answer))
        }
        (Heard::Yes(_, community), Some(old)) => {
            authorise(app, actor, Verb::EditSubmission, Some(it.initiative.uuid())).await?;
            let instance_id = instance_id(&engine, &checked)?;
            let files = keep_named(app, &it, &engine, &checked.answers, (files, &handed.sender)).await?;
            edit_submission(
                app,
                actor,
                &it,
                Edit {
                    replaces: &old,
                    instance_id,
                    checked,
                    files,
                    sealed,
                    verb: Verb::EditSubmission,
                    consent: None,
                    community,
                },
                handed,
            )
            .await
        }
        (Heard::Yes(record, community), None) => {
            let files = keep_named(app, &it, &engine, &checked.answers, (files, &handed.sender)).await?;
            let permission = (*record, community);
            store(app, &it, &engine, checked, permission, (handed, files, sealed)).await
        }
    }
}

/// The identity that a submission takes the place of; most take none, and are not read for it.
fn replaced(xml: &str) -> Result<Option<String>> {
    if xml.contains("deprecatedID") {
        Ok(Head::read(xml)?.replaces)
    } else {
        Ok(None)
    }
}

/// Counts somebody who said no, once however often it is sent, and keeps nothing else.
async fn refuse(app: &App, it: &Instrument, instance_id: &str) -> Result<()> {
    let (changes, new) = count_refusals(app, it, [instance_id]).await?;
    if new > 0 {
        let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::Refuse, it.id);
        app.store.commit(Act { entry, changes }).await?;
    }
    Ok(())
}

async fn store(
    app: &App,
    it: &Instrument,
    engine: &Engine,
    checked: Validation,
    (record, community): (consent::Record, Option<Id<CommunityConsent>>),
    (handed, files, sealed_groups): (&Handed<'_>, Vec<SentFile>, Vec<SealedGroup>),
) -> Result<Received> {
    let instance_id = instance_id(engine, &checked)?;
    let content = Digest::of(handed.xml.as_bytes());
    let id = app.new_id();
    let receipt = receipt_of(app, id, content);
    let sealed = seal(handed.xml.as_bytes(), app.new_secret());
    let submission = Submission {
        id,
        instrument: it.id,
        instance_id,
        content,
        received_at: app.now(),
        channel: handed.channel,
        language: handed.language.clone(),
        state: SubmissionState::Received,
        answers: checked.answers,
        sender: handed.sender.clone(),
        files,
        entities: Vec::new(),
        editions: Vec::new(),
        newest: None,
        review: ReviewState::default(),
        reviewed: None,
        comments: Vec::new(),
        sealed: sealed_groups,
    };
    let consent = KeptConsent {
        id: app.new_id(),
        submission: submission.id,
        receipt: receipt.digest(),
        record,
        community,
        taken_back_for: Vec::new(),
    };
    let mut kept = Kept {
        submission,
        consent,
        sealed,
    };
    for again in (0..TRIES).rev() {
        let act = kept.act(app, it, &checked.entities).await?;
        match app.store.commit(act).await {
            Ok(_) => {
                return Ok(Received::Stored {
                    id: kept.submission.id,
                    receipt,
                    findings: checked.findings,
                });
            }
            // Two submissions met at one entity: neither may be lost.
            Err(AppError::Conflict { kind: "entity", .. }) if again > 0 => {}
            Err(AppError::Conflict { kind, what }) => {
                must_be_new(app, &kept.submission).await?;
                return before(app, it, &kept.submission, AppError::Conflict { kind, what }).await;
            }
            Err(other) => return Err(other),
        }
    }
    Err(AppError::conflict("submission", &kept.submission.instance_id))
}

/// How often an act is tried anew that met another at an entity.
pub(super) const TRIES: usize = 8;

/// A submission that is about to be stored.
struct Kept {
    submission: Submission,
    consent: KeptConsent,
    sealed: Sealed,
}

impl Kept {
    /// The submission, its permission, and what it does to entities: one act.
    async fn act(
        &mut self,
        app: &App,
        it: &Instrument,
        entities: &[std::result::Result<EntityAct, BadAct>],
    ) -> Result<Act> {
        let at = self.submission.received_at;
        let applied = crate::entities::apply(app, it, &self.submission, entities, at).await?;
        self.submission.entities = applied.touched;
        let id = self.submission.id;
        let entry = Draft::new(at, &Actor::Anonymous, Verb::Submit, id)
            .with("instrument", it.id.to_string())
            .sealing(Digest::of(&self.sealed.bytes));
        let seal = Change::Seal {
            of: id.uuid(),
            sealed: self.sealed.clone(),
        };
        let mut changes = vec![
            free(
                RecordKind::Submission,
                it,
                &Submission::withdrawn_name(&self.submission.instance_id),
            ),
            free(RecordKind::Edition, it, &self.submission.instance_id),
            free(
                RecordKind::Edition,
                it,
                &Submission::withdrawn_name(&self.submission.instance_id),
            ),
            Change::create(&self.submission)?,
            Change::create(&self.consent)?,
            seal,
        ];
        if !self.submission.files.is_empty() {
            let bytes = self.submission.files.iter().map(|f| f.size).sum();
            changes.extend(count_bytes(it, &self.submission.sender, bytes));
        }
        changes.extend(applied.changes);
        Ok(Act { entry, changes })
    }
}

/// A submission sent twice is no error; another one under the same identity is.
async fn before(app: &App, it: &Instrument, new: &Submission, conflict: AppError) -> Result<Received> {
    let old = app
        .store
        .find::<Submission>(Query::of(new.instrument).named(&new.instance_id))
        .await?;
    match old {
        Some(old) if old.content == new.content => {
            attach(app, it, old.value.id, (&new.files, &new.sender)).await?;
            Ok(Received::Before {
                id: old.value.id,
                receipt: receipt_again(app, &old, new).await?,
            })
        }
        _ => Err(conflict),
    }
}

/// No record of the instrument may be called that.
fn free(kind: RecordKind, it: &Instrument, name: &str) -> Change {
    Change::Unless {
        kind,
        parent: it.id.uuid(),
        name: name.to_owned(),
    }
}

/// What was taken back does not come again, and the identity of an edit is not another's: why an act was refused that
/// wanted both names free.
async fn must_be_new(app: &App, new: &Submission) -> Result<()> {
    if was_taken_back(app, new.instrument, &new.instance_id).await? {
        return Err(AppError::finding(Finding::error(code::TAKEN_BACK)));
    }
    let edition = Query::of(new.instrument).named(&new.instance_id);
    match app.store.find::<Edition>(edition).await? {
        Some(_) => Err(AppError::conflict("submission", &new.instance_id)),
        None => Ok(()),
    }
}

/// Whether an identity is that of a submission, or of an edit of one, that was taken back or whose time is over.
pub(super) async fn was_taken_back(app: &App, it: Id<Instrument>, instance_id: &str) -> Result<bool> {
    let gone = || Query::of(it).named(Submission::withdrawn_name(instance_id));
    Ok(app.store.find::<Submission>(gone()).await?.is_some()
        || app.store.find::<Edition>(gone()).await?.is_some())
}

/// How long who hands in without a key is told the code again: a day of field work without network.
const OPEN_DOOR: SignedDuration = SignedDuration::from_hours(24);

/// The code of a submission: from the site's key, so that it can be told again while the store keeps its digest alone.
/// Ed25519 signs the same bytes with the same signature (RFC 8032 §5.1.6), which is shown to nobody.
fn receipt_of(app: &App, id: Id<Submission>, content: Digest) -> ReceiptCode {
    let signed = app
        .store
        .sign(format!("counted receipt 1 {id} {content}").as_bytes());
    let hashed = Digest::of(&signed);
    let mut chance = [0; 8];
    chance.copy_from_slice(&hashed.0[..8]);
    ReceiptCode::from_chance(u64::from_le_bytes(chance))
}

/// The code once more, where the very same answers come from the same key or account, or soon after over the open door.
/// Who only read the answers somewhere gets none: with it they could speak for the person.
async fn receipt_again(app: &App, old: &Submission, new: &Submission) -> Result<Option<ReceiptCode>> {
    let soon = new.received_at.duration_since(old.received_at) < OPEN_DOOR;
    if old.sender.who != new.sender.who || (old.sender.who.is_none() && !soon) {
        return Ok(None);
    }
    let receipt = receipt_of(app, old.id, old.content);
    let kept = app.store.find::<KeptConsent>(Query::of(old.id)).await?;
    // Codes that were made before this rule came from chance.
    Ok(kept
        .is_some_and(|k| k.receipt == receipt.digest())
        .then_some(receipt))
}

/// Characters of an identity; `uuid:` with a UUID, as clients make it, has 41.
const LONGEST_ID: usize = 200;

/// The identity that the client gave: the answer of the form's key variable.
pub(super) fn instance_id(engine: &Engine, checked: &Validation) -> Result<String> {
    let key = engine
        .instance_id()
        .and_then(|question| checked.answers.text(question));
    let wrong = match key {
        Some(id) if id.chars().count() <= LONGEST_ID => return Ok(id.to_owned()),
        Some(_) => Finding::error(code::LONG_INSTANCE_ID).with("longest", LONGEST_ID),
        None => Finding::error(code::NO_INSTANCE_ID),
    };
    Err(AppError::finding(wrong))
}
