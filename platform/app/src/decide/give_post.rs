//! A keeper gives a member a post for a term, extends the term, or ends it. What runs out without an act is expired.

use base::{Date, Digest, Id};
use governance::body::{Days, Post, Term, check_terms};
use governance::{Body, BodyKind, Membership, Subject, SubjectKind};

use super::add_member::{entry, seat_of};
use super::seat::today;
use super::{about, approval_of, code, members_of, read_day};
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A post for a while, as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PostAsked {
    /// The name of the post.
    pub post: String,
    /// The first day; empty for today.
    pub start: String,
    /// The last day.
    pub end: String,
    /// Where these days come from.
    pub days: Days,
}

/// Gives a member a post.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when a term breaks a rule.
pub async fn give_post(
    app: &App,
    actor: &Actor,
    at: (&str, Id<Membership>),
    asked: &PostAsked,
) -> Result<Membership> {
    let (body, mut member) = seat_of(app, actor, Verb::GivePost, at).await?;
    let unknown = || AppError::finding(about(code::UNKNOWN_WORD, "post").with("value", &asked.post));
    let post = Post::ALL.into_iter().find(|p| p.as_str() == asked.post);
    let start = read_day(&asked.start, "post_start")?.unwrap_or_else(|| today(app));
    let end = read_day(&asked.end, "post_end")?;
    let end = end.ok_or_else(|| AppError::finding(about(code::MISSING, "post_end")))?;
    let term = Term {
        days: asked.days,
        ..Term::new(post.ok_or_else(unknown)?, start, end)
    };
    if is_elected(actor, &body, term.post) {
        return Err(AppError::finding(about(governance::code::POST_ELECTED, "post")));
    }
    member.posts.push(term);
    keep(app, actor, (body, member), (at.0, term, "given")).await
}

/// Whether a body gives a post by an election only: co-leads of a steering committee, once that can decide. The
/// first ones are named before, and the site itself enters what a founding document says.
fn is_elected(actor: &Actor, body: &Body, post: Post) -> bool {
    *actor != Actor::System
        && post == Post::CoLead
        && body.kind == BodyKind::SteeringCommittee
        && body.constituted.is_some()
}

/// What a decision about extending a term is about: this member's term, until this day.
pub fn extension(member: &Membership, term: &Term, until: Date) -> Subject {
    let what = serde_json::json!([member.id, term.post, term.start, term.end, until]);
    let digest = Digest::of(what.to_string().as_bytes());
    Subject::new(SubjectKind::Candidacy, member.id.uuid()).at(digest)
}

/// Extends the term of that number (from 0) until a later day. That of an elected co-lead needs the body's decision.
///
/// # Errors
/// As [`give_post`]; a finding when a decision is needed.
pub async fn extend_post(
    app: &App,
    actor: &Actor,
    at: (&str, Id<Membership>),
    number: usize,
    until: &str,
) -> Result<Membership> {
    let (body, mut member) = seat_of(app, actor, Verb::GivePost, at).await?;
    let until = read_day(until, "post_end")?;
    let id = member.value.id;
    let term = member.posts.get_mut(number);
    let term = term.ok_or_else(|| AppError::not_found("term", id))?;
    let before = *term;
    term.extended_until = until;
    let term = *term;
    if let Some(until) = until.filter(|_| is_elected(actor, &body, term.post)) {
        fits(app, &body, &member).await?;
        approval_of(app, actor, &body, &extension(&member, &before, until)).await?;
    }
    keep(app, actor, (body, member), (at.0, term, "extended")).await
}

/// Ends the term of that number (from 0) today.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn end_post(
    app: &App,
    actor: &Actor,
    at: (&str, Id<Membership>),
    number: usize,
) -> Result<Membership> {
    let (body, mut member) = seat_of(app, actor, Verb::GivePost, at).await?;
    let id = member.value.id;
    let term = member.posts.get_mut(number);
    let term = term.ok_or_else(|| AppError::not_found("term", id))?;
    term.ended = Some(today(app));
    let term = *term;
    keep(app, actor, (body, member), (at.0, term, "ended")).await
}

/// Holds a seat's terms against the rules, beside those of the others.
async fn fits(app: &App, body: &Body, member: &Membership) -> Result<()> {
    let mut members = members_of(app, body.id).await?;
    members.retain(|m| m.id != member.id);
    members.push(member.clone());
    let found = check_terms(&members);
    if found.has_errors() {
        return Err(found.into());
    }
    Ok(())
}

async fn keep(
    app: &App,
    actor: &Actor,
    (body, member): (Stored<Body>, Stored<Membership>),
    (slug, term, step): (&str, Term, &'static str),
) -> Result<Membership> {
    fits(app, &body, &member).await?;
    let entry = entry(app, actor, Verb::GivePost, &member.value, slug)
        .with("post", term.post.as_str())
        .with("step", step)
        .with("until", term.extended_until.unwrap_or(term.end).to_string());
    let changes = vec![Change::update(&member)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(member.value)
}
