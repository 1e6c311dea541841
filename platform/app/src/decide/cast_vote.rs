//! A member votes, or a second person writes down the vote of a member who has no device.
//!
//! Every vote also writes the motion anew, so that a vote and the closing of the motion never pass each other
//! unseen; who comes second reads again and tries again.

use base::Id;
use governance::decision::{Choice, ChoiceKind, Way};
use governance::{Membership, Motion, Side, Vote};

use super::change_motion::motion_for;
use super::votes_on;
use crate::act::Seat;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Needs, Result, Verb};

/// How often a vote is tried again when others vote at the same moment.
const TRIES: usize = 8;

/// Votes on one's own behalf.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` without a seat; a finding that says why the vote is not taken.
pub async fn cast_vote(
    app: &App,
    actor: &Actor,
    id: Id<Motion>,
    choice: ChoiceKind,
    reason: &str,
) -> Result<Vote> {
    let (_, _, seat) = motion_for(app, actor, Verb::CastVote, id).await?;
    let needs = Needs::Seat(Seat::Member);
    let seat = seat.ok_or(AppError::NotAllowed { needs })?;
    keep(
        app,
        actor,
        Verb::CastVote,
        (id, &seat),
        (choice.because(reason), Way::Own),
    )
    .await
}

/// Writes down the vote of a member who has no device; it is marked and counted apart.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` for who does not keep the body; a finding that says why the vote is not
/// taken.
pub async fn record_vote(
    app: &App,
    actor: &Actor,
    (id, member): (Id<Motion>, Id<Membership>),
    choice: ChoiceKind,
    reason: &str,
) -> Result<Vote> {
    let (motion, _, _) = motion_for(app, actor, Verb::RecordVote, id).await?;
    let member = app.store.get(member).await?;
    if member.body != motion.body {
        return Err(AppError::not_found("membership", member.value.id));
    }
    let needs = Needs::Seat(Seat::Keeper);
    let account = actor.account().ok_or(AppError::NotAllowed { needs })?;
    let way = Way::Recorded { by: account.uuid() };
    keep(
        app,
        actor,
        Verb::RecordVote,
        (id, &member.value),
        (choice.because(reason), way),
    )
    .await
}

async fn keep(
    app: &App,
    actor: &Actor,
    verb: Verb,
    (id, member): (Id<Motion>, &Membership),
    (choice, way): (Choice, Way),
) -> Result<Vote> {
    let mut last = AppError::conflict("motion", id);
    for _ in 0..TRIES {
        let motion = app.store.get(id).await?;
        let cast = votes_on(app, id).await?;
        let at = app.now();
        let vote = motion
            .vote(app.new_id(), member, (&choice, way), &cast, at)
            .map_err(AppError::finding)?;
        let entry = Draft::new(at, actor, verb, id).with("member", member.id.to_string());
        let mut changes = vec![Change::create(&vote)?, Change::update(&motion)?];
        if vote.choice.is_none() {
            changes.push(Change::Count {
                about: id.uuid(),
                what: counted_as(member.side, choice.kind()),
                add: 1,
            });
        }
        match app.store.commit(Act { entry, changes }).await {
            Ok(_) => return Ok(vote),
            Err(conflict @ AppError::Conflict { .. }) => last = conflict,
            Err(fault) => return Err(fault),
        }
    }
    Err(last)
}

/// What a secret vote is counted as.
pub(crate) const fn counted_as(side: Side, choice: ChoiceKind) -> &'static str {
    use ChoiceKind::{Abstain, Agree, Block, Disagree};
    match (side, choice) {
        (Side::Community, Agree) => "community agree",
        (Side::Community, Abstain) => "community abstain",
        (Side::Community, Disagree) => "community disagree",
        (Side::Community, Block) => "community block",
        (Side::Organisation, Agree) => "organisation agree",
        (Side::Organisation, Abstain) => "organisation abstain",
        (Side::Organisation, Disagree) => "organisation disagree",
        (Side::Organisation, Block) => "organisation block",
        (Side::Office, Agree) => "office agree",
        (Side::Office, Abstain) => "office abstain",
        (Side::Office, Disagree) => "office disagree",
        (Side::Office, Block) => "office block",
    }
}
