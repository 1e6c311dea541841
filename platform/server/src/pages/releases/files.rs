//! `/releases/{slug}/{file}`: a release in the formats that others read; `/catalogue.jsonld`: all of them.

use app::AppError;
use app::publish::{find_releases, view_release};
use axum::extract::{Path, State};
use axum::http::header::CONTENT_DISPOSITION;
use axum::response::Response;
use dataset::{Kind, Missing, Table, TableError, Variable};
use disseminate::formats::sdmx::{self, Series, sdg_csv};
use disseminate::{FieldKind, Format, Sheet, Site, Value};
use protect::Release;

use super::site;
use crate::Services;
use crate::fault::Fault;
use crate::pages::api::Asked;
use crate::pages::labels::marked;

pub(super) async fn show(
    asked: Asked,
    State(services): State<Services>,
    Path((slug, file)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let release = out(&asked, &services, &slug, &file).await?;
    // Byte for byte what the log holds the digest of.
    if file == "release.json" {
        return Ok(asked.answer("application/json", release.to_json().into_bytes()));
    }
    let (format, sheet) = Format::of_file(&file).ok_or_else(|| AppError::not_found("file", &file))?;
    send(&asked, &services, &release, format, sheet).await
}

/// A release whose files may be had.
async fn out(asked: &Asked, services: &Services, slug: &str, file: &str) -> Result<Release, Fault> {
    let release = view_release(&services.app, &asked.visit.actor, slug).await?;
    if matches!(release.state(), protect::State::Recalled { .. }) {
        return Err(AppError::not_found("file", file).into());
    }
    Ok(release)
}

/// A release in a format.
pub(super) async fn send(
    asked: &Asked,
    services: &Services,
    release: &Release,
    format: &Format,
    sheet: Option<&str>,
) -> Result<Response, Fault> {
    let site = marked(site(services), services, [release]).await?;
    let bytes = match format.write {
        Some(write) => write(release, &site, asked.language(), sheet),
        None => parquet(services, &site, asked, release)?,
    };
    let bytes = bytes.ok_or_else(|| AppError::not_found("file", format.file))?;
    let mut response = asked.answer(format.media_type, bytes);
    let name = sheet.map_or_else(|| format.file.to_owned(), |s| format!("{s}{}", format.each));
    let saved = format!("attachment; filename=\"{}-{name}\"", release.slug());
    let as_file = ["csv", "zip", "parquet"].iter().any(|end| name.ends_with(end));
    if let (true, Ok(value)) = (as_file, saved.parse()) {
        response.headers_mut().insert(CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

fn parquet(
    services: &Services,
    site: &Site,
    asked: &Asked,
    release: &Release,
) -> Result<Option<Vec<u8>>, AppError> {
    match site.sheet(release, asked.language(), None) {
        Some(sheet) => Ok(Some(services.app.engine.write_parquet(&table(&sheet)?)?)),
        None => Ok(None),
    }
}

/// Figures of a release in the global structure of the goals, as the address says which.
pub(super) async fn sdg(
    asked: Asked,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let nowhere = || AppError::not_found("file", "sdg.csv");
    let release = out(&asked, &services, &slug, "sdg.csv").await?;
    let word = |name: &str| asked.get(name).map(str::to_owned);
    let series = Series {
        set: word("set").ok_or_else(nowhere)?,
        variable: word("variable").ok_or_else(nowhere)?,
        category: word("category"),
        series: word("series").ok_or_else(nowhere)?,
        area: word("area").ok_or_else(nowhere)?,
        unit: word("unit").ok_or_else(nowhere)?,
    };
    let site = marked(site(&services), &services, [&release]).await?;
    let text = sdg_csv(&release, &site, &series, asked.language()).ok_or_else(nowhere)?;
    Ok(asked.answer(sdmx::CSV, text.into_bytes()))
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

pub(super) async fn catalogue(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let all = find_releases(&services.app).await?;
    let page = asked.number("page", 1, usize::MAX)?;
    let before = page.saturating_sub(1).saturating_mul(disseminate::PAGE);
    if page == 0 || (page > 1 && before >= all.len()) {
        return Err(AppError::not_found("page", page.to_string()).into());
    }
    let here = all.iter().skip(before).take(disseminate::PAGE);
    let site = marked(site(&services), &services, here.map(AsRef::as_ref)).await?;
    Ok(asked.json("application/ld+json", &disseminate::catalogue(&all, &site, page)))
}
