//! Signing in and out, joining with a link, and the people of an initiative.

mod accept;
mod account;
mod account_steps;
mod credit;
mod join;
mod link;
mod passkey_form;
mod passkeys;
mod permissions;
mod reads;
mod second;
mod second_step;
mod sign_in;
mod sign_out;
mod team;
mod team_steps;

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};

use app::people::SignedIn;

use crate::fault::percent;
pub(crate) use crate::origin::address as from;
use crate::{Services, cookie, local};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .merge(sign_in::routes())
        .merge(sign_out::routes())
        .merge(join::routes())
        .merge(accept::routes())
        .merge(permissions::routes())
        .merge(account::routes())
        .merge(credit::routes())
        .merge(second::routes())
        .merge(passkeys::routes())
        .merge(second_step::routes())
        .merge(link::routes())
        .merge(team::routes())
        .merge(reads::routes())
}

/// The browser holds the session from here on; where the second step is missing, that comes next.
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
    let to = if session.second {
        format!("/sign-in/second?back={}", percent(local(to)))
    } else {
        local(to).to_owned()
    };
    (AppendHeaders(cookies), Redirect::to(&to)).into_response()
}
