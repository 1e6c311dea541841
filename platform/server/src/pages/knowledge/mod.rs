//! What people learned and pass on: the hub, case studies, impact stories, the library, events, and a search over
//! everything public.

mod capacity;
mod event;
mod event_form;
mod events;
mod exchange;
mod hub;
mod library;
mod news;
mod newsletters;
mod registration;
mod search;
mod stories;
mod story;
mod story_form;
mod studies;
mod study;
mod study_form;
mod subscription;
mod words;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

pub(crate) use words::reach;

use super::agreements::FORM;
use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/knowledge", get(hub::show))
        .route("/search", get(search::show))
        .route("/case-studies", get(studies::show))
        .route("/case-studies/{study}", get(study::show))
        .route(
            "/work/{slug}/case-studies/new",
            get(study_form::new).post(study_form::begin),
        )
        .route(
            "/case-studies/{study}/edit",
            get(study_form::edit).post(study_form::save),
        )
        .route("/case-studies/{study}/publish", post(study_form::publish))
        .route("/case-studies/{study}/withdraw", post(study::withdraw))
        .route("/case-studies/{study}/review", post(study::review))
        .route("/stories", get(stories::show))
        .route("/stories/{story}", get(story::show))
        .route(
            "/work/{slug}/stories/new",
            get(story_form::new).post(story_form::begin),
        )
        .route(
            "/stories/{story}/edit",
            get(story_form::edit).post(story_form::save),
        )
        .route("/stories/{story}/publish", post(story_form::publish))
        .route("/stories/{story}/withdraw", post(story::withdraw))
        .route("/stories/{story}/confirm", post(story::confirm))
        .route("/library", get(library::show))
        .route("/library/new", get(library::new).post(library::propose))
        .route("/library/{resource}", get(library::one))
        .route("/library/{resource}/copy", get(library::copy))
        .route("/library/{resource}/list", post(library::list))
        .route("/library/{resource}/take-out", post(library::take_out))
        .route("/events", get(events::show))
        .route("/events.ics", get(events::feed))
        .route("/events/{event}", get(event::show))
        .route("/events/{event}/invitation.ics", get(events::invitation))
        .route(
            "/bodies/{body}/events/new",
            get(event_form::new).post(event_form::plan),
        )
        .route(
            "/events/{event}/edit",
            get(event_form::edit).post(event_form::save),
        )
        .route("/events/{event}/step", post(event::step))
        .route("/events/{event}/outcome", post(event::outcome))
        .route("/events/{event}/materials", post(event::material))
        .route("/events/{event}/register", post(event::come))
        .route(
            "/registrations/{token}",
            get(registration::show).post(registration::step),
        )
        .route("/news", get(news::show))
        .route("/news.atom", get(news::feed))
        .route("/newsletters", get(newsletters::show).post(newsletters::ask))
        .route("/newsletters.atom", get(newsletters::feed))
        .route("/newsletters/{newsletter}", get(newsletters::one))
        .route("/newsletters/{newsletter}/send", post(newsletters::send))
        .route(
            "/bodies/{body}/newsletters/new",
            get(newsletters::new).post(newsletters::compose),
        )
        .route(
            "/subscriptions/{token}",
            get(subscription::show).post(subscription::confirm),
        )
        .route(
            "/subscriptions/{token}/leave",
            get(subscription::show).post(subscription::leave),
        )
        .route(
            "/subscriptions/{token}/leave-all",
            get(subscription::show).post(subscription::leave_all),
        )
        .route("/capacity", get(capacity::show))
        .route("/exchange", get(exchange::show))
        .route("/exchange/new", get(exchange::new).post(exchange::open))
        .route("/exchange/{exchange}/close", post(exchange::close))
        .layer(DefaultBodyLimit::max(FORM))
}
