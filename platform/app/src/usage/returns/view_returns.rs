//! Who reads a note: its people always, those whose data they were from their day on, everybody from the public's.

use ::knowledge::usage::{Intended, ReturnState, Returned};
use base::Date;
use consent::ReceiptCode;
use framework::participants::{FLOOR, apart};
use protect::Release;
use registry::{Initiative, Round};
use uuid::Uuid;

use super::review_return::mark_of;
use super::{ReturnVoice, return_named};
use crate::act::{authorise, may};
use crate::collect::{MyData, SubmissionState};
use crate::ports::{Order, Query};
use crate::publish::releases_of;
use crate::register::seen;
use crate::{Actor, App, AppError, Result, Verb};

/// What participants said, once their time is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reviews {
    /// They can still answer: nothing is counted before that day has passed.
    Open(Date),
    /// Fewer than [`FLOOR`] answered: nothing is shown.
    TooFew,
    /// So many answered; each answer where none can be told from another.
    Counted {
        /// How many answered.
        people: u64,
        /// How many gave each answer; nothing where that could be read of few.
        answers: Vec<(Intended, Option<u64>)>,
    },
}

/// A note as a page shows it.
#[derive(Debug, Clone)]
pub struct ReturnView {
    /// The note.
    pub note: Returned,
    /// Where it stands today.
    pub state: ReturnState,
    /// Its initiative.
    pub initiative: Initiative,
    /// Today.
    pub today: Date,
    /// What participants said; nothing before they read it.
    pub reviews: Option<Reviews>,
    /// Their words, in no order, for those who lead.
    pub words: Vec<String>,
    /// Whether the reader leads the initiative.
    pub leads: bool,
}

/// One note: for its people, and for everybody from the public's day on.
///
/// # Errors
/// `NotFound`, also before that day.
pub async fn view_return(app: &App, actor: &Actor, id: &str) -> Result<ReturnView> {
    let note = return_named(app, id).await?.value;
    let today = governance::day(app.now());
    let state = note.state(today);
    let inside = may(app, actor, Verb::ViewInitiative, Some(note.initiative)).await?;
    let was_public = note.days.is_some_and(|d| d.public <= today);
    if !(inside || state == ReturnState::Public || was_public) {
        return Err(AppError::not_found("return_note", id));
    }
    let initiative = app
        .store
        .get(base::Id::<Initiative>::new(note.initiative))
        .await?
        .value;
    let leads = may(app, actor, Verb::WriteReturn, Some(note.initiative)).await?;
    let reviews = reviews(app, &note, today).await?;
    let words = match &reviews {
        Some(Reviews::Counted { .. }) if leads => words(app, &note).await?,
        _ => Vec::new(),
    };
    Ok(ReturnView {
        note,
        state,
        initiative,
        today,
        reviews,
        words,
        leads,
    })
}

/// What participants said about a note, as far as it can be read today.
pub(crate) async fn reviews(app: &App, note: &Returned, today: Date) -> Result<Option<Reviews>> {
    let Some(last) = note
        .review_until()
        .filter(|_| note.state(today).reached_participants())
    else {
        return Ok(None);
    };
    if today <= last {
        return Ok(Some(Reviews::Open(last)));
    }
    let about = note.id.uuid();
    let people = app.store.counted(about, "people").await?;
    if people < FLOOR {
        return Ok(Some(Reviews::TooFew));
    }
    let mut answers = Vec::new();
    for answer in Intended::ALL {
        answers.push((*answer, app.store.counted(about, answer.as_str()).await?));
    }
    let answers = apart(answers).into_iter().collect();
    Ok(Some(Reviews::Counted { people, answers }))
}

/// By chance's order: by identity, which carries no time.
async fn words(app: &App, note: &Returned) -> Result<Vec<String>> {
    let said = Query::of(note.id).in_state("words").ordered(Order::Name);
    let all = app.store.list::<ReturnVoice>(said).await?;
    Ok(all.into_iter().filter_map(|v| v.value.words).collect())
}

/// A note for who holds a receipt.
#[derive(Debug, Clone)]
pub struct MyReturn {
    /// The note.
    pub note: Returned,
    /// Whether they can say if it was used as they intended.
    pub asks: bool,
    /// Whether they have said it.
    pub answered: bool,
}

/// The notes that have reached who holds a receipt, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn returns_for(app: &App, mine: &MyData, receipt: ReceiptCode) -> Result<Vec<MyReturn>> {
    let today = governance::day(app.now());
    let here = mine.submission.state == SubmissionState::Received;
    let of = Query::of(mine.instrument.initiative)
        .named(mine.instrument.round.to_string())
        .ordered(Order::Newest);
    let mut out = Vec::new();
    for note in app.store.list::<Returned>(of).await? {
        if !note.state(today).reached_participants() {
            continue;
        }
        let mark = Query::of(note.value.id).named(mark_of(note.value.id, receipt));
        let answered = app.store.find::<ReturnVoice>(mark).await?.is_some();
        out.push(MyReturn {
            asks: here && !answered && note.asks(today),
            answered,
            note: note.value,
        });
    }
    Ok(out)
}

/// The notes of an initiative that everybody reads, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn public_returns(app: &App, initiative: Uuid) -> Result<Vec<Returned>> {
    let today = governance::day(app.now());
    let sent = Query::within(initiative).in_state("sent").ordered(Order::Newest);
    let all = app.store.list::<Returned>(sent).await?;
    let public = |n: &Returned| n.state(today) == ReturnState::Public;
    Ok(all.into_iter().map(|n| n.value).filter(public).collect())
}

/// The notes of a round that everybody reads, each with whether enough participants said what they think of it.
pub(crate) async fn told(
    app: &App,
    initiative: base::Id<Initiative>,
    round: base::Id<Round>,
) -> Result<Vec<(Returned, bool)>> {
    let today = governance::day(app.now());
    let mut out = Vec::new();
    for note in public_returns(app, initiative.uuid()).await? {
        if note.round == round.uuid() {
            let counted = matches!(reviews(app, &note, today).await?, Some(Reviews::Counted { .. }));
            out.push((note, counted));
        }
    }
    Ok(out)
}

/// The notes of an initiative for its people, and what a new one can be about.
#[derive(Debug, Clone)]
pub struct Returns {
    /// The initiative.
    pub initiative: Initiative,
    /// Its notes, the newest first.
    pub notes: Vec<Returned>,
    /// Its rounds, the newest first.
    pub rounds: Vec<Round>,
    /// Its releases that are out.
    pub releases: Vec<Release>,
    /// Today.
    pub today: Date,
    /// Whether the reader may write one.
    pub may_write: bool,
}

/// The notes of an initiative, for its people.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_returns(app: &App, actor: &Actor, slug: &str) -> Result<Returns> {
    let initiative = seen(app, actor, slug).await?.value;
    let id = Some(initiative.id.uuid());
    authorise(app, actor, Verb::ViewInitiative, id).await?;
    let newest = Query::of(initiative.id).ordered(Order::Newest);
    let notes = app.store.list::<Returned>(newest).await?;
    let mut rounds: Vec<Round> = app
        .store
        .list::<Round>(Query::of(initiative.id))
        .await?
        .into_iter()
        .map(|r| r.value)
        .collect();
    rounds.sort_by_key(|r| std::cmp::Reverse(r.number));
    Ok(Returns {
        notes: notes.into_iter().map(|n| n.value).collect(),
        rounds,
        releases: releases_of(app, &Actor::Anonymous, initiative.id).await?,
        today: governance::day(app.now()),
        may_write: may(app, actor, Verb::WriteReturn, id).await?,
        initiative,
    })
}
