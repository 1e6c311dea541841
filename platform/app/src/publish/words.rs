//! Somebody writes a release in plain words, in one language after another.

use std::collections::{BTreeMap, BTreeSet};

use base::{Language, Text};
use protect::{Companion, Release, State, Summary};
use uuid::Uuid;

use super::ReleaseRecord;
use super::before::{Beside, companion_of};
use crate::act::authorise;
use crate::collect::Instrument;
use crate::log::Draft;
use crate::ports::{Act, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A release in plain words, as a form sends it in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SummaryWording {
    /// What it is called.
    pub title: String,
    /// The finding in one sentence.
    pub sentence: String,
    /// The figures that matter, a sentence a line; may be empty.
    pub figures: String,
    /// What must not be concluded.
    pub caution: String,
}

/// Writes a release in plain words.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a part that is not said, a language in which it was allowed.
pub async fn write_summary(
    app: &App,
    actor: &Actor,
    slug: &str,
    (wording, language): (&SummaryWording, &Language),
) -> Result<()> {
    let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
    authorise(app, actor, Verb::WriteSummary, Some(record.initiative)).await?;
    let release = record.open()?;
    let at = app.now();
    let words = |text: &str| text.trim().replace("\r\n", "\n");
    let summary = Summary {
        title: words(&wording.title),
        sentence: words(&wording.sentence),
        figures: words(&wording.figures),
        caution: words(&wording.caution),
        at,
    };
    let mut beside = Beside::of(app, &release, record.initiative).await?;
    let allowed = !matches!(
        release.state(),
        State::Assembled | State::Checked | State::BeforeTheCommunity { .. }
    );
    let written = beside.stored.value.write(language, summary.clone(), allowed);
    written.map_err(AppError::finding)?;
    let text = summary.parts().map(|(_, words)| words).join("\n");
    let entry = Draft::new(at, actor, Verb::WriteSummary, record.value.id)
        .with("slug", slug)
        .with("language", language.as_str())
        .with("text", base::Digest::of(text.as_bytes()).to_string());
    let changes = vec![beside.change()?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// What stands beside a release; empty when nothing does.
///
/// # Errors
/// When the store cannot be read.
pub async fn beside_release(app: &App, release: &Release) -> Result<Companion> {
    let found = companion_of(app, release).await?;
    Ok(found.map_or_else(|| Companion::of(release.id(), Uuid::nil()), |b| b.value))
}

/// The languages in which people were asked for an initiative, and in which a release has no plain words.
///
/// # Errors
/// When the store cannot be read.
pub async fn languages_missing(
    app: &App,
    release: &Release,
    companion: &Companion,
) -> Result<BTreeSet<Language>> {
    let record: Stored<ReleaseRecord> = app.store.named(release.slug().as_str()).await?;
    let of = Query::within(record.initiative);
    let mut spoken = BTreeSet::new();
    for round in app.store.list::<registry::Round>(of).await? {
        for it in app.store.list::<Instrument>(Query::of(round.value.id)).await? {
            spoken.extend(it.notice.text.languages().cloned());
        }
    }
    spoken.retain(|l| companion.summary(l).is_none());
    Ok(spoken)
}

/// The titles of a release: those of its plain words, over those it was put together with.
pub fn titles(release: &Release, summaries: &BTreeMap<Language, Summary>) -> Text {
    let own = release.description().title.clone();
    summaries
        .iter()
        .fold(own, |text, (language, s)| text.with(language.clone(), &s.title))
}

/// The title of a release's initiative: as it was when the release was made; in languages that came later, as it is now.
///
/// # Errors
/// When the store cannot be read.
pub async fn initiative_title(app: &App, release: &Release) -> Result<Text> {
    let d = release.description();
    let then = d.initiative_title.clone();
    let named = Query::all().named(d.initiative.as_str());
    let Some(it) = app.store.find::<registry::Initiative>(named).await? else {
        return Ok(then);
    };
    let later = it.title.languages().filter(|l| then.get(l).is_none());
    let later = later.filter_map(|l| Some((l.clone(), it.title.get(l)?)));
    Ok(later.fold(then.clone(), |text, (l, words)| text.with(l, words)))
}
