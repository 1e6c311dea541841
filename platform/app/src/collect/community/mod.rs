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
use consent::COMMUNITY;
use form::engine::Answers;

use super::hear::{reserved, speaks_for_a_community, was_put};
use super::{Instrument, code};
use crate::ports::{Query, Stored};
use crate::{App, AppError, Result};

/// The consents to a form under which answers are taken now.
async fn covering(app: &App, it: &Instrument) -> Result<Vec<Stored<CommunityConsent>>> {
    let given = Query::of(it.id).in_state(kept::GIVEN);
    let mut all = app.store.list::<CommunityConsent>(given).await?;
    all.retain(|c| c.covers(it, app.now()));
    Ok(all)
}

/// The consent under which somebody who speaks for a community answers a form now; `named` is the answer to the form's
/// question which community that is.
///
/// # Errors
/// `Findings` when that community has not agreed to this form, or not any more.
pub(super) async fn standing(app: &App, it: &Instrument, named: Option<&str>) -> Result<CommunityConsent> {
    let found = named_among(covering(app, it).await?, named);
    found.ok_or_else(|| AppError::finding(Finding::error(code::COMMUNITY_NOT_AGREED)))
}

fn named_among(all: Vec<Stored<CommunityConsent>>, named: Option<&str>) -> Option<CommunityConsent> {
    let named = named.map(str::trim).filter(|n| !n.is_empty());
    let found = all.into_iter().find(|c| c.answer.as_deref() == named);
    found.map(|c| c.value)
}

/// Whether somebody who fills a form speaks for a community that has not agreed to it, as far as the answers so far
/// tell: where the form asks which community and that was not said yet, only whether any has agreed.
///
/// # Errors
/// When the store cannot be read.
pub async fn speaks_unheard(app: &App, it: &Instrument, answers: &Answers) -> Result<bool> {
    if !speaks_for_a_community(answers) {
        return Ok(false);
    }
    let all = covering(app, it).await?;
    let which_comes = was_put(answers, COMMUNITY);
    Ok(all.is_empty() || (!which_comes && named_among(all, reserved(answers, COMMUNITY)).is_none()))
}
