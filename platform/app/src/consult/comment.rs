//! Somebody says something about a paragraph, or about the whole.

use base::{Id, Language};
use governance::document::{Audience, Comment, Document, Mark, Said, Speaker};

use super::{code, family_of};
use crate::act::authorise;
use crate::decide::my_seat;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// What somebody says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewComment {
    /// The paragraph; empty for the whole.
    pub on: String,
    /// The words.
    pub words: String,
    /// How the paragraph should read; empty when nothing is proposed.
    pub instead: String,
    /// How a stranger wants to be called; empty for nobody.
    pub name: String,
    /// The organisation that a stranger speaks for; empty for none.
    pub organisation: String,
}

/// The longest name that a stranger can leave, in characters.
const LONGEST_NAME: usize = 120;

/// Takes the comment. A stranger's waits until somebody of the body has looked at it.
///
/// # Errors
/// `NotFound`, also for a document that is not for the actor; findings when nobody is asked, the actor is not, or
/// about the words.
pub async fn comment_on(
    app: &App,
    actor: &Actor,
    id: Id<Document>,
    new: NewComment,
    language: &Language,
) -> Result<Comment> {
    let view = super::view_document(app, actor, id).await?;
    authorise(app, actor, Verb::CommentDocument, view.body.initiative).await?;
    let on = match new.on.trim() {
        "" => None,
        mark => Some(mark.parse::<Mark>().map_err(|_| no_paragraph())?),
    };
    let document = &view.document;
    let said = Said {
        id: app.new_id(),
        on,
        words: new.words,
        instead: new.instead,
        language: language.clone(),
        speaker: speaker(app, actor, document, (new.name, new.organisation)).await?,
    };
    let now = app.now();
    let comment = document.hear(said, now).map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::CommentDocument, comment.id)
        .with("document", id.to_string())
        .with("consultation", comment.consultation)
        .with("paragraph", comment.on.map(|m| m.to_string()).unwrap_or_default());
    let changes = vec![Change::create(&comment)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(comment)
}

fn no_paragraph() -> AppError {
    AppError::finding(super::about(governance::document::code::NO_PARAGRAPH, "on"))
}

/// Who speaks, if the newest consultation asks them.
async fn speaker(
    app: &App,
    actor: &Actor,
    document: &Document,
    (name, organisation): (String, String),
) -> Result<Speaker> {
    let audience = document.newest().map(|c| c.audience);
    let body = match audience {
        Some(Audience::Members { body }) => body,
        _ => {
            let own = app.store.get(document.body).await?.value;
            family_of(app, &own).await?.home().id
        }
    };
    if let Some(seat) = my_seat(app, actor, body).await? {
        return Ok(Speaker::Member { seat: seat.id });
    }
    if matches!(audience, Some(Audience::Members { .. })) {
        return Err(AppError::finding(base::Finding::error(code::NOT_ASKED_YOU)));
    }
    let short = |text: String| text.trim().chars().take(LONGEST_NAME).collect();
    Ok(match actor.account() {
        Some(account) => Speaker::Account {
            account: account.uuid(),
        },
        None => Speaker::Stranger {
            name: short(name),
            organisation: short(organisation),
        },
    })
}
