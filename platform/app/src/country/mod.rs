//! Countries and regions: what the register knows of them, what is noted with its source, who makes data there, how
//! the environment is judged from two sides, and what is planned.
//!
//! A page exists for every area of the standard; a [`Country`] record only where somebody keeps one. The body that
//! keeps it does every act; without a body, an administrator. Start with `view_country.rs` for a page and
//! `overview.rs` for the world.

use base::Finding;
use governance::Body;
use registry::country::inventory::Producer;
use registry::{Area, Country};
use uuid::Uuid;

use crate::act::Who;
use crate::decide::authorise_seat;
use crate::ports::{Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Needs, Result, Verb};

mod annex;
mod bring_inventory;
mod notes;
mod overview;
mod plan_roadmap;
mod review_environment;
mod view_country;

pub use annex::{Annex, GoalPart, annex};
pub use bring_inventory::{Looked, Reading, drop_producer, look_again, look_at_inventory, take_inventory};
pub use notes::{NoteWording, add_note, drop_note, open_country, set_body};
pub use overview::{Line, World, overview};
pub use plan_roadmap::{
    ActionWording, OutlineWording, ProgressWording, RoadmapView, approve_roadmap, begin_roadmap,
    body_for_roadmap, note_progress, plan_action, roadmaps_of, view_roadmap,
};
pub use review_environment::{
    EnvironmentView, answer_for_country, close_review, may_answer, open_review, view_environment,
};
pub use view_country::{CountryView, Tally, view_country};

impl Record for Country {
    const KIND: RecordKind = RecordKind::Country;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.area.clone())
    }
}

impl Record for Producer {
    const KIND: RecordKind = RecordKind::Producer;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.country.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.key.clone())
    }
}

/// The area of a code in an address.
///
/// # Errors
/// `NotFound`.
pub fn area_of(code: &str) -> Result<&'static Area> {
    Area::find(code).ok_or_else(|| AppError::not_found("country", code))
}

/// How an area is called in addresses: its ISO alpha-3 code, a region its M49 code.
pub fn address_of(area: &Area) -> &'static str {
    area.iso3.unwrap_or(area.m49)
}

/// The areas that are kept here.
///
/// # Errors
/// When the store cannot be read.
pub async fn kept_areas(app: &App) -> Result<Vec<&'static Area>> {
    let all = app.store.list::<Country>(Query::all()).await?;
    Ok(all.iter().filter_map(|c| c.area()).collect())
}

/// What is kept of an area, if anything is.
pub(crate) async fn kept(app: &App, area: &Area) -> Result<Option<Stored<Country>>> {
    app.store.find(Query::all().named(area.m49)).await
}

/// What is kept of a country, for an actor who may do the act there.
pub(crate) async fn country_for(
    app: &App,
    actor: &Actor,
    verb: Verb,
    code: &str,
) -> Result<(Stored<Country>, Option<Body>)> {
    let area = area_of(code)?;
    let Some(country) = kept(app, area).await? else {
        return Err(AppError::not_found("country", code));
    };
    let body = authorise_country(app, actor, verb, &country).await?;
    Ok((country, body))
}

/// Refuses an actor who may not do the act for a country; returns its body.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`.
pub async fn authorise_country(
    app: &App,
    actor: &Actor,
    verb: Verb,
    country: &Country,
) -> Result<Option<Body>> {
    let body = body_of(app, country).await?;
    match (&body, verb.who(), actor) {
        (Some(body), ..) => {
            authorise_seat(app, actor, verb, body).await?;
        }
        (None, Who::Seat(seat), Actor::Account { admin: false, .. }) => {
            return Err(AppError::NotAllowed {
                needs: Needs::Seat(seat),
            });
        }
        (None, ..) => crate::act::authorise(app, actor, verb, None).await?,
    }
    Ok(body)
}

/// Whether an actor may do the act for a country: for pages that show a form or not.
///
/// # Errors
/// Only when the store cannot be read.
pub async fn may_for(app: &App, actor: &Actor, verb: Verb, country: &Country) -> Result<bool> {
    match authorise_country(app, actor, verb, country).await {
        Ok(_) => Ok(true),
        Err(AppError::NotSignedIn | AppError::NotAllowed { .. }) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// The body that keeps a country's page.
///
/// # Errors
/// When the store cannot be read.
pub async fn body_of(app: &App, country: &Country) -> Result<Option<Body>> {
    match country.body {
        Some(id) => Ok(Some(app.store.get(base::Id::<Body>::new(id)).await?.value)),
        None => Ok(None),
    }
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(base::Place::whole().with("field", field))
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A country that is kept here already.
    pub const KEPT: Code = Code("app-country-kept");
    /// A name of no body.
    pub const NO_SUCH_BODY: Code = Code("app-country-no-such-body");
    /// A country that no body keeps.
    pub const NO_BODY: Code = Code("app-country-no-body");
    /// A round of judging in which no answers are taken.
    pub const REVIEW_CLOSED: Code = Code("app-country-review-closed");
    /// A column that the file does not have.
    pub const NO_COLUMN: Code = Code("app-country-no-column");
    /// A file that is no table.
    pub const FILE_KIND: Code = Code("app-country-file-kind");
    /// A workbook without a table.
    pub const NO_SHEET: Code = Code("app-country-sheet");
    /// A name in addresses that another roadmap of the country has.
    pub const ROADMAP_SLUG: Code = Code("app-roadmap-slug");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        KEPT,
        NO_SUCH_BODY,
        NO_BODY,
        REVIEW_CLOSED,
        NO_COLUMN,
        FILE_KIND,
        NO_SHEET,
        ROADMAP_SLUG,
    ];
}
