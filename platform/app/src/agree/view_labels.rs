//! Everybody reads a label that was approved; those who work on the initiative also what waits.

use base::{Id, Slug};
use governance::label::Label;
use governance::paper::Paper;
use governance::{Body, Motion};
use registry::Initiative;

use crate::act::may;
use crate::decide::{bodies_of, motion_about};
use crate::ports::{Query, Stored};
use crate::register::view_initiative;
use crate::{Actor, App, AppError, Result, Verb};

/// A label as a page shows it.
#[derive(Debug, Clone)]
pub struct LabelView {
    /// The label.
    pub label: Label,
    /// Whose it is.
    pub initiative: Initiative,
    /// The body of the initiative that could decide about what waits, and its motion about it.
    pub body: Option<(Slug, Option<Id<Motion>>)>,
    /// Whether the reader works on the initiative, and so sees what waits.
    pub inside: bool,
    /// Whether the reader may word it anew.
    pub may_word: bool,
    /// Whether the reader wrote the waiting wording, and so may not approve it as a second person.
    pub wrote_it: bool,
    /// Whether the reader may approve.
    pub may_approve: bool,
    /// Whether the reader may take it off.
    pub may_retire: bool,
}

/// One label.
///
/// # Errors
/// `NotFound`, also for one that nobody approved and is none of the reader's business.
pub async fn view_label(app: &App, actor: &Actor, slug: &str) -> Result<LabelView> {
    let stored: Stored<Label> = app.store.named(slug).await?;
    let owner = Some(stored.initiative());
    let inside = may(app, actor, Verb::ViewInitiative, owner).await?;
    let known = stored.versions().iter().any(|v| v.approved().is_some());
    let initiative = app
        .store
        .get(Id::<Initiative>::new(stored.initiative()))
        .await?
        .value;
    let public = known && initiative.state.is_public();
    if !inside && !public {
        return Err(AppError::not_found("label", slug));
    }
    let me = actor.account().map(Id::uuid);
    let mut body = None;
    let binding = bodies_of(app, stored.initiative())
        .await?
        .into_iter()
        .find(Body::binds);
    if let (Some(found), Some(subject)) = (binding, stored.subject()) {
        let motion = motion_about(app, found.id, &subject).await?;
        body = Some((found.slug, motion));
    }
    Ok(LabelView {
        body,
        initiative,
        wrote_it: stored.waiting().is_some_and(|v| Some(v.by) == me),
        may_word: may(app, actor, Verb::WordLabel, owner).await?,
        may_approve: may(app, actor, Verb::ApproveLabel, owner).await?,
        may_retire: may(app, actor, Verb::RetireLabel, owner).await?,
        label: stored.value,
        inside,
    })
}

/// The labels of an initiative: those that stand, and for its people all.
///
/// # Errors
/// `NotFound`, as [`view_initiative`].
pub async fn labels_of(app: &App, actor: &Actor, initiative: &str) -> Result<(Initiative, Vec<Label>, bool)> {
    let view = view_initiative(app, actor, initiative).await?;
    let all = app.store.list::<Label>(Query::of(view.initiative.id)).await?;
    let inside = view.inside;
    let shown = all
        .into_iter()
        .map(|l| l.value)
        .filter(|l| inside || l.current().is_some())
        .collect();
    Ok((view.initiative, shown, inside))
}

/// The recording of one wording.
///
/// # Errors
/// `NotFound`.
pub async fn sound_of(app: &App, actor: &Actor, slug: &str, number: u32) -> Result<(Paper, Vec<u8>)> {
    let view = view_label(app, actor, slug).await?;
    let seen =
        |v: &&governance::label::Version| v.number == number && (view.inside || v.approved().is_some());
    let version = view.label.versions().iter().find(seen);
    let paper = version.and_then(|v| v.wording.audio.clone());
    let paper = paper.ok_or_else(|| AppError::not_found("recording", number))?;
    let bytes = app.objects.get(paper.digest).await?;
    Ok((paper, bytes))
}
