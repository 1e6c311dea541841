//! What happened lately, read from the log: public acts on public things, each thing once, the newest first.

use std::collections::BTreeSet;

use ::knowledge::{CaseStudy, Event, News, Resource, Story};
use base::{Id, Text};
use governance::Motion;
use registry::Initiative;
use uuid::Uuid;

use crate::log::{Entry, LogFilter, Seen, view_log};
use crate::ports::RecordKind;
use crate::publish::ReleaseRecord;
use crate::{App, AppError, Result, Verb};

/// Acts that are news.
const NEWS: [Verb; 8] = [
    Verb::PublishRelease,
    Verb::CloseMotion,
    Verb::MoveInitiative,
    Verb::PublishCaseStudy,
    Verb::PublishStory,
    Verb::ConfirmStory,
    Verb::ListResource,
    Verb::StepEvent,
];

/// Pages of the log that are looked through at most: some months of a busy site.
const PAGES: usize = 40;

/// The newest so many; nothing older than a moment, if one is named.
///
/// # Errors
/// When the store cannot be read.
pub async fn news(app: &App, most: usize, since: Option<base::Timestamp>) -> Result<Vec<News>> {
    let (mut out, mut told) = (Vec::new(), BTreeSet::new());
    let mut before = None;
    for _ in 0..PAGES {
        let page = view_log(app, &LogFilter::default(), before).await?;
        for seen in page.entries {
            let Seen::Open(entry) = seen else { continue };
            if since.is_some_and(|s| entry.at <= s) || out.len() == most {
                return Ok(out);
            }
            let wanted = NEWS.iter().any(|v| v.name() == entry.verb);
            if wanted && told.insert(entry.subject.id) {
                out.extend(line(app, &entry).await?);
            }
        }
        match page.older {
            Some(older) => before = Some(older),
            None => break,
        }
    }
    Ok(out)
}

/// The thing that an entry is about, as it is called today; nothing when it is not there to be read.
async fn line(app: &App, entry: &Entry) -> Result<Option<News>> {
    let found = match thing(app, &entry.subject.kind, entry.subject.id).await {
        Err(AppError::NotFound { .. }) => None,
        other => other?,
    };
    Ok(found.map(|(title, address)| News {
        verb: entry.verb.clone(),
        title,
        address,
        at: entry.at,
    }))
}

async fn thing(app: &App, kind: &str, id: Uuid) -> Result<Option<(Text, String)>> {
    let kind = crate::log::kind_of(kind);
    Ok(match kind {
        Some(RecordKind::Release) => {
            let it = app.store.get(Id::<ReleaseRecord>::new(id)).await?;
            let out = ["published", "superseded"].contains(&it.state.as_str());
            let release = it.open()?;
            out.then(|| {
                (
                    release.description().title.clone(),
                    format!("/releases/{}", it.slug),
                )
            })
        }
        Some(RecordKind::Motion) => {
            let it = app.store.get(Id::<Motion>::new(id)).await?;
            it.outcome()
                .is_some()
                .then(|| (it.title.clone(), format!("/decisions/{id}")))
        }
        Some(RecordKind::Initiative) => {
            let it = app.store.get(Id::<Initiative>::new(id)).await?;
            it.state
                .is_public()
                .then(|| (it.title.clone(), format!("/initiatives/{}", it.slug)))
        }
        Some(RecordKind::CaseStudy) => {
            let it = app.store.get(Id::<CaseStudy>::new(id)).await?;
            let public = it.publication.is_public();
            public.then(|| (it.content.title.clone(), format!("/case-studies/{}", it.slug)))
        }
        Some(RecordKind::Story) => {
            let it = app.store.get(Id::<Story>::new(id)).await?;
            let public = it.publication.is_public();
            public.then(|| (it.content.change.clone(), format!("/stories/{}", it.slug)))
        }
        Some(RecordKind::Resource) => {
            let it = app.store.get(Id::<Resource>::new(id)).await?;
            let public = it.publication.is_public();
            public.then(|| (it.content.title.clone(), format!("/library/{}", it.slug)))
        }
        Some(RecordKind::Event) => {
            let it = app.store.get(Id::<Event>::new(id)).await?;
            let known = it.state.as_str() != "draft";
            known.then(|| (it.content.title.clone(), format!("/events/{}", it.slug)))
        }
        _ => None,
    })
}
