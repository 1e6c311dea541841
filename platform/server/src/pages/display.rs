//! `POST /display`: light or dark, usual or high contrast. Kept in cookies, known to nobody else.

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::post;
use axum::{Form, Router};
use serde::Deserialize;
use ui::{Contrast, Theme};

use crate::{Services, cookie, local};

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/display", post(choose))
}

#[derive(Deserialize)]
struct Choice {
    #[serde(default)]
    theme: String,
    #[serde(default)]
    contrast: String,
    #[serde(default)]
    back: String,
}

async fn choose(State(services): State<Services>, Form(choice): Form<Choice>) -> Response {
    let secure = services.settings.secure();
    let looks = [
        (cookie::THEME, Theme::from_word(&choice.theme).as_str()),
        (cookie::CONTRAST, Contrast::from_word(&choice.contrast).as_str()),
    ];
    let cookies = looks
        .into_iter()
        .filter_map(|(n, v)| Some((SET_COOKIE, cookie::keep(n, v, secure)?)));
    (
        AppendHeaders(cookies.collect::<Vec<_>>()),
        Redirect::to(local(&choice.back)),
    )
        .into_response()
}
