//! Tables by OData 4.0, as ODK Central writes them: `Submissions`, and a table for each repeat.
//!
//! `$filter` and `$orderby` work on every field, `$select`, `$expand=*`, `$top`, `$skip`, `$skiptoken`, `$count` and
//! `$wkt` as Central's do. What was taken back is in no table. `rows.rs` makes rows, `filter.rs` reads conditions.

mod edmx;
pub(super) mod entities;
mod filter;
mod query;
mod rows;

pub(crate) use filter::Filter;

use std::sync::Arc;

use app::collect::{FormVersions, Instrument, Only, Submission, engine_of, page_of, walk_submissions};
use app::ports::Stored;
use app::{AppError, Verb};
use axum::Json;
use axum::extract::State;
use axum::http::HeaderName;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::client::Client;
use super::reply::Answer;
use crate::Services;
use crate::fault::percent_part;

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
    asked.must_know(|path| rows::has(&columns, path))?;
    let shape = rows::Shape {
        columns: &columns,
        wkt: asked.wkt,
        expand: asked.expand,
    };
    let rows = rows_of(&client, &services, (&form, named), (&asked, &shape)).await?;
    let at = address(&client, &services);
    Ok(odata(page(&asked, &rows, named, &at)))
}

/// The rows that a page shows, and how many there are before and after it too.
struct Rows {
    shown: Vec<Value>,
    all: usize,
}

/// A page in the order of arrival reads what stands on it. A condition reads until the page is full, another order
/// reads every submission; in memory are a piece of them and the rows up to the end of the page.
async fn rows_of(
    client: &Client,
    services: &Services,
    (form, table): (&FormVersions, &str),
    (asked, shape): (&query::Asked, &rows::Shape<'_>),
) -> Answer<Rows> {
    let (app, actor) = (&services.app, &client.actor);
    let written = |it: &Instrument, submission: &Stored<Submission>| match table {
        ROOT => vec![rows::root(shape, it, submission)],
        repeat => rows::of_repeat(shape, repeat, it, submission),
    };
    let top = asked.top.unwrap_or(usize::MAX);
    if asked.is_plain() && (table == ROOT || rows::repeat_of(shape.columns, table).is_some()) {
        let repeat = rows::repeat_of(shape.columns, table);
        let page = page_of(app, actor, form, repeat, (asked.skip, top)).await?;
        let rows = page.submissions.iter().flat_map(|(it, s)| written(it, s));
        return Ok(Rows {
            shown: rows.skip(page.before).take(top).collect(),
            all: page.rows,
        });
    }
    let mut walk = walk_submissions(app, actor, form).await?;
    let mut chosen = query::Chosen::new(asked, app.now());
    while !chosen.is_enough() {
        let piece = walk.piece(app).await?;
        if piece.is_empty() {
            break;
        }
        chosen.take(piece.iter().flat_map(|(it, s)| written(it, s)).collect());
    }
    let (all, shown) = chosen.end();
    Ok(Rows { shown, all })
}

/// The rows that were asked for, with the way to those that follow.
fn page(asked: &query::Asked, rows: &Rows, table: &str, at: &str) -> Value {
    let shown: Vec<Value> = rows.shown.iter().map(|row| asked.show(row)).collect();
    let until = asked.skip.saturating_add(shown.len());
    let mut out = json!({ "value": shown, "@odata.context": format!("{at}/$metadata#{table}") });
    if until < rows.all && asked.top.is_some() {
        out["@odata.nextLink"] = format!("{at}/{table}?{}", asked.next(until)).into();
    }
    if asked.count {
        out["@odata.count"] = rows.all.into();
    }
    out
}

/// Whether a submission's row in the root table fits a condition.
///
/// # Errors
/// 400 for a condition that cannot be read.
pub(super) fn fitting(engine: &form::Engine, filter: &str, now: base::Timestamp) -> Answer<Only> {
    let filter = query::filter(filter)?;
    let columns = columns(engine, true);
    query::must_know("$filter", filter.fields().into_iter(), |path| {
        rows::has(&columns, path)
    })?;
    Ok(Arc::new(move |it, submission| {
        let shape = rows::Shape {
            columns: &columns,
            wkt: false,
            expand: false,
        };
        filter.fits(&rows::root(&shape, it, submission), now)
    }))
}

/// The address of the service.
fn address(client: &Client, services: &Services) -> String {
    let form = client.named("form");
    let form = percent_part(form.strip_suffix(".svc").unwrap_or(form));
    let site = &services.settings.public_url;
    format!("{site}/v1/projects/{}/forms/{form}.svc", client.named("project"))
}

fn odata(body: Value) -> Response {
    ([(HeaderName::from_static("odata-version"), "4.0")], Json(body)).into_response()
}
