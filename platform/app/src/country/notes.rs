//! Somebody keeps a country: who keeps it, and facts with their sources.

use base::{Language, Text};
use governance::Body;
use registry::Country;
use registry::country::{Note, NoteKind};

use super::{about, area_of, code, country_for, kept};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::register::code as words;
use crate::{Actor, App, AppError, Result, Verb};

/// Begins to keep a country; `body` is the name of the body that does, or empty.
///
/// # Errors
/// `NotFound` for a code of nothing; `NotSignedIn`, `NotAllowed`; findings when it is kept already or the body is
/// not there.
pub async fn open_country(app: &App, actor: &Actor, code: &str, body: &str) -> Result<Country> {
    let area = area_of(code)?;
    authorise(app, actor, Verb::OpenCountry, None).await?;
    if kept(app, area).await?.is_some() {
        return Err(AppError::finding(about(code::KEPT, "body")));
    }
    let body = body_named(app, body).await?;
    let country = Country::new(app.new_id(), area, body, app.now());
    let entry = Draft::new(country.created, actor, Verb::OpenCountry, country.id).with("area", area.m49);
    let changes = vec![Change::create(&country)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(country)
}

/// Says which body keeps a country.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the body is not there.
pub async fn set_body(app: &App, actor: &Actor, code: &str, body: &str) -> Result<()> {
    authorise(app, actor, Verb::OpenCountry, None).await?;
    let (mut country, _) = country_for(app, actor, Verb::OpenCountry, code).await?;
    country.value.body = body_named(app, body).await?;
    let entry = Draft::new(app.now(), actor, Verb::OpenCountry, country.value.id)
        .with("area", country.area.as_str())
        .with("body", country.body.map(|b| b.to_string()));
    let changes = vec![Change::update(&country)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

async fn body_named(app: &App, slug: &str) -> Result<Option<uuid::Uuid>> {
    let slug = slug.trim().trim_start_matches("/bodies/");
    if slug.is_empty() {
        return Ok(None);
    }
    let found = app.store.find::<Body>(Query::all().named(slug)).await?;
    let found =
        found.ok_or_else(|| AppError::finding(about(code::NO_SUCH_BODY, "body").with("body", slug)))?;
    Ok(Some(found.value.id.uuid()))
}

/// A fact as somebody writes it.
#[derive(Debug, Clone, Default)]
pub struct NoteWording {
    /// Its kind's name.
    pub kind: String,
    /// The fact.
    pub text: String,
    /// When, as the source writes it.
    pub when: String,
    /// Who says so.
    pub source: String,
    /// Where that can be read.
    pub link: String,
}

/// Notes a fact with its source.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when words or source are missing.
pub async fn add_note(
    app: &App,
    actor: &Actor,
    code: &str,
    wording: &NoteWording,
    language: &Language,
) -> Result<u32> {
    let (mut country, _) = country_for(app, actor, Verb::NoteFact, code).await?;
    let kind = NoteKind::from_name(&wording.kind);
    let kind = kind.ok_or_else(|| AppError::finding(about(words::UNKNOWN_WORD, "kind")))?;
    let link = wording.link.trim();
    if !link.is_empty() && !link.starts_with("https://") && !link.starts_with("http://") {
        return Err(AppError::finding(
            about(words::NOT_AN_ADDRESS, "link").with("value", link),
        ));
    }
    let when = wording.when.trim();
    let note = Note {
        number: 0,
        kind,
        text: Text::default().with(language.clone(), wording.text.trim()),
        when: when.to_owned(),
        date: when.parse().ok(),
        source: wording.source.trim().to_owned(),
        link: Some(link.to_owned()).filter(|l| !l.is_empty()),
    };
    let number = country.value.note(note).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::NoteFact, country.value.id)
        .with("area", country.area.as_str())
        .with("kind", kind.as_str())
        .with("note", number);
    let changes = vec![Change::update(&country)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(number)
}

/// Takes a fact away.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it does not stand there.
pub async fn drop_note(app: &App, actor: &Actor, code: &str, number: u32) -> Result<()> {
    let (mut country, _) = country_for(app, actor, Verb::DropFact, code).await?;
    country.value.drop_note(number).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::DropFact, country.value.id)
        .with("area", country.area.as_str())
        .with("note", number);
    let changes = vec![Change::update(&country)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
