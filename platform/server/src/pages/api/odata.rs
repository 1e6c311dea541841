//! `/odata`: sheets of releases as tables by OData 4.0, for Excel and Power BI. `$top`, `$skip`, `$select`, `$count`; any
//! other option is refused with 501.

use app::AppError;
use app::publish::find_releases;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use disseminate::formats::odata::{EntitySet, entity_sets, metadata};
use serde_json::{Value, json};

use super::asked::Asked;
use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::marked;
use crate::pages::releases::site;

/// Rows on a page, at most.
const PAGE: usize = 1_000;
const KIND: &str = "application/json;odata.metadata=minimal";
const OPTIONS: [&str; 6] = ["$top", "$skip", "$select", "$count", "$format", "lang"];

async fn sets(asked: &Asked, services: &Services) -> Result<Vec<EntitySet>, Fault> {
    let releases = find_releases(&services.app).await?;
    let site = marked(site(services), services, releases.iter().map(AsRef::as_ref)).await?;
    Ok(entity_sets(&releases, &site, asked.language()))
}

fn told(asked: &Asked, kind: &str, bytes: Vec<u8>) -> Response {
    let mut response = asked.answer(kind, bytes);
    response
        .headers_mut()
        .insert("odata-version", axum::http::HeaderValue::from_static("4.0"));
    response
}

pub(super) async fn service(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let base = format!("{}/odata", services.settings.public_url);
    let all = sets(&asked, &services).await?;
    let set = |s: &EntitySet| json!({ "name": s.name, "kind": "EntitySet", "url": s.name });
    let body = json!({ "@odata.context": format!("{base}/$metadata"), "value": all.iter().map(set).collect::<Vec<_>>() });
    Ok(told(&asked, KIND, body.to_string().into_bytes()))
}

pub(super) async fn table(
    asked: Asked,
    State(services): State<Services>,
    Path(name): Path<String>,
) -> Result<Response, Fault> {
    let all = sets(&asked, &services).await?;
    if name == "$metadata" {
        return Ok(told(&asked, "application/xml", metadata(&all).into_bytes()));
    }
    let set = all.iter().find(|s| s.name == name);
    let set = set.ok_or_else(|| AppError::not_found("table", &name))?;
    if let Some(option) = asked.query.keys().find(|k| !OPTIONS.contains(&k.as_str())) {
        return Ok(refused(
            StatusCode::NOT_IMPLEMENTED,
            &format!("“{option}” is not offered."),
        ));
    }
    let select = asked.get("$select").filter(|s| *s != "*");
    let columns: Vec<&str> = match select {
        Some(list) => list.split(',').map(str::trim).collect(),
        None => set.columns().iter().map(String::as_str).collect(),
    };
    if let Some(unknown) = columns.iter().find(|c| set.columns().iter().all(|k| k != *c)) {
        return Ok(refused(
            StatusCode::BAD_REQUEST,
            &format!("There is no column “{unknown}”."),
        ));
    }
    let (skip, top) = (
        asked.number("$skip", 0, set.len())?,
        asked.number("$top", usize::MAX, usize::MAX)?,
    );
    let body = page(&services, set, (skip, top), &columns, &asked);
    Ok(told(&asked, KIND, body.to_string().into_bytes()))
}

fn page(
    services: &Services,
    set: &EntitySet,
    (skip, top): (usize, usize),
    columns: &[&str],
    asked: &Asked,
) -> Value {
    let base = format!("{}/odata", services.settings.public_url);
    let rows = set.rows(skip, top.min(PAGE), columns);
    let end = skip.saturating_add(rows.len());
    let mut body = json!({ "@odata.context": format!("{base}/$metadata#{}", set.name), "value": rows });
    if asked.get("$count") == Some("true") {
        body["@odata.count"] = json!(set.len());
    }
    if top > PAGE && end < set.len() {
        let rest = if top == usize::MAX {
            String::new()
        } else {
            format!("&$top={}", top - PAGE)
        };
        let select = asked
            .get("$select")
            .map_or_else(String::new, |s| format!("&$select={s}"));
        body["@odata.nextLink"] = json!(format!("{base}/{}?$skip={end}{rest}{select}", set.name));
    }
    body
}

fn refused(status: StatusCode, words: &str) -> Response {
    let body = json!({ "error": { "code": status.as_u16().to_string(), "message": words } });
    (status, axum::Json(body)).into_response()
}
