//! Those who lead an initiative tell what changed, on one page.

use ::knowledge::{Publication, Story, StoryContent};
use base::{Date, Language, Text};
use registry::Initiative;
use uuid::Uuid;

use super::name::free_name;
use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::publish::ReleaseRecord;
use crate::register::{code as words, reworded};
use crate::{Actor, App, AppError, Result, Verb};

/// A story as a form sends it, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of `knowledge::StoryContent`")]
pub struct StoryWording {
    pub change: String,
    pub credit: String,
    pub permission: bool,
    pub organisation: String,
    pub before: String,
    pub after: String,
    pub release: String,
    pub figure: String,
    pub decided: String,
    pub decided_by: String,
    pub decided_on: String,
    pub document: String,
    pub unchanged: String,
    pub cost: String,
}

impl StoryWording {
    /// What a story says in a language.
    pub fn of(it: &StoryContent, language: &Language) -> Self {
        let words = |text: &Text| text.get(language).unwrap_or_default().to_owned();
        Self {
            change: words(&it.change),
            credit: it.credit.clone(),
            permission: it.permission,
            organisation: it.organisation.clone(),
            before: words(&it.before),
            after: words(&it.after),
            release: it.release.clone().unwrap_or_default(),
            figure: words(&it.figure),
            decided: words(&it.decided),
            decided_by: it.decided_by.clone(),
            decided_on: it.decided_on.map(|d| d.to_string()).unwrap_or_default(),
            document: it.document.clone().unwrap_or_default(),
            unchanged: words(&it.unchanged),
            cost: words(&it.cost),
        }
    }

    fn over(&self, old: Option<&StoryContent>, language: &Language) -> Result<StoryContent> {
        let empty = Text::default();
        let text =
            |of: fn(&StoryContent) -> &Text, new: &str| reworded(old.map_or(&empty, of), language, new);
        let some = |typed: &str| Some(typed.trim().to_owned()).filter(|t| !t.is_empty());
        Ok(StoryContent {
            change: text(|o| &o.change, &self.change),
            credit: self.credit.trim().to_owned(),
            permission: self.permission,
            organisation: self.organisation.trim().to_owned(),
            before: text(|o| &o.before, &self.before),
            after: text(|o| &o.after, &self.after),
            release: some(&self.release),
            figure: text(|o| &o.figure, &self.figure),
            decided: text(|o| &o.decided, &self.decided),
            decided_by: self.decided_by.trim().to_owned(),
            decided_on: day(&self.decided_on, "decided_on")?,
            document: address(&self.document, "document")?,
            unchanged: text(|o| &o.unchanged, &self.unchanged),
            cost: text(|o| &o.cost, &self.cost),
        })
    }
}

/// A day that was typed; nothing is none.
pub(super) fn day(typed: &str, field: &str) -> Result<Option<Date>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let read = typed.parse().map(Some);
    read.map_err(|_| AppError::finding(about(words::NOT_A_DATE, field).with("value", typed)))
}

/// A web address that was typed; nothing is none.
pub(super) fn address(typed: &str, field: &str) -> Result<Option<String>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let rest = ["https://", "http://"].iter().find_map(|s| typed.strip_prefix(s));
    let sound = rest.is_some_and(|r| r.contains('.') && !r.contains(char::is_whitespace));
    if sound {
        Ok(Some(typed.to_owned()))
    } else {
        Err(AppError::finding(
            about(words::NOT_AN_ADDRESS, field).with("value", typed),
        ))
    }
}

/// A release that is named must be a public one of the initiative.
async fn own_release(app: &App, initiative: Uuid, content: &StoryContent) -> Result<()> {
    let Some(slug) = &content.release else {
        return Ok(());
    };
    let found = app.store.find::<ReleaseRecord>(Query::all().named(slug)).await?;
    let public = |r: &ReleaseRecord| ["published", "superseded"].contains(&r.state.as_str());
    match found {
        Some(r) if r.initiative == initiative && public(&r) => Ok(()),
        _ => Err(AppError::finding(about(code::NOT_THERE, "release"))),
    }
}

/// Begins a story of an initiative, as a draft.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about a day, an address, a release, the length.
pub async fn begin_story(
    app: &App,
    actor: &Actor,
    initiative: &str,
    wording: &StoryWording,
    language: &Language,
) -> Result<Story> {
    let it = app.store.named::<Initiative>(initiative).await?;
    authorise(app, actor, Verb::WriteStory, Some(it.id.uuid())).await?;
    let content = wording.over(None, language)?;
    own_release(app, it.id.uuid(), &content).await?;
    let mut story = Story {
        id: app.new_id(),
        slug: free_name::<Story>(app, &content.change, "change").await?,
        initiative: it.id.uuid(),
        content: content.clone(),
        publication: Publication::Draft,
        confirmations: Vec::new(),
        made: app.now(),
    };
    story.rewrite(content).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::WriteStory, story.id)
        .with("initiative", initiative)
        .with("slug", story.slug.as_str());
    let changes = vec![Change::create(&story)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(story)
}

async fn allowed(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<Stored<Story>> {
    let story = app.store.named::<Story>(slug).await?;
    authorise(app, actor, verb, Some(story.initiative)).await?;
    Ok(story)
}

async fn kept(app: &App, actor: &Actor, verb: Verb, story: Stored<Story>) -> Result<Story> {
    let entry = Draft::new(app.now(), actor, verb, story.value.id)
        .with("slug", story.slug.as_str())
        .with("digest", story.digest().to_string());
    let changes = vec![Change::update(&story)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(story.value)
}

/// Writes a story anew, in one language. What was confirmed is confirmed no more.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about what a public one must say.
pub async fn rewrite_story(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &StoryWording,
    language: &Language,
) -> Result<Story> {
    let mut story = allowed(app, actor, Verb::WriteStory, slug).await?;
    let content = wording.over(Some(&story.content), language)?;
    own_release(app, story.initiative, &content).await?;
    story.value.rewrite(content).map_err(AppError::finding)?;
    kept(app, actor, Verb::WriteStory, story).await
}

/// Lets everybody read a story.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding about what is missing.
pub async fn publish_story(app: &App, actor: &Actor, slug: &str) -> Result<Story> {
    let mut story = allowed(app, actor, Verb::PublishStory, slug).await?;
    story.value.publish(app.now()).map_err(AppError::finding)?;
    kept(app, actor, Verb::PublishStory, story).await
}

/// Takes a story back; its page stays and says why.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without a reason.
pub async fn withdraw_story(app: &App, actor: &Actor, slug: &str, reason: &str) -> Result<Story> {
    let mut story = allowed(app, actor, Verb::WithdrawStory, slug).await?;
    story
        .value
        .withdraw(reason, app.now())
        .map_err(AppError::finding)?;
    kept(app, actor, Verb::WithdrawStory, story).await
}
