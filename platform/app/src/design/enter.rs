//! Somebody comes to the design room of a round: which room it is, and what she may do there.

use base::Id;
use governance::design::{Open, Room};
use registry::{Initiative, Round};
use uuid::Uuid;

use super::ROOM;
use crate::act::{authorise, may};
use crate::ports::{Query, Stored};
use crate::register::{round_of, seen};
use crate::{Actor, App, AppError, Result, Verb};

/// A round as addresses name it: the initiative's slug and the round's number.
pub type Key<'a> = (&'a str, u32);

/// Somebody at the door of a design room.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The initiative.
    pub initiative: Initiative,
    /// The round.
    pub round: Round,
    /// The room; one that nobody has furnished yet is empty and for members.
    pub room: Room,
    /// The room as it is kept, to be changed.
    pub(super) kept: Option<Stored<Room>>,
    /// Her account.
    pub person: Option<Uuid>,
    /// Whether she may take part.
    pub takes_part: bool,
    /// Whether she has a role on the initiative or a seat in one of its bodies.
    pub involved: bool,
    /// Whether she leads the initiative.
    pub leads: bool,
}

impl Visitor {
    /// The address of the round with something behind it.
    pub fn address(&self, rest: &str) -> String {
        format!(
            "/initiatives/{}/rounds/{}{rest}",
            self.initiative.slug, self.round.number
        )
    }

    /// Whether she may read what is not yet adopted.
    pub fn may_read(&self) -> bool {
        self.takes_part || self.room.open == Open::Everybody
    }
}

/// Finds the room of a round, and what the actor may do there.
///
/// # Errors
/// `NotFound` when there is no such round that the actor may know of.
pub async fn enter(app: &App, actor: &Actor, (slug, number): Key<'_>) -> Result<Visitor> {
    let initiative = seen(app, actor, slug).await?.value;
    let round = round_of(app, initiative.id, number).await?.value;
    let kept = app.store.find::<Room>(Query::of(round.id).named(ROOM)).await?;
    let room = kept.as_ref().map_or_else(
        || Room::new(Id::new(round.id.uuid()), initiative.id.uuid(), round.id.uuid()),
        |kept| kept.value.clone(),
    );
    let about = Some(initiative.id.uuid());
    let involved = may(app, actor, Verb::MakeProposal, about).await?;
    let open = room.open == Open::Everybody && actor.account().is_some();
    Ok(Visitor {
        person: actor.account().map(Id::uuid),
        takes_part: involved || open,
        involved,
        leads: may(app, actor, Verb::EditRoom, about).await?,
        initiative,
        round,
        room,
        kept,
    })
}

/// Refuses a visitor who may not do this; in a room open to everybody, whoever has signed in may do what
/// those who are involved may, unless it is kept for them.
pub(super) async fn allow(app: &App, actor: &Actor, at: &Visitor, verb: Verb, open: bool) -> Result<Uuid> {
    let welcome = open && at.takes_part;
    if !welcome {
        authorise(app, actor, verb, Some(at.initiative.id.uuid())).await?;
    }
    person(actor)
}

/// Who writes: the account, or the site itself, which has no name of its own.
pub(super) fn person(actor: &Actor) -> Result<Uuid> {
    match actor {
        Actor::Account { id, .. } => Ok(id.uuid()),
        Actor::System => Ok(Uuid::nil()),
        Actor::Device { .. } => Err(AppError::NotAllowed {
            needs: crate::Needs::Person,
        }),
        Actor::Anonymous => Err(AppError::NotSignedIn),
    }
}
