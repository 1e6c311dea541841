//! Who leads the initiative says what the grant's money was spent for.

use base::{Language, Text};
use fund::{Doing, Grant};

use super::book::{book, read};
use super::{PaperWording, grant_named, ledger_of};
use crate::act::authorise;
use crate::ports::Change;
use crate::{Actor, App, AppError, Result, Verb};

/// Enters an expenditure report with its document.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: nothing was paid yet, more than was paid, no document.
pub async fn report_spending(
    app: &App,
    actor: &Actor,
    grant: &str,
    words: &str,
    wording: &PaperWording,
    language: &Language,
) -> Result<Grant> {
    let mut grant = grant_named(app, grant).await?;
    authorise(app, actor, Verb::ReportSpending, Some(grant.applied.initiative)).await?;
    let fund = app.store.get(grant.fund).await?.value;
    fund.must_allow(Doing::Settle).map_err(AppError::finding)?;
    let id = grant.value.id;
    let mut posting = read(app, &fund, fund::What::Expenditure { grant: id }, wording)?;
    let words = Text::default().with(language.clone(), words.trim());
    let next = ledger_of(app, &fund).await?.next_number();
    let (on, money, paper) = (posting.on, posting.money, posting.paper.clone());
    posting.what = grant
        .value
        .report(on, money, words, paper, next)
        .map_err(AppError::finding)?;
    let changes = vec![Change::update(&grant)?];
    book(app, actor, Verb::ReportSpending, &fund, posting, changes).await?;
    Ok(grant.value)
}
