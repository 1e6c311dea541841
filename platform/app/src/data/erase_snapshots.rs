//! A frozen state of the data goes when somebody whose answers are in it takes them back, or their time is over.
//!
//! Answers lie sealed under a key each, but a snapshot holds them in the clear, in one object for all. So the object is
//! taken away as a whole; what stays is its record with the digest, which proves what a release was made from
//! (docs/decisions/0012). The object goes after the act that marks it; what was missed, because the site stopped or the
//! snapshot was being made at that moment, goes with the next round of [`erase_late`].

use std::collections::BTreeSet;
use std::path::PathBuf;

use base::{Digest, Finding, Id, Slug, Timestamp};
use dataset::Origin;

use super::{Dataset, TakenSnapshot, code};
use crate::collect::{Instrument, Submission, SubmissionState, core_purpose, no_longer};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Marks every state that was frozen with a submission's answers as gone; [`remove_erased`] takes the objects away when
/// that is written.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn erase_frozen(
    app: &App,
    submission: &Submission,
    record: &consent::Record,
    now: Timestamp,
) -> Result<Vec<Change>> {
    let it = app.store.get(submission.instrument).await?.value;
    let mut out = Vec::new();
    for (dataset, purpose) in gathered(app, &it).await? {
        for mut taken in frozen(app, dataset).await? {
            let at = taken.state.made_at;
            let agreed = record.state(&purpose, at).is_some_and(consent::State::permits);
            if submission.received_at < at && agreed {
                taken.value.erased = Some(now);
                out.push(Change::update(&taken)?);
            }
        }
    }
    Ok(out)
}

/// The datasets of an instrument's answers, each with the purpose that it is gathered for.
async fn gathered(app: &App, it: &Instrument) -> Result<Vec<(Id<Dataset>, Slug)>> {
    let core = core_purpose(it)?;
    let all = app.store.list::<Dataset>(Query::of(it.initiative)).await?;
    let id = it.id.to_string();
    let of = |d: &Dataset| matches!(&d.origin, Origin::Submissions { instrument, .. } if *instrument == id);
    let found = all.into_iter().filter(|d| of(d));
    Ok(found
        .map(|d| {
            (
                d.value.id,
                d.value.purpose.clone().unwrap_or_else(|| core.clone()),
            )
        })
        .collect())
}

/// The states of a dataset that are still there.
async fn frozen(app: &App, dataset: Id<Dataset>) -> Result<Vec<Stored<TakenSnapshot>>> {
    let mut all = app.store.list::<TakenSnapshot>(Query::of(dataset)).await?;
    all.retain(|t| t.erased.is_none());
    Ok(all)
}

/// Takes away the objects of all that is marked, unless a state that stands has the very same content.
///
/// # Errors
/// `Environment` when an object cannot be taken away.
pub(crate) async fn remove_erased(app: &App) -> Result<()> {
    let all = app.store.list::<TakenSnapshot>(Query::all()).await?;
    let (gone, here): (Vec<_>, Vec<_>) = all.iter().partition(|t| t.erased.is_some());
    let here: BTreeSet<Digest> = here.iter().map(|t| t.state.content).collect();
    for taken in gone {
        let content = taken.state.content;
        if !here.contains(&content) && app.objects.has(content).await? {
            app.objects.remove(content).await?;
        }
    }
    Ok(())
}

/// Marks what holds answers that were taken back and was not marked then, and takes all marked objects away.
///
/// # Errors
/// When the store cannot be read or written.
pub(crate) async fn erase_late(app: &App, actor: &Actor, it: &Instrument) -> Result<()> {
    for (dataset, purpose) in gathered(app, it).await? {
        for mut taken in frozen(app, dataset).await? {
            let back = Query::of(it.id).in_state(SubmissionState::Withdrawn.as_str());
            let back = app.store.list::<Submission>(back).await?;
            if no_longer(app, back, &purpose, taken.state.made_at).await? == 0 {
                continue;
            }
            taken.value.erased = Some(app.now());
            let entry = Draft::new(app.now(), actor, Verb::EraseSnapshot, taken.value.id)
                .with("content", taken.state.content.to_string());
            let changes = vec![Change::update(&taken)?];
            match app.store.commit(Act { entry, changes }).await {
                // Somebody takes something back at this moment, and marks it.
                Ok(_) | Err(AppError::Conflict { .. }) => {}
                Err(fault) => return Err(fault),
            }
        }
    }
    Ok(())
}

/// The file of a frozen state.
///
/// # Errors
/// `Findings` when it was taken away.
pub(crate) async fn frozen_file(app: &App, content: Digest) -> Result<PathBuf> {
    match app.objects.path(content).await {
        Err(AppError::NotFound { .. }) => Err(AppError::finding(Finding::error(code::STATE_GONE))),
        done => done,
    }
}
