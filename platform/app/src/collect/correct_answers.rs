//! A person corrects what they said, with the code of their receipt.

use std::collections::BTreeMap;

use base::{Digest, Finding, Id};
use consent::{Channel as Way, ReceiptCode, State, Step};
use form::Session;

use super::custody::seal_answers;
use super::edit_submission::{Edit, edit_submission};
use super::hear::{Heard, hear};
use super::my_data::behind;
use super::receive_submission::instance_id;
use super::{
    Handed, Instrument, KeptConsent, KeptDraft, Received, Submission, SubmissionState, code, context,
    engine_of,
};
use crate::act::authorise;
use crate::log::unseal;
use crate::ports::{Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Opens the form with what was said as a draft of the browser that holds the token; `before` is the draft that it
/// holds already, which gives way.
///
/// # Errors
/// `NotFound` for a code that no receipt has; `Findings` when the answers were taken back or deleted.
pub async fn begin_correction(
    app: &App,
    actor: &Actor,
    receipt: ReceiptCode,
    token: &str,
) -> Result<Instrument> {
    authorise(app, actor, Verb::CorrectAnswers, None).await?;
    let (consent, submission) = behind(app, receipt).await?;
    let it = app.store.get(submission.instrument).await?.value;
    let sent = as_sent(app, &submission).await?;
    let (engine, context) = (engine_of(app, &it).await?, context(app));
    let session = Session::amend(&engine, &context, sent).map_err(AppError::finding)?;
    let draft = KeptDraft {
        id: app.new_id(),
        instrument: it.id,
        token: Digest::of(token.as_bytes()),
        state: session.state(),
        apart: BTreeMap::new(),
        corrects: Some(consent.value.id),
    };
    super::keep_draft::put_in_place(app, token, &draft).await?;
    Ok(it)
}

/// The XML as it was received last.
async fn as_sent(app: &App, submission: &Submission) -> Result<String> {
    must_be_here(submission)?;
    let gone = || AppError::finding(Finding::error(code::TAKEN_BACK));
    let sealed = app.store.sealed(submission.sealed_under()).await?;
    let opened = sealed.as_ref().and_then(unseal).ok_or_else(gone)?;
    String::from_utf8(opened).map_err(|_| gone())
}

fn must_be_here(submission: &Submission) -> Result<()> {
    match submission.state {
        SubmissionState::Received => Ok(()),
        SubmissionState::Withdrawn | SubmissionState::Ended => {
            Err(AppError::finding(Finding::error(code::TAKEN_BACK)))
        }
    }
}

/// Takes a finished correction: the answers take the place of those before, and what the person now says to a purpose
/// counts from now on.
///
/// # Errors
/// `NotFound`; `Findings` when it does not fit the form, says no to taking part, or somebody corrected it meanwhile.
pub async fn correct_answers(
    app: &App,
    actor: &Actor,
    corrects: Id<KeptConsent>,
    handed: &Handed<'_>,
) -> Result<Received> {
    authorise(app, actor, Verb::CorrectAnswers, None).await?;
    let mut consent = app.store.get(corrects).await?;
    let submission = app.store.get(consent.submission).await?.value;
    must_be_here(&submission)?;
    let it = app.store.get(submission.instrument).await?.value;
    let engine = engine_of(app, &it).await?;
    let mut checked = engine.validate(handed.xml, &context(app));
    if !checked.valid {
        return Err(checked.findings.into());
    }
    let (said, community) = match hear(app, &it, &checked, handed).await? {
        Heard::Yes(said, community) => (said, community),
        Heard::No(_) => return Err(AppError::finding(Finding::error(code::EDIT_WITHOUT_CONSENT))),
        Heard::ChildsNo(_) => return Err(AppError::finding(Finding::error(code::EDIT_WITHOUT_ASSENT))),
    };
    let changed = follow(app, &mut consent, &said);
    let instance_id = instance_id(&engine, &checked)?;
    let named = (handed.xml, instance_id.as_str());
    let (xml, sealed) = match seal_answers(app, &it, named, &mut checked.answers).await? {
        Some((xml, sealed)) => (xml, sealed),
        None => (handed.xml.to_owned(), Vec::new()),
    };
    let handed = &Handed {
        xml: &xml,
        ..handed.clone()
    };
    let edit = Edit {
        replaces: submission.current(),
        instance_id,
        sealed,
        checked,
        files: Vec::new(),
        verb: Verb::CorrectAnswers,
        consent: changed.then(|| Change::update(&consent)).transpose()?,
        community,
    };
    edit_submission(app, &Actor::Anonymous, &it, edit, handed).await
}

/// Lets the record follow what the person now says to each purpose; says whether anything changed.
fn follow(app: &App, kept: &mut Stored<KeptConsent>, said: &consent::Record) -> bool {
    let now = app.now();
    let mut changed = false;
    for purpose in said.purposes() {
        let state = |record: &consent::Record| record.state(purpose, now);
        let permits = |state: Option<State>| state.map(State::permits);
        let (before, after) = (state(&kept.record), state(said));
        let step = match (permits(before), permits(after)) {
            // Where the community has decided, silence is no objection.
            (Some(true), Some(false)) if kept.community.is_some() && after == Some(State::Requested) => {
                continue;
            }
            (Some(true), Some(false)) => Step::Withdraw {
                channel: Way::Receipt,
            },
            (None | Some(false), Some(true)) => Step::Give { until: None },
            (None | Some(false), Some(false)) if after == Some(State::Refused) => Step::Refuse,
            _ => continue,
        };
        kept.record.ask_also(purpose.clone(), now);
        changed |= kept.record.step(purpose, now, step).is_ok();
    }
    changed
}
