//! Somebody says that they come: with an address, which a letter proves, or with none and a code that they keep.
//!
//! What is kept is erased when they say that they do not come, when the event is closed or cancelled, and, as long
//! as nobody proved the address, after two days. No name and no address stands in the log or in any export.

use ::knowledge::{Event, Seat};
use base::{Digest, Finding, Id, Language, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::events::dated;
use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::people::{Email, Letter, Paced, Token};
use crate::ports::{Act, Change, Mail, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Seconds for which an address that nobody proved is kept: two days.
const UNPROVED: i64 = 2 * 24 * 3600;
/// The most signs of a name or of what somebody needs.
const LONGEST: usize = 500;

/// Somebody who comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// Its identity.
    pub id: Id<Registration>,
    /// The event.
    pub event: Id<Event>,
    /// How they wish to be called.
    pub name: String,
    /// Where letters go; none for somebody who keeps a code.
    pub email: Option<Email>,
    /// What they need to take part.
    pub needs: String,
    /// The language that they read.
    pub language: Language,
    /// The digest of the code.
    pub token: Digest,
    /// Whether there is a place; none while the address is not proved.
    pub seat: Option<Seat>,
    /// When they said so.
    pub made: Timestamp,
}

impl Registration {
    /// Whether they have a place.
    pub fn has_place(&self) -> bool {
        self.seat == Some(Seat::Place)
    }
}

impl base::Kind for Registration {
    const NAME: &'static str = "registration";
}

impl Record for Registration {
    const KIND: RecordKind = RecordKind::Registration;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.event.uuid())
    }
    fn name(&self) -> Option<String> {
        let of = self.email.as_ref().map(|e| Digest::of(e.as_str().as_bytes()));
        Some(of.unwrap_or(self.token).to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.token.to_string())
    }
}

