//! One of three sides says whether an impact story is so.
//!
//! Those who made the data work on the initiative; those who decided do not; the community is not spoken for by
//! those who lead the initiative or work with its data. Whom an account speaks for is what it says: the page says
//! so too.

use ::knowledge::{Answer, Confirmation, Side, Story};
use base::{Language, Text};
use uuid::Uuid;

use super::{about, code};
use crate::act::{authorise, roles_of};
use crate::log::Draft;
use crate::people::Account;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Role, Verb};

/// A confirmation as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirming {
    /// The name of the side.
    pub side: String,
    /// For whom one speaks.
    pub organisation: String,
    /// The name of the answer.
    pub answer: String,
    /// In own words.
    pub words: String,
}

/// Files a confirmation.
///
/// # Errors
/// `NotFound`; `NotSignedIn`; findings when the account cannot speak for that side, or has spoken for another.
pub async fn confirm_story(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &Confirming,
    language: &Language,
) -> Result<Story> {
    let mut story = app.store.named::<Story>(slug).await?;
    authorise(app, actor, Verb::ConfirmStory, None).await?;
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let unknown = |field| AppError::finding(about(crate::register::code::UNKNOWN_WORD, field));
    let side = Side::from_name(&asked.side).ok_or_else(|| unknown("side"))?;
    let answer = Answer::from_name(&asked.answer).ok_or_else(|| unknown("answer"))?;
    may_speak_for(app, account, story.initiative, side).await?;
    let said = Confirmation {
        side,
        organisation: asked.organisation.trim().to_owned(),
        by: account.uuid(),
        answer,
        words: Text::default().with(language.clone(), asked.words.trim()),
        digest: story.digest(),
        at: app.now(),
    };
    story.value.confirm(said).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::ConfirmStory, story.value.id)
        .with("slug", slug)
        .with("side", side.as_str())
        .with("answer", answer.as_str())
        .with("digest", story.digest().to_string());
    let changes = vec![Change::update(&story)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(story.value)
}

async fn may_speak_for(app: &App, account: base::Id<Account>, initiative: Uuid, side: Side) -> Result<()> {
    let roles = roles_of(app, account, initiative).await?;
    let works = roles
        .iter()
        .any(|r| matches!(r, Role::Coordinator | Role::DataManager));
    let refused = match side {
        Side::Producer if roles.is_empty() => Some(code::NOT_INVOLVED),
        Side::DecisionMaker if !roles.is_empty() => Some(code::INVOLVED),
        Side::Community if works => Some(code::INVOLVED),
        Side::Producer | Side::DecisionMaker | Side::Community => None,
    };
    match refused {
        Some(code) => Err(AppError::finding(about(code, "side"))),
        None => Ok(()),
    }
}
