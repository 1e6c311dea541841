//! Signing in and out, joining with a link, and the people of an initiative.

mod accept;
mod join;
mod permissions;
mod sign_in;
mod sign_out;
mod team;
mod team_steps;

use axum::Router;
use axum::extract::Request;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};

use app::people::SignedIn;

use crate::{Services, cookie, local};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .merge(sign_in::routes())
        .merge(sign_out::routes())
        .merge(join::routes())
        .merge(accept::routes())
        .merge(permissions::routes())
        .merge(team::routes())
}

/// The browser holds the session from here on.
fn enter(services: &Services, session: &SignedIn, to: &str) -> Response {
    let left = session.expires.as_second() - services.app.now().as_second();
    let seconds = u32::try_from(left).unwrap_or(0);
    let cookie = cookie::set(
        cookie::SESSION,
        &session.token.to_string(),
        seconds,
        services.settings.secure(),
    );
    let cookies: Vec<_> = cookie.map(|c| (SET_COOKIE, c)).into_iter().collect();
    (AppendHeaders(cookies), Redirect::to(local(to))).into_response()
}

/// The network address of a request, to count failures by; behind a proxy of ours, what the proxy says.
pub(crate) fn from(request: &Request) -> String {
    let direct = request
        .extensions()
        .get::<axum::extract::ConnectInfo<std::net::SocketAddr>>();
    let direct = direct.map(|c| c.0.ip());
    let said = request
        .headers()
        .get("x-forwarded-for")
        .and_then(|v| v.to_str().ok());
    match (direct, said) {
        // Only a proxy on this machine is believed.
        (Some(ip), Some(said)) if ip.is_loopback() => {
            said.rsplit(',').next().unwrap_or(said).trim().to_owned()
        }
        (Some(ip), _) => ip.to_string(),
        (None, _) => "unknown".to_owned(),
    }
}
