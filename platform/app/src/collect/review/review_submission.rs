//! Somebody says where the review of a submission stands.

use base::{Finding, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::second_person::second_person;
use super::{Comment, Eyes, ReviewState};
use crate::act::{Role, RoleGrant, authorise};
use crate::collect::{Instrument, Submission, code, core_purpose, usable};
use crate::entities;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Who said last where a review stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// The account; `None` = the site itself.
    pub by: Option<Uuid>,
    /// When.
    pub at: Timestamp,
    /// Whose eyes saw it.
    pub eyes: Eyes,
}

/// Puts a submission into a state of review, with a comment where one is given.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` also for what was taken back or may not be used; `Findings` for who collected
/// or changed it and wants to approve it, a state that does not fit, a comment that is too long; `Conflict` when it is
/// being changed at this moment.
pub async fn review_submission(
    app: &App,
    actor: &Actor,
    id: Id<Submission>,
    to: ReviewState,
    comment: &str,
) -> Result<Stored<Submission>> {
    let (it, mut submission) = standing(app, id).await?;
    authorise(app, actor, Verb::ReviewSubmission, Some(it.initiative.uuid())).await?;
    let finding = |f: Finding| AppError::finding(f);
    to.may_be_set(submission.editions.len()).map_err(finding)?;
    let by = actor.account().map(|a| a.uuid());
    let eyes = match (to, by) {
        (ReviewState::Approved, Some(who)) => {
            let hands = hands(app, &submission).await?;
            second_person(who, &hands, &reviewers(app, &it).await?).map_err(finding)?
        }
        _ => Eyes::Second,
    };
    let from = submission.review;
    submission.review = to;
    submission.reviewed = Some(Reviewed {
        by,
        at: app.now(),
        eyes,
    });
    let mut entry = Draft::new(app.now(), actor, Verb::ReviewSubmission, id)
        .with("instrument", it.id.to_string())
        .with("from", from.as_str())
        .with("to", to.as_str());
    if eyes == Eyes::Same {
        entry = entry.with("by_the_same_person", true);
    }
    if !comment.trim().is_empty() {
        let said = Comment::new(actor, app.now(), comment)?;
        submission.take_comment(said)?;
        entry = entry.with("comments", submission.comments.len());
    }
    let mut changes = match to {
        ReviewState::Approved => entities::make_waiting(app, &it, &mut submission.value, None).await?,
        _ => Vec::new(),
    };
    changes.push(Change::update(&submission)?);
    app.store.commit(Act { entry, changes }).await?;
    app.store.get(id).await
}

/// A submission that stands and may be used, with its instrument.
pub(super) async fn standing(app: &App, id: Id<Submission>) -> Result<(Instrument, Stored<Submission>)> {
    let found = app.store.get(id).await?;
    let it = app.store.get(found.instrument).await?.value;
    let (may, _) = usable(app, vec![found], &core_purpose(&it)?, app.now()).await?;
    match may.into_iter().next() {
        Some(found) => Ok((it, found)),
        None => Err(AppError::not_found("submission", id)),
    }
}

/// Who collected it, and who changed it last.
async fn hands(app: &App, submission: &Submission) -> Result<Vec<Uuid>> {
    let mut all: Vec<Uuid> = submission.sender.who.into_iter().collect();
    if let Some(last) = submission.editions.last() {
        all.extend(app.store.get(*last).await?.sender.who);
    }
    Ok(all)
}

/// The accounts that may review on the initiative by a role of theirs.
async fn reviewers(app: &App, it: &Instrument) -> Result<Vec<Uuid>> {
    let grants = app.store.list::<RoleGrant>(Query::of(it.initiative)).await?;
    let may = grants.iter().filter(|g| g.role.covers(Role::DataManager));
    Ok(may.map(|g| g.account.uuid()).collect())
}

impl Submission {
    /// What an edit does to the review: whoever found it right has not seen it anew.
    pub(in crate::collect) fn handed_in_anew(&mut self) {
        self.review = ReviewState::Edited;
        self.reviewed = None;
    }

    pub(super) fn take_comment(&mut self, said: Comment) -> Result<()> {
        if self.comments.len() >= Comment::MOST {
            return Err(AppError::finding(
                Finding::error(code::COMMENTS_FULL).with("most", Comment::MOST),
            ));
        }
        self.comments.push(said);
        Ok(())
    }
}
