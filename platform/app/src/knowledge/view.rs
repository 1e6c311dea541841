//! One case study or one story, as far as the reader may read it.

use ::knowledge::{CaseStudy, Publication, Story};
use base::Id;
use registry::Initiative;
use uuid::Uuid;

use crate::act::may;
use crate::register::{View, view_initiative};
use crate::{Actor, App, AppError, Result, Verb};

/// A case study as a page shows it.
#[derive(Debug, Clone)]
pub struct CaseStudyView {
    /// The case study.
    pub study: CaseStudy,
    /// Its initiative with both views of every round and what the framework says.
    pub around: View,
    /// Whether the reader may write it anew.
    pub may_write: bool,
    /// Whether the reader could review it: signed in, and not working on the initiative.
    pub may_review: bool,
}

/// Nobody outside of the initiative knows of a draft.
async fn readable(
    app: &App,
    actor: &Actor,
    publication: &Publication,
    initiative: Uuid,
    kind: (&'static str, &str),
) -> Result<View> {
    let hidden = || AppError::not_found(kind.0, kind.1);
    let it = app.store.get(Id::<Initiative>::new(initiative)).await?;
    let around = match view_initiative(app, actor, it.slug.as_str()).await {
        Err(AppError::NotFound { .. }) => return Err(hidden()),
        other => other?,
    };
    if around.inside || *publication != Publication::Draft {
        Ok(around)
    } else {
        Err(hidden())
    }
}

/// The case study of that name.
///
/// # Errors
/// `NotFound`, also for a draft that is none of the reader's business.
pub async fn view_case_study(app: &App, actor: &Actor, slug: &str) -> Result<CaseStudyView> {
    let study = app.store.named::<CaseStudy>(slug).await?.value;
    let around = readable(
        app,
        actor,
        &study.publication,
        study.initiative,
        ("case_study", slug),
    )
    .await?;
    let id = Some(study.initiative);
    Ok(CaseStudyView {
        may_write: may(app, actor, Verb::WriteCaseStudy, id).await?,
        may_review: actor.account().is_some() && study.publication.is_public() && !around.inside,
        around,
        study,
    })
}

/// A story as a page shows it.
#[derive(Debug, Clone)]
pub struct StoryView {
    /// The story.
    pub story: Story,
    /// Its initiative.
    pub around: View,
    /// Whether the reader may write it anew.
    pub may_write: bool,
    /// Whether the reader is signed in and so could speak for a side.
    pub may_confirm: bool,
}

/// The story of that name.
///
/// # Errors
/// `NotFound`, also for a draft that is none of the reader's business.
pub async fn view_story(app: &App, actor: &Actor, slug: &str) -> Result<StoryView> {
    let story = app.store.named::<Story>(slug).await?.value;
    let around = readable(app, actor, &story.publication, story.initiative, ("story", slug)).await?;
    let id = Some(story.initiative);
    Ok(StoryView {
        may_write: may(app, actor, Verb::WriteStory, id).await?,
        may_confirm: actor.account().is_some() && story.publication.is_public(),
        around,
        story,
    })
}
