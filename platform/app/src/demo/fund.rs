//! The fund that the Collaborative's commitment speaks of: wanted, and not there. It holds no money and no pledge,
//! because the document names none.

use base::Language;
use fund::Fund;
use governance::Body;

use crate::fund::{FundWording, propose_fund};
use crate::ports::Query;
use crate::{Actor, App, Result};

/// The board of the demo: who commits itself to work towards the fund.
const BOARD: &str = "steering-committee";
/// The fund's name in addresses, as its name makes it.
const SLUG: &str = "multi-partner-trust-fund-on-citizen-data";

/// Proposes the fund, in our own short words; nothing where the demo has no committee that could keep it.
///
/// # Errors
/// When the store fails.
pub async fn fund(app: &App) -> Result<()> {
    if app.store.count_of::<Fund>(Query::all().named(SLUG)).await? > 0 {
        return Ok(());
    }
    if app.store.count_of::<Body>(Query::all().named(BOARD)).await? == 0 {
        return Ok(());
    }
    let wording = FundWording {
        name: "Multi-Partner Trust Fund on citizen data".into(),
        about: "The steering committee of the Collaborative committed itself to work towards a fund to which a wide \
                range of donors can give, from governments to philanthropy. Its money would be for citizen data \
                initiatives with a gender perspective in countries, first on persons with disabilities, LGBTIQ+ people \
                and Indigenous Peoples, then gradually on other groups; for current and new members of the \
                Collaborative. Source: the commitment “Enhancing production and use of citizen data” of the steering \
                committee (timeline two years, global). That document names no date of establishment and no amount, \
                so none stand here."
            .into(),
        currency: "USD".into(),
        ..FundWording::default()
    };
    propose_fund(app, &Actor::System, BOARD, &wording, &Language::english()).await?;
    Ok(())
}
