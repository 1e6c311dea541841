//! Somebody says that they, or others, used a release.

use ::knowledge::UsePhase;
use ::knowledge::usage::{Used, UsedAs, UsedContent};
use base::{Id, Language, Text};
use governance::Body;
use protect::State;
use uuid::Uuid;

use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::publish::ReleaseRecord;
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// A claim as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UseWording {
    /// The name of what it was used in.
    pub kind: String,
    /// What that is called.
    pub title: String,
    /// Who used it.
    pub who: String,
    /// Where it can be read; may be empty.
    pub link: String,
    /// The phase of a policy; may be empty.
    pub phase: String,
    /// Which figure; may be empty.
    pub figure: String,
    /// When; may be empty.
    pub on: String,
    /// What came of it; may be empty.
    pub words: String,
    /// The name in addresses of the body that decided; may be empty.
    pub decider: String,
}

/// Takes a claim down. A stranger's waits until the producer has looked.
///
/// # Errors
/// `NotFound`; findings: a release that is not out, a word that no list has, no such body, one of the initiative
/// itself, or about what is said.
pub async fn report_use(
    app: &App,
    actor: &Actor,
    release: &str,
    wording: &UseWording,
    language: &Language,
) -> Result<Used> {
    let record: Stored<ReleaseRecord> = app.store.named(release).await?;
    let release = crate::publish::view_release(app, actor, release).await?;
    authorise(app, actor, Verb::ReportUse, None).await?;
    if !matches!(
        release.state(),
        State::Published { .. } | State::Superseded { .. }
    ) {
        let slug = release.slug().as_str();
        return Err(AppError::finding(
            about(code::NOT_OUT, "title").with("release", slug),
        ));
    }
    let used = Used {
        id: app.new_id(),
        initiative: record.initiative,
        release: record.id.uuid(),
        slug: release.slug().clone(),
        title: release.description().title.clone(),
        content: content(wording, language)?,
        decider: decider(app, wording.decider.trim(), record.initiative).await?,
        by: actor.account().map(|a| a.uuid()),
        at: app.now(),
        seen: false,
        said: Vec::new(),
        outside: Vec::new(),
        promise: None,
        closed: None,
    };
    let used = used
        .claim(governance::day(app.now()))
        .map_err(AppError::finding)?;
    let entry = Draft::new(used.at, actor, Verb::ReportUse, used.id)
        .with("release", used.slug.as_str())
        .with("kind", used.content.kind.as_str());
    let changes = vec![Change::create(&used)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(used)
}

fn content(w: &UseWording, language: &Language) -> Result<UsedContent> {
    let unknown = |field, word: &str| AppError::finding(about(UNKNOWN_WORD, field).with("value", word));
    let kind = UsedAs::from_name(&w.kind).ok_or_else(|| unknown("kind", &w.kind))?;
    let phase = match w.phase.trim() {
        "" => None,
        name => Some(UsePhase::from_name(name).ok_or_else(|| unknown("phase", name))?),
    };
    let line = |text: &str| text.trim().to_owned();
    Ok(UsedContent {
        kind,
        title: line(&w.title),
        who: line(&w.who),
        link: Some(line(&w.link)).filter(|l| !l.is_empty()),
        phase,
        figure: line(&w.figure),
        on: crate::decide::read_day(&w.on, "on")?,
        words: Text::default().with(language.clone(), w.words.trim()),
    })
}

/// The body that decided; one of the initiative itself stands on its own side.
async fn decider(app: &App, slug: &str, initiative: Uuid) -> Result<Option<Id<Body>>> {
    if slug.is_empty() {
        return Ok(None);
    }
    let refused = |code| AppError::finding(about(code, "decider").with("body", slug));
    match app.store.named::<Body>(slug).await {
        Ok(body) if body.initiative == Some(initiative) => Err(refused(code::OWN_BODY)),
        Ok(body) => Ok(Some(body.value.id)),
        Err(AppError::NotFound { .. }) => Err(refused(code::NO_BODY)),
        Err(fault) => Err(fault),
    }
}
