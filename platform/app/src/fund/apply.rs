//! A member applies on one page for an initiative that it leads; people of the board without interest assess it.

use std::collections::BTreeMap;

use base::{Id, Language, Text};
use fund::{Activity, Answer, Application, Call, Fund, Grant, Judged, Money, Priority};
use registry::Initiative;

use super::code::{self, about};
use super::grant_named;
use super::interests::interest_of;
use crate::act::{authorise, roles_of};
use crate::decide::{authorise_seat, my_seat};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Needs, Result, Role, Verb};

/// What an applicant writes; the rest is the initiative's record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApplicationWording {
    /// The call.
    pub call: String,
    /// The initiative's name in addresses.
    pub initiative: String,
    /// How much.
    pub amount: String,
    /// For whom: a name of [`Priority::NAMES`].
    pub group: String,
    /// Which other group, in its own words.
    pub group_words: String,
    /// The gender statement.
    pub gender: String,
    /// The names of the kinds of activity.
    pub activities: Vec<String>,
    /// What the money is for.
    pub purpose: String,
}

/// Hands in an application.
///
/// # Errors
/// `NotFound`, `NotSignedIn`; findings: no member, not one's own initiative, a fund or call that takes none, all that
/// is wrong with the application.
pub async fn apply_for_grant(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &ApplicationWording,
    language: &Language,
) -> Result<Grant> {
    authorise(app, actor, Verb::ApplyForGrant, None).await?;
    let fund = app.store.named::<Fund>(slug).await?.value;
    let call = call_of(app, &fund, &wording.call).await?;
    let seat = my_seat(app, actor, fund.members_of).await?;
    let application = read(&fund, wording, language)?;
    let initiative = own(app, actor, &wording.initiative).await?;
    let at = app.now();
    let id = app.new_id();
    let grant = Grant::apply(
        id,
        (&fund, &call),
        seat.as_ref(),
        initiative.id.uuid(),
        application,
        at,
    )?;
    // Who asks for whom is nobody's business before the board has decided: the log, too, is public.
    let entry = Draft::new(at, actor, Verb::ApplyForGrant, grant.id).with("fund", slug);
    let changes = vec![Change::create(&grant)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(grant)
}

async fn call_of(app: &App, fund: &Fund, call: &str) -> Result<Call> {
    let closed = || AppError::finding(about(fund::code::CALL_CLOSED, "call"));
    let id: Id<Call> = call.parse().map_err(|_| closed())?;
    match app.store.get(id).await {
        Ok(call) if call.fund == fund.id => Ok(call.value),
        Ok(_) | Err(AppError::NotFound { .. }) => Err(closed()),
        Err(fault) => Err(fault),
    }
}

/// An initiative that the actor leads.
async fn own(app: &App, actor: &Actor, slug: &str) -> Result<Initiative> {
    let not_yours = || AppError::finding(about(code::NOT_YOURS, "initiative"));
    let it = match app.store.named::<Initiative>(slug).await {
        Ok(it) => it.value,
        Err(AppError::NotFound { .. }) => return Err(not_yours()),
        Err(fault) => return Err(fault),
    };
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let roles = roles_of(app, account, it.id.uuid()).await?;
    if roles.contains(&Role::Coordinator) {
        Ok(it)
    } else {
        Err(not_yours())
    }
}

fn read(fund: &Fund, wording: &ApplicationWording, language: &Language) -> Result<Application> {
    let text = |t: &str| Text::default().with(language.clone(), t.trim());
    let activities = wording.activities.iter().filter_map(|a| Activity::from_name(a));
    Ok(Application {
        money: Money::read(&wording.amount, fund.currency).map_err(AppError::finding)?,
        group: Priority::read(&wording.group, &wording.group_words).map_err(AppError::finding)?,
        gender: text(&wording.gender),
        activities: activities.collect(),
        purpose: text(&wording.purpose),
    })
}

/// Says what a member of the board without interest thinks of an application.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` without a seat in the board; findings: an interest, twice, a criterion
/// without answer, no reason.
pub async fn assess_grant(
    app: &App,
    actor: &Actor,
    grant: &str,
    answers: &BTreeMap<usize, String>,
    reason: &str,
    language: &Language,
) -> Result<Grant> {
    let mut grant = grant_named(app, grant).await?;
    let fund = app.store.get(grant.fund).await?.value;
    let board = app.store.get(fund.board).await?.value;
    let seat = authorise_seat(app, actor, Verb::AssessGrant, &board).await?;
    let seat = seat.ok_or(AppError::NotAllowed {
        needs: Needs::Seat(crate::act::Seat::Member),
    })?;
    let call = app.store.get(grant.call).await?.value;
    let interest = interest_of(app, &grant, &seat).await?;
    let read = |(at, name): (&usize, &String)| Some((*at, Answer::from_name(name)?));
    let judged = Judged {
        by: seat.id,
        answers: answers.iter().filter_map(read).collect(),
        reason: Text::default().with(language.clone(), reason.trim()),
        on: governance::day(app.now()),
    };
    grant
        .value
        .judge(judged, interest, &call)
        .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::AssessGrant, grant.id())
        .with("fund", fund.slug.as_str())
        .with("state", grant.state().as_str())
        .with("assessments", grant.judged.len());
    let changes = vec![Change::update(&grant)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(grant.value)
}
