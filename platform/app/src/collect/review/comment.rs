//! Somebody says something about a submission: what is to be put right, or what was found out.
//!
//! Comments stand within the submission's record, which is personal: what empties the record takes them too.

use base::{Finding, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::review_submission::standing;
use super::{Sight, note_look};
use crate::act::authorise;
use crate::collect::{Submission, code};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Something that was said about a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The account; `None` = the site itself.
    pub by: Option<Uuid>,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
}

impl Comment {
    /// Comments on one submission.
    pub const MOST: usize = 200;
    /// Characters of a comment.
    pub const LONGEST: usize = 5000;

    /// A comment of now.
    ///
    /// # Errors
    /// `Findings` when it says nothing or is too long.
    pub(super) fn new(actor: &Actor, at: Timestamp, text: &str) -> Result<Self> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AppError::finding(Finding::error(code::COMMENT_EMPTY)));
        }
        if text.chars().count() > Self::LONGEST {
            let finding = Finding::error(code::COMMENT_LONG).with("longest", Self::LONGEST);
            return Err(AppError::finding(finding));
        }
        let by = actor.account().map(|a| a.uuid());
        let text = text.to_owned();
        Ok(Self { by, at, text })
    }
}

/// What was said about a submission, oldest first, for who reviews and for who handed it in. That somebody looked stands
/// in the log.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` also for what was taken back, may not be used or was handed in by somebody
/// else.
pub async fn comments_on(app: &App, actor: &Actor, id: Id<Submission>) -> Result<Vec<Comment>> {
    let (it, submission) = standing(app, id).await?;
    let sight = Sight::of(app, actor, it.initiative).await?;
    let seen = sight.show(&it, submission);
    let submission = seen.ok_or_else(|| AppError::not_found("submission", id))?;
    note_look(app, actor, sight.verb(), &it, Some(&submission)).await?;
    Ok(submission.value.comments)
}

/// Adds a comment to a submission: by who reviews, or by who handed it in.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` also for what was taken back, may not be used or was handed in by somebody
/// else; `Findings` for a comment that says nothing or is too long; `Conflict` when the submission is being changed at
/// this moment.
pub async fn comment_submission(app: &App, actor: &Actor, id: Id<Submission>, text: &str) -> Result<Comment> {
    let (it, mut submission) = standing(app, id).await?;
    authorise(app, actor, Verb::CommentSubmission, Some(it.initiative.uuid())).await?;
    if !Sight::of(app, actor, it.initiative).await?.covers(&submission) {
        return Err(AppError::not_found("submission", id));
    }
    let said = Comment::new(actor, app.now(), text)?;
    submission.take_comment(said.clone())?;
    let entry = Draft::new(app.now(), actor, Verb::CommentSubmission, id)
        .with("instrument", it.id.to_string())
        .with("comments", submission.comments.len());
    let changes = vec![Change::update(&submission)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(said)
}
