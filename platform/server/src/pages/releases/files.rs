//! `/releases/{slug}/{file}`: a release in the formats that others read; `/catalogue.jsonld`: all of them.

use app::AppError;
use app::publish::{find_releases, view_release};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use dataset::{Kind, Missing, Table, TableError, Variable};
use disseminate::{FieldKind, Sheet, Site, Value, cite, csv, data_package, dcat, json, package_zip};
use protect::Release;

use super::site;
use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::marked;
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, file)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &visit.actor, &slug).await?;
    if matches!(release.state(), protect::State::Recalled { .. }) {
        return Err(AppError::not_found("file", file).into());
    }
    let site = marked(site(&services), &services, [&release]).await?;
    let (media_type, bytes) = content(&services, &site, &visit, &release, &file)?;
    let saved = format!("attachment; filename=\"{slug}-{file}\"");
    let as_file =
        media_type.starts_with("text/csv") || media_type.ends_with("zip") || file.ends_with("parquet");
    let mut response = ([(CONTENT_TYPE, media_type)], bytes).into_response();
    if let (true, Ok(value)) = (as_file, saved.parse()) {
        response.headers_mut().insert(CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

/// A file by its name: its media type and its bytes.
fn content(
    services: &Services,
    site: &Site,
    visit: &Visit,
    release: &Release,
    file: &str,
) -> Result<(&'static str, Vec<u8>), AppError> {
    let language = &visit.reader.language;
    let all = site.sheets(release, language);
    let text = |value: serde_json::Value| value.to_string().into_bytes();
    let nowhere = || AppError::not_found("file", file);
    Ok(match file {
        "data.csv" => (
            "text/csv; charset=utf-8",
            csv(all.first().ok_or_else(nowhere)?).into_bytes(),
        ),
        "data.json" => ("application/json", text(json(release, site, language))),
        "data.parquet" => {
            let table = table(all.first().ok_or_else(nowhere)?)?;
            (
                "application/vnd.apache.parquet",
                services.app.engine.write_parquet(&table)?,
            )
        }
        "datapackage.json" => ("application/json", text(data_package(release, site, language))),
        "datapackage.zip" => {
            let zip = package_zip(release, site, language);
            (
                "application/zip",
                zip.map_err(|e| AppError::environment(e, "try again"))?,
            )
        }
        // Byte for byte what the log holds the digest of.
        "release.json" => ("application/json", release.to_json().into_bytes()),
        "dcat.jsonld" => ("application/ld+json", text(dcat(release, site))),
        "citation" => (
            "text/plain; charset=utf-8",
            cite(release, site, language).text.into_bytes(),
        ),
        _ => {
            let sheet = all
                .iter()
                .find(|s| Some(s.name.as_str()) == file.strip_suffix(".csv"));
            (
                "text/csv; charset=utf-8",
                csv(sheet.ok_or_else(nowhere)?).into_bytes(),
            )
        }
    })
}

/// A sheet as a table in columns, for Parquet.
fn table(sheet: &Sheet) -> Result<Table, AppError> {
    let kind = |f: &disseminate::Field| match f.kind {
        FieldKind::Integer => Kind::Integer,
        FieldKind::Number => Kind::Decimal,
        FieldKind::Text | FieldKind::Date => Kind::Text,
    };
    let fault = |e: TableError| AppError::environment(format!("a table cannot be made ({e})"), "report this");
    let variables = sheet.fields.iter().map(|f| Variable::new(&f.name, kind(f)));
    let mut table = Table::builder(variables.collect()).map_err(fault)?;
    for row in &sheet.rows {
        let values = row.iter().map(|value| match value {
            Value::Missing => dataset::Value::Missing(Missing::Withheld),
            Value::Integer(n) => dataset::Value::Integer(i64::try_from(*n).unwrap_or(i64::MAX)),
            Value::Number(v) => dataset::Value::Decimal(*v),
            Value::Text(t) => dataset::Value::Text(t.clone()),
        });
        table.push(values.collect()).map_err(fault)?;
    }
    Ok(table.finish())
}

pub(super) async fn catalogue(State(services): State<Services>) -> Result<Response, Fault> {
    let all = find_releases(&services.app).await?;
    let site = marked(site(&services), &services, &all).await?;
    let text = disseminate::catalogue(&all, &site).to_string();
    Ok(([(CONTENT_TYPE, "application/ld+json")], text).into_response())
}
