//! A body's no sends a release back: with its closing the vote takes effect, and its reasons stand in the release's life.

use governance::body::deciding;
use governance::decision::{Asks, Ruling};
use governance::{Body, Motion, Subject, SubjectKind};
use protect::Release;

use super::super::{ReleaseRecord, step};
use crate::decide::{bodies_of, motion_about};
use crate::ports::RecordKind;
use crate::{Actor, App, AppError, Result, Verb};

/// Sends a release back that a body decided against, when it has not gone out.
///
/// # Errors
/// When the store cannot be read or written.
pub(crate) async fn take_over(app: &App, actor: &Actor, motion: &Motion) -> Result<()> {
    let Some((subject, reason)) = refusal(motion) else {
        return Ok(());
    };
    if app.store.row(RecordKind::Release, subject.id).await?.is_none() {
        return Ok(());
    }
    let record = app.store.get(base::Id::<ReleaseRecord>::new(subject.id)).await?;
    let release: Release = record.open()?;
    let bodies = bodies_of(app, record.initiative).await?;
    let Some(body) = deciding(&bodies).into_iter().find(|b| b.id == motion.body) else {
        return Ok(());
    };
    if release.subject() != subject {
        return Ok(());
    }
    let reason = format!("{}: {reason}", body.label());
    match step::commit(
        app,
        (actor, Verb::VetoRelease),
        record,
        step::Step::SendBack(reason),
    )
    .await
    {
        // It is out already, or was sent back before: then nothing takes effect.
        Ok(_) | Err(AppError::Findings(_)) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// The decision that sent a release back, with its body; nothing when it was not a body that did.
///
/// # Errors
/// When the store cannot be read.
pub async fn vetoed(app: &App, release: &Release) -> Result<Option<(Body, Motion)>> {
    if release.sent_back().is_none() {
        return Ok(None);
    }
    let record = app
        .store
        .get(base::Id::<ReleaseRecord>::new(release.id().uuid()))
        .await?;
    for body in deciding(&bodies_of(app, record.initiative).await?) {
        let Some(id) = motion_about(app, body.id, &release.subject()).await? else {
            continue;
        };
        let motion = app.store.get(id).await?.value;
        if refusal(&motion).is_some() {
            return Ok(Some((body.clone(), motion)));
        }
    }
    Ok(None)
}

/// A body's no, and why. A vote without a quorum is none, nor a tie, nor a yes of the proposer's own side alone.
fn refusal(motion: &Motion) -> Option<(Subject, String)> {
    let subject = motion.subject.filter(|s| s.kind == SubjectKind::Release)?;
    let outcome = motion.outcome().filter(|o| !o.is_carried())?;
    let no = [Ruling::Blocked, Ruling::NoMajority, Ruling::OneSide].contains(&outcome.ruling());
    let language = base::Language::english();
    let (_, why) = outcome.statement().best(&language)?;
    (no && motion.asks == Asks::Approval).then(|| (subject, why.to_owned()))
}
