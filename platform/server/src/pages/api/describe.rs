//! The description of the API: what utoipa reads from the handlers, and the files of a release from the one list of
//! formats.

use disseminate::FORMATS;
use serde_json::{Map, Value, json};
use utoipa::openapi::OpenApi;

/// The description with the files of releases and the interfaces of other standards.
pub(super) fn whole(described: OpenApi) -> Value {
    let mut out = serde_json::to_value(described).unwrap_or_default();
    if let Some(paths) = out["paths"].as_object_mut() {
        paths.insert("/releases/{slug}".to_owned(), release());
        for format in FORMATS {
            paths.insert(format!("/releases/{{slug}}/{}", format.file), file(format));
        }
        paths.extend(
            OTHERS
                .iter()
                .map(|(path, summary)| ((*path).to_owned(), other(path, summary))),
        );
    }
    out
}

/// Addresses that speak another standard.
const OTHERS: [(&str, &str); 9] = [
    (
        "/catalogue.jsonld",
        "The catalogue as DCAT-AP 3, a page at a time (`page`)",
    ),
    (
        "/api/v1/impact",
        "What came of every initiative: uses confirmed and claimed apart, days to use, notes returned",
    ),
    ("/api/v1/impact/{slug}", "The same of one initiative"),
    ("/api/v1/impact.csv", "The same as a table"),
    (
        "/sdmx/2.1/{path}",
        "SDMX REST 1.5: dataflow, datastructure, codelist, conceptscheme, data",
    ),
    ("/sdmx/3.0/{path}", "SDMX REST 2.1: structure and data"),
    ("/ogc/collections", "OGC API Features: collections"),
    (
        "/ogc/collections/{id}/items",
        "OGC API Features: features of a collection (`bbox`, `limit`, `offset`)",
    ),
    (
        "/odata/{table}",
        "OData 4.0: a table (`$top`, `$skip`, `$select`, `$count`)",
    ),
];

fn parameters(path: &str) -> Vec<Value> {
    let names = path.split('{').skip(1).filter_map(|p| p.split('}').next());
    names
        .map(|n| json!({ "name": n, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect()
}

fn answers(content: &Value) -> Value {
    json!({
        "200": { "description": "The content", "content": content },
        "304": { "description": "Unchanged since the ETag in If-None-Match" },
        "404": { "description": "There is no such thing, or it was taken back" },
        "429": { "description": "Too many requests from one address; Retry-After says how long to wait" },
    })
}

fn content<'a>(types: impl Iterator<Item = &'a str>) -> Value {
    Value::Object(
        types
            .map(|t| (t.to_owned(), json!({})))
            .collect::<Map<String, Value>>(),
    )
}

fn release() -> Value {
    let types = std::iter::once("text/html").chain(FORMATS.iter().map(|f| f.media_type));
    json!({ "get": {
        "summary": "A release: its page, or the format that Accept asks for",
        "parameters": parameters("{slug}"),
        "responses": answers(&content(types)),
    } })
}

fn file(format: &disseminate::Format) -> Value {
    json!({ "get": {
        "summary": format!("A release as {}", format.name),
        "parameters": parameters("{slug}"),
        "responses": answers(&content(std::iter::once(format.media_type))),
    } })
}

fn other(path: &str, summary: &str) -> Value {
    json!({ "get": { "summary": summary, "parameters": parameters(path), "responses": answers(&json!({})) } })
}
