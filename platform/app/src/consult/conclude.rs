//! A keeper concludes a consultation: its window is over and every comment has its answer.

use base::{Id, Language, Text};
use governance::document::{Comment, Document};

use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::output::output_of_document;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// Concludes it. Of an output that the members reviewed, the review is kept in the same act.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings while the window is open or comments wait for an answer.
pub async fn conclude_consultation(
    app: &App,
    actor: &Actor,
    id: Id<Document>,
    summary: &str,
    language: &Language,
) -> Result<Document> {
    let mut document = app.store.get(id).await?;
    let body = app.store.get(document.body).await?;
    authorise_seat(app, actor, Verb::ConcludeConsultation, &body).await?;
    let comments = app.store.list::<Comment>(Query::of(id)).await?;
    let comments: Vec<Comment> = comments.into_iter().map(|c| c.value).collect();
    let summary = Text::default().with(language.clone(), summary.trim());
    let now = app.now();
    let review = document
        .conclude(&comments, summary, now)
        .map_err(AppError::finding)?;
    let mut changes = vec![Change::update(&document)?];
    if let Some(mut output) = output_of_document(app, id).await?.filter(|o| o.is_open())
        && review.members_of().is_some()
    {
        output.reviewed(review).map_err(AppError::finding)?;
        changes.push(Change::update(&output)?);
    }
    let entry = Draft::new(now, actor, Verb::ConcludeConsultation, id)
        .with("consultation", review.consultation())
        .with("comments", review.comments());
    app.store.commit(Act { entry, changes }).await?;
    Ok(document.value)
}
