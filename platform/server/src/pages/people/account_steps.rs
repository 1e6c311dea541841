//! `POST /account/…`: what the forms of one's own account do.

use app::AppError;
use app::people::{
    ChangePassword, EraseAccount, change_password, end_other_sessions, end_session, erase_account,
    rename_account,
};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use ui::components::error_summary::ErrorSummary;

use super::account::page;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::work::Sent;
use crate::visit::Visit;
use crate::{Services, cookie};

type Pairs = Form<Vec<(String, String)>>;

fn me(visit: &Visit) -> Result<base::Id<app::people::Account>, AppError> {
    visit.actor.account().ok_or(AppError::NotSignedIn)
}

/// Back to the account, or the account with what was wrong.
async fn answer(
    done: app::Result<()>,
    visit: &Visit,
    services: &Services,
    to: Response,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(to),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(visit, services, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn back() -> Response {
    Redirect::to("/account").into_response()
}

/// The session is over: the cookie goes, and the person comes in anew.
fn out(services: &Services, to: &str) -> Response {
    let gone = cookie::drop(cookie::SESSION, services.settings.secure()).map(|c| (SET_COOKIE, c));
    let gone: Vec<_> = gone.into_iter().collect();
    (AppendHeaders(gone), Redirect::to(to)).into_response()
}

pub(super) async fn rename(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let name = Sent::from(pairs).one("name");
    let done = rename_account(&services.app, &visit.actor, me(&visit)?, &name).await;
    answer(done, &visit, &services, back()).await
}

pub(super) async fn password(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = ChangePassword {
        account: me(&visit)?,
        old: sent.one("old"),
        new: sent.one("new"),
        session: visit.session,
        from,
    };
    let done = change_password(&services.app, &visit.actor, asked).await;
    answer(done, &visit, &services, out(&services, "/sign-in?back=/account")).await
}

pub(super) async fn end(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    me(&visit)?;
    let id = id.parse().map_err(|_| AppError::not_found("session", &id))?;
    end_session(&services.app, &visit.actor, id).await?;
    Ok(back())
}

pub(super) async fn end_others(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    end_other_sessions(&services.app, &visit.actor, me(&visit)?, visit.session).await?;
    Ok(back())
}

pub(super) async fn erase(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let asked = EraseAccount {
        account: me(&visit)?,
        password: Sent::from(pairs).one("erase"),
        session: visit.session,
        from,
    };
    let done = erase_account(&services.app, &visit.actor, asked).await;
    answer(done, &visit, &services, out(&services, "/")).await
}
