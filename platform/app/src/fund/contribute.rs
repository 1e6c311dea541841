//! What is promised to a fund is noted, signed, or lapses. Money that comes is entered in the ledger.

use base::Id;
use fund::{Contribution, Donor, DonorKind, Paper};

use super::code::{self, about};
use super::{PaperWording, fund_for};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A step of a contribution, besides money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContributionStep {
    /// It is signed.
    Commit,
    /// Nothing more will come, for a reason.
    Lapse(String),
}

/// Notes a pledge: a word, no money.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about who gives, the amount, the document.
pub async fn pledge(
    app: &App,
    actor: &Actor,
    slug: &str,
    donor: (&str, &str),
    wording: &PaperWording,
) -> Result<Contribution> {
    let (fund, _) = fund_for(app, actor, Verb::NotePledge, slug).await?;
    let kind = DonorKind::ALL.into_iter().find(|k| k.as_str() == donor.1);
    let kind = kind
        .ok_or_else(|| AppError::finding(about(code::UNKNOWN_WORD, "donor_kind").with("value", donor.1)))?;
    let donor = Donor::new(donor.0, kind).map_err(AppError::finding)?;
    let money = wording.money(&fund)?;
    let today = governance::day(app.now());
    let paper = wording.paper(wording.day(today)?, today)?;
    let id = app.new_id::<Contribution>().uuid();
    let it = Contribution::pledge(id, &fund, donor, money, paper).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::NotePledge, it.id)
        .with("fund", slug)
        .with("pledged", money.plain())
        .with("currency", money.currency.as_str());
    let changes = vec![Change::create(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it)
}

/// Takes a step with a contribution.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the step does not fit.
pub async fn step_contribution(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, &str),
    step: ContributionStep,
    wording: &PaperWording,
) -> Result<Contribution> {
    let (fund, _) = fund_for(app, actor, Verb::StepContribution, slug).await?;
    let id: Id<Contribution> = id.parse().map_err(|_| AppError::not_found("contribution", id))?;
    let mut it = app.store.get(id).await?;
    if it.fund != fund.value.id {
        return Err(AppError::not_found("contribution", id));
    }
    let today = governance::day(app.now());
    let on = wording.day(today)?;
    match &step {
        ContributionStep::Commit => {
            let money = wording.money(&fund)?;
            let paper: Paper = wording.paper(on, today)?;
            it.value.commit(&fund, money, paper)
        }
        ContributionStep::Lapse(reason) => it.value.lapse(on, reason, today),
    }
    .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::StepContribution, id)
        .with("fund", slug)
        .with("state", it.state_name());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
