//! Money moves: one act, with its entry of the ledger and its trace, which carries the movement whole.

use base::Id;
use fund::{Contribution, Cost, Doing, Entry, Fund, Grant, Posting, What};

use super::code::{self, about};
use super::{Booked, PaperWording, fund_for, ledger_of};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// What can be entered on the page of the ledger itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Booking {
    /// Money of a contribution came.
    Deposit(Id<Contribution>),
    /// Money went back to who gave it.
    DonorRefund(Id<Contribution>),
    /// The bank gave interest.
    Interest,
    /// The fund itself cost something.
    Paid(Cost),
}

/// Enters money that came, or that the fund itself paid.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the fund or the contribution takes none, the amount or its
/// document cannot be read, or more would go than is there; `Conflict` when somebody was faster.
pub async fn book_entry(
    app: &App,
    actor: &Actor,
    slug: &str,
    booking: Booking,
    wording: &PaperWording,
) -> Result<Entry> {
    let (fund, _) = fund_for(app, actor, Verb::BookEntry, slug).await?;
    let what = match booking {
        Booking::Deposit(contribution) => {
            let it = app.store.get(contribution).await?;
            if it.fund != fund.value.id {
                return Err(AppError::not_found("contribution", contribution));
            }
            let given = (wording.money(&fund)?, wording.day(governance::day(app.now()))?);
            it.may_deposit(&fund, &ledger_of(app, &fund).await?, given)
                .map_err(AppError::finding)?;
            What::Deposit { contribution }
        }
        Booking::DonorRefund(contribution) => What::DonorRefund { contribution },
        Booking::Interest => What::Interest,
        Booking::Paid(cost) => What::Paid { cost },
    };
    fund.must_allow(Doing::Settle).map_err(AppError::finding)?;
    let posting = read(app, &fund, what, wording)?;
    book(app, actor, Verb::BookEntry, &fund, posting, Vec::new()).await
}

/// Undoes an entry by another. What a grant's own page entered as allocated is let go there.
///
/// # Errors
/// As [`book_entry`]; an entry that is not there, was undone, or set money aside.
pub async fn undo_entry(
    app: &App,
    actor: &Actor,
    slug: &str,
    number: &str,
    wording: &PaperWording,
) -> Result<Entry> {
    let (fund, _) = fund_for(app, actor, Verb::UndoEntry, slug).await?;
    fund.must_allow(Doing::Settle).map_err(AppError::finding)?;
    let ledger = ledger_of(app, &fund).await?;
    let number: u32 = number.trim().parse().unwrap_or(0);
    let undone = ledger.entries().iter().find(|e| e.number == number);
    let what = undone.map(|e| e.what);
    if matches!(what, Some(What::Allocation { .. } | What::LetGo { .. })) {
        return Err(AppError::finding(about(code::OF_A_GRANT, "number")));
    }
    let mut changes = Vec::new();
    if let Some((what, grant)) = what.and_then(|w| Some((w, w.grant()?))) {
        let mut grant = app.store.get::<Grant>(grant).await?;
        grant.value.undone(what, number);
        changes.push(Change::update(&grant)?);
    }
    let today = governance::day(app.now());
    let on = wording.day(today)?;
    let posting = Posting {
        on,
        what: What::Counter { number },
        money: undone.map_or_else(|| ledger.available(), |e| e.money),
        paper: wording.paper(on, today)?,
        exchanged: None,
    };
    book(app, actor, Verb::UndoEntry, &fund, posting, changes).await
}

/// A posting as a form says it.
pub(super) fn read(app: &App, fund: &Fund, what: What, wording: &PaperWording) -> Result<Posting> {
    let today = governance::day(app.now());
    let on = wording.day(today)?;
    let (money, exchanged) = wording.booked(fund, on)?;
    Ok(Posting {
        on,
        what,
        money,
        paper: wording.paper(on, today)?,
        exchanged,
    })
}

/// Posts to the ledger: the entry, what else changes with it, and the trace, all or nothing.
pub(super) async fn book(
    app: &App,
    actor: &Actor,
    verb: Verb,
    fund: &Fund,
    posting: Posting,
    mut changes: Vec<Change>,
) -> Result<Entry> {
    let mut ledger = ledger_of(app, fund).await?;
    let at = app.now();
    let entry = ledger.post(posting, at).map_err(AppError::finding)?;
    let booked = Booked {
        id: app.new_id(),
        fund: fund.id,
        entry: entry.clone(),
    };
    changes.push(Change::create(&booked)?);
    let draft = traced(Draft::new(at, actor, verb, fund.id), fund, &entry);
    app.store
        .commit(Act {
            entry: draft,
            changes,
        })
        .await?;
    Ok(entry)
}

/// The movement whole, so that the log alone gives the same ledger; no names.
fn traced(draft: Draft, fund: &Fund, entry: &Entry) -> Draft {
    let draft = draft
        .with("slug", fund.slug.as_str())
        .with("number", entry.number)
        .with("what", entry.what.as_str())
        .with("amount", entry.money.plain())
        .with("currency", entry.money.currency.as_str())
        .with("on", entry.on.to_string());
    match entry.what {
        What::Paid { cost } => draft.with("cost", cost.as_str()),
        What::Counter { number } => draft.with("undoes", number),
        what => {
            let of = what.grant().map(|g| g.to_string());
            match of.or_else(|| what.contribution().map(|c| c.to_string())) {
                Some(of) => draft.with("of", of),
                None => draft,
            }
        }
    }
}
