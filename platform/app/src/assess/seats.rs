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

/// Whether a body of the initiative has decided about its objectives or forms, and whether it has a body at all.
pub(super) async fn decided(
    _app: &App,
    _it: &registry::Initiative,
    _round: &registry::Round,
) -> Result<(bool, bool)> {
    Ok((false, false))
}

/// What bodies, agreements and collectors of an initiative show about a round.
pub(super) async fn proposals(
    _app: &App,
    _it: &registry::Initiative,
    _round: &registry::Round,
) -> Result<Vec<registry::Evidence>> {
    Ok(Vec::new())
}
