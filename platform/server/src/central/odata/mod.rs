//! Tables by OData 4.0, as ODK Central writes them: `Submissions`, and a table for each repeat.
//!
//! `$filter` and `$orderby` work on every field, `$select`, `$expand=*`, `$top`, `$skip`, `$skiptoken`, `$count` and
//! `$wkt` as Central's do. What was taken back is in no table. `rows.rs` makes rows, `filter.rs` reads conditions.

mod edmx;
pub(super) mod entities;
mod filter;
mod query;
mod rows;

use app::collect::{engine_of, submissions_of};
use app::{AppError, Verb};
use axum::Json;
use axum::extract::State;
use axum::http::HeaderName;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::client::Client;
use super::reply::Answer;
use crate::Services;
use crate::fault::percent;

pub(super) use rows::{Column, columns};

/// The root table.
const ROOT: &str = "Submissions";

/// The tables of a form.
pub(super) async fn service(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ViewForms).await?;
    let engine = engine_of(&services.app, form.current()).await?;
    let set = |name: &str| json!({ "name": name, "kind": "EntitySet", "url": name });
    let tables: Vec<Value> = rows::tables(&columns(&engine, true))
        .iter()
        .map(|t| set(t))
        .collect();
    let at = address(&client, &services);
    Ok(odata(
        json!({ "@odata.context": format!("{at}/$metadata"), "value": tables }),
    ))
}

/// One table.
pub(super) async fn table(client: Client, State(services): State<Services>) -> Answer {
    let named = client.named("table");
    let form = client.form(&services.app, Verb::ReadSubmissions).await?;
    if !client.named("form").ends_with(".svc") {
        return Err(super::reply::Problem::not_spoken(named));
    }
    let asked = query::Asked::read(&client.asked)?;
    let engine = engine_of(&services.app, form.current()).await?;
    let columns = columns(&engine, true);
    if named == "$metadata" {
        let headers = [("content-type", "application/xml"), ("odata-version", "4.0")];
        return Ok((headers, edmx::describe(&columns)).into_response());
    }
    if !rows::tables(&columns).iter().any(|t| t == named) {
        return Err(AppError::not_found("table", named).into());
    }
    let shape = rows::Shape {
        columns: &columns,
        wkt: asked.wkt,
        expand: asked.expand,
    };
    let mut all = Vec::new();
    for (it, submission) in submissions_of(&services.app, &client.actor, &form).await? {
        match named {
            ROOT => all.push(rows::root(&shape, it, &submission)),
            repeat => all.extend(rows::of_repeat(&shape, repeat, it, &submission)),
        }
    }
    let at = address(&client, &services);
    Ok(odata(page(&asked, all, named, &at, services.app.now())))
}

/// The rows that were asked for, with the way to those that follow.
fn page(asked: &query::Asked, all: Vec<Value>, table: &str, at: &str, now: base::Timestamp) -> Value {
    let rows = asked.choose(all, now);
    let count = rows.len();
    let from = asked.skip.min(count);
    let until = asked.top.map_or(count, |top| from.saturating_add(top).min(count));
    let shown: Vec<Value> = rows[from..until].iter().map(|row| asked.show(row)).collect();
    let mut out = json!({ "value": shown, "@odata.context": format!("{at}/$metadata#{table}") });
    if until < count && asked.top.is_some() {
        out["@odata.nextLink"] = format!("{at}/{table}?{}", asked.next(until)).into();
    }
    if asked.count {
        out["@odata.count"] = count.into();
    }
    out
}

/// The address of the service.
fn address(client: &Client, services: &Services) -> String {
    let form = client.named("form");
    let form = percent(form.strip_suffix(".svc").unwrap_or(form)).replace('/', "%2F");
    let site = &services.settings.public_url;
    format!("{site}/v1/projects/{}/forms/{form}.svc", client.named("project"))
}

fn odata(body: Value) -> Response {
    ([(HeaderName::from_static("odata-version"), "4.0")], Json(body)).into_response()
}
