//! Who sits in the bodies of an initiative.

use base::Id;
use uuid::Uuid;

use crate::people::Account;
use crate::{App, Result};

/// Whether an account has a seat in a body of an initiative.
pub(super) async fn sits_in(_app: &App, _account: Id<Account>, _initiative: Uuid) -> Result<bool> {
    Ok(false)
}

/// What the seats of the bodies of an initiative say about who takes part.
pub(super) async fn facts(_app: &App, _it: &registry::Initiative) -> Result<framework::Facts> {
    Ok(framework::Facts::default())
}
