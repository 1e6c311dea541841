//! What a community says about the use of what is common to it: wells, forests, land (UNDRIP art. 19, 32).
//!
//! A [`CommunityConsent`] covers the answers of those who speak for the community (`answered_for` is `community`) and
//! nobody's answers about themselves (docs/decisions/0013). Such answers are taken only while it stands; they may be
//! used for what the community said yes to and who answered did not object to; and they go when the community takes
//! back.
//!
//! Start with `record_consent.rs`.

mod kept;
mod record_consent;
mod take_back;
#[cfg(test)]
mod tests;
mod view;

pub use kept::{CommunityConsent, CommunityTookBack};
pub use record_consent::{CommunityWording, DecidedBy, record_community_consent};
pub(super) use take_back::erase_what_was_taken_back;
pub use take_back::{OnItsWord, say_as_community, take_back_for_community, withdraw_community};
pub use view::{
    AsksCommunity, Communities, CommunityData, CommunityView, agreed_communities, community_document,
    find_community_data, view_communities,
};

use base::Finding;

use super::{Instrument, code};
use crate::ports::Query;
use crate::{App, AppError, Result};

/// The consent under which somebody who speaks for a community answers a form now; `named` is the answer to the form's
/// question which community that is.
///
/// # Errors
/// `Findings` when that community has not agreed to this form, or not any more.
pub(super) async fn standing(app: &App, it: &Instrument, named: Option<&str>) -> Result<CommunityConsent> {
    let named = named.map(str::trim).filter(|n| !n.is_empty());
    let given = Query::of(it.id).in_state(kept::GIVEN);
    let all = app.store.list::<CommunityConsent>(given).await?;
    let found = all
        .into_iter()
        .find(|c| c.answer.as_deref() == named && c.covers(it, app.now()));
    found
        .map(|c| c.value)
        .ok_or_else(|| AppError::finding(Finding::error(code::COMMUNITY_NOT_AGREED)))
}
