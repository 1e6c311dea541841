//! A keeper asks about a document: everybody, or the members.

use base::{Date, Id, Language, Text};
use governance::document::{Asked, Audience, Document};

use super::family_of;
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::output::output_of_document;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Days that a window has at least when nothing else is said: whoever reads it today can answer tomorrow.
const SHORTEST: u16 = 1;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Whether everybody is asked, or the members of the body alone. An output goes to the members of its home.
    pub everybody: bool,
    /// The last day.
    pub until: Date,
    /// What people are asked, in a few words.
    pub question: String,
}

/// Asks about the version that stands.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding while another is open, or about the window.
pub async fn hold_consultation(
    app: &App,
    actor: &Actor,
    id: Id<Document>,
    hold: &Hold,
    language: &Language,
) -> Result<Document> {
    let mut document = app.store.get(id).await?;
    let body = app.store.get(document.body).await?.value;
    authorise_seat(app, actor, Verb::HoldConsultation, &body).await?;
    let output = output_of_document(app, id).await?;
    let review = output.is_some_and(|o| o.is_open());
    let asked_body = if review {
        family_of(app, &body).await?.home().id
    } else {
        body.id
    };
    let everybody = hold.everybody && !review;
    let asked = Asked {
        audience: if everybody {
            Audience::Everybody
        } else {
            Audience::Members { body: asked_body }
        },
        question: Text::default().with(language.clone(), hold.question.trim()),
        until: hold.until,
        shortest: if review {
            governance::output::REVIEW_DAYS
        } else {
            SHORTEST
        },
    };
    let now = app.now();
    let number = document.ask(asked, now).map_err(AppError::finding)?.number;
    let entry = Draft::new(now, actor, Verb::HoldConsultation, id)
        .with("body", body.slug.as_str())
        .with("consultation", number)
        .with("everybody", everybody)
        .with("until", hold.until.to_string());
    let changes = vec![Change::update(&document)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(document.value)
}
