//! A proposal is adopted: by the decision of the initiative's body about exactly its words, or by who leads the
//! initiative alone where there is no body yet.

use std::collections::BTreeMap;

use base::{Finding, Id, Text};
use governance::design::Proposal;
use governance::{Body, Motion, MotionState, Subject, SubjectKind};
use uuid::Uuid;

use super::discuss_proposal::Step;
use super::enter::{Key, allow, enter};
use super::refusal;
use crate::decide::{approval_for, bodies_of, subject_name};
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Where the vote about a thing stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtVote {
    /// The motion.
    pub motion: Id<Motion>,
    /// The body that votes.
    pub body: Text,
    /// How far it is.
    pub state: MotionState,
    /// Whether the body agreed; nothing while it has not decided.
    pub carried: Option<bool>,
}

impl AtVote {
    /// Whether the words may not change, because the body is asked about them.
    pub fn is_under_way(&self) -> bool {
        matches!(self.state, MotionState::Draft | MotionState::Open)
    }
}

/// The bodies that decide for an initiative: those that can be asked.
///
/// # Errors
/// When the store cannot be read.
pub async fn binding_bodies(app: &App, initiative: Uuid) -> Result<Vec<Body>> {
    let bodies = bodies_of(app, initiative).await?;
    Ok(bodies.into_iter().filter(Body::binds).collect())
}

/// The newest vote about a thing in exactly this state, unless it was withdrawn.
///
/// # Errors
/// When the store cannot be read.
pub async fn vote_about(app: &App, initiative: Uuid, subject: &Subject) -> Result<Option<AtVote>> {
    let bodies = bodies_of(app, initiative).await?;
    newest(app, &bodies, subject).await
}

async fn newest(app: &App, bodies: &[Body], subject: &Subject) -> Result<Option<AtVote>> {
    let about = Query::all().named(subject_name(subject)).ordered(Order::Newest);
    let motions = app.store.list::<Motion>(about).await?;
    let ours = |m: &Motion| bodies.iter().find(|b| b.id == m.body);
    let found = motions.iter().find_map(|m| {
        let same = m.subject == Some(*subject) && m.state() != MotionState::Withdrawn;
        Some((m, ours(m).filter(|_| same)?))
    });
    Ok(found.map(|(m, body)| AtVote {
        motion: m.id,
        body: body.name.clone(),
        state: m.state(),
        carried: m.outcome().map(governance::Outcome::is_carried),
    }))
}

/// The votes about open proposals, by the proposal.
pub(super) async fn votes_about(
    app: &App,
    initiative: Uuid,
    proposals: &[&Proposal],
) -> Result<(bool, BTreeMap<Uuid, AtVote>)> {
    let bodies = bodies_of(app, initiative).await?;
    let mut votes = BTreeMap::new();
    for p in proposals.iter().filter(|p| p.is_open() && !bodies.is_empty()) {
        if let Some(vote) = newest(app, &bodies, &p.subject()).await? {
            votes.insert(p.id.uuid(), vote);
        }
    }
    Ok((bodies.iter().any(Body::binds), votes))
}

/// Refuses to change the words that a body is being asked about.
pub(super) async fn not_at_vote(app: &App, p: &Proposal, step: &Step) -> Result<()> {
    let changes = matches!(
        step,
        Step::Reword(_) | Step::Take { .. } | Step::Merge { .. } | Step::Withdraw | Step::Decline { .. }
    );
    if !changes {
        return Ok(());
    }
    match vote_about(app, p.initiative, &p.subject()).await? {
        Some(vote) if vote.is_under_way() => Err(AppError::finding(Finding::error(refusal::AT_VOTE))),
        _ => Ok(()),
    }
}

/// Writes the decision about a proposal into the design. Where a body has decided, whoever is involved may: it
/// only takes over what was decided. Where there is none, who leads the initiative decides alone.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is closed or not decided. A body that decided against
/// it closes it as declined.
pub async fn adopt_proposal(app: &App, actor: &Actor, key: Key<'_>, id: Id<Proposal>) -> Result<Proposal> {
    let at = enter(app, actor, key).await?;
    allow(app, actor, &at, Verb::RecordDecision, false).await?;
    let initiative = at.initiative.id.uuid();
    let p = app.store.get(id).await?;
    if p.round != at.round.id.uuid() {
        return Err(AppError::not_found("proposal", id));
    }
    if p.approval().is_some() {
        // It was written into the design when the vote was closed.
        return Ok(p.value);
    }
    p.must_be_open()?;
    let vote = vote_about(app, initiative, &p.subject()).await?;
    let verb = match &vote {
        Some(_) => Verb::RecordDecision,
        None => Verb::AdoptProposal,
    };
    allow(app, actor, &at, verb, false).await?; // alone, only who leads
    settle(app, actor, verb, p, vote).await
}

/// Adopts or declines, as was decided, and keeps that.
async fn settle(
    app: &App,
    actor: &Actor,
    verb: Verb,
    mut p: Stored<Proposal>,
    vote: Option<AtVote>,
) -> Result<Proposal> {
    let decided = match vote.filter(|v| v.carried == Some(false)) {
        Some(vote) => {
            p.value.decline(against(app, &vote).await?)?;
            vote.motion.to_string()
        }
        None => {
            let approval = approval_for(app, actor, p.initiative, &p.subject()).await?;
            let decided = approval.in_log();
            p.value.adopt(approval)?;
            decided
        }
    };
    let entry = Draft::new(app.now(), actor, verb, p.id())
        .with("part", p.part.code())
        .with("wording", p.now().number)
        .with("state", p.state().as_str())
        .with("decided_by", decided);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&p)?],
        })
        .await?;
    Ok(p.value)
}

/// Writes what a body has just decided about a proposal into the design, when it was about the words that stand.
///
/// # Errors
/// When the store fails; `Conflict` when somebody was faster.
pub(crate) async fn take_over(app: &App, actor: &Actor, motion: &Motion) -> Result<()> {
    let about = motion.subject.filter(|s| s.kind == SubjectKind::Proposal);
    let Some(subject) = about.filter(|_| motion.outcome().is_some()) else {
        return Ok(());
    };
    if app.store.row(RecordKind::Proposal, subject.id).await?.is_none() {
        return Ok(());
    }
    let p = app.store.get(Id::<Proposal>::new(subject.id)).await?;
    if p.is_open() && p.subject() == subject {
        let vote = vote_about(app, p.initiative, &subject).await?;
        settle(app, actor, Verb::RecordDecision, p, vote).await?;
    }
    Ok(())
}

/// What the body said when it decided against it.
async fn against(app: &App, vote: &AtVote) -> Result<Text> {
    let motion = app.store.get(vote.motion).await?;
    let statement = motion
        .outcome()
        .map(|o| o.statement().clone())
        .unwrap_or_default();
    Ok(if statement.is_empty() {
        vote.body.clone()
    } else {
        statement
    })
}
