//! Events: planned by whoever keeps the body's business, told to everybody, and what came of them.

use ::knowledge::{Event, EventContent, EventKind, EventState, Material, Outcome, When};
use base::{Date, Language, Text};
use governance::Body;
use governance::meeting::{Counts, MeetingState, Occasion};

use super::name::free_name;
use super::registration::{Registration, people_of};
use super::write_story::address;
use super::{about, code};
use crate::decide::{authorise_seat, may_seat};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::register::{code::UNKNOWN_WORD, reworded};
use crate::{Actor, App, AppError, Result, Verb};

/// An event as a form sends it, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventWording {
    /// The name of its kind.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// When and where.
    pub when: When,
    /// What happens when.
    pub programme: String,
    /// How many can come; empty for as many as wish.
    pub places: String,
    /// Whether people say here that they come.
    pub registers: bool,
    /// Where this is said by others.
    pub source: String,
}

impl EventWording {
    fn over(&self, old: Option<&EventContent>, language: &Language) -> Result<EventContent> {
        let unknown = |field| AppError::finding(about(UNKNOWN_WORD, field));
        let empty = Text::default();
        let text =
            |of: fn(&EventContent) -> &Text, new: &str| reworded(old.map_or(&empty, of), language, new);
        let places = self.places.trim();
        let places = match places {
            "" => None,
            typed => Some(typed.parse().map_err(|_| unknown("places"))?),
        };
        Ok(EventContent {
            kind: EventKind::from_name(&self.kind).ok_or_else(|| unknown("kind"))?,
            title: text(|o| &o.title, &self.title),
            about: text(|o| &o.about, &self.about),
            when: self.when.clone(),
            programme: text(|o| &o.programme, &self.programme),
            places,
            registers: self.registers,
            source: self.source.trim().to_owned(),
        })
    }
}

/// An event with its days, wherever they are kept.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The event.
    pub event: Event,
    /// Its first day, by the clocks there.
    pub first: Date,
    /// Its last day.
    pub last: Date,
    /// Where, in words.
    pub place: String,
    /// By the clock, where that is known.
    pub occasion: Option<Occasion>,
    /// How many were there, when a body met and wrote it down.
    pub counts: Option<Counts>,
}

/// An event as a page shows it.
#[derive(Debug, Clone)]
pub struct EventView {
    /// The event with its days.
    pub dated: Dated,
    /// The body that holds it.
    pub body: Body,
    /// Whether the reader keeps that body's business.
    pub keeps: bool,
    /// How many places are taken.
    pub taken: usize,
    /// Who comes; for those who keep the body's business.
    pub people: Vec<Registration>,
    /// Whether it is over by its days.
    pub past: bool,
}

/// The event with its days; nothing while the meeting that it points at is not called.
pub(crate) async fn dated(app: &App, event: Event) -> Result<Option<Dated>> {
    let by_clock = |event: Event, it: Occasion, counts| {
        let there = |at: base::Timestamp| {
            let offset = jiff::tz::Offset::from_seconds(i32::from(it.ahead) * 60);
            offset.unwrap_or(jiff::tz::Offset::UTC).to_datetime(at).date()
        };
        Dated {
            first: there(it.start),
            last: there(it.end),
            place: it.place.clone(),
            occasion: Some(it),
            event,
            counts,
        }
    };
    Ok(match event.content.when.clone() {
        When::Days { first, last, place } => Some(Dated {
            event,
            first,
            last,
            place,
            occasion: None,
            counts: None,
        }),
        When::Hours(it) => Some(by_clock(event, it, None)),
        When::Meeting { id } => {
            let meeting = app.store.get(id).await?.value;
            let counts = meeting.attendance.is_known().then(|| meeting.attendance.counts());
            let mut occasion = meeting.occasion;
            // Where to dial in is for the members of the body.
            occasion.link.clear();
            (meeting.state != MeetingState::Planned).then(|| by_clock(event, occasion, counts))
        }
    })
}

async fn ours(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<(Stored<Event>, Body)> {
    let event = app.store.named::<Event>(slug).await?;
    let body = app.store.get(event.body).await?.value;
    authorise_seat(app, actor, verb, &body).await?;
    Ok((event, body))
}

/// A meeting that is pointed at must be one of the same body.
async fn own_meeting(app: &App, body: &Body, content: &EventContent) -> Result<()> {
    let When::Meeting { id } = &content.when else {
        return Ok(());
    };
    match app.store.get(*id).await {
        Ok(meeting) if meeting.body == body.id => Ok(()),
        Ok(_) | Err(AppError::NotFound { .. }) => Err(AppError::finding(about(code::NOT_THERE, "meeting"))),
        Err(fault) => Err(fault),
    }
}

async fn kept(
    app: &App,
    actor: &Actor,
    verb: Verb,
    event: Stored<Event>,
    more: Vec<Change>,
) -> Result<Event> {
    let entry = Draft::new(app.now(), actor, verb, event.value.id)
        .with("slug", event.slug.as_str())
        .with("state", event.state.as_str());
    let mut changes = vec![Change::update(&event)?];
    changes.extend(more);
    app.store.commit(Act { entry, changes }).await?;
    Ok(event.value)
}

/// Plans an event of a body. Nobody else knows of it until it is announced.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about title, time, places, meeting.
pub async fn plan_event(
    app: &App,
    actor: &Actor,
    body: &str,
    wording: &EventWording,
    language: &Language,
) -> Result<Event> {
    let body = app.store.named::<Body>(body).await?.value;
    authorise_seat(app, actor, Verb::PlanEvent, &body).await?;
    let content = wording.over(None, language)?;
    own_meeting(app, &body, &content).await?;
    let slug = free_name::<Event>(app, &content.title, "title").await?;
    let event = Event::plan(app.new_id(), slug, body.id, content).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::PlanEvent, event.id).with("body", body.slug.as_str());
    let changes = vec![Change::create(&event)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(event)
}

/// Says an event anew, in one language.
///
/// # Errors
/// As [`plan_event`]; a finding once it took place.
pub async fn rewrite_event(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &EventWording,
    language: &Language,
) -> Result<Event> {
    let (mut event, body) = ours(app, actor, Verb::PlanEvent, slug).await?;
    let content = wording.over(Some(&event.content), language)?;
    own_meeting(app, &body, &content).await?;
    event.value.rewrite(content).map_err(AppError::finding)?;
    kept(app, actor, Verb::PlanEvent, event, Vec::new()).await
}

/// A step of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventStep {
    /// Everybody is told.
    Announce,
    /// It took place.
    Hold,
    /// It is over: who came is erased, the counts stay.
    Close,
    /// It does not take place, for a reason: who would have come is erased.
    Cancel(String),
}

