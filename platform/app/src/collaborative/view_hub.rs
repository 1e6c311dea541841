//! The first page of a collaborative: who steers it, what it owes, what is to come, what it made and promised.

use base::Date;
use governance::commitment::Commitment;
use governance::duty::Board;
use governance::meeting::{Meeting, MeetingState};
use governance::plan::{Plan, PlanState};
use governance::report::{Report, ReportState};
use governance::{Body, BodyKind, Membership, Motion};

use super::{all_bodies, committee_of, find_collaborative};
use crate::commit::commitments_of;
use crate::decide::members_of;
use crate::duty::board_of;
use crate::plan::plans_of;
use crate::ports::{Order, Query};
use crate::report::reports_of;
use crate::{App, Result};

/// How many decisions the page shows.
const LATEST: usize = 5;

/// A regional, national or subnational part, in one line.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// The body.
    pub body: Body,
    /// Who sits in it today.
    pub members: usize,
    /// Its meetings that were held this year.
    pub held: usize,
    /// Its duties of this year.
    pub board: Board,
}

/// A collaborative for its first page.
#[derive(Debug, Clone)]
pub struct Hub {
    /// The body of all members.
    pub body: Body,
    /// How many members it has today; none where this record keeps no member.
    pub members: Option<usize>,
    /// The committee and who sits in it today.
    pub committee: Option<(Body, Vec<Membership>)>,
    /// What it owes this year.
    pub board: Board,
    /// Meetings that are called and to come, with whose they are, the next first.
    pub coming: Vec<(Body, Meeting)>,
    /// The committee's newest decisions.
    pub decided: Vec<Motion>,
    /// Its parts in the world.
    pub chapters: Vec<Chapter>,
    /// Other bodies below it: workstreams, a fund's board.
    pub parts: Vec<Body>,
    /// Plans in force, the latest first.
    pub plans: Vec<Plan>,
    /// Approved reports, the latest first.
    pub reports: Vec<Report>,
    /// What it promised.
    pub commitments: Vec<Commitment>,
    /// Today.
    pub today: Date,
}

/// The collaborative of this site; nothing where there is none.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_hub(app: &App) -> Result<Option<Hub>> {
    let Some(body) = find_collaborative(app).await? else {
        return Ok(None);
    };
    let today = governance::day(app.now());
    let all = all_bodies(app).await?;
    let members = members_of(app, body.id).await?;
    let committee = match committee_of(app, body.id).await? {
        Some(committee) => {
            let seats = members_of(app, committee.id).await?;
            let seats = seats.into_iter().filter(|m| m.sits(today)).collect();
            Some((committee, seats))
        }
        None => None,
    };
    let decided = match &committee {
        Some((committee, _)) => decided(app, committee).await?,
        None => Vec::new(),
    };
    let parts = all
        .iter()
        .filter(|b| b.parent == Some(body.id) && b.ended.is_none());
    let elsewhere = [BodyKind::Chapter, BodyKind::SteeringCommittee];
    let parts = parts.filter(|b| !elsewhere.contains(&b.kind)).cloned().collect();
    let mut plans = plans_of(app, &body).await?;
    plans.retain(|p| p.state != PlanState::Draft);
    let mut reports = reports_of(app, &body).await?;
    reports.retain(|r| r.state != ReportState::Draft);
    reports.sort_by_key(|r| std::cmp::Reverse(r.year.year));
    Ok(Some(Hub {
        members: (!members.is_empty()).then(|| members.iter().filter(|m| m.sits(today)).count()),
        board: board_of(app, &body, today.year()).await?,
        coming: coming(app, &all, &body).await?,
        chapters: chapters_of(app, &all, &body).await?,
        commitments: commitments_of(app, body.id).await?,
        committee,
        decided,
        parts,
        plans,
        reports,
        today,
        body,
    }))
}

async fn decided(app: &App, committee: &Body) -> Result<Vec<Motion>> {
    let all = Query::of(committee.id).ordered(Order::Newest);
    let all = app.store.list::<Motion>(all).await?;
    let decided = all.into_iter().map(|m| m.value).filter(|m| m.outcome().is_some());
    Ok(decided.take(LATEST).collect())
}

/// Every part of a body in the world, at any depth.
fn below<'a>(all: &'a [Body], top: &Body) -> Vec<&'a Body> {
    let mut found: Vec<&Body> = Vec::new();
    let mut above = vec![top.id];
    while let Some(id) = above.pop() {
        let parts = all
            .iter()
            .filter(|b| b.parent == Some(id) && b.kind == BodyKind::Chapter);
        for part in parts.filter(|b| b.ended.is_none()) {
            if !found.iter().any(|b| b.id == part.id) {
                found.push(part);
                above.push(part.id);
            }
        }
    }
    found.sort_by(|a, b| a.slug.cmp(&b.slug));
    found
}

async fn chapters_of(app: &App, all: &[Body], body: &Body) -> Result<Vec<Chapter>> {
    let today = governance::day(app.now());
    let mut out = Vec::new();
    for part in below(all, body) {
        let members = members_of(app, part.id).await?;
        let meetings = app.store.list::<Meeting>(Query::of(part.id)).await?;
        let held = |m: &&crate::ports::Stored<Meeting>| {
            let done = matches!(m.state, MeetingState::Held { .. } | MeetingState::Approved { .. });
            done && governance::day(m.occasion.start).year() == today.year()
        };
        out.push(Chapter {
            members: members.iter().filter(|m| m.sits(today)).count(),
            held: meetings.iter().filter(held).count(),
            board: board_of(app, part, today.year()).await?,
            body: part.clone(),
        });
    }
    Ok(out)
}

async fn coming(app: &App, all: &[Body], body: &Body) -> Result<Vec<(Body, Meeting)>> {
    let now = app.now();
    let mut out = Vec::new();
    let ours = all
        .iter()
        .filter(|b| b.id == body.id || b.parent == Some(body.id));
    for body in ours {
        let called = Query::of(body.id).in_state("called");
        for meeting in app.store.list::<Meeting>(called).await? {
            if meeting.occasion.end >= now {
                out.push((body.clone(), meeting.value));
            }
        }
    }
    out.sort_by_key(|(_, m)| (m.occasion.start, m.id));
    Ok(out)
}
