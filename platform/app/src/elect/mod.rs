//! Elections to posts of a body: called, candidates named, voted on together, counted, the posts given.
//!
//! The rules stand in `governance::election`; every candidacy is a motion of the body, so that by-laws, quorum, secret
//! ballots and the record of decisions are those of every other decision. Here are storing, who may, and the trace.
//!
//! Start with `call_election.rs`; `declare.rs` closes the motions and gives the posts in one act.

mod call_election;
mod candidates;
mod declare;
mod open_voting;
mod view_election;
mod vote;

use base::Id;
use governance::election::Election;
use governance::{Body, Motion, SubjectKind};
use uuid::Uuid;

pub use call_election::{CallWording, call_election, cancel_election};
pub use candidates::{answer_nomination, nominate};
pub use declare::declare_election;
pub use open_voting::{MotionWords, open_voting};
pub use view_election::{ElectionCan, ElectionView, Elections, view_election, view_elections};
pub use vote::vote_in_election;

use crate::decide::{authorise_seat, body_named};
use crate::ports::{Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

impl Record for Election {
    const KIND: RecordKind = RecordKind::Election;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(self.life.as_str().to_owned())
    }
}

/// An election of a body, for an actor who may do the act there; and the actor's own seat, if any.
async fn election_for(
    app: &App,
    actor: &Actor,
    verb: Verb,
    (slug, id): (&str, &str),
) -> Result<(Stored<Election>, Stored<Body>, Option<governance::Membership>)> {
    let body = body_named(app, slug).await?;
    let seat = authorise_seat(app, actor, verb, &body).await?;
    let needs = crate::act::Seat::Member;
    if seat.is_none() && verb.who() == crate::act::Who::Seat(needs) {
        let needs = crate::Needs::Seat(needs);
        return Err(AppError::NotAllowed { needs });
    }
    let election = election_of(app, body.value.id, id).await?;
    Ok((election, body, seat))
}

async fn election_of(app: &App, body: Id<Body>, id: &str) -> Result<Stored<Election>> {
    let nowhere = || AppError::not_found("election", id);
    let parsed: Id<Election> = id.parse().map_err(|_| nowhere())?;
    let election = app.store.get(parsed).await?;
    if election.body != body {
        return Err(nowhere());
    }
    Ok(election)
}

/// The motions about an election's candidates.
async fn motions_of(app: &App, election: &Election) -> Result<Vec<Stored<Motion>>> {
    let mut out = Vec::new();
    for id in election.candidates.iter().filter_map(|c| c.motion) {
        out.push(app.store.get(id).await?);
    }
    Ok(out)
}

/// The election that a candidacy belongs to, if there is one.
pub(crate) async fn election_with(app: &App, candidacy: Uuid) -> Result<Option<Election>> {
    let all = app.store.list::<Election>(Query::all()).await?;
    let mut all = all.into_iter().map(|e| e.value);
    Ok(all.find(|e| e.candidates.iter().any(|c| c.id.uuid() == candidacy)))
}

/// Refuses to close or take back the motion about one candidate alone.
pub(crate) async fn refuse_alone(app: &App, motion: &Motion) -> Result<()> {
    let Some(subject) = motion.subject.filter(|s| s.kind == SubjectKind::Candidacy) else {
        return Ok(());
    };
    match election_with(app, subject.id).await? {
        Some(_) => Err(AppError::finding(base::Finding::error(
            governance::code::ELECTION_TOGETHER,
        ))),
        None => Ok(()),
    }
}