/// A registration as a form sends it.
#[derive(Debug, Clone)]
pub struct Registering {
    /// How they wish to be called.
    pub name: String,
    /// Where a letter may go; empty for none.
    pub email: String,
    /// What they need.
    pub needs: String,
    /// The language that they read.
    pub language: Language,
    /// The letter to the address.
    pub letter: Letter,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registered {
    /// A letter is on its way; it says the same whether the address was known before.
    Letter,
    /// The code, which is shown this once.
    Code(Token, Seat),
}

/// Everybody who comes, oldest first.
pub(super) async fn people_of(app: &App, event: Id<Event>) -> Result<Vec<Registration>> {
    let all = app.store.list::<Registration>(Query::of(event)).await?;
    Ok(all.into_iter().map(|r| r.value).collect())
}

/// Whether there is a place now.
async fn seat_now(app: &App, event: &Event) -> Result<Seat> {
    let days = dated(app, event.clone()).await?;
    let last = days.map_or(base::Date::MIN, |d| d.last);
    let people = people_of(app, event.id).await?;
    let taken = people.iter().filter(|p| p.has_place()).count() as u64;
    let seat = event.seat(taken, last, governance::day(app.now()));
    seat.map_err(AppError::finding)
}

/// What nobody proved in time goes.
async fn unproved(app: &App, event: Id<Event>) -> Result<Vec<Change>> {
    let limit = app.now().as_second() - UNPROVED;
    let all = app.store.list::<Registration>(Query::of(event)).await?;
    let old = all
        .iter()
        .filter(|r| r.seat.is_none() && r.made.as_second() < limit);
    Ok(old.map(Change::remove).collect())
}

/// Somebody says that they come.
///
/// # Errors
/// `NotFound`; findings when the event takes nobody, an address is none, or words are too long; `TooMany` after many
/// letters to one address; `Environment` when the letter cannot be sent.
pub async fn register(app: &App, slug: &str, asked: Registering) -> Result<Registered> {
    let stranger = Actor::Anonymous;
    authorise(app, &stranger, Verb::Register, None).await?;
    let event = app.store.named::<Event>(slug).await?.value;
    let seat = seat_now(app, &event).await?;
    for (words, field) in [(&asked.name, "name"), (&asked.needs, "needs")] {
        if words.chars().count() > LONGEST {
            let long = about(crate::register::code::TOO_LONG, field).with("most", LONGEST);
            return Err(AppError::finding(long));
        }
    }
    let email = match asked.email.trim() {
        "" => None,
        typed => Some(
            typed
                .parse::<Email>()
                .map_err(|_| AppError::finding(about(code::NO_ADDRESS, "email")))?,
        ),
    };
    let token = Token::new(app.new_secret());
    let new = Registration {
        id: app.new_id(),
        event: event.id,
        name: asked.name.trim().to_owned(),
        needs: asked.needs.trim().to_owned(),
        language: asked.language,
        token: token.digest(),
        seat: email.is_none().then_some(seat),
        email: email.clone(),
        made: app.now(),
    };
    let mut changes = unproved(app, event.id).await?;
    let named = Query::of(event.id).named(new.name_of());
    match app.store.find::<Registration>(named).await? {
        // The address is known: the same letter, with a new code, and what was proved stays proved.
        Some(mut old) => {
            changes.retain(|c| !matches!(c, Change::Remove { id, .. } if *id == old.value.id.uuid()));
            old.value.token = new.token;
            changes.push(Change::update(&old)?);
        }
        None => changes.push(Change::create(&new)?),
    }
    if let Some(to) = &email {
        app.pace.step(Paced::LinkSent, to.as_str(), app.now())?;
    }
    let entry = Draft::new(app.now(), &stranger, Verb::Register, new.id);
    app.store.commit(Act { entry, changes }).await?;
    match email {
        None => Ok(Registered::Code(token, seat)),
        Some(to) => {
            let letter = asked.letter;
            let text = format!(
                "{}\n\n{}{token}\n\n{}\n",
                letter.before, letter.address, letter.after
            );
            let subject = letter.subject;
            app.mailer.send(Mail { to, subject, text }).await?;
            Ok(Registered::Letter)
        }
    }
}

impl Registration {
    fn name_of(&self) -> String {
        self.name().unwrap_or_default()
    }
}

async fn of_token(app: &App, token: &str) -> Result<Stored<Registration>> {
    let refuse = || AppError::finding(Finding::error(code::NO_CODE));
    let token: Token = token.parse().map_err(|()| refuse())?;
    let of = Query::all().in_state(token.digest().to_string());
    app.store.find::<Registration>(of).await?.ok_or_else(refuse)
}

/// The registration of a code, with its event.
///
/// # Errors
/// A finding when nobody has that code, or has it no more.
pub async fn view_registration(app: &App, token: &str) -> Result<(Registration, Event)> {
    let it = of_token(app, token).await?.value;
    let event = app.store.get(it.event).await?.value;
    Ok((it, event))
}

/// Proves the address: from now on there is a place, or a place in the queue.
///
/// # Errors
/// As [`view_registration`]; findings when the event takes nobody any more.
pub async fn confirm_registration(app: &App, token: &str) -> Result<Seat> {
    let mut it = of_token(app, token).await?;
    if let Some(seat) = it.seat {
        return Ok(seat);
    }
    let event = app.store.get(it.event).await?.value;
    let seat = seat_now(app, &event).await?;
    it.value.seat = Some(seat);
    let entry = Draft::new(
        app.now(),
        &Actor::Anonymous,
        Verb::ConfirmRegistration,
        it.value.id,
    );
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(seat)
}

/// Somebody does not come: everything about them is erased, and who waited longest has the place.
///
/// # Errors
/// As [`view_registration`].
pub async fn leave_event(app: &App, token: &str) -> Result<()> {
    let it = of_token(app, token).await?;
    let mut changes = vec![Change::remove(&it)];
    if it.has_place() {
        let all = app.store.list::<Registration>(Query::of(it.event)).await?;
        if let Some(mut next) = all.into_iter().find(|r| r.seat == Some(Seat::Waiting)) {
            next.value.seat = Some(Seat::Place);
            changes.push(Change::update(&next)?);
        }
    }
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::LeaveEvent, it.value.id);
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
