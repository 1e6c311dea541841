//! Everybody looks at the elections of a body: who stands, what they want to do, how it came out. Who voted how, nobody
//! reads where the ballot is secret.

use governance::body::Membership;
use governance::election::{Election, ElectionLife};
use governance::{Body, Motion, Vote};

use super::{election_of, motions_of};
use crate::decide::{around, body_named, may_seat, members_of, my_seat, votes_on};
use crate::ports::{Order, Query};
use crate::{Actor, App, Result, Verb};

/// The elections of a body.
#[derive(Debug, Clone)]
pub struct Elections {
    /// The body.
    pub body: Body,
    /// Its elections, newest first.
    pub elections: Vec<Election>,
    /// Its members, former ones too.
    pub members: Vec<Membership>,
    /// Whether the reader belongs to the body.
    pub inside: bool,
    /// Whether the reader may call one.
    pub keeps: bool,
}

/// What the reader may do with an election where it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ElectionCan {
    /// Name somebody.
    pub nominate: bool,
    /// Say yes or no to having been named.
    pub answer: bool,
    /// Stand down.
    pub stand_down: bool,
    /// Open the vote.
    pub open: bool,
    /// Vote.
    pub vote: bool,
    /// Count.
    pub declare: bool,
    /// Call it off.
    pub cancel: bool,
}

/// An election as a page shows it.
#[derive(Debug, Clone)]
pub struct ElectionView {
    /// The election.
    pub election: Election,
    /// The body.
    pub body: Body,
    /// Its members, former ones too.
    pub members: Vec<Membership>,
    /// The motions about those who stand.
    pub motions: Vec<Motion>,
    /// How many members voted.
    pub voted: usize,
    /// The reader's own votes.
    pub my_votes: Vec<Vote>,
    /// The reader's own seat.
    pub mine: Option<Membership>,
    /// Whether the reader belongs to the body.
    pub inside: bool,
    /// What the reader may do.
    pub can: ElectionCan,
}

/// The elections of a body; everybody may look.
///
/// # Errors
/// `NotFound`, also for a body of an initiative that the reader may not know of.
pub async fn view_elections(app: &App, actor: &Actor, slug: &str) -> Result<Elections> {
    let body = body_named(app, slug).await?.value;
    let (_, inside) = around(app, actor, &body).await?;
    let all = app
        .store
        .list::<Election>(Query::of(body.id).ordered(Order::Newest))
        .await?;
    Ok(Elections {
        elections: all.into_iter().map(|e| e.value).collect(),
        members: members_of(app, body.id).await?,
        keeps: body.ended.is_none() && may_seat(app, actor, Verb::CallElection, &body).await?,
        inside,
        body,
    })
}

/// An election.
///
/// # Errors
/// As [`view_elections`].
pub async fn view_election(app: &App, actor: &Actor, (slug, id): (&str, &str)) -> Result<ElectionView> {
    let body = body_named(app, slug).await?.value;
    let (_, inside) = around(app, actor, &body).await?;
    let election = election_of(app, body.id, id).await?.value;
    let motions: Vec<Motion> = motions_of(app, &election)
        .await?
        .into_iter()
        .map(|m| m.value)
        .collect();
    let mine = my_seat(app, actor, body.id).await?;
    let mut votes = Vec::new();
    for motion in &motions {
        votes.extend(votes_on(app, motion.id).await?);
    }
    let first = motions.first().map(|m| m.id);
    let own = |v: &&Vote| mine.as_ref().is_some_and(|m| m.id == v.member);
    let my_votes: Vec<Vote> = votes.iter().filter(own).cloned().collect();
    let keeps = may_seat(app, actor, Verb::DeclareElection, &body).await?;
    let can = can(app, (&election, &motions), mine.as_ref(), &votes, keeps);
    Ok(ElectionView {
        members: members_of(app, body.id).await?,
        voted: votes.iter().filter(|v| Some(v.motion) == first).count(),
        my_votes,
        mine,
        inside,
        can,
        motions,
        election,
        body,
    })
}

fn can(
    app: &App,
    (election, motions): (&Election, &[Motion]),
    mine: Option<&Membership>,
    votes: &[Vote],
    keeps: bool,
) -> ElectionCan {
    let now = app.now();
    let named = mine.and_then(|m| election.candidate_of(m.id));
    let nominating = election.life == ElectionLife::Nominating;
    let voting = matches!(election.life, ElectionLife::Voting { .. });
    let in_time = nominating && governance::day(now) <= election.nominate_until;
    let choice = (
        &governance::decision::Choice::Agree,
        governance::decision::Way::Own,
    );
    let takes = |m: &Membership| {
        let all = motions.iter();
        all.map(|motion| motion.vote(base::Id::new(uuid::Uuid::nil()), m, choice, votes, now))
            .all(|vote| vote.is_ok())
    };
    let over = |motion: &Motion| {
        let cast: Vec<Vote> = votes.iter().filter(|v| v.motion == motion.id).cloned().collect();
        motion.may_close(&cast, now)
    };
    ElectionCan {
        nominate: in_time && mine.is_some(),
        answer: in_time && named.is_some_and(|c| c.accepted.is_none()),
        stand_down: nominating && named.is_some(),
        open: keeps && election.may_open(now).is_ok(),
        vote: voting && mine.is_some_and(takes),
        declare: keeps && voting && motions.iter().all(over),
        cancel: keeps && (nominating || matches!(election.life, ElectionLife::Voting { .. })),
    }
}
