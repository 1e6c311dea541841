//! An administrator looks at who has an account.

use super::Account;
use crate::act::{Actor, Verb, authorise};
use crate::ports::Query;
use crate::{App, Result};

/// Everybody with an account whose name or address has a text in it, by name.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who does not administer the site.
pub async fn view_accounts(app: &App, actor: &Actor, having: &str) -> Result<Vec<Account>> {
    authorise(app, actor, Verb::ViewAccounts, None).await?;
    let wanted = having.to_lowercase();
    let fits = |a: &Account| {
        let mut said = [a.name.as_str(), a.email.as_str()].into_iter();
        said.any(|text| text.to_lowercase().contains(&wanted))
    };
    let all = app.store.list::<Account>(Query::all()).await?;
    let mut found: Vec<Account> = all.into_iter().map(|a| a.value).filter(fits).collect();
    found.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    Ok(found)
}
