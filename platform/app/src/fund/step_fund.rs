//! A fund takes the step that its board decided.

use base::Finding;
use fund::{Fund, FundStep, Grant};
use governance::Subject;

use super::code::{self, about};
use super::{PaperWording, fund_for, ledger_of};
use crate::decide::approval_of;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// The step of that name.
fn read(step: &str) -> Result<FundStep> {
    FundStep::from_name(step)
        .ok_or_else(|| AppError::finding(about(code::UNKNOWN_WORD, "step").with("value", step)))
}

/// What the board is asked about a step with its document; refuses a step that cannot follow.
///
/// # Errors
/// `NotFound`; findings about the step and its document.
pub async fn subject_of_step(
    app: &App,
    slug: &str,
    step: &str,
    paper: &PaperWording,
) -> Result<(Fund, Subject)> {
    let fund = app.store.named::<Fund>(slug).await?.value;
    let step = read(step)?;
    let today = governance::day(app.now());
    let paper = paper.paper_if_any(paper.day(today)?, today)?;
    fund.may_take(step, paper.as_ref()).map_err(AppError::finding)?;
    let subject = fund.subject(step, paper.as_ref());
    Ok((fund, subject))
}

/// Takes the step that the board decided. As long as the board cannot decide, nobody takes it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is not the next step, the legal document or the board's
/// decision is missing, or money is left.
pub async fn step_fund(
    app: &App,
    actor: &Actor,
    slug: &str,
    step: &str,
    paper: &PaperWording,
) -> Result<Fund> {
    let (mut fund, board) = fund_for(app, actor, Verb::StepFund, slug).await?;
    let step = read(step)?;
    let (now, today) = (app.now(), governance::day(app.now()));
    let paper = paper.paper_if_any(paper.day(today)?, today)?;
    let refused = |f: Finding| AppError::finding(f);
    fund.may_take(step, paper.as_ref()).map_err(refused)?;
    let approval = approval_of(app, actor, &board, &fund.subject(step, paper.as_ref())).await?;
    let decided = approval.in_log();
    let ledger = ledger_of(app, &fund).await?;
    let grants = app.store.list::<Grant>(Query::of(fund.value.id)).await?;
    let under_way = grants.iter().filter(|g| !g.state().is_over()).count();
    fund.value
        .take(step, (today, approval, paper), &ledger, under_way)
        .map_err(refused)?;
    let entry = Draft::new(now, actor, Verb::StepFund, fund.id())
        .with("slug", slug)
        .with("step", step.as_str())
        .with("state", fund.state().as_str())
        .with("decided_by", decided);
    let changes = vec![Change::update(&fund)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(fund.value)
}
