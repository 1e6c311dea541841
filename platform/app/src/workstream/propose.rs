//! A member proposes a workstream, and writes the proposal anew until the committee has approved it.

use base::{Findings, Language, Slug};
use governance::workstream::{Beside, Proposer, State, Terms, Workstream};
use governance::{Body, Membership};

use super::{TermsWording, code};
use crate::consult::family_of;
use crate::decide::{authorise_seat, body_named};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// Proposes it to the collaborative or chapter that the body is a part of.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings about the terms, and against those of others that run.
pub async fn propose_workstream(
    app: &App,
    actor: &Actor,
    body: &str,
    wording: &TermsWording,
    language: &Language,
) -> Result<Workstream> {
    let asked = body_named(app, body).await?.value;
    let home = family_of(app, &asked).await?.home().clone();
    let seat = authorise_seat(app, actor, Verb::ProposeWorkstream, &home).await?;
    let terms = wording.read(None, language)?;
    let slug = slug(app, &wording.title).await;
    let proposer = Proposer {
        seat: seat.map(|m: Membership| m.id),
        account: actor.account().map(base::Id::uuid),
    };
    let ids = (home.id, app.new_id());
    let proposed = Workstream::propose((app.new_id(), slug?), ids, proposer, terms.clone());
    let it = joined(proposed, inconsistent(app, &home, None, &terms).await?)?;
    let entry = Draft::new(app.now(), actor, Verb::ProposeWorkstream, it.id())
        .with("body", home.slug.as_str())
        .with("slug", it.slug().as_str())
        .with("terms", it.terms().digest().to_string());
    let changes = vec![Change::create(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it)
}

/// The value with the findings of both checks: all are told at once.
fn joined<T>(value: std::result::Result<T, Findings>, more: Findings) -> Result<T> {
    match value {
        Ok(value) if !more.has_errors() => Ok(value),
        Ok(_) => Err(AppError::Findings(more)),
        Err(mut all) => {
            all.extend(more);
            Err(AppError::Findings(all))
        }
    }
}

/// Writes the proposal anew: who proposed it, or who keeps the business of the body whose it is.
///
/// # Errors
/// As [`propose_workstream`]; a finding once it was approved.
pub async fn rewrite_workstream(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &TermsWording,
    language: &Language,
) -> Result<Workstream> {
    let mut it = app.store.named::<Workstream>(slug).await?;
    let home = app.store.get(it.home()).await?.value;
    must_own(app, actor, &it, &home).await?;
    let terms = wording.read(Some(it.terms()), language)?;
    let found = inconsistent(app, &home, Some(&it), &terms).await?;
    joined(it.rewrite(terms), found)?;
    let entry = Draft::new(app.now(), actor, Verb::RewriteWorkstream, it.value.id())
        .with("slug", slug)
        .with("terms", it.terms().digest().to_string());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Refuses whoever neither proposed it nor keeps the business of the body whose it is.
pub(super) async fn must_own(app: &App, actor: &Actor, it: &Workstream, home: &Body) -> Result<()> {
    let account = actor.account().map(base::Id::uuid);
    let seat = authorise_seat(app, actor, Verb::RewriteWorkstream, home).await?;
    let own = account.is_some() && it.proposer().account == account;
    let today = governance::day(app.now());
    let keeps = seat.is_none_or(|m| m.keeps(today));
    if own || keeps {
        return Ok(());
    }
    Err(AppError::NotAllowed {
        needs: crate::Needs::Owner,
    })
}

/// What is not consistent with the workstreams of the same home that run.
pub(super) async fn inconsistent(
    app: &App,
    home: &Body,
    own: Option<&Workstream>,
    terms: &Terms,
) -> Result<Findings> {
    let all = app
        .store
        .list::<Workstream>(Query::of(home.id).in_state(State::Active.as_str()))
        .await?;
    let others: Vec<Beside<'_>> = all
        .iter()
        .filter(|w| own.is_none_or(|o| o.id() != w.value.id()))
        .map(|w| Beside {
            terms: w.terms(),
            until: w.until(),
        })
        .collect();
    Ok(terms.beside(&others))
}

/// An address made from the title.
async fn slug(app: &App, title: &str) -> Result<Slug> {
    let slug = match Slug::from_title(title) {
        Some(slug) => slug,
        None => {
            let id: base::Id<Workstream> = app.new_id();
            let made = format!("workstream-{}", &id.to_string()[24..]);
            made.parse()
                .map_err(|_| AppError::not_found("workstream", title))?
        }
    };
    if app
        .store
        .count_of::<Workstream>(Query::all().named(slug.as_str()))
        .await?
        > 0
    {
        let place = base::Place::whole().with("field", "title");
        let taken = base::Finding::error(code::SLUG_TAKEN)
            .at(place)
            .with("value", slug.as_str());
        return Err(AppError::finding(taken));
    }
    Ok(slug)
}
