//! Somebody drafts a motion: about anything, at the state that they looked at.

use base::{Language, Text};
use governance::decision::{Asks, By, Drafted, Paper};
use governance::{Body, ByLaws, Membership, Motion, Subject};
use registry::{Initiative, PartyKind, Role as Part};

use super::{about, authorise_seat, body_named, code};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A motion as somebody asks for it.
#[derive(Debug, Clone, Default)]
pub struct DraftAsked {
    /// What it is called.
    pub title: String,
    /// What the body is to decide, in words.
    pub text: String,
    /// About what, in which state.
    pub subject: Option<Subject>,
    /// Whether carrying it approves the subject; none asks for a resolution.
    pub asks: Option<Asks>,
    /// What to read before.
    pub papers: Vec<Paper>,
}

/// Title and text of a motion that is drafted for somebody, in their language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// What it is called.
    pub title: &'a str,
    /// What it says.
    pub text: &'a str,
}

impl DraftAsked {
    /// A motion that approves a subject when it is carried; nothing to read beside it.
    pub fn approval(subject: Subject, words: Words<'_>) -> Self {
        Self {
            title: words.title.to_owned(),
            text: words.text.to_owned(),
            subject: Some(subject),
            asks: Some(Asks::Approval),
            papers: Vec::new(),
        }
    }
}

/// Drafts a motion before a body.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when title or text are missing.
pub async fn draft_motion(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: DraftAsked,
    language: &Language,
) -> Result<Motion> {
    let body = body_named(app, slug).await?;
    draft(app, actor, &body, asked, None, language).await
}

/// The same, with by-laws that it would put into force.
pub(super) async fn draft(
    app: &App,
    actor: &Actor,
    body: &Body,
    asked: DraftAsked,
    by_laws: Option<ByLaws>,
    language: &Language,
) -> Result<Motion> {
    let seat = authorise_seat(app, actor, Verb::DraftMotion, body).await?;
    if body.ended.is_some() {
        return Err(AppError::finding(about(code::BODY_ENDED, "body")));
    }
    let from = Drafted {
        id: app.new_id(),
        body: body.id,
        subject: asked.subject,
        asks: asked.asks.unwrap_or(Asks::Resolution),
        title: Text::default().with(language.clone(), asked.title.trim()),
        text: Text::default().with(language.clone(), asked.text.trim()),
        proposer: By {
            account: actor.account().map(base::Id::uuid),
            member: seat.as_ref().map(|m| m.id),
        },
        organisation: organisation(app, body, seat.as_ref()).await?,
    };
    let mut motion = Motion::draft(from, app.now()).map_err(AppError::finding)?;
    motion.papers = asked.papers;
    motion.by_laws = by_laws;
    let mut entry =
        Draft::new(motion.created, actor, Verb::DraftMotion, motion.id).with("body", body.slug.as_str());
    if let Some(subject) = &motion.subject {
        entry = entry
            .with("about", subject.kind.as_str())
            .with("about_id", subject.id.to_string());
    }
    let changes = vec![Change::create(&motion)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(motion)
}

/// The proposer's organisation: the member's own or, for a coordinator without a seat, the one that started the
/// initiative.
async fn organisation(app: &App, body: &Body, seat: Option<&Membership>) -> Result<Option<String>> {
    if let Some(seat) = seat {
        return Ok(seat.organisation.clone());
    }
    let Some(initiative) = body.initiative else {
        return Ok(None);
    };
    let it = app.store.get(base::Id::<Initiative>::new(initiative)).await?;
    let starter = it.parties.iter().find(|i| i.role == Part::Initiator);
    let Some(starter) = starter else {
        return Ok(None);
    };
    let party = app.store.get(starter.party).await?;
    let organisation = matches!(party.kind, PartyKind::Organisation { .. });
    let name = party
        .name
        .best(&Language::english())
        .map(|(_, name)| name.to_owned());
    Ok(name.filter(|_| organisation))
}
