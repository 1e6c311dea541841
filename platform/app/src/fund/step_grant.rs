//! Who keeps the board takes a grant from the board's decision to its end. Each step that moves money is one act with
//! its entry of the ledger.

use base::Finding;
use fund::{Allocation, Doing, Fund, Grant, Money, Paper, Posting, Sits, Tranche, What};
use governance::{Body, Subject};

use super::book::{book, read};
use super::{PaperWording, grant_for, grant_named, ledger_of, recipient_of};
use crate::decide::approval_of;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A part of a grant as somebody wrote it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// How much.
    pub amount: String,
    /// On which condition.
    pub condition: String,
}

/// A step of a grant after its assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GrantStep {
    /// The board decided for it: this much.
    Allocate,
    /// The board declines it, for a reason.
    Decline(String),
    /// Both sides signed, in these parts.
    Agree(Vec<Part>),
    /// A part is paid: its number, and how its condition was met.
    Pay(usize, String),
    /// Money came back.
    Refund,
    /// It ends, for a reason where it ends early.
    Close(String),
}

fn refused(finding: Finding) -> AppError {
    AppError::finding(finding)
}

/// What the board is asked about an amount; refuses what it need not be asked.
///
/// # Errors
/// `NotFound`; findings: not assessed, more than asked or than is there.
pub async fn subject_of_allocation(app: &App, grant: &str, amount: &str) -> Result<(Grant, Body, Subject)> {
    let (grant, fund, board) = around(app, grant).await?;
    let money = Money::read(amount, fund.currency).map_err(refused)?;
    let ledger = ledger_of(app, &fund).await?;
    let today = governance::day(app.now());
    let seat = recipient_of(app, &grant).await?;
    let sits = Sits {
        seat: seat.as_ref(),
        today,
    };
    grant
        .may_allocate(&fund, &ledger, money, &sits)
        .map_err(refused)?;
    let subject = grant.subject(money);
    Ok((grant, board, subject))
}

/// What the board is asked when the group is outside the phase that is open.
///
/// # Errors
/// `NotFound`; a finding when the applicant is no member any more.
pub async fn subject_of_exception(app: &App, grant: &str) -> Result<(Grant, Body, Subject)> {
    let (grant, _, board) = around(app, grant).await?;
    let seat = recipient_of(app, &grant).await?;
    let sits = Sits {
        seat: seat.as_ref(),
        today: governance::day(app.now()),
    };
    grant.must_sit(&sits).map_err(refused)?;
    let subject = grant.exception();
    Ok((grant, board, subject))
}

async fn around(app: &App, grant: &str) -> Result<(Grant, Fund, Body)> {
    let grant = grant_named(app, grant).await?.value;
    let fund = app.store.get(grant.fund).await?.value;
    let board = app.store.get(fund.board).await?.value;
    Ok((grant, fund, board))
}

/// Takes the step.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the step does not fit, the board has not decided, or the
/// money is not there; `Conflict` when somebody was faster.
pub async fn step_grant(
    app: &App,
    actor: &Actor,
    grant: &str,
    step: GrantStep,
    wording: &PaperWording,
) -> Result<Grant> {
    let (grant, fund, board) = grant_for(app, actor, Verb::StepGrant, grant).await?;
    fund.must_allow(Doing::Settle).map_err(refused)?;
    match step {
        GrantStep::Allocate => allocate(app, actor, grant, (&fund, &board), wording).await,
        GrantStep::Pay(number, met) => pay(app, actor, grant, &fund, (number, &met), wording).await,
        GrantStep::Close(reason) => close(app, actor, grant, &fund, &reason, wording).await,
        GrantStep::Refund => {
            let what = grant.give_back().map_err(refused)?;
            let posting = read(app, &fund, what, wording)?;
            keep(app, actor, grant, &fund, Some(posting)).await
        }
        GrantStep::Decline(reason) => {
            let mut grant = grant;
            grant.value.decline(&reason).map_err(refused)?;
            keep(app, actor, grant, &fund, None).await
        }
        GrantStep::Agree(parts) => {
            let mut grant = grant;
            let today = governance::day(app.now());
            let paper = wording.paper(wording.day(today)?, today)?;
            let parts = tranches(&fund, &parts)?;
            let seat = recipient_of(app, &grant).await?;
            let sits = Sits {
                seat: seat.as_ref(),
                today,
            };
            grant.value.agree(paper, parts, &sits).map_err(refused)?;
            keep(app, actor, grant, &fund, None).await
        }
    }
}

