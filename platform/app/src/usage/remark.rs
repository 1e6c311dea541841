//! Somebody says what is wrong with a figure, asks, or says what they think; the producer answers by a day.

use ::knowledge::usage::{Outcome, Remark, RemarkKind, RemarkState, Reply};
use base::{Date, Id, Language, Slug, Text, Timestamp};
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
        first: None,
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

/// The remark of that identity, as an address says it.
async fn remark_named(app: &App, id: &str) -> Result<Stored<Remark>> {
    let nowhere = || AppError::not_found("remark", id);
    let id: Id<Remark> = id.parse().map_err(|_| nowhere())?;
    app.store.get(id).await
}

/// One remark, for those who answer it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn remark_to_answer(app: &App, actor: &Actor, id: &str) -> Result<Remark> {
    let it = remark_named(app, id).await?.value;
    authorise(app, actor, Verb::AnswerRemark, Some(it.initiative)).await?;
    Ok(it)
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
    let mut it = remark_named(app, id).await?;
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

/// A later edition of a release.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub title: Text,
    /// When it took the place of the one before.
    pub since: Timestamp,
}

/// The editions after a release that are out, the next first.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn later_editions(app: &App, release: &Release) -> Result<Vec<Edition>> {
    let mut all: Vec<Edition> = Vec::new();
    let mut current = release.clone();
    while let State::Superseded { by } = current.state().clone() {
        let since = current.history().iter().rev().find(|c| c.to == "superseded");
        let since = since.map_or_else(|| app.now(), |c| c.at);
        current = match view_release(app, &Actor::Anonymous, by.as_str()).await {
            Err(AppError::NotFound { .. }) => break,
            other => other?,
        };
        // One that was taken back puts nothing right; and nobody is led in a circle.
        if !current.state().is_public() || all.iter().any(|e| e.slug == by) {
            break;
        }
        let title = current.description().title.clone();
        all.push(Edition {
            slug: by,
            title,
            since,
        });
    }
    Ok(all)
}

/// The first edition that took its place after the producer had said that a later one puts it right.
pub(super) fn put_right<'a>(remark: &Remark, later: &'a [Edition]) -> Option<&'a Edition> {
    let reply = remark.reply.as_ref().filter(|_| remark.is_to_be_put_right())?;
    later.iter().find(|edition| edition.since >= reply.at)
}

/// What is said about a release.
#[derive(Debug, Clone)]
pub struct Remarks {
    /// The release.
    pub release: Release,
    /// Its later editions that are out, the next first.
    pub later: Vec<Edition>,
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
    /// The edition in which a remark was put right, once it is out.
    pub fn put_right(&self, remark: &Remark) -> Option<&Edition> {
        put_right(remark, &self.later)
    }

    /// How many were answered after their day.
    pub fn answered_late(&self) -> usize {
        let late = |r: &&Remark| r.state(self.today) == RemarkState::Answered && r.days_late().is_some();
        self.lines.iter().filter(late).count()
    }

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
        later: later_editions(app, &release).await?,
        release,
        lines,
        waiting,
        waiting_late,
        today,
        leads,
    })
}
