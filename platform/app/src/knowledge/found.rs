//! Lists of what everybody may read.

use std::collections::BTreeMap;

use ::knowledge::{CaseStudy, Story};
use base::Id;
use registry::Initiative;
use uuid::Uuid;

use crate::ports::{Order, Query};
use crate::{App, Result};

/// A case study in a list.
#[derive(Debug, Clone)]
pub struct CaseListed {
    /// The case study.
    pub study: CaseStudy,
    /// Its initiative.
    pub initiative: Initiative,
}

/// A story in a list.
#[derive(Debug, Clone)]
pub struct StoryListed {
    /// The story.
    pub story: Story,
    /// Its initiative.
    pub initiative: Initiative,
}

/// The public initiatives by identity.
pub(super) async fn public_initiatives(app: &App) -> Result<BTreeMap<Uuid, Initiative>> {
    let all = app.store.list::<Initiative>(Query::all()).await?;
    let public = all.into_iter().filter(|it| it.state.is_public());
    Ok(public.map(|it| (it.id.uuid(), it.value)).collect())
}

fn published() -> Query {
    Query::all().in_state("published").ordered(Order::Newest)
}

/// All public case studies, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_case_studies(app: &App) -> Result<Vec<CaseListed>> {
    let initiatives = public_initiatives(app).await?;
    let all = app.store.list::<CaseStudy>(published()).await?;
    let listed = |s: crate::ports::Stored<CaseStudy>| {
        let initiative = initiatives.get(&s.initiative)?.clone();
        Some(CaseListed {
            study: s.value,
            initiative,
        })
    };
    Ok(all.into_iter().filter_map(listed).collect())
}

/// The public stories of one initiative, the newest first: what came of its releases.
///
/// # Errors
/// When the store cannot be read.
pub async fn stories_of(app: &App, initiative: Id<Initiative>) -> Result<Vec<Story>> {
    let all = find_stories(app).await?.into_iter();
    let of = all.filter(|it| it.initiative.id == initiative);
    Ok(of.map(|it| it.story).collect())
}

/// All public stories, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_stories(app: &App) -> Result<Vec<StoryListed>> {
    let initiatives = public_initiatives(app).await?;
    let all = app.store.list::<Story>(published()).await?;
    let listed = |s: crate::ports::Stored<Story>| {
        let initiative = initiatives.get(&s.initiative)?.clone();
        Some(StoryListed {
            story: s.value,
            initiative,
        })
    };
    Ok(all.into_iter().filter_map(listed).collect())
}
