//! Everybody reads what workstreams are to do, what they reported and what is overdue.

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Findings};
use governance::output::Output;
use governance::workstream::{Due, Period, State, WorkReport, Workstream};
use governance::{Body, Membership, Motion};

use super::propose::inconsistent;
use crate::consult::family_of;
use crate::decide::{around, body_named, may_seat, members_of, motion_about};
use crate::ports::{Order, Query};
use crate::{Actor, App, Result, Verb};

/// The committee that approves the workstreams of a body.
pub(crate) async fn committee_for(app: &App, home: &Body) -> Result<Option<Body>> {
    Ok(family_of(app, home).await?.committee().cloned())
}

/// The places (from 0) of what a workstream has delivered: outputs that the committee approved.
///
/// # Errors
/// When the store cannot be read.
pub async fn delivered(app: &App, it: &Workstream) -> Result<BTreeSet<usize>> {
    let outputs = app.store.list::<Output>(Query::of(it.id())).await?;
    let done = outputs.iter().filter(|o| o.is_delivered());
    Ok(done.filter_map(|o| o.deliverable()).collect())
}

/// Its periods with the reports that came.
pub(crate) async fn periods(
    app: &App,
    it: &Workstream,
    today: Date,
) -> Result<(Vec<WorkReport>, Vec<Period>)> {
    let reports = app.store.list::<WorkReport>(Query::of(it.id())).await?;
    let mut reports: Vec<WorkReport> = reports.into_iter().map(|r| r.value).collect();
    reports.sort_by_key(|r| r.number);
    let filed: BTreeMap<u32, Date> = reports
        .iter()
        .map(|r| (r.number, governance::day(r.at)))
        .collect();
    let periods = it.periods(&filed, today);
    Ok((reports, periods))
}

/// A workstream in a list.
#[derive(Debug, Clone)]
pub struct WorkLine {
    /// The workstream.
    pub workstream: Workstream,
    /// Its outputs.
    pub outputs: Vec<Output>,
    /// Reports that are late.
    pub overdue: usize,
    /// The next report that can be or is to be handed in.
    pub next: Option<Period>,
}

/// The workstreams of a body.
#[derive(Debug, Clone)]
pub struct Workstreams {
    /// The body that was asked for.
    pub body: Body,
    /// Whose workstreams these are.
    pub home: Body,
    /// Newest first.
    pub lines: Vec<WorkLine>,
    /// Whether the reader may propose one.
    pub may_propose: bool,
    /// Today.
    pub today: Date,
}

/// The workstreams of the collaborative or chapter that a body belongs to.
///
/// # Errors
/// `NotFound`, also for a body of an initiative that the reader may not know of.
pub async fn workstreams_of(app: &App, actor: &Actor, body: &str) -> Result<Workstreams> {
    let body = body_named(app, body).await?.value;
    around(app, actor, &body).await?;
    let home = family_of(app, &body).await?.home().clone();
    let today = governance::day(app.now());
    let all = app
        .store
        .list::<Workstream>(Query::of(home.id).ordered(Order::Newest))
        .await?;
    let mut lines = Vec::new();
    for workstream in all.into_iter().map(|w| w.value) {
        let (_, periods) = periods(app, &workstream, today).await?;
        let outputs = app.store.list::<Output>(Query::of(workstream.id())).await?;
        lines.push(WorkLine {
            outputs: outputs.into_iter().map(|o| o.value).collect(),
            overdue: periods
                .iter()
                .filter(|p| matches!(p.stands, Due::Overdue(_)))
                .count(),
            next: periods
                .into_iter()
                .find(|p| !matches!(p.stands, Due::Filed { .. })),
            workstream,
        });
    }
    let may_propose = home.ended.is_none() && may_seat(app, actor, Verb::ProposeWorkstream, &home).await?;
    Ok(Workstreams {
        body,
        home,
        lines,
        may_propose,
        today,
    })
}

/// What the committee is asked now.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The committee.
    pub committee: Body,
    /// Its newest motion about exactly this.
    pub motion: Option<Motion>,
    /// Whether the reader may put it to its vote.
    pub may_ask: bool,
}

