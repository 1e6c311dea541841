//! Somebody says what is wrong with a figure, asks, or says what they think; the producer answers by a day.

use ::knowledge::usage::{Outcome, Remark, RemarkKind, RemarkState, Reply};
use base::{Date, Id, Language, Text};
use protect::{Release, State};
use uuid::Uuid;

use super::{about, code};
use crate::act::{authorise, may};
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Record, RecordKind, Stored};
use crate::publish::{ReleaseRecord, view_release};
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// Remarks that a page shows, the newest.
const LISTED: u64 = 500;

/// Kept under its initiative; its name is the release.
impl Record for Remark {
    const KIND: RecordKind = RecordKind::Remark;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        Some(self.release.to_string())
    }
    fn state(&self) -> Option<String> {
        // What depends on the day stands in no column.
        let state = match (self.closed.is_some(), self.reply.is_some(), self.seen) {
            (true, ..) => "left_out",
            (false, true, _) => "answered",
            (false, false, true) => "open",
            (false, false, false) => "waiting",
        };
        Some(state.to_owned())
    }
}

/// A remark as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RemarkWording {
    /// The name of what is wanted.
    pub kind: String,
    /// Which figure; empty for the whole.
    pub figure: String,
    /// What is said.
    pub words: String,
}

/// Takes a remark down. A stranger's waits until the producer has looked; its clock runs all the same.
///
/// # Errors
/// `NotFound`; findings: a release that is not out, no such kind, nothing said, or too much.
pub async fn say_remark(
    app: &App,
    actor: &Actor,
    release: &str,
    (wording, language): (&RemarkWording, &Language),
) -> Result<Remark> {
    let record: Stored<ReleaseRecord> = app.store.named(release).await?;
    let release = view_release(app, actor, release).await?;
    authorise(app, actor, Verb::SayRemark, None).await?;
    if !matches!(
        release.state(),
        State::Published { .. } | State::Superseded { .. }
    ) {
        let slug = release.slug().as_str();
        return Err(AppError::finding(
            about(code::NOT_OUT, "words").with("release", slug),
        ));
    }
    let unknown = || AppError::finding(about(UNKNOWN_WORD, "kind").with("value", wording.kind.as_str()));
    let at = app.now();
    let remark = Remark {
        id: app.new_id(),
        initiative: record.initiative,
        release: record.id.uuid(),
        slug: release.slug().clone(),
        kind: RemarkKind::from_name(&wording.kind).ok_or_else(unknown)?,
        figure: wording.figure.trim().to_owned(),
        words: Text::default().with(language.clone(), wording.words.trim()),
        by: actor.account().map(|a| a.uuid()),
        at,
        seen: false,
        due: Remark::due_after(governance::day(at)),
        reply: None,
        closed: None,
    };
    let remark = remark.say().map_err(AppError::finding)?;
    let entry = Draft::new(at, actor, Verb::SayRemark, remark.id)
        .with("release", remark.slug.as_str())
        .with("kind", remark.kind.as_str())
        .with("due", remark.due.to_string());
    let changes = vec![Change::create(&remark)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(remark)
}

/// What the producer does with a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemarkStep {
    /// Let it stand on the page.
    Look,
    /// Answer it: the name of what came of it, and why.
    Answer(String, String),
    /// Leave it out for a reason.
    LeaveOut(String),
}

/// Takes a step. Returns the remark.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: nothing said, one that stands on the page, one that was left out.
pub async fn step_remark(
    app: &App,
    actor: &Actor,
    id: &str,
    (step, language): (RemarkStep, &Language),
) -> Result<Remark> {
    let nowhere = || AppError::not_found("remark", id);
    let known: Id<Remark> = id.parse().map_err(|_| nowhere())?;
    let mut it = app.store.get(known).await?;
    let verb = match step {
        RemarkStep::Look => Verb::LookAtRemark,
        RemarkStep::Answer(..) => Verb::AnswerRemark,
        RemarkStep::LeaveOut(_) => Verb::LeaveRemarkOut,
    };
    authorise(app, actor, verb, Some(it.initiative)).await?;
    let at = app.now();
    let done = match step {
        RemarkStep::Look => it.value.look(),
        RemarkStep::LeaveOut(reason) => it.value.leave_out(&reason, at),
        RemarkStep::Answer(outcome, words) => {
            let unknown =
                || AppError::finding(about(UNKNOWN_WORD, "outcome").with("value", outcome.as_str()));
            it.value.answer(Reply {
                outcome: Outcome::from_name(&outcome).ok_or_else(unknown)?,
                words: Text::default().with(language.clone(), words.trim()),
                at,
            })
        }
    };
    done.map_err(AppError::finding)?;
    let mut entry = Draft::new(at, actor, verb, it.value.id).with("release", it.slug.as_str());
    if let Some(reply) = &it.reply {
        entry = entry.with("outcome", reply.outcome.as_str());
    }
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// What is said about a release.
#[derive(Debug, Clone)]
pub struct Remarks {
    /// The release.
    pub release: Release,
    /// Those that the reader may read, the newest first.
    pub lines: Vec<Remark>,
    /// How many wait to be looked at.
    pub waiting: usize,
    /// How many of those have waited past their day.
    pub waiting_late: usize,
    /// Today.
    pub today: Date,
    /// Whether the reader leads the initiative.
    pub leads: bool,
}

impl Remarks {
    /// How many stand like this.
    pub fn count(&self, state: RemarkState) -> usize {
        self.lines.iter().filter(|l| l.state(self.today) == state).count()
    }
}

/// What is said about a release; what waits is for those who lead alone.
///
/// # Errors
/// `NotFound`.
pub async fn view_remarks(app: &App, actor: &Actor, slug: &str) -> Result<Remarks> {
    let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
    let release = view_release(app, actor, slug).await?;
    let leads = may(app, actor, Verb::AnswerRemark, Some(record.initiative)).await?;
    let of = Query::all().named(record.id.uuid().to_string());
    let all = app
        .store
        .list::<Remark>(of.ordered(Order::Newest).limit(LISTED))
        .await?;
    let today = governance::day(app.now());
    let waits = |r: &Remark| r.state(today) == RemarkState::Waiting;
    let waiting = all.iter().filter(|r| waits(r)).count();
    let waiting_late = all.iter().filter(|r| waits(r) && r.is_late(today)).count();
    let shown = |r: &Remark| leads || !waits(r);
    let lines = all.into_iter().map(|r| r.value).filter(shown).collect();
    Ok(Remarks {
        release,
        lines,
        waiting,
        waiting_late,
        today,
        leads,
    })
}
