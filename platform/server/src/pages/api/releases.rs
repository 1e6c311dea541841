//! Releases as JSON.

use app::publish::{find_releases, view_release};
use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};

use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::marked;
use crate::pages::releases::site;
use crate::visit::Visit;

/// All releases that are out, the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/releases",
    responses((status = 200, description = "Releases with their titles, sentences and addresses"))
)]
pub(super) async fn list(visit: Visit, State(services): State<Services>) -> Result<Json<Value>, Fault> {
    let (site, language) = (site(&services), &visit.reader.language);
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
        })
    };
    let all = find_releases(&services.app).await?;
    Ok(Json(
        json!({ "releases": all.iter().map(|r| one(r)).collect::<Vec<_>>() }),
    ))
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
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Json<Value>, Fault> {
    let release = view_release(&services.app, &visit.actor, &slug).await?;
    if matches!(release.state(), protect::State::Recalled { .. }) {
        return Err(app::AppError::not_found("release", slug).into());
    }
    let site = marked(site(&services), &services, [&release]).await?;
    Ok(Json(disseminate::json(&release, &site, &visit.reader.language)))
}