/// A workstream as a page shows it.
#[derive(Debug, Clone)]
pub struct WorkstreamView {
    /// The workstream.
    pub workstream: Workstream,
    /// Whose it is.
    pub home: Body,
    /// The body that does it, once it was approved.
    pub body: Option<Body>,
    /// Who sits in it.
    pub people: Vec<Membership>,
    /// What was reported, oldest first.
    pub reports: Vec<WorkReport>,
    /// When reports are due.
    pub periods: Vec<Period>,
    /// Its outputs.
    pub outputs: Vec<Output>,
    /// What is not consistent with the others that run, while it is proposed.
    pub found: Findings,
    /// What the committee is asked, where there is something to ask and a committee.
    pub asked: Option<Asked>,
    /// Whether there is something to decide and no committee.
    pub no_committee: bool,
    /// Whether the reader belongs to the body, its home, or another relative.
    pub inside: bool,
    /// Whether the reader may write the proposal anew or take it back.
    pub may_rewrite: bool,
    /// Whether the reader may ask for time, invite and end.
    pub may_lead: bool,
    /// Whether the reader may report: its people, and who keeps the home's business.
    pub may_report: bool,
    /// Whether the reader may write outputs.
    pub may_write: bool,
    /// Today.
    pub today: Date,
}

/// A workstream.
///
/// # Errors
/// `NotFound`, also where its body is that of an initiative that the reader may not know of.
pub async fn view_workstream(app: &App, actor: &Actor, slug: &str) -> Result<WorkstreamView> {
    let it = app.store.named::<Workstream>(slug).await?.value;
    let home = app.store.get(it.home()).await?.value;
    around(app, actor, &home).await?;
    let inside = family_of(app, &home).await?.has(app, actor).await?;
    let today = governance::day(app.now());
    let (reports, periods) = periods(app, &it, today).await?;
    let outputs = app.store.list::<Output>(Query::of(it.id())).await?;
    let body = match it.runs() {
        Some(_) => Some(app.store.get(it.body()).await?.value),
        None => None,
    };
    let people = match &body {
        Some(body) => members_of(app, body.id)
            .await?
            .into_iter()
            .filter(|m| m.sits(today))
            .collect(),
        None => Vec::new(),
    };
    let found = match it.state() {
        State::Proposed => inconsistent(app, &home, Some(&it), it.terms()).await?,
        _ => Findings::none(),
    };
    let (leads, writes) = match &body {
        Some(body) => (
            may_seat(app, actor, Verb::FileWorkReport, body).await?,
            may_seat(app, actor, Verb::WriteOutput, body).await?,
        ),
        None => (false, false),
    };
    let active = it.state() == State::Active;
    let keeps_home = may_seat(app, actor, Verb::FileWorkReport, &home).await?;
    let own = super::propose::must_own(app, actor, &it, &home).await.is_ok();
    let asked = asked(app, actor, &it, &home).await?;
    Ok(WorkstreamView {
        no_committee: it.subject().is_some() && asked.is_none(),
        may_rewrite: it.state() == State::Proposed && own,
        may_lead: active && leads,
        may_report: active && (leads || keeps_home),
        may_write: active && writes,
        outputs: outputs.into_iter().map(|o| o.value).collect(),
        workstream: it,
        home,
        body,
        people,
        reports,
        periods,
        found,
        asked,
        inside,
        today,
    })
}

async fn asked(app: &App, actor: &Actor, it: &Workstream, home: &Body) -> Result<Option<Asked>> {
    let (Some(subject), Some(committee)) = (it.subject(), committee_for(app, home).await?) else {
        return Ok(None);
    };
    let motion = match motion_about(app, committee.id, &subject).await? {
        Some(id) => Some(app.store.get(id).await?.value),
        None => None,
    };
    Ok(Some(Asked {
        may_ask: motion.is_none() && may_seat(app, actor, Verb::DraftMotion, &committee).await?,
        committee,
        motion,
    }))
}
