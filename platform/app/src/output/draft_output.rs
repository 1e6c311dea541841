//! Somebody of a workstream begins an output with its first text.

use base::{Finding, Language, Place, Slug, Text};
use governance::document::Document;
use governance::output::Output;
use governance::workstream::{State, Workstream};

use super::code;
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// An output as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutputWording {
    /// What it is called.
    pub title: String,
    /// Its text.
    pub text: String,
    /// The place (from 0) of the deliverable that it is; empty for none.
    pub deliverable: String,
}

/// Begins it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding about title or text, or when the workstream does not work.
pub async fn draft_output(
    app: &App,
    actor: &Actor,
    workstream: &str,
    wording: &OutputWording,
    language: &Language,
) -> Result<Output> {
    let it = app.store.named::<Workstream>(workstream).await?.value;
    let id = if it.runs().is_some() { it.body() } else { it.home() };
    let body = app.store.get(id).await?.value;
    authorise_seat(app, actor, Verb::WriteOutput, &body).await?;
    if it.state() != State::Active {
        return Err(AppError::finding(Finding::error(code::INACTIVE)));
    }
    let title = Text::default().with(language.clone(), wording.title.trim());
    let (by, now) = (actor.account().map(base::Id::uuid), app.now());
    let words = (title.clone(), language.clone(), wording.text.as_str());
    let document = Document::write(app.new_id(), body.id, words, by, now).map_err(AppError::finding)?;
    let slug = slug(app, &wording.title).await?;
    let places = 0..it.terms().deliverables.len();
    let deliverable = wording.deliverable.parse().ok().filter(|n| places.contains(n));
    let named = (app.new_id(), slug);
    let output =
        Output::draft(named, it.id(), (document.id, title), deliverable).map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::WriteOutput, output.id())
        .with("workstream", workstream)
        .with("slug", output.slug().as_str());
    let changes = vec![Change::create(&document)?, Change::create(&output)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(output)
}

async fn slug(app: &App, title: &str) -> Result<Slug> {
    let slug = match Slug::from_title(title) {
        Some(slug) => slug,
        None => {
            let id: base::Id<Output> = app.new_id();
            let made = format!("output-{}", &id.to_string()[24..]);
            made.parse().map_err(|_| AppError::not_found("output", title))?
        }
    };
    if app
        .store
        .count_of::<Output>(Query::all().named(slug.as_str()))
        .await?
        > 0
    {
        let place = Place::whole().with("field", "title");
        let taken = Finding::error(code::SLUG_TAKEN)
            .at(place)
            .with("value", slug.as_str());
        return Err(AppError::finding(taken));
    }
    Ok(slug)
}
