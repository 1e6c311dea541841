//! Answers that only a community can read: the keys of a body, which questions of a form are sealed, and the page on which
//! a holder of a key opens them. The key is made and used by a script in the browser; it never comes here.

mod choose;
mod keys;
mod opened;

use axum::Router;
use axum::routing::get;

use crate::Services;

/// The script of these pages, and of no others.
const SCRIPT: &str = "/assets/custody.js";

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/keys", get(keys::show).post(keys::add))
        .route(
            "/work/{slug}/ask/{form}/sealing",
            get(choose::show).post(choose::save),
        )
        .route("/work/{slug}/collect/{instrument}/sealed", get(opened::show))
        .route("/work/{slug}/collect/{instrument}/sealed.json", get(opened::json))
}

/// The address of the script.
fn script() -> String {
    ui::assets::find(SCRIPT).map_or_else(String::new, ui::assets::Asset::address)
}