fn tranches(fund: &Fund, parts: &[Part]) -> Result<Vec<Tranche>> {
    let written = parts.iter().filter(|p| !p.amount.trim().is_empty());
    let one = |part: &Part| {
        let money = Money::read(&part.amount, fund.currency).map_err(refused)?;
        Ok(Tranche {
            money,
            condition: part.condition.trim().to_owned(),
            met: None,
            entry: None,
        })
    };
    written.map(one).collect()
}

/// The board's decision sets money aside; its document is the decision itself.
async fn allocate(
    app: &App,
    actor: &Actor,
    mut grant: Stored<Grant>,
    (fund, board): (&Fund, &Body),
    wording: &PaperWording,
) -> Result<Grant> {
    let money = wording.money(fund)?;
    let ledger = ledger_of(app, fund).await?;
    let on = governance::day(app.now());
    let seat = recipient_of(app, &grant).await?;
    let sits = Sits {
        seat: seat.as_ref(),
        today: on,
    };
    grant.may_allocate(fund, &ledger, money, &sits).map_err(refused)?;
    let approval = approval_of(app, actor, board, &grant.subject(money)).await?;
    let exception = if grant.needs_exception(fund) {
        Some(approval_of(app, actor, board, &grant.exception()).await?)
    } else {
        None
    };
    let at = match approval.decision() {
        Some((_, motion)) => format!("/decisions/{motion}"),
        None => format!("/grants/{}", grant.value.id),
    };
    let allocation = Allocation {
        money,
        on,
        approval,
        exception,
    };
    let what = grant
        .value
        .allocate(fund, &ledger, allocation, &sits)
        .map_err(refused)?;
    let posting = Posting {
        on,
        what,
        money,
        paper: Paper::new("Allocation", on, &at, on).map_err(refused)?,
        exchanged: None,
    };
    keep(app, actor, grant, fund, Some(posting)).await
}

async fn pay(
    app: &App,
    actor: &Actor,
    mut grant: Stored<Grant>,
    fund: &Fund,
    (number, met): (usize, &str),
    wording: &PaperWording,
) -> Result<Grant> {
    let next = ledger_of(app, fund).await?.next_number();
    let today = governance::day(app.now());
    let on = wording.day(today)?;
    let (what, money) = grant.value.pay(number, met, (next, on)).map_err(refused)?;
    let posting = Posting {
        on,
        what,
        money,
        paper: wording.paper(on, today)?,
        exchanged: None,
    };
    keep(app, actor, grant, fund, Some(posting)).await
}

async fn close(
    app: &App,
    actor: &Actor,
    mut grant: Stored<Grant>,
    fund: &Fund,
    reason: &str,
    wording: &PaperWording,
) -> Result<Grant> {
    let ledger = ledger_of(app, fund).await?;
    let left = grant.value.close(&ledger, reason).map_err(refused)?;
    let posting = match left {
        Some((what, money)) => Some(let_go(app, what, money, wording)?),
        None => None,
    };
    keep(app, actor, grant, fund, posting).await
}

fn let_go(app: &App, what: What, money: Money, wording: &PaperWording) -> Result<Posting> {
    let today = governance::day(app.now());
    let on = wording.day(today)?;
    Ok(Posting {
        on,
        what,
        money,
        paper: wording.paper(on, today)?,
        exchanged: None,
    })
}

/// Keeps the grant, with the entry of the ledger where money moved. Each step is traced on its own fund.
async fn keep(
    app: &App,
    actor: &Actor,
    grant: Stored<Grant>,
    fund: &Fund,
    posting: Option<Posting>,
) -> Result<Grant> {
    let changes = vec![Change::update(&grant)?];
    match posting {
        Some(posting) => {
            book(app, actor, Verb::StepGrant, fund, posting, changes).await?;
        }
        None => {
            let entry = Draft::new(app.now(), actor, Verb::StepGrant, grant.id())
                .with("fund", fund.slug.as_str())
                .with("state", grant.state().as_str());
            app.store.commit(Act { entry, changes }).await?;
        }
    }
    Ok(grant.value)
}
