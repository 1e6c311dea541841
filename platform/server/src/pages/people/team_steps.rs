//! `POST /work/{slug}/people/…`: invite, give a role, take one.

use app::act::WorksAs;
use app::people::{GrantRole, Invite, Welcome, grant_role, revoke_role, say_how_works};
use app::{AppError, Role};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use ui::components::error_summary::ErrorSummary;

use super::team::{Last, open, page};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// A role that was sent by its name.
fn role(sent: &Sent, field: &str) -> Result<Role, AppError> {
    let name = sent.one(field);
    name.parse().map_err(|()| AppError::not_found("role", name))
}

fn back(slug: &str) -> Response {
    Redirect::to(&format!("/work/{slug}/people")).into_response()
}

/// Makes a link and shows it on the page, this once.
pub(super) async fn invite(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (it, _) = open(&visit, &services, &slug).await?;
    let asked = Invite {
        welcome: Welcome::Initiative {
            initiative: it.id.uuid(),
            role: role(&sent, "role")?,
        },
        email: sent.one("email"),
    };
    match app::people::invite(&services.app, &visit.actor, asked).await {
        Ok((token, _)) => {
            let link = Some(format!("{}/start/{token}", services.settings.public_url));
            let last = Last {
                link,
                ..Last::default()
            };
            page(&visit, &services, &slug, &last).await
        }
        Err(error) => refused(error, sent, &visit, &services, &slug).await,
    }
}

pub(super) async fn grant(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (it, people) = open(&visit, &services, &slug).await?;
    let account = sent.one("account");
    let known = people.people.iter().find(|p| p.account.to_string() == account);
    let asked = GrantRole {
        initiative: it.id.uuid(),
        account: known
            .ok_or_else(|| AppError::not_found("account", account))?
            .account,
        role: role(&sent, "more")?,
    };
    grant_role(&services.app, &visit.actor, asked).await?;
    Ok(back(&slug))
}

/// How somebody who collects works.
pub(super) async fn works_as(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (it, _) = open(&visit, &services, &slug).await?;
    let (grant, works_as) = (sent.one("grant"), WorksAs::from_name(&sent.one("as")));
    say_how_works(&services.app, &visit.actor, it.id.uuid(), &grant, works_as).await?;
    Ok(back(&slug))
}

pub(super) async fn revoke(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (_, people) = open(&visit, &services, &slug).await?;
    let asked = sent.one("grant");
    let known = people.people.iter().find(|p| p.grant.to_string() == asked);
    let grant = known.ok_or_else(|| AppError::not_found("role", asked))?.grant;
    match revoke_role(&services.app, &visit.actor, grant).await {
        Ok(()) => Ok(back(&slug)),
        Err(error) => refused(error, sent, &visit, &services, &slug).await,
    }
}

/// The page again, with what was wrong; other errors have pages of their own.
async fn refused(
    error: AppError,
    sent: Sent,
    visit: &Visit,
    services: &Services,
    slug: &str,
) -> Result<Response, Fault> {
    let AppError::Findings(findings) = error else {
        return Err(error.into());
    };
    let last = Last {
        errors: ErrorSummary::of(&findings, &visit.reader),
        sent,
        link: None,
    };
    let page = page(visit, services, slug, &last).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
