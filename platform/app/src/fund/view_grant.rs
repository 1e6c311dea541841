//! Everybody follows the money: fund → grant → initiative → round → release → use, and back.

use base::Id;
use fund::{Call, Fund, Grant, Ledger};
use governance::{Body, Motion};
use knowledge::Story;
use protect::Release;
use registry::Initiative;
use uuid::Uuid;

use super::{Reads, grant_named, ledger_of, reads};
use crate::act::may;
use crate::decide::{authorise_seat, may_seat, motion_about};
use crate::knowledge::stories_of;
use crate::ports::{Order, Query, RecordKind};
use crate::publish::releases_of;
use crate::register::{View, view_initiative};
use crate::{Actor, App, AppError, Result, Verb};

/// A grant as a page shows it, with all that came of it.
#[derive(Debug, Clone)]
pub struct GrantView {
    /// The grant.
    pub grant: Grant,
    /// Its fund.
    pub fund: Fund,
    /// The fund's board.
    pub board: Body,
    /// The call.
    pub call: Call,
    /// The fund's ledger.
    pub ledger: Ledger,
    /// The initiative with its rounds; nothing for who may not see it.
    pub initiative: Option<View>,
    /// What was published of it, the newest first.
    pub releases: Vec<Release>,
    /// What came of it, in the public stories about the initiative, the newest first.
    pub uses: Vec<Story>,
    /// The motion about what the applicant asks for.
    pub motion: Option<Id<Motion>>,
    /// The motion about the exception.
    pub exception: Option<Id<Motion>>,
    /// How much of it the reader reads; never nothing.
    pub reads: Reads,
    /// Whether the reader keeps the board's business.
    pub keeps: bool,
    /// Whether the reader can assess it.
    pub assesses: bool,
    /// Whether the reader leads the initiative.
    pub leads: bool,
}

/// The grant of that identity.
///
/// # Errors
/// `NotFound`, also for an application that is none of the reader's business.
pub async fn view_grant(app: &App, actor: &Actor, grant: &str) -> Result<GrantView> {
    let grant = grant_named(app, grant).await?.value;
    let fund = app.store.get(grant.fund).await?.value;
    let reads = reads(app, actor, &fund, &grant).await?;
    if reads == Reads::Nothing {
        return Err(AppError::not_found(RecordKind::Grant.table(), grant.id));
    }
    let board = app.store.get(fund.board).await?.value;
    let call = app.store.get(grant.call).await?.value;
    let initiative = match initiative_of(app, actor, &grant).await? {
        Some(it) => Some(view_initiative(app, actor, it.slug.as_str()).await?),
        None => None,
    };
    let releases = match &initiative {
        Some(view) => releases_of(app, &Actor::Anonymous, view.initiative.id).await?,
        None => Vec::new(),
    };
    let uses = match &initiative {
        Some(view) => stories_of(app, view.initiative.id).await?,
        None => Vec::new(),
    };
    let asked = grant.subject(grant.applied.application.money);
    let seat = match authorise_seat(app, actor, Verb::AssessGrant, &board).await {
        Ok(seat) => seat,
        Err(AppError::NotSignedIn | AppError::NotAllowed { .. }) => None,
        Err(fault) => return Err(fault),
    };
    let owner = Some(grant.applied.initiative);
    Ok(GrantView {
        ledger: ledger_of(app, &fund).await?,
        motion: motion_about(app, board.id, &asked).await?,
        exception: motion_about(app, board.id, &grant.exception()).await?,
        keeps: may_seat(app, actor, Verb::StepGrant, &board).await?,
        assesses: seat.is_some_and(|s| grant.judged.iter().all(|j| j.by != s.id)),
        leads: may(app, actor, Verb::ReportSpending, owner).await?,
        reads,
        grant,
        fund,
        board,
        call,
        initiative,
        releases,
        uses,
    })
}

/// The initiative of a grant, as far as the reader may see it.
pub(crate) async fn initiative_of(app: &App, actor: &Actor, grant: &Grant) -> Result<Option<Initiative>> {
    let id = Id::<Initiative>::new(grant.applied.initiative);
    let it = app.store.get(id).await?.value;
    let seen = it.state.is_public() || may(app, actor, Verb::ViewInitiative, Some(it.id.uuid())).await?;
    Ok(seen.then_some(it))
}

/// Money that an initiative was given.
#[derive(Debug, Clone)]
pub struct Funding {
    /// The fund.
    pub fund: Fund,
    /// The grant.
    pub grant: Grant,
}

/// What paid for an initiative: the way back from a result to the money. Only what the board decided for.
///
/// # Errors
/// When the store cannot be read.
pub async fn funding_of(app: &App, initiative: Uuid) -> Result<Vec<Funding>> {
    let of = Query::all().named(initiative.to_string()).ordered(Order::Newest);
    let mut out = Vec::new();
    for grant in app.store.list::<Grant>(of).await? {
        if grant.allocation.is_some() {
            let fund = app.store.get(grant.fund).await?.value;
            out.push(Funding {
                fund,
                grant: grant.value,
            });
        }
    }
    Ok(out)
}
