//! `/ogc`: areas and points of releases as OGC API Features 1.0.1 (17-069r4), core and GeoJSON.

use app::AppError;
use app::publish::find_releases;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use disseminate::formats::features::{Bounds, CRS, Collection, collections};
use serde_json::{Value, json};

use super::asked::Asked;
use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::marked;
use crate::pages::releases::site;

/// What a page of features holds when nothing is asked, and at most.
const PAGE: usize = 100;
const MOST: usize = 10_000;

const CONFORMS: [&str; 3] = [
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
];
const GEOJSON: &str = "application/geo+json";
const OPENAPI: &str = "application/vnd.oai.openapi+json;version=3.0";

fn link(href: &str, rel: &str, kind: &str, title: &str) -> Value {
    json!({ "href": href, "rel": rel, "type": kind, "title": title })
}

pub(super) async fn landing(asked: Asked, State(services): State<Services>) -> Response {
    let base = format!("{}/ogc", services.settings.public_url);
    asked.json(
        "application/json",
        &json!({
            "title": "Counted",
            "description": "Places of protected figures that communities publish.",
            "links": [
                link(&base, "self", "application/json", "This page"),
                link(&format!("{}/api/openapi.json", services.settings.public_url), "service-desc", OPENAPI, "The API"),
                link(&format!("{base}/conformance"), "conformance", "application/json", "What it conforms to"),
                link(&format!("{base}/collections"), "data", "application/json", "Collections"),
            ],
        }),
    )
}

pub(super) async fn conformance(asked: Asked) -> Response {
    asked.json("application/json", &json!({ "conformsTo": CONFORMS }))
}

async fn all(asked: &Asked, services: &Services) -> Result<Vec<Collection>, Fault> {
    let releases = find_releases(&services.app).await?;
    let site = marked(site(services), services, releases.iter().map(AsRef::as_ref)).await?;
    Ok(collections(&releases, &site, asked.language()))
}

async fn one(asked: &Asked, services: &Services, id: &str) -> Result<Collection, Fault> {
    let found = all(asked, services).await?.into_iter().find(|c| c.id == id);
    Ok(found.ok_or_else(|| AppError::not_found("collection", id))?)
}

fn described(collection: &Collection, base: &str) -> Value {
    let here = format!("{base}/collections/{}", collection.id);
    let mut out = json!({
        "id": collection.id,
        "title": collection.title,
        "description": collection.description,
        "itemType": "feature",
        "crs": [CRS],
        "links": [
            link(&here, "self", "application/json", "This collection"),
            link(&format!("{here}/items"), "items", GEOJSON, "Its features"),
        ],
    });
    if let Some(bounds) = collection.bounds() {
        out["extent"] = json!({ "spatial": { "bbox": [bounds], "crs": CRS } });
    }
    if let (false, Some(links)) = (collection.licence.is_empty(), out["links"].as_array_mut()) {
        links.push(link(&collection.licence, "license", "text/html", "Its licence"));
    }
    out
}

pub(super) async fn list(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let base = format!("{}/ogc", services.settings.public_url);
    let all = all(&asked, &services).await?;
    let body = json!({
        "links": [link(&format!("{base}/collections"), "self", "application/json", "This page")],
        "collections": all.iter().map(|c| described(c, &base)).collect::<Vec<_>>(),
    });
    Ok(asked.json("application/json", &body))
}

pub(super) async fn show(
    asked: Asked,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let base = format!("{}/ogc", services.settings.public_url);
    let collection = one(&asked, &services, &id).await?;
    Ok(asked.json("application/json", &described(&collection, &base)))
}

pub(super) async fn items(
    asked: Asked,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let collection = one(&asked, &services, &id).await?;
    let bounds = match asked.get("bbox").map(bounds) {
        None => None,
        Some(Some(bounds)) => Some(bounds),
        Some(None) => return Ok(malformed("bbox")),
    };
    let numbers = [("limit", PAGE), ("offset", 0)]
        .map(|(name, usual)| asked.get(name).map_or(Some(usual), |v| v.parse().ok()));
    let [Some(limit), Some(offset)] = numbers else {
        return Ok(malformed("limit"));
    };
    let limit = limit.clamp(1, MOST);
    let found = collection.within(bounds);
    let shown: Vec<&Value> = found.iter().skip(offset).take(limit).copied().collect();
    let here = format!("{}/ogc/collections/{id}/items", services.settings.public_url);
    let part = asked
        .get("bbox")
        .map_or_else(String::new, |b| format!("&bbox={b}"));
    let mut links = vec![
        link(
            &format!("{here}?limit={limit}&offset={offset}{part}"),
            "self",
            GEOJSON,
            "This page",
        ),
        link(
            &here.replace("/items", ""),
            "collection",
            "application/json",
            "The collection",
        ),
    ];
    if offset + shown.len() < found.len() {
        let next = format!("{here}?limit={limit}&offset={}{part}", offset + limit);
        links.push(link(&next, "next", GEOJSON, "Next page"));
    }
    let body = json!({
        "type": "FeatureCollection",
        "numberMatched": found.len(),
        "numberReturned": shown.len(),
        "links": links,
        "features": shown,
    });
    Ok(asked.json(GEOJSON, &body))
}

pub(super) async fn item(
    asked: Asked,
    State(services): State<Services>,
    Path((id, feature)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let collection = one(&asked, &services, &id).await?;
    let found = collection.features.iter().find(|f| f["id"] == feature.as_str());
    let mut found = found
        .cloned()
        .ok_or_else(|| AppError::not_found("feature", &feature))?;
    let here = format!("{}/ogc/collections/{id}", services.settings.public_url);
    found["links"] = json!([
        link(
            &format!("{here}/items/{feature}"),
            "self",
            GEOJSON,
            "This feature"
        ),
        link(&here, "collection", "application/json", "The collection"),
    ]);
    Ok(asked.json(GEOJSON, &found))
}

/// Four numbers, or six with heights, which are left out.
fn bounds(text: &str) -> Option<Bounds> {
    let all: Option<Vec<f64>> = text
        .split(',')
        .map(|n| n.trim().parse().ok().filter(|v: &f64| v.is_finite()))
        .collect();
    match all?.as_slice() {
        [w, s, e, n] | [w, s, _, e, n, _] => Some([*w, *s, *e, *n]),
        _ => None,
    }
}

fn malformed(what: &str) -> Response {
    let body = json!({ "code": "InvalidParameterValue", "description": format!("“{what}” cannot be read.") });
    (StatusCode::BAD_REQUEST, axum::Json(body)).into_response()
}
