//! Somebody says something about a proposal, or takes it a step further. Everything but the decision.

use base::{Finding, Id, Text};
use governance::design::{Proposal, Written, code};
use uuid::Uuid;

use super::enter::{Key, Visitor, allow, enter};
use super::make_proposal::voice;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// How often a step is tried again when somebody else changed the proposal in the same moment.
const TRIES: usize = 5;

/// What somebody does to a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Is for it.
    Support,
    /// Is no longer for it.
    TakeBack,
    /// Says how many of those met were for it.
    Tell {
        /// The gathering.
        gathering: Uuid,
        /// How many.
        people: u32,
    },
    /// Says something about it.
    Comment {
        /// The words.
        text: Text,
        /// The gathering at which it was said, if it was.
        gathering: Option<Uuid>,
    },
    /// Takes a comment away.
    RemoveComment {
        /// Its number.
        number: u32,
        /// Why; only its author needs none.
        reason: Text,
    },
    /// Would rather have other words.
    Amend {
        /// The words.
        text: Text,
        /// Why.
        why: Text,
        /// The gathering at which it was said, if it was.
        gathering: Option<Uuid>,
    },
    /// Takes an amendment.
    Take {
        /// Its number.
        number: u32,
    },
    /// Does not take an amendment.
    Refuse {
        /// Its number.
        number: u32,
        /// Why.
        reason: Text,
    },
    /// Says it in other words.
    Reword(Written),
    /// Lets it go on in another.
    Merge {
        /// The other.
        into: Id<Proposal>,
    },
    /// Takes it back.
    Withdraw,
    /// Decides against it, as who leads the room.
    Decline {
        /// Why.
        reason: Text,
    },
    /// Takes it up again.
    Reopen,
}

/// Who may take a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// Whoever takes part.
    All,
    /// Who made the proposal, or who leads.
    Own,
    /// Who is involved, also in an open room.
    Involved,
}

impl Step {
    const fn verb(&self) -> Verb {
        match self {
            Self::Support => Verb::SupportProposal,
            Self::TakeBack => Verb::UnsupportProposal,
            Self::Tell { .. } => Verb::TellSupport,
            Self::Comment { .. } => Verb::CommentProposal,
            Self::RemoveComment { .. } => Verb::RemoveComment,
            Self::Amend { .. } => Verb::AmendProposal,
            Self::Take { .. } | Self::Refuse { .. } => Verb::AnswerOtherWords,
            Self::Reword(_) => Verb::RewordProposal,
            Self::Merge { .. } => Verb::MergeProposal,
            Self::Withdraw => Verb::WithdrawProposal,
            Self::Decline { .. } => Verb::DeclineProposal,
            Self::Reopen => Verb::ReopenProposal,
        }
    }

    const fn whose(&self) -> Whose {
        match self {
            Self::Support | Self::TakeBack | Self::RemoveComment { .. } => Whose::All,
            Self::Comment { gathering, .. } | Self::Amend { gathering, .. } => match gathering {
                None => Whose::All,
                Some(_) => Whose::Involved,
            },
            Self::Take { .. } | Self::Refuse { .. } | Self::Reword(_) => Whose::Own,
            Self::Merge { .. } | Self::Withdraw => Whose::Own,
            Self::Tell { .. } | Self::Decline { .. } | Self::Reopen => Whose::Involved,
        }
    }
}

/// Takes the step; tried again when somebody else was faster.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the step cannot be taken.
pub async fn discuss_proposal(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    id: Id<Proposal>,
    step: Step,
) -> Result<Proposal> {
    let at = enter(app, actor, key).await?;
    let by = allow(app, actor, &at, step.verb(), step.whose() != Whose::Involved).await?;
    let mut last = None;
    for _ in 0..TRIES {
        match once(app, actor, (&at, by), id, &step).await {
            Err(AppError::Conflict { kind, what }) => last = Some(AppError::Conflict { kind, what }),
            done => return done,
        }
    }
    Err(last.unwrap_or_else(|| AppError::conflict("proposal", id)))
}

async fn once(
    app: &App,
    actor: &Actor,
    (at, by): (&Visitor, Uuid),
    id: Id<Proposal>,
    step: &Step,
) -> Result<Proposal> {
    let mut p = app.store.get(id).await?;
    if p.round != at.round.id.uuid() {
        return Err(AppError::not_found("proposal", id));
    }
    if step.whose() == Whose::Own && p.voice.by() != by && !at.leads {
        return Err(AppError::finding(Finding::error(code::NOT_YOURS)));
    }
    super::decide_proposal::not_at_vote(app, &p, step).await?;
    take(app, &mut p.value, (at, by), step).await?;
    let entry = Draft::new(app.now(), actor, step.verb(), id)
        .with("round", at.round.number)
        .with("wording", p.now().number)
        .with("state", p.state().as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&p)?],
        })
        .await?;
    Ok(p.value)
}

async fn take(app: &App, p: &mut Proposal, (at, by): (&Visitor, Uuid), step: &Step) -> Result<()> {
    let now = app.now();
    let wording = p.now().number;
    match step.clone() {
        Step::Support => {
            p.must_be_open()?;
            p.support.give(by, wording);
        }
        Step::TakeBack => {
            p.must_be_open()?;
            p.support.take_back(by);
        }
        Step::Tell { gathering, people } => {
            p.must_be_open()?;
            let met = at.room.gathering(gathering);
            let met = met.ok_or_else(|| AppError::not_found("gathering", gathering))?;
            p.support.tell(met, people, wording).map_err(AppError::finding)?;
        }
        Step::Comment { text, gathering } => drop(p.comment(voice(at, by, gathering)?, text, now)?),
        Step::RemoveComment { number, reason } => p.remove_comment(number, by, at.leads, reason)?,
        Step::Amend { text, why, gathering } => drop(p.amend(voice(at, by, gathering)?, text, why, now)?),
        Step::Take { number } => drop(p.take(number, by, now)?),
        Step::Refuse { number, reason } => p.refuse(number, reason)?,
        Step::Reword(written) => drop(p.reword(written, by, now)?),
        Step::Merge { into } => {
            let other = app.store.get(into).await?;
            p.merge(&other.value)?;
        }
        Step::Withdraw => p.withdraw()?,
        Step::Decline { reason } => p.decline(reason)?,
        Step::Reopen => p.reopen()?,
    }
    Ok(())
}
