//! Everybody looks at a body: whom its members speak for, how it decides, what it decided. Drafts, and the names of
//! members who did not ask to be named, are for its own people.

use governance::{Body, Membership, Motion, MotionState};
use registry::Initiative;

use super::{body_named, may_seat, members_of, my_seat};
use crate::act::may;
use crate::ports::{Order, Query, RecordKind};
use crate::{Actor, App, AppError, Result, Verb};

/// A body as a page shows it.
#[derive(Debug, Clone)]
pub struct BodyView {
    /// The body.
    pub body: Body,
    /// The initiative that it decides for.
    pub initiative: Option<Initiative>,
    /// The body above it.
    pub parent: Option<Body>,
    /// The body that has to agree before this one decides for the initiative.
    pub waits_for: Option<Body>,
    /// Whether it decided anything yet.
    pub has_decided: bool,
    /// Bodies that are a part of it.
    pub parts: Vec<Body>,
    /// Its members, former ones too, oldest first.
    pub members: Vec<Membership>,
    /// Its motions, newest first: for strangers only those that were put to the vote.
    pub motions: Vec<Motion>,
    /// The reader's own seat, when held today.
    pub mine: Option<Membership>,
    /// Whether the reader belongs to it: sits in it or works on its initiative.
    pub inside: bool,
    /// Whether the reader keeps its business.
    pub may_keep: bool,
    /// Whether the reader may draft a motion.
    pub may_draft: bool,
}

/// A body of that name.
///
/// # Errors
/// `NotFound`, also for a body of an initiative that the reader may not know of.
pub async fn view_body(app: &App, actor: &Actor, slug: &str) -> Result<BodyView> {
    let body = body_named(app, slug).await?.value;
    let (initiative, inside) = around(app, actor, &body).await?;
    let parent = match body.parent {
        Some(id) => Some(app.store.get(id).await?.value),
        None => None,
    };
    let all = app.store.list::<Body>(Query::all().ordered(Order::Name)).await?;
    let motions = app
        .store
        .list::<Motion>(Query::of(body.id).ordered(Order::Newest))
        .await?;
    let waits_for = match body.waits_for() {
        Some(first) => Some(app.store.get(first).await?.value).filter(Body::binds),
        None => None,
    };
    Ok(BodyView {
        waits_for,
        has_decided: motions.iter().any(|m| m.state() == MotionState::Closed),
        parts: all
            .into_iter()
            .map(|b| b.value)
            .filter(|b| b.parent == Some(body.id))
            .collect(),
        members: members_of(app, body.id).await?,
        motions: motions
            .into_iter()
            .map(|m| m.value)
            .filter(|m| inside || is_public(m))
            .collect(),
        mine: my_seat(app, actor, body.id).await?,
        may_keep: may_seat(app, actor, Verb::EditBody, &body).await?,
        may_draft: body.ended.is_none() && may_seat(app, actor, Verb::DraftMotion, &body).await?,
        initiative,
        parent,
        inside,
        body,
    })
}

/// The body's initiative and whether the reader belongs to the body; nothing for who may not know of it.
pub(crate) async fn around(app: &App, actor: &Actor, body: &Body) -> Result<(Option<Initiative>, bool)> {
    let seated = my_seat(app, actor, body.id).await?.is_some();
    let Some(id) = body.initiative else {
        let admin = matches!(actor, Actor::Account { admin: true, .. } | Actor::System);
        return Ok((None, seated || admin));
    };
    let it = app.store.get(base::Id::<Initiative>::new(id)).await?.value;
    let inside = seated || may(app, actor, Verb::ViewInitiative, Some(id)).await?;
    if inside || it.state.is_public() {
        Ok((Some(it), inside))
    } else {
        Err(AppError::not_found(RecordKind::Body.table(), &body.slug))
    }
}

/// Whether strangers may know of a motion: it was put to the vote.
pub(super) fn is_public(motion: &Motion) -> bool {
    motion.state() != MotionState::Draft && motion.opening().is_some()
}
