//! An agreement takes a step of its life: offered, taken back, ended.

use governance::agreement::Agreement;

use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A step of an agreement's life, besides signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgreementStep {
    /// Its text stands from now on; the sides sign.
    Offer,
    /// Back to a draft; signatures fall.
    TakeBack,
    /// It ends today, for a reason.
    End(String),
}

impl AgreementStep {
    const fn verb(&self) -> Verb {
        match self {
            Self::Offer | Self::TakeBack => Verb::OfferAgreement,
            Self::End(_) => Verb::EndAgreement,
        }
    }
}

/// Takes the step.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the step is not open or something is missing.
pub async fn step_agreement(app: &App, actor: &Actor, slug: &str, step: AgreementStep) -> Result<Agreement> {
    let mut stored: Stored<Agreement> = app.store.named(slug).await?;
    let verb = step.verb();
    authorise(app, actor, verb, Some(stored.initiative())).await?;
    let now = app.now();
    let today = governance::day(now);
    match &step {
        AgreementStep::Offer => {
            let findings = stored.content().check();
            if findings.has_errors() {
                return Err(findings.into());
            }
            stored.value.offer(now, today)
        }
        AgreementStep::TakeBack => stored.value.take_back(),
        AgreementStep::End(reason) => stored.value.end(today, reason),
    }
    .map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, verb, stored.value.id())
        .with("slug", slug)
        .with("state", stored.state().as_str())
        .with("digest", stored.digest().to_string());
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}
