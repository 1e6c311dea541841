//! A release takes a step of its life: checked, shown to the community, approved, published, recalled.

use base::{Date, Findings, Id, Slug, Timestamp};
use protect::{Release, State};
use registry::Initiative;
use uuid::Uuid;

use super::before;
use super::same_data::of_same_data;
use super::schedule::must_be_due;
use super::{ReleaseRecord, about, code};
use crate::act::authorise;
use crate::decide::{approval_because, approval_for};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A step of a release's life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Hold it against earlier releases of the same data.
    Check,
    /// Show it to the community until a day.
    ShowToCommunity(Date),
    /// Send it back for the community's reason.
    SendBack(String),
    /// Allow it to leave: by the body's decision, or alone for this reason where there is no body.
    Approve(String),
    /// Let it out.
    Publish,
    /// Name a later edition.
    Supersede(Slug),
    /// Take it back for a reason; page and reason stay.
    Recall(String),
}

impl Step {
    /// The act that the step is.
    fn verb(&self) -> Verb {
        match self {
            Self::Recall(_) => Verb::RecallRelease,
            _ => Verb::PublishRelease,
        }
    }
}

/// Takes a release one step further. The step, its reason and the new digest stand in the log.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the step's guard is not met; `Conflict` when
/// somebody else took a step meanwhile.
pub async fn step_release(app: &App, actor: &Actor, slug: &str, step: Step) -> Result<Release> {
    let stored: Stored<ReleaseRecord> = app.store.named(slug).await?;
    authorise(app, actor, step.verb(), Some(stored.initiative)).await?;
    let verb = step.verb();
    commit(app, (actor, verb), stored, step).await
}

/// Takes a step that is allowed, and writes it down.
///
/// # Errors
/// As [`step_release`].
pub(super) async fn commit(
    app: &App,
    (actor, verb): (&Actor, Verb),
    mut stored: Stored<ReleaseRecord>,
    step: Step,
) -> Result<Release> {
    if let Step::Supersede(by) = &step {
        later_edition(app, &stored, by).await?;
    }
    let at = app.now();
    let initiative = stored.initiative;
    let release = stored.open()?;
    let moved = take(app, (actor, initiative), release.clone(), step, at).await?;
    stored.value = ReleaseRecord::of(&moved, initiative);
    let mut entry = Draft::new(at, actor, verb, stored.value.id)
        .with("slug", moved.slug().as_str())
        .with("state", moved.state().name())
        .with("digest", stored.digest.to_string());
    if let State::Approved { approval } = moved.state() {
        entry = entry.with("decided_by", approval.in_log());
    }
    if let Some(note) = moved.history().last().and_then(|c| c.note.clone()) {
        entry = entry.with("note", note);
    }
    let (beside, entry) = before::follow(app, (&release, &moved), initiative, entry).await?;
    let mut changes = vec![Change::update(&stored)?];
    changes.extend(beside);
    app.store.commit(Act { entry, changes }).await?;
    Ok(moved)
}

/// Why a release could not be allowed today for want of a decision, where a body decides; nothing else is looked at.
///
/// # Errors
/// When the store cannot be read.
pub async fn decision_wanted(app: &App, actor: &Actor, release: &Release) -> Result<Findings> {
    let record = app
        .store
        .get(Id::<ReleaseRecord>::new(release.id().uuid()))
        .await?;
    match approval_for(app, actor, record.initiative, &release.subject()).await {
        Ok(_) => Ok(Findings::none()),
        Err(AppError::Findings(findings)) => Ok(findings),
        Err(fault) => Err(fault),
    }
}

/// A later edition is another release of the same initiative that was not issued before, is out and not superseded
/// itself.
async fn later_edition(app: &App, earlier: &ReleaseRecord, by: &Slug) -> Result<()> {
    let all = app
        .store
        .list::<ReleaseRecord>(Query::of(Id::<Initiative>::new(earlier.initiative)).in_state("published"));
    let out = all.await?;
    let named = out.iter().find(|r| r.slug == *by && r.id != earlier.id);
    let fits = match named {
        Some(later) => later.open()?.issued() >= earlier.open()?.issued(),
        None => false,
    };
    let none = || AppError::finding(about(code::NO_LATER_EDITION, "later").with("release", by.as_str()));
    if fits { Ok(()) } else { Err(none()) }
}

async fn take(
    app: &App,
    (actor, initiative): (&Actor, Uuid),
    release: Release,
    step: Step,
    at: Timestamp,
) -> Result<Release> {
    if step == Step::Publish {
        must_be_due(app, &release).await?;
    }
    if step == Step::Check
        && let Some((body, _)) = before::vetoed(app, &release).await?
    {
        let told = about(code::VETOED, "step").with("body", body.label());
        return Err(AppError::finding(told));
    }
    if matches!(step, Step::Check | Step::Publish) {
        let others = of_same_data(app, &release).await?;
        let moved = match step {
            Step::Check => release.check(at, &others),
            _ => release.publish(at, &others),
        };
        return moved.map_err(AppError::Findings);
    }
    let moved = match step {
        Step::Check | Step::Publish => Ok(release),
        Step::Approve(reason) => {
            let approval = approval_because(app, actor, initiative, &release.subject(), &reason).await?;
            before::must_be_answered(app, &release).await?;
            release.approve(approval, at)
        }
        Step::ShowToCommunity(until) => release.show_to_community(at, until),
        Step::SendBack(reason) => release.send_back(at, &reason),
        Step::Supersede(by) => release.supersede(at, by),
        Step::Recall(reason) => release.recall(at, &reason),
    };
    moved.map_err(AppError::finding)
}
