//! Somebody comes with the code of a receipt. Only codes that open nothing count against a network address, so that a
//! village behind one address can look, correct and withdraw as often as it likes, while nobody can try codes.

use consent::ReceiptCode;

use super::{CommunityConsent, KeptConsent};
use crate::people::Paced;
use crate::ports::Query;
use crate::{App, AppError, Result};

/// The code that somebody at this address says.
///
/// # Errors
/// `NotFound` for what is no code, or one that no receipt has; `TooMany` after thirty of those in ten minutes.
pub async fn look_up_receipt(app: &App, address: &str, text: &str) -> Result<ReceiptCode> {
    let unknown = || AppError::not_found("receipt", "this code");
    // Counted before it is looked at, so that many at once are no way around the limit.
    app.pace.step(Paced::ReceiptLookUp, address, app.now())?;
    let code: ReceiptCode = text.parse().map_err(|_| unknown())?;
    let named = || Query::all().named(code.digest().to_string());
    if app.store.find::<KeptConsent>(named()).await?.is_none() {
        let community = app.store.find::<CommunityConsent>(named()).await?;
        community.ok_or_else(unknown)?;
    }
    app.pace.forgive(Paced::ReceiptLookUp, address);
    Ok(code)
}
