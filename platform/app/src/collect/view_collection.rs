//! How collecting goes: counts and the latest, without anybody's answers.

use std::collections::BTreeMap;

use base::{Date, Id, Language, Timestamp};
use registry::{Initiative, Round};

use super::{AsksCommunity, Channel, Instrument, InstrumentState, Submission, engine_of};
use crate::act::{authorise, may};
use crate::ports::{Order, Query};
use crate::{Actor, App, Result, Verb};

/// How many of the latest submissions are looked at for days and languages.
const LATEST: u64 = 2000;
/// How many are listed.
const LISTED: usize = 20;

/// Collecting for one instrument.
#[derive(Debug, Clone)]
pub struct InstrumentView {
    /// The instrument.
    pub instrument: Instrument,
    /// Its round's number.
    pub round: u32,
    /// Submissions that stand.
    pub received: u64,
    /// Submissions that were taken back.
    pub withdrawn: u64,
    /// Submissions whose time was over.
    pub ended: u64,
    /// People who did not consent.
    pub refused: u64,
    /// Half-filled forms.
    pub drafts: u64,
    /// Submissions by day, the latest [`LATEST`] only.
    pub days: BTreeMap<Date, u64>,
    /// Submissions by language, the latest [`LATEST`] only.
    pub languages: BTreeMap<Language, u64>,
    /// Whether somebody can answer it for a community.
    pub asks_community: bool,
    /// When and how the latest came.
    pub latest: Vec<(Timestamp, Channel)>,
}

/// Collecting on an initiative.
#[derive(Debug, Clone)]
pub struct Collection {
    /// The initiative.
    pub initiative: Initiative,
    /// Its instruments, newest first.
    pub instruments: Vec<InstrumentView>,
    /// Whether the actor may open and close instruments.
    pub may_move: bool,
    /// Whether the actor may take answers out.
    pub may_export: bool,
    /// Questions by receipt that wait for an answer.
    pub waiting: u64,
}

/// The instruments of an initiative with their rounds' numbers, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn instruments_of(app: &App, initiative: Id<Initiative>) -> Result<Vec<(u32, Instrument)>> {
    let mut all = Vec::new();
    for round in app.store.list::<Round>(Query::of(initiative)).await? {
        let of = Query::of(round.value.id).ordered(Order::Newest);
        let found = app.store.list::<Instrument>(of).await?;
        all.extend(found.into_iter().map(|i| (round.number, i.value)));
    }
    all.sort_by_key(|(_, i)| std::cmp::Reverse(i.added_at));
    Ok(all)
}

/// An instrument for whoever wants to fill it, open or not.
///
/// # Errors
/// `NotFound` also for one that was never opened.
pub async fn find_instrument(app: &App, id: Id<Instrument>) -> Result<Instrument> {
    let it = app.store.get(id).await?.value;
    if it.state == InstrumentState::Draft {
        return Err(crate::AppError::not_found("instrument", id));
    }
    Ok(it)
}

/// How collecting goes on an initiative.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`.
pub async fn view_collection(app: &App, actor: &Actor, slug: &str) -> Result<Collection> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let about = Some(initiative.id.uuid());
    authorise(app, actor, Verb::ViewInitiative, about).await?;
    let mut instruments = Vec::new();
    for (round, instrument) in instruments_of(app, initiative.id).await? {
        instruments.push(one(app, round, instrument).await?);
    }
    let may_move = may(app, actor, Verb::MoveInstrument, about).await?;
    let forms: Vec<Id<Instrument>> = instruments.iter().map(|i| i.instrument.id).collect();
    Ok(Collection {
        waiting: super::enquire::waiting(app, &forms).await?,
        initiative,
        instruments,
        may_export: may(app, actor, Verb::ExportSubmissions, about).await?,
        may_move,
    })
}

async fn one(app: &App, round: u32, instrument: Instrument) -> Result<InstrumentView> {
    let of = || Query::of(instrument.id);
    let newest = super::ReviewState::standing(of())
        .ordered(Order::Newest)
        .limit(LATEST);
    let latest = app.store.list::<Submission>(newest).await?;
    let (mut days, mut languages) = (BTreeMap::new(), BTreeMap::new());
    for submission in &latest {
        let day = submission.received_at.to_zoned(jiff::tz::TimeZone::UTC).date();
        *days.entry(day).or_default() += 1;
        *languages.entry(submission.language.clone()).or_default() += 1;
    }
    let asks = AsksCommunity::of(&*engine_of(app, &instrument).await?);
    Ok(InstrumentView {
        asks_community: asks != AsksCommunity::Nobody,
        round,
        received: app
            .store
            .count_of::<Submission>(super::ReviewState::standing(of()))
            .await?,
        withdrawn: app
            .store
            .count_of::<Submission>(of().in_state("withdrawn"))
            .await?,
        ended: app.store.count_of::<Submission>(of().in_state("ended")).await?,
        refused: app.store.counted(instrument.id.uuid(), "refused").await?,
        drafts: app.store.count_of::<super::KeptDraft>(of()).await?,
        days,
        languages,
        latest: latest
            .iter()
            .take(LISTED)
            .map(|s| (s.received_at, s.channel))
            .collect(),
        instrument,
    })
}
