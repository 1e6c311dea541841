//! Create an account from the operator's command line (`counted user add`).

use base::{Findings, Id};

use super::sign_up::{check_name, new_email, refuse_taken};
use super::{Account, Email, password};
use crate::act::{Actor, Verb, authorise};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{App, Result};

/// The account to create.
#[derive(Debug, Clone)]
pub struct AddAccount {
    /// The address to sign in with.
    pub email: String,
    /// What others call the person.
    pub name: String,
    /// The password.
    pub password: String,
    /// Whether it administers the site.
    pub admin: bool,
}

/// Creates the account.
///
/// # Errors
/// `Findings` about address, name and password, all at once.
pub async fn add_account(app: &App, actor: &Actor, asked: AddAccount) -> Result<Id<Account>> {
    authorise(app, actor, Verb::AddAccount, None).await?;
    let email = check(&asked)?;
    refuse_taken(app, &email).await?;
    let now = app.now();
    let account = Account {
        id: app.new_id(),
        password: password::hash(app, &asked.password).await?,
        email,
        name: asked.name.trim().to_owned(),
        admin: asked.admin,
        created: now,
    };
    let entry = Draft::new(now, actor, Verb::AddAccount, account.id).with("admin", account.admin);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&account)?],
        })
        .await?;
    Ok(account.id)
}

fn check(asked: &AddAccount) -> Result<Email> {
    let mut findings = Findings::none();
    let email = new_email(&asked.email, &mut findings);
    check_name(&asked.name, &mut findings);
    let address = email.as_ref().map_or("", Email::as_str);
    findings.extend(password::check(&asked.password, address, asked.name.trim()));
    match email {
        Some(email) if !findings.has_errors() => Ok(email),
        _ => Err(findings.into()),
    }
}
