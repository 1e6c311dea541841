//! `/about`: what Counted promises, and what it does not do yet.

use askama::Template;
use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use ui::Reader;
use ui::components::page::Section;

use crate::Services;
use crate::visit::Visit;

/// What a visitor can count on.
const PROMISES: [&str; 5] = [
    "about-promise-figure",
    "about-promise-protect",
    "about-promise-consent",
    "about-promise-log",
    "about-promise-strangers",
];

/// What is missing; a line goes when its piece comes.
const NOT_YET: [&str; 4] = [
    "about-not-yet-offline",
    "about-not-yet-weights",
    "about-not-yet-microdata",
    "about-not-yet-languages",
];

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/about", get(show))
}

#[derive(Template)]
#[template(path = "about/show.html")]
struct About<'a> {
    r: &'a Reader,
    promises: &'static [&'static str],
    not_yet: &'static [&'static str],
}

async fn show(visit: Visit) -> Response {
    let r = &visit.reader;
    let main = crate::render(&About {
        r,
        promises: &PROMISES,
        not_yet: &NOT_YET,
    });
    visit
        .page(r.plain("about-title"), main)
        .section(Section::About)
        .description(r.plain("about-lead"))
        .into_response()
}
