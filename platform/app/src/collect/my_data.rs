//! A person sees what they agreed to, and takes it back.

use base::Digest;
use consent::{ReceiptCode, State};
use form::engine::Answers;

use super::{Instrument, KeptConsent, Submission, SubmissionState};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What stands behind a receipt.
#[derive(Debug, Clone)]
pub struct MyData {
    /// The submission.
    pub submission: Submission,
    /// The instrument it answers.
    pub instrument: Instrument,
    /// Each purpose and its state now.
    pub purposes: Vec<(base::Text, State)>,
    /// What was agreed.
    pub record: consent::Record,
}

/// What stands behind a receipt's code.
///
/// # Errors
/// `NotFound` for a code that no receipt has.
pub async fn find_my_data(app: &App, code: ReceiptCode) -> Result<MyData> {
    let (consent, submission) = behind(app, code).await?;
    let instrument = app.store.get(submission.instrument).await?.value;
    let now = app.now();
    let purposes = consent.record.purposes().map(|p| {
        let label = instrument
            .notice
            .purposes
            .iter()
            .find(|n| n.id == *p)
            .map(|n| n.label.clone());
        let state = consent.record.state(p, now).unwrap_or(State::Requested);
        (label.unwrap_or_else(|| base::Text::english(p.as_str())), state)
    });
    Ok(MyData {
        purposes: purposes.collect(),
        record: consent.record.clone(),
        submission: submission.value,
        instrument,
    })
}

async fn behind(app: &App, code: ReceiptCode) -> Result<(Stored<KeptConsent>, Stored<Submission>)> {
    let digest = code.digest().to_string();
    let found = app.store.find::<KeptConsent>(Query::all().named(digest)).await?;
    let consent = found.ok_or_else(|| AppError::not_found("receipt", "this code"))?;
    let submission = app.store.get(consent.submission).await?;
    Ok((consent, submission))
}

/// Takes a submission back: its answers are deleted, the key of what was received is destroyed, and the record
/// says that it was withdrawn. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` for a code that no receipt has; `Conflict` when it is being changed at this moment.
pub async fn withdraw(app: &App, actor: &Actor, code: ReceiptCode) -> Result<()> {
    authorise(app, actor, Verb::WithdrawSubmission, None).await?;
    let (mut consent, mut submission) = behind(app, code).await?;
    if submission.state == SubmissionState::Withdrawn {
        return Ok(());
    }
    let now = app.now();
    consent.record.withdraw(now, consent::Channel::Receipt);
    submission.state = SubmissionState::Withdrawn;
    submission.answers = Answers::default();
    // Its identity may not say who it was either: a digest keeps it unique.
    submission.instance_id = format!("withdrawn:{}", Digest::of(submission.instance_id.as_bytes()));
    let id = submission.value.id;
    let entry = Draft::new(now, &Actor::Anonymous, Verb::WithdrawSubmission, id)
        .with("instrument", submission.instrument.to_string());
    let changes = vec![
        Change::update(&submission)?,
        Change::update(&consent)?,
        Change::Unseal { of: id.uuid() },
    ];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
