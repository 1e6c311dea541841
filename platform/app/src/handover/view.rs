//! The public register, one handover, an office's desk, and what an initiative has sent.

use base::{Date, Findings, Id, Language};
use framework::Scheme;
use framework::scheme::About;
use governance::{Body, Motion};
use handover::{Handover, Standing};
use protect::Release;
use registry::Initiative;

use super::feed::SeriesFeed;
use super::feeds::feeds_of;
use super::{all_handovers, handover_named, minds, office_for, offices};
use crate::act::{authorise, may};
use crate::assess::list_schemes;
use crate::decide::{may_seat, motion_about};
use crate::ports::{Order, Query};
use crate::publish::releases_of;
use crate::{Actor, App, Result, Verb};

/// A line of the register or of a desk.
#[derive(Debug, Clone)]
pub struct Line {
    /// The handover.
    pub handover: Handover,
    /// Its office.
    pub office: Body,
    /// How it stands today.
    pub standing: Standing,
}

/// Everything that was handed over, the newest first.
#[derive(Debug, Clone)]
pub struct Register {
    /// The lines.
    pub lines: Vec<Line>,
    /// Today.
    pub today: Date,
}

impl Register {
    /// How many stand like this.
    pub fn count(&self, standing: Standing) -> usize {
        self.lines.iter().filter(|l| l.standing == standing).count()
    }
}

/// The public register.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_register(app: &App) -> Result<Register> {
    let today = governance::day(app.now());
    let mut lines = Vec::new();
    for it in all_handovers(app).await? {
        lines.push(line(app, it, today).await?);
    }
    Ok(Register { lines, today })
}

pub(super) async fn line(app: &App, handover: Handover, today: Date) -> Result<Line> {
    let office = app.store.get(handover.office).await?.value;
    Ok(Line {
        standing: handover.standing_before(&office, today),
        office,
        handover,
    })
}

/// One handover as a page shows it.
#[derive(Debug, Clone)]
pub struct HandoverView {
    /// The handover.
    pub handover: Handover,
    /// Its office.
    pub office: Body,
    /// How it stands today.
    pub standing: Standing,
    /// Today.
    pub today: Date,
    /// The scheme by which the office judges, at its newest version.
    pub scheme: Option<Scheme>,
    /// The schemes that it can choose.
    pub schemes: Vec<Scheme>,
    /// The motion about what was proposed.
    pub motion: Option<Id<Motion>>,
    /// Whether the reader keeps the office's business; nobody does where it left.
    pub desk: bool,
    /// Whether the reader leads the initiative.
    pub leads: bool,
    /// What to mind: the release or answers in it were taken back.
    pub minds: Findings,
}

/// One handover, for everybody, with names in that language.
///
/// # Errors
/// `NotFound`.
pub async fn view_handover(app: &App, actor: &Actor, id: &str, language: &Language) -> Result<HandoverView> {
    let it = handover_named(app, id).await?.value;
    let office = app.store.get(it.office).await?.value;
    let today = governance::day(app.now());
    let schemes = list_schemes(app).await?;
    let motion = match it.subject() {
        Ok(subject) => motion_about(app, office.id, &subject).await?,
        Err(_) => None,
    };
    Ok(HandoverView {
        minds: minds::minds(app, &it, language).await?,
        standing: it.standing_before(&office, today),
        scheme: schemes.iter().find(|s| s.name() == it.scheme).cloned(),
        schemes: schemes.into_iter().filter(|s| s.about == About::Round).collect(),
        motion,
        desk: office.ended.is_none() && may_seat(app, actor, Verb::AskProducer, &office).await?,
        leads: may(app, actor, Verb::AnswerOffice, Some(it.initiative)).await?,
        today,
        handover: it,
        office,
    })
}

/// What lies on an office's desk.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The office.
    pub office: Body,
    /// What was sent to it, what is due first on top.
    pub lines: Vec<Line>,
    /// Addresses of its series about which something was found.
    pub troubled: Vec<SeriesFeed>,
    /// Today.
    pub today: Date,
}

/// The desk of an office, for who keeps its business.
///
/// # Errors
/// `NotFound`, also for a body that is no office; `NotSignedIn`, `NotAllowed`.
pub async fn view_desk(app: &App, actor: &Actor, slug: &str) -> Result<Desk> {
    let office = office_for(app, actor, slug, Verb::ViewDesk).await?;
    let today = governance::day(app.now());
    let all = app.store.list::<Handover>(Query::of(office.id)).await?;
    let mut lines: Vec<Line> = all
        .into_iter()
        .map(|h| Line {
            standing: h.standing_before(&office, today),
            handover: h.value,
            office: office.clone(),
        })
        .collect();
    let done = |s: Standing| matches!(s, Standing::Decided(_) | Standing::ChosenIndependent);
    lines.sort_by_key(|l| (done(l.standing), l.handover.due, l.handover.id));
    let mut troubled = feeds_of(app, office.id).await?;
    troubled.retain(|f| !f.troubles.is_empty());
    Ok(Desk {
        office,
        lines,
        troubled,
        today,
    })
}

/// What an initiative has sent, and can send.
#[derive(Debug, Clone)]
pub struct Outbox {
    /// The initiative.
    pub initiative: Initiative,
    /// What it has sent, the newest first.
    pub lines: Vec<Line>,
    /// Its releases that are out, in their newest edition.
    pub releases: Vec<Release>,
    /// The offices that can be asked.
    pub offices: Vec<Body>,
    /// Today.
    pub today: Date,
    /// Whether the reader can hand a release over.
    pub may_send: bool,
}

/// What an initiative has sent, for its people.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_outbox(app: &App, actor: &Actor, slug: &str) -> Result<Outbox> {
    let initiative = crate::register::seen(app, actor, slug).await?.value;
    let id = Some(initiative.id.uuid());
    authorise(app, actor, Verb::ViewInitiative, id).await?;
    let today = governance::day(app.now());
    let newest = Query::all().ordered(Order::Newest);
    let mut lines = Vec::new();
    for it in app.store.list::<Handover>(newest).await? {
        if it.initiative == initiative.id.uuid() {
            lines.push(line(app, it.value, today).await?);
        }
    }
    let mut releases = releases_of(app, actor, initiative.id).await?;
    releases.retain(|r| matches!(r.state(), protect::State::Published { .. }));
    Ok(Outbox {
        offices: offices(app).await?,
        may_send: may(app, actor, Verb::SubmitRelease, id).await?,
        initiative,
        lines,
        releases,
        today,
    })
}
