//! Everybody looks at a fund: where it stands, what was promised, given, granted, spent, and what is left.

use base::Text;
use fund::{Call, Contribution, Fund, Grant, Ledger, Statement};
use governance::Body;

use super::{Reads, ledger_of, reads};
use crate::decide::{may_seat, my_seat};
use crate::ports::{Order, Query};
use crate::{Actor, App, Result, Verb};

/// A fund as a page shows it.
#[derive(Debug, Clone)]
pub struct FundView {
    /// The fund.
    pub fund: Fund,
    /// Its board.
    pub board: Body,
    /// The body whose members may apply.
    pub members: Body,
    /// What was promised, the oldest first.
    pub contributions: Vec<Contribution>,
    /// Its calls, the newest first.
    pub calls: Vec<Call>,
    /// Its grants with the names of their initiatives, the newest first; a draft's name is its people's business.
    /// Only what the reader reads, and how much of each.
    pub grants: Vec<(Grant, Text, Reads)>,
    /// How many applications the reader does not read.
    pub unread: usize,
    /// Its ledger.
    pub ledger: Ledger,
    /// The statement up to today.
    pub statement: Statement,
    /// Whether the reader keeps its books.
    pub keeps: bool,
    /// Whether the reader has a seat in the body whose members may apply.
    pub member: bool,
}

/// All funds, the oldest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn all_funds(app: &App) -> Result<Vec<Fund>> {
    let all = app.store.list::<Fund>(Query::all()).await?;
    Ok(all.into_iter().map(|f| f.value).collect())
}

/// The fund of that name.
///
/// # Errors
/// `NotFound`.
pub async fn view_fund(app: &App, actor: &Actor, slug: &str) -> Result<FundView> {
    let fund = app.store.named::<Fund>(slug).await?.value;
    let board = app.store.get(fund.board).await?.value;
    let members = app.store.get(fund.members_of).await?.value;
    let contributions = app.store.list::<Contribution>(Query::of(fund.id)).await?;
    let contributions: Vec<Contribution> = contributions.into_iter().map(|c| c.value).collect();
    let newest = || Query::of(fund.id).ordered(Order::Newest);
    let calls = app.store.list::<Call>(newest()).await?;
    let (mut grants, mut unread) = (Vec::new(), 0);
    for grant in app.store.list::<Grant>(newest()).await? {
        match reads(app, actor, &fund, &grant).await? {
            Reads::Nothing => unread += 1,
            much => {
                let title = title_of(app, actor, &grant).await?;
                grants.push((grant.value, title, much));
            }
        }
    }
    let ledger = ledger_of(app, &fund).await?;
    let today = governance::day(app.now());
    Ok(FundView {
        statement: Statement::of(&ledger, &contributions, fund.reconciled(), today),
        keeps: may_seat(app, actor, Verb::BookEntry, &board).await?,
        member: my_seat(app, actor, fund.members_of).await?.is_some(),
        calls: calls.into_iter().map(|c| c.value).collect(),
        contributions,
        grants,
        unread,
        ledger,
        fund,
        board,
        members,
    })
}

/// What the initiative of a grant is called, as far as the reader may know it.
async fn title_of(app: &App, actor: &Actor, grant: &Grant) -> Result<Text> {
    let found = super::view_grant::initiative_of(app, actor, grant).await?;
    Ok(found.map(|i| i.title).unwrap_or_default())
}
