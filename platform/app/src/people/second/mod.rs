//! The second step of signing in: a code that a telephone computes from a shared secret (RFC 6238), or one of the
//! recovery codes that were written down.
//!
//! Start with `totp.rs`, the rule; `set.rs` sets and takes away, `pass.rs` is the step itself.

mod credential;
mod pass;
mod set;
pub mod totp;

use base::Id;

use super::Account;
use crate::ports::Query;
use crate::{App, Result};

pub use credential::{Credential, Secret};
pub(super) use pass::open_waiting;
pub use pass::{PassStep, pass_second_step};
pub use set::{ConfirmSecond, Prepared, confirm_second, drop_second, prepare_second};

/// Whether an account has a second step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Second {
    /// None.
    None,
    /// Set, with so many recovery codes left.
    Set {
        /// How many recovery codes were not used yet.
        codes: usize,
    },
}

/// The account's credential, confirmed or not.
async fn credential_of(app: &App, account: Id<Account>) -> Result<Option<crate::ports::Stored<Credential>>> {
    app.store
        .find::<Credential>(Query::of(account).named(Credential::NAME))
        .await
}

/// The second step of an account.
///
/// # Errors
/// When the store cannot be read.
pub async fn second_of(app: &App, account: Id<Account>) -> Result<Second> {
    let found = credential_of(app, account).await?.filter(|c| c.confirmed);
    Ok(found.map_or(Second::None, |c| Second::Set {
        codes: c.recovery.len(),
    }))
}

/// Whether a sign-in to the account waits for a second step.
pub(super) async fn waits(app: &App, account: Id<Account>) -> Result<bool> {
    Ok(second_of(app, account).await? != Second::None)
}
