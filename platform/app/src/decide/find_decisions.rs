//! Everybody looks through the register of decisions; a member also sees what waits for their vote.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Text};
use governance::{Body, Membership, Motion, MotionState, SubjectKind};
use registry::Initiative;
use uuid::Uuid;

use super::view_body::is_public;
use super::{seat::today, votes_on};
use crate::ports::{Order, Query};
use crate::{Actor, App, Result};

/// Which decisions a reader wishes to see; empty = all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The address name of a body.
    pub body: String,
    /// The address name of an initiative.
    pub initiative: String,
    /// The name of a kind of subject.
    pub kind: String,
    /// A year.
    pub year: String,
}

/// A motion in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The motion.
    pub motion: Motion,
    /// Its body.
    pub body: Body,
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Register {
    /// Motions that were decided or are open, the newest first.
    pub listed: Vec<Listed>,
    /// How many there are without a filter.
    pub of: usize,
    /// Bodies that have any.
    pub bodies: Vec<Body>,
    /// Initiatives that have any: address name and title.
    pub initiatives: BTreeMap<String, Text>,
    /// Kinds of subjects that there are.
    pub kinds: BTreeSet<SubjectKind>,
    /// Years in which there are any.
    pub years: BTreeSet<i16>,
    /// Open motions that wait for the reader's own vote.
    pub waiting: Vec<Listed>,
}

/// The public register of decisions.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_decisions(app: &App, actor: &Actor, wanted: &Wanted) -> Result<Register> {
    let bodies = app.store.list::<Body>(Query::all().ordered(Order::Name)).await?;
    let bodies: BTreeMap<Id<Body>, Body> = bodies.into_iter().map(|b| (b.value.id, b.value)).collect();
    let initiatives = public_initiatives(app).await?;
    let shown = |body: &Body| body.initiative.is_none_or(|i| initiatives.contains_key(&i));
    let all = app
        .store
        .list::<Motion>(Query::all().ordered(Order::Newest))
        .await?;
    let mut listed: Vec<Listed> = all
        .into_iter()
        .filter_map(|m| Some((bodies.get(&m.body)?.clone(), m.value)))
        .map(|(body, motion)| Listed { motion, body })
        .collect();
    let waiting = waiting(app, actor, &listed).await?;
    listed.retain(|l| is_public(&l.motion) && shown(&l.body));
    let of_initiative = |l: &Listed| l.body.initiative.and_then(|i| initiatives.get(&i));
    let mut out = Register {
        of: listed.len(),
        bodies: Vec::new(),
        initiatives: BTreeMap::new(),
        kinds: BTreeSet::new(),
        years: BTreeSet::new(),
        waiting,
        listed: Vec::new(),
    };
    for one in &listed {
        if !out.bodies.iter().any(|b| b.id == one.body.id) {
            out.bodies.push(one.body.clone());
        }
        out.initiatives
            .extend(of_initiative(one).map(|it| (it.slug.to_string(), it.title.clone())));
        out.kinds.extend(one.motion.subject.map(|s| s.kind));
        out.years.extend(year(&one.motion));
    }
    let fits = |l: &Listed| {
        let is = |wanted: &str, found: Option<String>| wanted.is_empty() || found.as_deref() == Some(wanted);
        is(&wanted.body, Some(l.body.slug.to_string()))
            && is(&wanted.initiative, of_initiative(l).map(|it| it.slug.to_string()))
            && is(&wanted.kind, l.motion.subject.map(|s| s.kind.as_str().to_owned()))
            && is(&wanted.year, year(&l.motion).map(|y| y.to_string()))
    };
    listed.retain(fits);
    out.listed = listed;
    Ok(out)
}

/// Motions of these bodies that wait: for words, or for votes.
///
/// # Errors
/// When the store cannot be read.
pub async fn undecided_of(app: &App, bodies: &[Body]) -> Result<Vec<Motion>> {
    let mut out = Vec::new();
    for body in bodies {
        let waiting = [MotionState::Open, MotionState::Draft].iter();
        let of = waiting.fold(Query::of(body.id), |q, s| q.in_state(s.as_str()));
        out.extend(app.store.list::<Motion>(of).await?.into_iter().map(|m| m.value));
    }
    Ok(out)
}

/// The year of the outcome or, before it, of the opening.
fn year(motion: &Motion) -> Option<i16> {
    let decided = motion.outcome().map(|o| o.date());
    decided
        .or_else(|| motion.opening().map(|o| governance::day(o.opened)))
        .map(|d| d.year())
}

async fn public_initiatives(app: &App) -> Result<BTreeMap<Uuid, Initiative>> {
    let all = app.store.list::<Initiative>(Query::all()).await?;
    let public = all.into_iter().filter(|it| it.state.is_public());
    Ok(public.map(|it| (it.id.uuid(), it.value)).collect())
}

/// Open motions on which one of the reader's seats has a vote that was not given.
async fn waiting(app: &App, actor: &Actor, all: &[Listed]) -> Result<Vec<Listed>> {
    let Some(account) = actor.account() else {
        return Ok(Vec::new());
    };
    let seats = app
        .store
        .list::<Membership>(Query::all().in_state(account.to_string()))
        .await?;
    let mut out = Vec::new();
    for one in all.iter().filter(|l| l.motion.state() == MotionState::Open) {
        let seat = seats
            .iter()
            .find(|m| m.body == one.body.id && m.sits(today(app)))
            .and_then(|m| one.motion.opening()?.electorate.seat(m.value.id));
        let Some(seat) = seat else { continue };
        let silent = one.motion.has_interest(seat.member);
        let cast = votes_on(app, one.motion.id).await?;
        if !silent && !cast.iter().any(|v| v.unit == seat.unit) {
            out.push(one.clone());
        }
    }
    Ok(out)
}
