//! Somebody hands a submission in anew (`meta/deprecatedID` of OpenRosa).

use base::{Digest, Finding, Id};
use form::validate::Validation;

use super::custody::keep_sealed;
use super::files::count_bytes;
use super::receive_submission::{TRIES, was_taken_back};
use super::{
    CommunityConsent, Edition, Handed, Instrument, KeptConsent, Received, SealedGroup, SentFile, Submission,
    code,
};
use crate::entities;
use crate::log::{Draft, seal};
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// An edit that fits its form.
pub(super) struct Edit<'a> {
    pub(super) replaces: &'a str,
    pub(super) instance_id: String,
    pub(super) checked: Validation,
    pub(super) files: Vec<SentFile>,
    /// Who corrects: somebody who collects, or the person with the receipt.
    pub(super) verb: Verb,
    /// What only the holder of a key can read.
    pub(super) sealed: Vec<SealedGroup>,
    /// What the correction changes in the person's permission, where it is the person who corrects.
    pub(super) consent: Option<Change>,
    /// The community's consent under which it is handed in.
    pub(super) community: Option<Id<CommunityConsent>>,
}

/// Puts an edit in the place of the newest edition. The permission stays as the person gave it, unless the person
/// corrects: who collects can correct answers, but not say yes to more. What was received before stays sealed.
///
/// # Errors
/// `Findings` when what it replaces is not here, is not the newest or was taken back; `Conflict` when another edit
/// has its identity.
pub(super) async fn edit_submission(
    app: &App,
    actor: &Actor,
    it: &Instrument,
    edit: Edit<'_>,
    handed: &Handed<'_>,
) -> Result<Received> {
    let content = Digest::of(handed.xml.as_bytes());
    if let Some(before) = edition(app, it.id, &edit.instance_id).await? {
        if before.content != content {
            return Err(AppError::conflict("submission", &edit.instance_id));
        }
        super::files::attach(app, it, before.submission, (&edit.files, &handed.sender)).await?;
        return Ok(Received::Before {
            id: before.submission,
            receipt: None,
        });
    }
    if was_taken_back(app, it.id, &edit.instance_id).await? {
        return Err(AppError::finding(Finding::error(code::TAKEN_BACK)));
    }
    for again in (0..TRIES).rev() {
        match once(app, actor, it, &edit, (handed, content)).await {
            Err(AppError::Conflict { kind: "entity", .. }) if again > 0 => {}
            // Where it was no entity that two met at, it was the submission.
            Err(AppError::Conflict { .. }) => break,
            done => return done,
        }
    }
    Err(AppError::finding(Finding::error(code::EDIT_TOO_LATE)))
}

/// One try: the submission, the edition and what it does to entities are one act.
async fn once(
    app: &App,
    actor: &Actor,
    it: &Instrument,
    edit: &Edit<'_>,
    (handed, content): (&Handed<'_>, Digest),
) -> Result<Received> {
    let mut submission = replaced(app, it.id, edit.replaces).await?;
    let permission = app
        .store
        .find::<KeptConsent>(Query::of(submission.value.id))
        .await?;
    if permission.is_some_and(|kept| kept.community != edit.community) {
        return Err(AppError::finding(Finding::error(code::COMMUNITY_CHANGED)));
    }
    let sealed = seal(handed.xml.as_bytes(), app.new_secret());
    let edition = Edition {
        id: app.new_id(),
        instrument: it.id,
        submission: submission.value.id,
        instance_id: edit.instance_id.clone(),
        content,
        received_at: app.now(),
        sender: handed.sender.clone(),
    };
    let id = edition.submission;
    let before = std::mem::replace(&mut submission.answers, edit.checked.answers.clone());
    keep_sealed(&mut submission, &before, edit.sealed.clone(), it);
    submission.newest = Some(edition.instance_id.clone());
    submission.handed_in_anew();
    submission.editions.push(edition.id);
    let bytes = edit.files.iter().map(|f| f.size).sum();
    submission
        .files
        .retain(|old| !edit.files.iter().any(|f| f.name == old.name));
    submission.files.extend(edit.files.iter().cloned());
    let mut entities = entities::retry(app, &submission, it.initiative.uuid()).await?;
    let applied = entities::apply(app, it, &submission, &edit.checked.entities, edition.received_at).await?;
    entities.extend(applied.changes);
    for id in applied.touched {
        if !submission.entities.contains(&id) {
            submission.entities.push(id);
        }
    }
    let entry = Draft::new(edition.received_at, actor, edit.verb, id)
        .with("instrument", it.id.to_string())
        .with("edition", submission.editions.len())
        .sealing(Digest::of(&sealed.bytes));
    let of = edition.id.uuid();
    let mut changes = vec![
        Change::update(&submission)?,
        Change::create(&edition)?,
        Change::Seal { of, sealed },
    ];
    changes.extend(count_bytes(it, &handed.sender, bytes));
    changes.extend(edit.consent.clone());
    changes.extend(entities);
    app.store.commit(Act { entry, changes }).await?;
    Ok(Received::Edited {
        id,
        findings: edit.checked.findings.clone(),
    })
}

async fn edition(app: &App, it: Id<Instrument>, instance_id: &str) -> Result<Option<Stored<Edition>>> {
    app.store.find::<Edition>(Query::of(it).named(instance_id)).await
}

/// The submission whose newest edition has that identity.
async fn replaced(app: &App, it: Id<Instrument>, name: &str) -> Result<Stored<Submission>> {
    let found = match app.store.find::<Submission>(Query::of(it).named(name)).await? {
        Some(first) => Some(first),
        None => match edition(app, it, name).await? {
            Some(edition) => Some(app.store.get(edition.submission).await?),
            None => None,
        },
    };
    match found {
        Some(submission) if submission.current() == name => Ok(submission),
        Some(_) => Err(AppError::finding(Finding::error(code::EDIT_TOO_LATE))),
        None => {
            let why = if was_taken_back(app, it, name).await? {
                code::TAKEN_BACK
            } else {
                code::EDIT_OF_NOTHING
            };
            Err(AppError::finding(Finding::error(why)))
        }
    }
}
