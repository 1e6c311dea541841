//! Designing a round together: the room, its proposals and questions, who decided what, and what could do harm.
//!
//! Everything stands below the round's public address, because members of bodies have no tab in the work. Every
//! step is a form of its own, so that all of it works on a telephone without script.

mod decided;
mod incidents;
pub(crate) mod language;
mod new;
mod point;
mod point_forms;
mod questions;
mod risk_row;
mod risk_steps;
mod risks;
mod room;
mod room_forms;
mod steps;
mod words;

use app::design::{Key, Visitor};
use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use base::Id;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::tabs::{Progress, Tab, Tabs};
use ui::{Component, Html, Reader};
use uuid::Uuid;

use crate::Services;
use crate::fault::Fault;

/// What addresses a round.
type Round = (String, u32);
/// The fields of a form.
type Pairs = axum::Form<Vec<(String, String)>>;

pub(crate) fn routes() -> Router<Services> {
    room_routes().merge(point_routes()).merge(risk_routes())
}

fn room_routes() -> Router<Services> {
    Router::new()
        .route("/initiatives/{slug}/rounds/{number}/design", get(room::show))
        .route(
            "/initiatives/{slug}/rounds/{number}/design/about",
            get(room_forms::about).post(room_forms::keep_about),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/meetings",
            get(room_forms::meeting).post(room_forms::keep_meeting),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/new",
            get(new::show).post(new::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/questions",
            get(questions::list),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/question",
            get(questions::one),
        )
        .route("/initiatives/{slug}/rounds/{number}/decided", get(decided::show))
}

fn point_routes() -> Router<Services> {
    Router::new()
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}",
            get(point::show),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/support",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/unsupport",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/tell",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/comment",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/remove-comment",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/amend",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/take",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/refuse",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/reword",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/merge",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/withdraw",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/decline",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/reopen",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/adopt",
            post(steps::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/ask",
            post(steps::ask),
        )
}

fn risk_routes() -> Router<Services> {
    Router::new()
        .route(
            "/initiatives/{slug}/rounds/{number}/risks/ask",
            post(risk_steps::ask),
        )
        .route("/initiatives/{slug}/rounds/{number}/risks", get(risks::show))
        .route(
            "/initiatives/{slug}/rounds/{number}/risks/row",
            get(risk_row::show).post(risk_row::send),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/risks/begin",
            post(risk_steps::begin),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/risks/remove",
            post(risk_steps::remove),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/risks/how",
            post(risk_steps::how),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/risks/approve",
            post(risk_steps::approve),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/risks/again",
            post(risk_steps::again),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/incidents",
            get(incidents::show).post(incidents::report),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/incidents/{incident}",
            post(incidents::follow),
        )
        .route(
            "/initiatives/{slug}/rounds/{number}/incidents/{incident}/seen",
            post(incidents::seen),
        )
}

/// The address of a round with something behind it.
fn at((slug, number): Key<'_>, rest: &str) -> String {
    format!("/initiatives/{slug}/rounds/{number}{rest}")
}

/// Where one goes after a step.
fn to(key: Key<'_>, rest: &str) -> Response {
    Redirect::to(&at(key, rest)).into_response()
}

/// The thing that an address names; one that cannot be is not found.
fn id_of<T>(text: &str, kind: &'static str) -> Result<Id<T>, Fault> {
    let uuid = Uuid::parse_str(text).map_err(|_| app::AppError::not_found(kind, text))?;
    Ok(Id::new(uuid))
}

/// What stands above every page of the room: the way here, and the other pages of the round's design.
fn above(v: &Visitor, here: &str, r: &Reader) -> Html {
    let key = (v.initiative.slug.as_str(), v.round.number);
    let way = Breadcrumb::default()
        .to(r.t("nav-initiatives"), "/initiatives")
        .to(r.text(&v.initiative.title), format!("/initiatives/{}", key.0))
        .to(r.tv("round-number", "number", key.1.to_string()), at(key, ""));
    let tab = |(name, rest): &(&str, &str)| Tab {
        label: r.t(&format!("design-tab-{name}")),
        href: at(key, rest),
        here: *name == here,
        progress: Progress::Plain,
    };
    let tabs = Tabs {
        label: r.plain("design-tabs"),
        tabs: TABS.iter().map(tab).collect(),
    };
    Html::joined(&[way.html(r), tabs.html(r)], "")
}

/// The pages of a round's design with the ends of their addresses.
const TABS: [(&str, &str); 5] = [
    ("room", "/design"),
    ("questions", "/design/questions"),
    ("decided", "/decided"),
    ("risks", "/risks"),
    ("incidents", "/incidents"),
];
