//! Who keeps the books notes what the bank says.

use fund::{Fund, Money};

use super::{PaperWording, fund_for};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Notes the balance that the bank names; nothing is changed in the ledger.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about the amount, the day, the document.
pub async fn reconcile(app: &App, actor: &Actor, slug: &str, wording: &PaperWording) -> Result<Fund> {
    let (mut fund, _) = fund_for(app, actor, Verb::Reconcile, slug).await?;
    let today = governance::day(app.now());
    let on = wording.day(today)?;
    // An empty account is a balance too, though no amount that moves.
    let there = match wording.amount.trim() {
        "0" => Money::nothing(fund.currency),
        _ => wording.money(&fund)?,
    };
    let paper = wording.paper(on, today)?;
    let at = app.now();
    fund.value
        .reconcile(on, there, paper, at)
        .map_err(AppError::finding)?;
    let entry = Draft::new(at, actor, Verb::Reconcile, fund.id())
        .with("slug", slug)
        .with("bank_says", there.plain())
        .with("on", on.to_string());
    let changes = vec![Change::update(&fund)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(fund.value)
}
