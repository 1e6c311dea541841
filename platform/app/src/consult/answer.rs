//! The body answers comments, one or many at once, each with a reason; and keeps out what nobody should read.

use base::{Id, Language, Text};
use governance::document::{Answer, Comment, Disposition, Document, Shown, code as rule};

use super::{about, code};
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// An answer as somebody gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// To which comments.
    pub to: Vec<Id<Comment>>,
    /// The name of the answer.
    pub answer: String,
    /// Why.
    pub reason: String,
}

/// The document, for an actor who may do the act in its body.
async fn document(app: &App, actor: &Actor, verb: Verb, id: Id<Document>) -> Result<Stored<Document>> {
    let document = app.store.get(id).await?;
    let body = app.store.get(document.body).await?;
    authorise_seat(app, actor, verb, &body).await?;
    Ok(document)
}

/// A comment on this document whose consultation is not concluded.
async fn comment(app: &App, document: &Document, id: Id<Comment>) -> Result<Stored<Comment>> {
    let it = app.store.get(id).await?;
    if it.document != document.id {
        return Err(AppError::not_found("comment", id));
    }
    if document.asking().is_none_or(|c| c.number != it.consultation) {
        return Err(AppError::finding(base::Finding::error(rule::CONCLUDED)));
    }
    Ok(it)
}

/// Gives all of these comments the same answer.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a comment, an answer or a reason, or once concluded.
pub async fn answer_comments(
    app: &App,
    actor: &Actor,
    id: Id<Document>,
    given: &Given,
    language: &Language,
) -> Result<usize> {
    let document = document(app, actor, Verb::AnswerComments, id).await?;
    let answer = Answer::from_name(&given.answer);
    let answer = answer
        .ok_or_else(|| AppError::finding(about(code::UNKNOWN_WORD, "answer").with("value", &given.answer)))?;
    if given.to.is_empty() {
        return Err(AppError::finding(about(code::NO_COMMENT, "to")));
    }
    let now = app.now();
    let mut changes = Vec::new();
    for id in &given.to {
        let mut it = comment(app, &document, *id).await?;
        it.dispose(Disposition {
            answer,
            reason: Text::default().with(language.clone(), given.reason.trim()),
            by: actor.account().map(Id::uuid),
            at: now,
        })
        .map_err(AppError::finding)?;
        // Whoever answers a stranger has read the words.
        if it.shown == Shown::Waiting {
            it.shown = Shown::Yes;
        }
        changes.push(Change::update(&it)?);
    }
    let entry = Draft::new(now, actor, Verb::AnswerComments, id)
        .with("answer", answer.as_str())
        .with("comments", changes.len());
    app.store.commit(Act { entry, changes }).await?;
    Ok(given.to.len())
}

/// Lets readers see a stranger's comment.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn let_read_comment(app: &App, actor: &Actor, id: Id<Document>, which: Id<Comment>) -> Result<()> {
    let document = document(app, actor, Verb::LetReadComment, id).await?;
    let mut it = comment(app, &document, which).await?;
    if it.shown == Shown::Waiting {
        it.shown = Shown::Yes;
    }
    keep(app, actor, Verb::LetReadComment, &it).await
}

/// Takes a comment's words away; that it was there, and the reason, stay.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without a reason.
pub async fn remove_comment(
    app: &App,
    actor: &Actor,
    id: Id<Document>,
    (which, reason): (Id<Comment>, &str),
) -> Result<()> {
    let document = document(app, actor, Verb::TakeCommentAway, id).await?;
    let mut it = comment(app, &document, which).await?;
    it.remove(reason).map_err(AppError::finding)?;
    keep(app, actor, Verb::TakeCommentAway, &it).await
}

async fn keep(app: &App, actor: &Actor, verb: Verb, it: &Stored<Comment>) -> Result<()> {
    let entry = Draft::new(app.now(), actor, verb, it.value.id).with("document", it.document.to_string());
    let changes = vec![Change::update(it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
