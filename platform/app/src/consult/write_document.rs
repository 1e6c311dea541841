//! A body writes a document, and writes it anew.

use base::{Id, Language, Text};
use governance::document::Document;

use crate::decide::{authorise_seat, body_for};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Writes the first version.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding about the words.
pub async fn write_document(
    app: &App,
    actor: &Actor,
    body: &str,
    (title, language, text): (&str, Language, &str),
) -> Result<Document> {
    let body = body_for(app, actor, Verb::WriteDocument, body).await?;
    let title = Text::default().with(language.clone(), title.trim());
    let by = actor.account().map(Id::uuid);
    let document = Document::write(app.new_id(), body.id, (title, language, text), by, app.now());
    let document = document.map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::WriteDocument, document.id)
        .with("body", body.slug.as_str())
        .with("text", document.digest().to_string());
    let changes = vec![Change::create(&document)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(document)
}

/// Writes the next version.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding while the text stands, or about the words.
pub async fn revise_document(app: &App, actor: &Actor, id: Id<Document>, text: &str) -> Result<Document> {
    let mut document = app.store.get(id).await?;
    let body = app.store.get(document.body).await?;
    authorise_seat(app, actor, Verb::ReviseDocument, &body).await?;
    let now = app.now();
    document
        .revise(text, actor.account().map(Id::uuid), now)
        .map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ReviseDocument, id)
        .with("version", document.now().number)
        .with("text", document.digest().to_string());
    let changes = vec![Change::update(&document)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(document.value)
}
