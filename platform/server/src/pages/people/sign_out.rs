//! `POST /sign-out`

use app::people::sign_out;
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::post;

use crate::fault::Fault;
use crate::visit::Visit;
use crate::{Services, cookie};

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/sign-out", post(send))
}

async fn send(State(services): State<Services>, visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    if let (Some(token), Some(_)) = (cookie::read(&headers, cookie::SESSION), visit.actor.account()) {
        sign_out(&services.app, &visit.actor, token).await?;
    }
    let gone = cookie::drop(cookie::SESSION, services.settings.secure()).map(|c| (SET_COOKIE, c));
    Ok((
        AppendHeaders(gone.into_iter().collect::<Vec<_>>()),
        Redirect::to("/"),
    )
        .into_response())
}
