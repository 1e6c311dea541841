//! A fund that passes money on: pledges and deposits, calls, applications, allocations by the board's decision,
//! payments, reports, and the way from the money to what came of it.
//!
//! The rules stand in `domain/fund`; here are storing, who may, and the trace. Every movement of money is one act whose
//! log entry carries it whole ([`replayed`] makes the same ledger from the log alone). Who keeps the board of a fund
//! keeps its books; only its members assess; allocations and the steps of a fund are decisions of the board.
//!
//! Start with `book.rs`, then `step_grant.rs` and `view_grant.rs`.

mod apply;
mod book;
pub mod code;
mod contribute;
mod give_out_file;
mod interests;
mod open_call;
mod propose_fund;
mod reconcile;
mod replay;
mod report_spending;
mod step_fund;
mod step_grant;
mod view_fund;
mod view_grant;
mod who_reads;
mod wording;

use base::Id;
use fund::{Call, Contribution, Entry, Fund, Grant, Ledger};
use governance::Body;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use apply::{ApplicationWording, apply_for_grant, assess_grant};
pub use book::{Booking, book_entry, undo_entry};
pub use contribute::{ContributionStep, pledge, step_contribution};
pub use give_out_file::iati_of;
pub(crate) use interests::{recipient_of, tied_to};
pub use open_call::{CallWording, open_call};
pub use propose_fund::{FundWording, name_publisher, propose_fund};
pub use reconcile::reconcile;
pub use replay::replayed;
pub use report_spending::report_spending;
pub use step_fund::{step_fund, subject_of_step};
pub use step_grant::GrantStep;
pub use step_grant::{Part, step_grant, subject_of_allocation, subject_of_exception};
pub use view_fund::{FundView, all_funds, view_fund};
pub(crate) use view_grant::initiative_of;
pub use view_grant::{Funding, GrantView, funding_of, view_grant};
pub use who_reads::Reads;
pub(crate) use who_reads::reads;
pub use wording::PaperWording;

use crate::ports::{Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

impl Record for Fund {
    const KIND: RecordKind = RecordKind::Fund;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state().as_str().to_owned())
    }
}

impl Record for Contribution {
    const KIND: RecordKind = RecordKind::Pledge;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.fund.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(self.state_name().to_owned())
    }
}

impl Record for Call {
    const KIND: RecordKind = RecordKind::Call;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.fund.uuid())
    }
}

/// Its name is its initiative, so that a page of an initiative finds what paid for it.
impl Record for Grant {
    const KIND: RecordKind = RecordKind::Grant;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.fund.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.applied.initiative.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state().as_str().to_owned())
    }
}

/// An entry of a fund's ledger as it is kept. Its name is its number, so that the store itself refuses a second one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Booked {
    id: Id<Booked>,
    fund: Id<Fund>,
    pub(crate) entry: Entry,
}

impl base::Kind for Booked {
    const NAME: &'static str = "ledger_entry";
}

impl Record for Booked {
    const KIND: RecordKind = RecordKind::LedgerEntry;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.fund.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.entry.number.to_string())
    }
}

/// The ledger of a fund, made from its entries and checked again.
///
/// # Errors
/// When the store cannot be read; findings when an entry was altered.
pub(crate) async fn ledger_of(app: &App, fund: &Fund) -> Result<Ledger> {
    let all = app.store.list::<Booked>(Query::of(fund.id)).await?;
    let mut entries: Vec<Entry> = all.into_iter().map(|b| b.value.entry).collect();
    entries.sort_by_key(|e| e.number);
    Ledger::replay((fund.currency, fund.established()), entries).map_err(AppError::finding)
}

/// The fund of that name with its board, for an actor who may do the act in the board.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub(crate) async fn fund_for(
    app: &App,
    actor: &Actor,
    verb: Verb,
    slug: &str,
) -> Result<(Stored<Fund>, Body)> {
    let fund = app.store.named::<Fund>(slug).await?;
    let board = app.store.get(fund.board).await?.value;
    crate::decide::authorise_seat(app, actor, verb, &board).await?;
    Ok((fund, board))
}

/// The grant of that identity with its fund and board, for an actor who may do the act in the board.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub(crate) async fn grant_for(
    app: &App,
    actor: &Actor,
    verb: Verb,
    grant: &str,
) -> Result<(Stored<Grant>, Fund, Body)> {
    let grant = grant_named(app, grant).await?;
    let fund = app.store.get(grant.fund).await?.value;
    let board = app.store.get(fund.board).await?.value;
    crate::decide::authorise_seat(app, actor, verb, &board).await?;
    Ok((grant, fund, board))
}

/// The grant of that identity.
///
/// # Errors
/// `NotFound`.
pub(crate) async fn grant_named(app: &App, grant: &str) -> Result<Stored<Grant>> {
    let id: Id<Grant> = grant.parse().map_err(|_| AppError::not_found("grant", grant))?;
    app.store.get(id).await
}
