//! The door to official statistics: a producer hands a release over, an office asks, judges and decides, everybody
//! reads the register.
//!
//! An office is a body of the site of kind [`BodyKind::Office`]; who keeps its business works at its desk. What it
//! decides goes by its by-laws, like every approval. The rules stand in `domain/handover`. Start with `submit.rs`.

mod benchmark;
mod code_words;
mod desk;
mod dossier;
mod drop_series;
mod feed;
mod feeds;
mod indicator;
mod minds;
mod official;
mod producer;
mod refresh;
mod standing;
mod submit;
mod view;

use base::{Finding, Id, Language, Text};
use governance::{Body, BodyKind};
use handover::Handover;
use uuid::Uuid;

use crate::decide::{authorise_seat, body_named};
use crate::ports::{Order, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

pub use benchmark::{BenchmarkView, Chosen, Figures, view_benchmark};
pub use code_words::{CodeWords, read_code_words};
pub use desk::{RulingWording, ask_producer, decide, judge, propose_ruling, to_decide};
pub use drop_series::drop_series;
pub use feed::{Every, SeriesFeed};
pub use feeds::{FeedStep, FeedWording, Feeds, add_feed, step_feed, view_feeds};
pub use indicator::{Beside, IndicatorLine, IndicatorView, OfficialView, view_indicator, view_indicators};
pub use official::{SeriesFile, SeriesRead, SeriesWording, read_official, series_of, view_series};
pub use producer::{answer_office, choose_independent};
pub use refresh::refresh_series;
pub use standing::{Standings, standings_of, standings_of_all};
pub use submit::{Asked, offices, submit_release};
pub use view::{
    Desk, HandoverView, Line, Outbox, Register, view_desk, view_handover, view_outbox, view_register,
};

/// Kept under its office; its name is the release.
impl Record for Handover {
    const KIND: RecordKind = RecordKind::Handover;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.office.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.release.to_string())
    }
}

/// The handover of that identity, as an address says it.
pub(crate) async fn handover_named(app: &App, id: &str) -> Result<Stored<Handover>> {
    let nowhere = || AppError::not_found("handover", id);
    let id: Id<Handover> = id.parse().map_err(|_| nowhere())?;
    app.store.get(id).await
}

/// Every handover, the newest first.
pub(crate) async fn all_handovers(app: &App) -> Result<Vec<Handover>> {
    let all = app
        .store
        .list::<Handover>(Query::all().ordered(Order::Newest))
        .await?;
    Ok(all.into_iter().map(|h| h.value).collect())
}

/// Whether a body is an office that decides about releases.
fn is_office(body: &Body) -> bool {
    body.kind == BodyKind::Office
}

/// The office of that name, for somebody of it who may do this there.
async fn office_for(app: &App, actor: &Actor, slug: &str, verb: Verb) -> Result<Body> {
    let office = body_named(app, slug).await?.value;
    authorise_seat(app, actor, verb, &office).await?;
    match is_office(&office) {
        true => Ok(office),
        false => Err(AppError::not_found("office", slug)),
    }
}

/// The same, for an office that still works: one that was dissolved reads nothing in any more.
async fn office_at_work(app: &App, actor: &Actor, slug: &str, verb: Verb) -> Result<Body> {
    let office = office_for(app, actor, slug, verb).await?;
    match minds::left(&office, &Language::english()) {
        Some(finding) => Err(AppError::finding(finding)),
        None => Ok(office),
    }
}

/// What something is called in a language, or in one that it has a name in.
fn named(text: &Text, language: &Language) -> String {
    text.best(language)
        .map_or_else(String::new, |(_, name)| name.to_owned())
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(base::Place::whole().with("field", field))
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A release that is not out, or was taken back or superseded.
    pub const NOT_OUT: Code = Code("app-handover-not-out");
    /// No office of that name here.
    pub const NO_OFFICE: Code = Code("app-handover-no-office");
    /// The office left: it was dissolved.
    pub const OFFICE_ENDED: Code = Code("app-handover-office-ended");
    /// This release is before this office already.
    pub const TWICE: Code = Code("app-handover-twice");
    /// An indicator that the 2030 Agenda does not have.
    pub const NO_INDICATOR: Code = Code("app-handover-no-indicator");

    /// A series without its indicator, source or licence.
    pub const SERIES_UNSAID: Code = Code("app-handover-series-unsaid");
    /// A series that the office does not have.
    pub const NO_SERIES: Code = Code("app-handover-no-series");
    /// A series that is taken away needs a reason that everybody can read.
    pub const NO_REASON: Code = Code("app-handover-no-reason");
    /// A series that an address brings back.
    pub const SERIES_FED: Code = Code("app-handover-series-fed");
    /// A release that was taken back while an office had it.
    pub const RECALLED: Code = Code("app-handover-recalled");
    /// A release that holds answers which were taken back since it was made.
    pub const TAKEN_BACK: Code = Code("app-handover-taken-back");
    /// An address from which no series is fetched.
    pub const FEED_ADDRESS: Code = Code("app-handover-feed-address");
    /// An address that is asked already.
    pub const FEED_TWICE: Code = Code("app-handover-feed-twice");
    /// An address where nobody answers, or nothing that can be used.
    pub const FEED_SILENT: Code = Code("app-handover-feed-silent");
    /// Series that an address gave before and does not give now.
    pub const FEED_LACKS: Code = Code("app-handover-feed-lacks");

    /// A structure before any series that it could give words to.
    pub const NO_SERIES_FOR_WORDS: Code = Code("app-handover-no-series-for-words");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        NOT_OUT,
        NO_OFFICE,
        OFFICE_ENDED,
        TWICE,
        NO_INDICATOR,
        SERIES_UNSAID,
        NO_SERIES,
        NO_REASON,
        SERIES_FED,
        RECALLED,
        TAKEN_BACK,
        FEED_ADDRESS,
        FEED_TWICE,
        FEED_SILENT,
        FEED_LACKS,
        NO_SERIES_FOR_WORDS,
    ];
}
