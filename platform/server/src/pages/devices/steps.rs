//! Give a device a key, and take it away.

use app::collect::Instrument;
use app::devices::{NewKey, Purpose, add_key, revoke_key};
use app::{AppError, Result};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Id;
use ui::components::error_summary::ErrorSummary;

use super::show::{Last, Shown, page};
use crate::Services;
use crate::fault::Fault;
use crate::openrosa::base_of_key;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// Makes a key and shows how the device gets it, this once.
pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> std::result::Result<Response, Fault> {
    let sent = Sent::from(pairs);
    match made(&visit, &services, &slug, &sent).await {
        Ok(shown) => {
            let last = Last {
                shown: Some(shown),
                ..Last::default()
            };
            page(&visit, &services, &slug, &last).await
        }
        Err(AppError::Findings(findings)) => {
            let last = Last {
                errors: ErrorSummary::of(&findings, &visit.reader),
                sent,
                shown: None,
            };
            let page = page(&visit, &services, &slug, &last).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn made(visit: &Visit, services: &Services, slug: &str, sent: &Sent) -> Result<Shown> {
    let app = &services.app;
    let draft = sent.one("purpose").parse::<Id<Instrument>>().ok();
    let new = NewKey {
        initiative: slug.to_owned(),
        name: sent.one("name"),
        purpose: draft.map_or(Purpose::Collecting(None), Purpose::Trying),
        days: sent.one("days").trim().parse().unwrap_or(0),
        bound: sent.has("bound"),
    };
    let (key, token) = add_key(app, &visit.actor, new).await?;
    let form = match draft {
        Some(draft) => app.store.get(draft).await?.value.form_id,
        None => String::new(),
    };
    let token = token.to_string();
    Ok(Shown {
        address: base_of_key(&services.settings.public_url, &key, &token, &form),
        user: key.id.to_string(),
        name: key.name,
        token,
        trying: draft.is_some(),
    })
}

pub(super) async fn revoke(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, key)): Path<(String, String)>,
) -> std::result::Result<Response, Fault> {
    let id = key.parse().map_err(|_| AppError::not_found("device_key", &key))?;
    revoke_key(&services.app, &visit.actor, id).await?;
    Ok(Redirect::to(&format!("/work/{slug}/collect/devices")).into_response())
}