/// Takes a step. Closing and cancelling erase every name and address of those who registered.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it is not time for it.
pub async fn step_event(app: &App, actor: &Actor, slug: &str, step: EventStep) -> Result<Event> {
    let (mut event, _) = ours(app, actor, Verb::StepEvent, slug).await?;
    let mut more = Vec::new();
    match &step {
        EventStep::Announce => event.value.announce(),
        EventStep::Hold => {
            let days = dated(app, event.value.clone()).await?;
            let first = days.map_or(Date::MAX, |d| d.first);
            event.value.hold(first, governance::day(app.now()))
        }
        EventStep::Close => event.value.close(),
        EventStep::Cancel(reason) => event.value.cancel(reason),
    }
    .map_err(AppError::finding)?;
    if matches!(step, EventStep::Close | EventStep::Cancel(_)) {
        let people = app.store.list::<Registration>(Query::of(event.value.id)).await?;
        more.extend(people.iter().map(Change::remove));
    }
    kept(app, actor, Verb::StepEvent, event, more).await
}

/// Adds something to read or to see.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a title or with an address that is none.
pub async fn add_material(app: &App, actor: &Actor, slug: &str, title: &str, link: &str) -> Result<Event> {
    let (mut event, _) = ours(app, actor, Verb::TellEvent, slug).await?;
    let link = address(link, "link")?.ok_or_else(|| AppError::finding(about(code::NOTHING, "link")))?;
    if title.trim().is_empty() {
        return Err(AppError::finding(about(code::NOTHING, "title")));
    }
    let title = title.trim().to_owned();
    event.value.materials.push(Material { title, link });
    kept(app, actor, Verb::TellEvent, event, Vec::new()).await
}

/// Writes down what came of it: words in one language, and counts.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding before it took place, or for a count that is none.
pub async fn tell_outcome(
    app: &App,
    actor: &Actor,
    slug: &str,
    words: &str,
    (people, organisations): (&str, &str),
    language: &Language,
) -> Result<Event> {
    let (mut event, _) = ours(app, actor, Verb::TellEvent, slug).await?;
    let count = |typed: &str, field: &str| match typed.trim() {
        "" => Ok(None),
        typed => typed
            .parse()
            .map(Some)
            .map_err(|_| AppError::finding(about(UNKNOWN_WORD, field))),
    };
    let outcome = Outcome {
        words: reworded(&event.outcome.words, language, words),
        people: count(people, "people")?,
        organisations: count(organisations, "organisations")?,
    };
    event.value.tell(outcome).map_err(AppError::finding)?;
    kept(app, actor, Verb::TellEvent, event, Vec::new()).await
}

/// One event.
///
/// # Errors
/// `NotFound`, also for one that is none of the reader's business yet.
pub async fn view_event(app: &App, actor: &Actor, slug: &str) -> Result<EventView> {
    let event = app.store.named::<Event>(slug).await?.value;
    let body = app.store.get(event.body).await?.value;
    let keeps = may_seat(app, actor, Verb::PlanEvent, &body).await?;
    let hidden = || AppError::not_found("event", slug);
    if event.state == EventState::Draft && !keeps {
        return Err(hidden());
    }
    let (id, today) = (event.id, governance::day(app.now()));
    let dated = dated(app, event).await?.ok_or_else(hidden)?;
    let people = people_of(app, id).await?;
    let taken = people.iter().filter(|p| p.has_place()).count();
    Ok(EventView {
        past: dated.last < today,
        dated,
        body,
        taken,
        people: if keeps { people } else { Vec::new() },
        keeps,
    })
}

/// All events that everybody may know of, the latest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_events(app: &App) -> Result<Vec<Dated>> {
    let known = ["announced", "held", "closed", "cancelled"];
    let query = known.into_iter().fold(Query::all(), Query::in_state);
    let mut out = Vec::new();
    for event in app.store.list::<Event>(query).await? {
        out.extend(dated(app, event.value).await?);
    }
    out.sort_by(|a, b| {
        b.first
            .cmp(&a.first)
            .then_with(|| a.event.slug.cmp(&b.event.slug))
    });
    Ok(out)
}
