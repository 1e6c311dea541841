//! What is out: the list of releases, the page of one, its files, and the catalogue.

mod figures;
mod files;
mod list;
mod show;
mod table;

use axum::Router;
use axum::routing::get;
use disseminate::Site;

use crate::Services;

pub(crate) use figures::{panel, panels};
pub(crate) use list::card;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/releases", get(list::show))
        .route("/releases/{slug}", get(show::show))
        .route("/releases/{slug}/tables/{number}", get(table::show))
        .route("/releases/{slug}/{file}", get(files::show))
        .route("/releases/{slug}/sdg.csv", get(files::sdg))
        .route("/catalogue.jsonld", get(files::catalogue))
}

/// This site, for the addresses inside of files; [`crate::pages::labels::marked`] adds what must stand in them.
pub(crate) fn site(services: &Services) -> Site {
    Site {
        base: services.settings.public_url.clone(),
        name: "Counted".to_owned(),
        ..Site::default()
    }
}
