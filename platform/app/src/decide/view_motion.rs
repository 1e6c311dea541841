//! Somebody looks at a motion. Strangers read text, requirement and outcome; discussion, and who voted how, are for
//! the body.

use base::Id;
use governance::{Body, Membership, Motion, MotionState, Vote};
use registry::Initiative;

use super::view_body::{around, is_public};
use super::{SubjectView, is_unpublished, may_seat, members_of, my_seat, view_subject, votes_on};
use crate::ports::RecordKind;
use crate::{Actor, App, AppError, Result, Verb};

/// What the reader may do with a motion where it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Can {
    /// Write the text anew, answer amendments, take it back.
    pub revise: bool,
    /// Ask for a change.
    pub amend: bool,
    /// Say something.
    pub remark: bool,
    /// Declare an interest.
    pub declare: bool,
    /// Put it to the vote.
    pub open: bool,
    /// Vote.
    pub vote: bool,
    /// Write down votes of members without a device.
    pub record: bool,
    /// Close the vote now.
    pub close: bool,
    /// Take it back.
    pub withdraw: bool,
}

/// A motion as a page shows it.
#[derive(Debug, Clone)]
pub struct MotionView {
    /// The motion.
    pub motion: Motion,
    /// Its body.
    pub body: Body,
    /// The body's initiative.
    pub initiative: Option<Initiative>,
    /// What it is about.
    pub subject: Option<SubjectView>,
    /// The body's members, former ones too.
    pub members: Vec<Membership>,
    /// The votes; empty for strangers.
    pub votes: Vec<Vote>,
    /// How many votes were given.
    pub voted: usize,
    /// The reader's own seat, when held today.
    pub mine: Option<Membership>,
    /// The reader's own vote.
    pub my_vote: Option<Vote>,
    /// Whether the reader belongs to the body.
    pub inside: bool,
    /// What the reader may do.
    pub can: Can,
}

/// A motion.
///
/// # Errors
/// `NotFound`, also for a draft that is none of the reader's business.
pub async fn view_motion(app: &App, actor: &Actor, id: Id<Motion>) -> Result<MotionView> {
    let motion = app.store.get(id).await?.value;
    let nowhere = || AppError::not_found(RecordKind::Motion.table(), id);
    let body = app.store.get(motion.body).await?.value;
    let (initiative, inside) = around(app, actor, &body).await.map_err(|e| match e {
        AppError::NotFound { .. } => nowhere(),
        other => other,
    })?;
    if !inside && !is_public(&motion) {
        return Err(nowhere());
    }
    let mine = my_seat(app, actor, body.id).await?;
    let votes = votes_on(app, id).await?;
    let my_vote = mine
        .as_ref()
        .and_then(|m| votes.iter().find(|v| v.member == m.id))
        .cloned();
    Ok(MotionView {
        subject: match &motion.subject {
            Some(subject) if inside || !is_unpublished(app, subject).await? => {
                view_subject(app, actor, subject).await?
            }
            _ => None,
        },
        members: members_of(app, body.id).await?,
        can: can(app, actor, (&motion, &body), mine.as_ref(), &votes).await?,
        voted: votes.len(),
        votes: if inside { votes } else { Vec::new() },
        motion,
        body,
        initiative,
        mine,
        my_vote,
        inside,
    })
}

async fn can(
    app: &App,
    actor: &Actor,
    (motion, body): (&Motion, &Body),
    mine: Option<&Membership>,
    votes: &[Vote],
) -> Result<Can> {
    let speaks = may_seat(app, actor, Verb::Remark, body).await?;
    let keeps = may_seat(app, actor, Verb::OpenMotion, body).await?;
    let account = actor.account().map(Id::uuid);
    let owns = speaks && (keeps || (account.is_some() && account == motion.proposer.account));
    let (draft, open) = (
        motion.state() == MotionState::Draft,
        motion.state() == MotionState::Open,
    );
    let declared = mine.is_some_and(|m| motion.has_interest(m.id));
    let voted = mine.is_some_and(|m| votes.iter().any(|v| v.member == m.id));
    // The domain itself says whether this vote would be taken.
    let takes = |m: &Membership| {
        let choice = (
            &governance::decision::Choice::Agree,
            governance::decision::Way::Own,
        );
        motion
            .vote(Id::new(uuid::Uuid::nil()), m, choice, votes, app.now())
            .is_ok()
    };
    Ok(Can {
        revise: draft && owns,
        amend: draft && speaks,
        remark: (draft || open) && speaks,
        declare: (draft || open) && mine.is_some() && !declared && !voted,
        open: draft && keeps && body.ended.is_none(),
        vote: mine.is_some_and(takes),
        record: open && keeps && motion.opening().is_some_and(|o| o.requirement.recorded),
        close: keeps && motion.may_close(votes, app.now()),
        withdraw: (draft || open) && owns,
    })
}
