//! May this actor do this in that body? Seats are read here; which act needs which seat stands in the table of
//! `act/verb.rs`.

use base::{Date, Id};
use governance::{Body, Membership};
use uuid::Uuid;

use super::{bodies_of, members_of};
use crate::act::{Seat, Who, authorise, roles_of};
use crate::people::Account;
use crate::ports::Query;
use crate::{Actor, App, AppError, Needs, Result, Role, Verb};

/// Refuses an actor who may not do the act in the body. Returns the seat that the actor holds today, if any: an
/// administrator or the coordinator may act without one, except where only a member acts.
///
/// # Errors
/// `NotSignedIn` for a stranger, `NotAllowed` for an account without the seat.
pub async fn authorise_seat(app: &App, actor: &Actor, verb: Verb, body: &Body) -> Result<Option<Membership>> {
    let Who::Seat(seat) = verb.who() else {
        authorise(app, actor, verb, body.initiative).await?;
        return my_seat(app, actor, body.id).await;
    };
    let (account, admin) = match actor {
        Actor::System => return Ok(None),
        Actor::Anonymous => return Err(AppError::NotSignedIn),
        Actor::Device { .. } => return Err(AppError::NotAllowed { needs: Needs::Person }),
        Actor::Account { id, admin } => (*id, *admin),
    };
    let mine = my_seat(app, actor, body.id).await?;
    let today = today(app);
    let allowed = match seat {
        Seat::Member => mine.is_some(),
        _ if admin => true,
        Seat::MemberOrLead => mine.is_some() || leads(app, account, body).await?,
        Seat::Keeper => {
            mine.as_ref().is_some_and(|m| m.keeps(today))
                || keeps_meanwhile(app, account, body, today).await?
        }
    };
    if allowed {
        Ok(mine)
    } else {
        Err(AppError::NotAllowed {
            needs: Needs::Seat(seat),
        })
    }
}

/// The body of that name, for an actor who may do the act in it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn body_for(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<Body> {
    let body = super::body_named(app, slug).await?.value;
    authorise_seat(app, actor, verb, &body).await?;
    Ok(body)
}

/// Whether an actor may do the act in the body: for pages that show a button or not.
///
/// # Errors
/// Only when the store cannot be read.
pub async fn may_seat(app: &App, actor: &Actor, verb: Verb, body: &Body) -> Result<bool> {
    match authorise_seat(app, actor, verb, body).await {
        Ok(_) => Ok(true),
        Err(AppError::NotSignedIn | AppError::NotAllowed { .. }) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// The seat that the actor holds in a body today.
///
/// # Errors
/// When the store cannot be read.
pub async fn my_seat(app: &App, actor: &Actor, body: Id<Body>) -> Result<Option<Membership>> {
    let Some(account) = actor.account() else {
        return Ok(None);
    };
    let of = Query::of(body).in_state(account.to_string());
    let today = today(app);
    let mine = app.store.list::<Membership>(of).await?;
    Ok(mine.into_iter().map(|m| m.value).find(|m| m.sits(today)))
}

/// Whether an account sits in a body of an initiative today.
pub(crate) async fn sits_for(app: &App, account: Id<Account>, initiative: Uuid) -> Result<bool> {
    let actor = Actor::Account {
        id: account,
        admin: false,
    };
    for body in bodies_of(app, initiative).await? {
        if my_seat(app, &actor, body.id).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn leads(app: &App, account: Id<Account>, body: &Body) -> Result<bool> {
    match body.initiative {
        Some(initiative) => Ok(roles_of(app, account, initiative)
            .await?
            .contains(&Role::Coordinator)),
        None => Ok(false),
    }
}

/// While nobody holds a post that keeps the body's business, the coordinator does.
async fn keeps_meanwhile(app: &App, account: Id<Account>, body: &Body, today: Date) -> Result<bool> {
    let vacant = !members_of(app, body.id).await?.iter().any(|m| m.keeps(today));
    Ok(vacant && leads(app, account, body).await?)
}

/// Today, in UTC.
pub(super) fn today(app: &App) -> Date {
    governance::day(app.now())
}
