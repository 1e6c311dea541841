//! For tests: every port in memory, and the contract that every store keeps.
//!
//! [`app`] gives an [`App`] whose store forgets, whose clock stands still until it is moved and whose
//! randomness repeats. [`contract`] is run against every store: this one, SQLite, PostgreSQL.

mod authenticator;
pub mod contract;
mod form;
mod memory;
pub mod release;
mod surroundings;

use std::sync::Arc;

use base::Id;
use uuid::Uuid;

pub use authenticator::Authenticator;
pub use form::{HOMES, drafted_form, open_form};
pub use memory::{MemoryObjects, MemoryStore};
pub use surroundings::{CountedChance, KeptMail, NoEngine, SteppedClock};

use crate::act::{Actor, Role};
use crate::people::{AddAccount, GrantRole, Guard, Pace, add_account, grant_role};
use crate::ports::{NoCourier, NoMailer};
use crate::{App, Result};

/// An app in memory.
pub fn app() -> App {
    app_on(Arc::new(MemoryStore::default()))
}

/// An app on a given store; the other ports in memory.
pub fn app_on(store: Arc<dyn crate::ports::Store>) -> App {
    App {
        store,
        objects: Arc::new(MemoryObjects::default()),
        engine: Arc::new(NoEngine),
        clock: Arc::new(SteppedClock::default()),
        chance: Arc::new(CountedChance::default()),
        guard: Arc::new(Guard::default()),
        opened: Arc::default(),
        lineups: Arc::default(),
        pace: Arc::new(Pace::default()),
        tree: Arc::default(),
        mailer: Arc::new(NoMailer),
        courier: Arc::new(NoCourier),
    }
}

/// The password of accounts made by [`account`].
pub const PASSWORD: &str = "a long enough password";

/// An account as actor, made by the operator.
///
/// # Errors
/// When the address is taken or the store fails.
pub async fn account(app: &App, email: &str, admin: bool) -> Result<Actor> {
    let asked = AddAccount {
        email: email.to_owned(),
        name: email.split('@').next().unwrap_or(email).to_owned(),
        password: PASSWORD.to_owned(),
        admin,
    };
    let id = add_account(app, &Actor::System, asked).await?;
    Ok(Actor::Account { id, admin })
}

/// Has somebody look at the risks of a round, so that forms can be opened: one risk, approved by the operator.
///
/// # Errors
/// What the use cases say; an initiative with a body needs its decision.
pub async fn looked_at_risks(app: &App, key: crate::design::Key<'_>) -> Result<()> {
    let english = base::Language::english();
    let risk = crate::design::RiskWording {
        group: "People in small places".into(),
        harm: "They are recognised".into(),
        likelihood: "1".into(),
        severity: "2".into(),
        ..crate::design::RiskWording::default()
    };
    crate::design::begin_risks(app, &Actor::System, key, &[risk], &english).await?;
    crate::design::approve_risks(app, &Actor::System, key)
        .await
        .map(drop)
}

/// An account with a role on an initiative, as actor.
///
/// # Errors
/// As [`account`].
pub async fn with_role<T>(app: &App, email: &str, initiative: Id<T>, role: Role) -> Result<Actor> {
    let actor = account(app, email, false).await?;
    if let Some(account) = actor.account() {
        let initiative: Uuid = initiative.uuid();
        grant_role(
            app,
            &Actor::System,
            GrantRole {
                initiative,
                account,
                role,
            },
        )
        .await?;
    }
    Ok(actor)
}
