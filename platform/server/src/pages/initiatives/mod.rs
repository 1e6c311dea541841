//! The public register: the list, the map, an initiative, a round.

mod judgement;
mod list;
mod map;
mod ppsr;
mod round;
mod show;
pub(crate) mod words;

use axum::Router;
use axum::routing::get;

use crate::Services;

pub(crate) use judgement::{Judgement, profile, profile_of, profile_of_round};
pub(crate) use list::card;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/initiatives", get(list::show))
        .route("/initiatives/map", get(map::show))
        .route("/initiatives/{slug}", get(show::show))
        .route("/initiatives/{slug}/ppsr.json", get(ppsr::show))
        .route("/initiatives/{slug}/rounds/{number}", get(round::show))
}
