//! The coordinator lets an account fetch data under an agreement, or no longer.

use governance::agreement::Agreement;

use super::code::{self, about};
use crate::act::authorise;
use crate::log::Draft;
use crate::people::Account;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Lets the account of an address fetch data under an agreement, or no longer. The address never stands in the log.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when nobody has that address.
pub async fn let_read(app: &App, actor: &Actor, slug: &str, email: &str, may: bool) -> Result<()> {
    let mut stored: Stored<Agreement> = app.store.named(slug).await?;
    authorise(app, actor, Verb::LetReadData, Some(stored.initiative())).await?;
    let email = email.trim().to_lowercase();
    let account = app.store.find::<Account>(Query::all().named(email)).await?;
    let account = account.ok_or_else(|| AppError::finding(about(code::NO_ACCOUNT, "email")))?;
    stored.value.let_read(account.value.id.uuid(), may);
    let entry = Draft::new(app.now(), actor, Verb::LetReadData, stored.value.id())
        .with("slug", slug)
        .with("readers", stored.readers().len() as u64);
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
