//! A second organisation says what it found in a case study: somebody who does not work on the initiative.

use ::knowledge::{CaseStudy, Review, Reviewed};
use base::{Language, Text};

use super::{about, code};
use crate::act::{authorise, is_involved};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A review as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reviewing {
    /// The reviewer's organisation.
    pub organisation: String,
    /// The name of what was found.
    pub found: String,
    /// Why.
    pub words: String,
}

/// Files a review.
///
/// # Errors
/// `NotFound`, also for a draft; `NotSignedIn`; findings when the reviewer works on the initiative, belongs to the
/// organisation that wrote, or gives no reasons.
pub async fn review_case_study(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &Reviewing,
    language: &Language,
) -> Result<CaseStudy> {
    let mut study = app.store.named::<CaseStudy>(slug).await?;
    authorise(app, actor, Verb::ReviewCaseStudy, None).await?;
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    if is_involved(app, account, study.initiative).await? {
        return Err(AppError::finding(about(code::INVOLVED, "organisation")));
    }
    let found = Review::from_name(&asked.found)
        .ok_or_else(|| AppError::finding(about(crate::register::code::UNKNOWN_WORD, "found")))?;
    let review = Reviewed {
        organisation: asked.organisation.trim().to_owned(),
        by: account.uuid(),
        found,
        words: Text::default().with(language.clone(), asked.words.trim()),
        digest: study.digest(),
        at: app.now(),
    };
    study.value.review(review).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::ReviewCaseStudy, study.value.id)
        .with("slug", slug)
        .with("found", found.as_str())
        .with("digest", study.digest().to_string());
    let changes = vec![Change::update(&study)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(study.value)
}
