//! A keeper changes what is said about a body, or how it decides. By-laws of a body that can decide change by its own
//! decision only.

use base::{Digest, Language};
use governance::{Body, ByLaws, Motion, Subject, SubjectKind};

use super::draft_motion::{DraftAsked, Words, draft};
use super::seat::today;
use super::{BodyWording, ByLawsWording, about, authorise_seat, body_named, code, members_of};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Changes what is said about a body.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when the words cannot be taken.
pub async fn edit_body(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &BodyWording,
    language: &Language,
) -> Result<Body> {
    let mut body = body_named(app, slug).await?;
    authorise_seat(app, actor, Verb::EditBody, &body).await?;
    wording.write_into(app, &mut body.value, language).await?;
    let entry = Draft::new(app.now(), actor, Verb::EditBody, body.value.id).with("slug", slug);
    let changes = vec![Change::update(&body)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(body.value)
}

/// Sets by-laws at once while the body cannot decide yet; afterwards drafts the motion that would change them, and
/// returns it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when the by-laws could never be met.
pub async fn set_by_laws(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &ByLawsWording,
    (words, language): (Words<'_>, &Language),
) -> Result<Option<Motion>> {
    let mut body = body_named(app, slug).await?;
    let verb = if body.constituted.is_some() {
        Verb::DraftMotion
    } else {
        Verb::SetByLaws
    };
    authorise_seat(app, actor, verb, &body).await?;
    let laws = asked.read()?;
    let found = laws.check(&members_of(app, body.value.id).await?, today(app));
    if found.has_errors() {
        return Err(found.into());
    }
    if body.constituted.is_some() {
        let about = Subject::new(SubjectKind::ByLaws, body.value.id.uuid()).at(digest(&laws)?);
        let asked = DraftAsked::approval(about, words);
        return draft(app, actor, &body, asked, Some(laws), language)
            .await
            .map(Some);
    }
    body.by_laws = laws;
    let entry = Draft::new(app.now(), actor, verb, body.value.id)
        .with("slug", slug)
        .with("digest", digest(&body.by_laws)?.to_string());
    let changes = vec![Change::update(&body)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(None)
}

/// Drafts the motion that would dissolve a body, and returns it; the body ends when it is carried. A body that cannot
/// decide yet is ended by its keeper alone, at once: with one member it could never agree to its own end.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it was dissolved before.
pub async fn dissolve_body(
    app: &App,
    actor: &Actor,
    slug: &str,
    (words, language): (Words<'_>, &Language),
) -> Result<Option<Motion>> {
    let mut body = body_named(app, slug).await?;
    if body.constituted.is_none() {
        authorise_seat(app, actor, Verb::DissolveBody, &body).await?;
        if body.ended.is_some() {
            return Err(AppError::finding(about(code::BODY_ENDED, "body")));
        }
        body.ended = Some(today(app));
        let entry = Draft::new(app.now(), actor, Verb::DissolveBody, body.value.id).with("slug", slug);
        let changes = vec![Change::update(&body)?];
        app.store.commit(Act { entry, changes }).await?;
        return Ok(None);
    }
    let about = Subject::new(SubjectKind::Body, body.value.id.uuid());
    let asked = DraftAsked::approval(about, words);
    draft(app, actor, &body, asked, None, language).await.map(Some)
}

fn digest(laws: &ByLaws) -> Result<Digest> {
    let json = serde_json::to_vec(laws)
        .map_err(|e| AppError::environment(e, "report this as a fault of the program"))?;
    Ok(Digest::of(&json))
}
