//! Releases as JSON.

use app::publish::{find_releases, view_release};
use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::json;

use super::Asked;
use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::marked;
use crate::pages::releases::site;

/// The media type of both.
const JSON: &str = "application/json";

/// All releases that are out, the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/releases",
    responses((status = 200, description = "Releases with their titles, sentences and addresses"))
)]
pub(super) async fn list(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let (site, language) = (site(&services), asked.language());
    let words = |text: &base::Text| text.best(language).map(|(_, words)| words.to_owned());
    let one = |release: &protect::Release| {
        let about = release.description();
        json!({
            "slug": release.slug(),
            "title": words(&about.title),
            "sentence": words(&about.sentence),
            "issued": release.issued().to_string(),
            "licence": about.licence.id,
            "initiative": about.initiative,
            "url": site.release(release),
            "state": release.state().name(),
        })
    };
    let all = find_releases(&services.app).await?;
    let all = json!({ "releases": all.iter().map(|r| one(r)).collect::<Vec<_>>() });
    Ok(asked.json(JSON, &all))
}

/// One release with its figures and tables.
#[utoipa::path(
    get,
    path = "/api/v1/releases/{slug}",
    params(("slug" = String, Path, description = "The release's name in its address")),
    responses(
        (status = 200, description = "The release: words, limits, citation, sheets"),
        (status = 404, description = "No such release is out"),
    )
)]
pub(super) async fn show(
    asked: Asked,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &asked.visit.actor, &slug).await?;
    if matches!(release.state(), protect::State::Recalled { .. }) {
        return Err(app::AppError::not_found("release", slug).into());
    }
    let site = marked(site(&services), &services, [&release]).await?;
    Ok(asked.json(JSON, &disseminate::json(&release, &site, asked.language())))
}
