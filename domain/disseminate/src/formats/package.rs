//! A Data Package (datapackage.org, version 2): `datapackage.json` with Table Schemas, and its CSV files.

use std::io::{Cursor, Write};

use base::{Digest, Language};
use protect::Release;
use serde_json::{Map, Value as Json, json};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::csv::csv;
use crate::sheet::{Field, FieldKind, Sheet};
use crate::site::{Site, words};

pub(super) fn write(release: &Release, site: &Site, language: &Language, _: Option<&str>) -> Option<Vec<u8>> {
    Some(super::text(&data_package(release, site, language)))
}

pub(super) fn write_zip(
    release: &Release,
    site: &Site,
    language: &Language,
    _: Option<&str>,
) -> Option<Vec<u8>> {
    package_zip(release, site, language).ok()
}

/// The description of the package. With a site, the resources are named by their addresses there; without,
/// by their paths inside of the package.
pub fn data_package(release: &Release, site: &Site, language: &Language) -> Json {
    let d = release.description();
    let words = |text| words(text, language);
    let contributors = d
        .creators
        .iter()
        .map(|c| json!({ "title": c, "roles": ["creator"] }))
        .chain([json!({ "title": d.publisher.name, "roles": ["publisher"] })]);
    let limits: Vec<&str> = d.tells().map(words).collect();
    let description = [words(&d.sentence), words(&d.method), &limits.join(" ")].join("\n\n");
    let fingerprint = format!("sha256:{}", release.content_digest());
    let mut out = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": release.slug(),
        "id": site.doi(release).map_or_else(|| fingerprint.clone(), protect::Doi::address),
        "fingerprint": fingerprint,
        "title": words(&d.title),
        "description": description,
        "homepage": site.release(release),
        "version": format!("{}.0.0", site.edition(release)),
        "created": format!("{}T00:00:00Z", release.issued()),
        "keywords": d.keywords,
        "contributors": contributors.collect::<Vec<_>>(),
        "licenses": [{ "name": d.licence.id, "title": d.licence.title, "path": d.licence.url }],
        "sources": d.attribution.iter().map(|a| json!({ "title": a })).collect::<Vec<_>>(),
        "notices": site.marks(release).notices(language),
        "labels": site.marks(release).labels.iter().map(|l| l.json(&site.base)).collect::<Vec<_>>(),
        "resources": site.sheets(release, language).iter().map(|s| resource(s, language)).collect::<Vec<_>>(),
    });
    // Empty lists are not allowed by the profile.
    if let Json::Object(map) = &mut out {
        map.retain(|_, v| v.as_array().is_none_or(|a| !a.is_empty()));
    }
    out
}

fn resource(sheet: &Sheet, language: &Language) -> Json {
    let file = csv(sheet);
    json!({
        "name": sheet.name,
        "type": "table",
        "title": sheet.title.best(language).map_or("", |(_, words)| words),
        "path": format!("{}.csv", sheet.name),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.len(),
        "hash": format!("sha256:{}", Digest::of(file.as_bytes())),
        "schema": {
            "fields": sheet.fields.iter().map(field).collect::<Vec<_>>(),
            "missingValues": [""],
        },
    })
}

fn field(field: &Field) -> Json {
    let mut out = Map::new();
    out.insert("name".to_owned(), json!(field.name));
    out.insert("type".to_owned(), json!(kind(field.kind)));
    out.insert("title".to_owned(), json!(field.title));
    if !field.description.is_empty() {
        out.insert("description".to_owned(), json!(field.description));
    }
    if !field.codes.is_empty() {
        let codes = field
            .codes
            .iter()
            .map(|(c, label)| json!({ "value": c, "label": label }));
        out.insert("categories".to_owned(), Json::Array(codes.collect()));
    }
    Json::Object(out)
}

fn kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "string",
        FieldKind::Integer => "integer",
        FieldKind::Number => "number",
        FieldKind::Date => "date",
    }
}

/// All files of the package with their names.
pub fn package_files(release: &Release, site: &Site, language: &Language) -> Vec<(String, Vec<u8>)> {
    let description = data_package(release, site, language);
    let text = serde_json::to_string_pretty(&description).unwrap_or_default();
    let mut out = vec![("datapackage.json".to_owned(), text.into_bytes())];
    for sheet in site.sheets(release, language) {
        out.push((format!("{}.csv", sheet.name), csv(&sheet).into_bytes()));
    }
    out.extend(readme(release, site, language));
    out
}

/// What must stand beside, for people who open the package: only when there is something.
fn readme(release: &Release, site: &Site, language: &Language) -> Option<(String, Vec<u8>)> {
    let marks = site.marks(release);
    if marks.is_empty() {
        return None;
    }
    let d = release.description();
    let mut lines = vec![words(&d.title, language).to_owned(), site.release(release)];
    lines.extend(marks.notices(language));
    lines.extend(marks.labels.iter().map(|l| format!("{}{}", site.base, l.path)));
    let text = lines.join("\r\n\r\n") + "\r\n";
    Some(("README.txt".to_owned(), text.into_bytes()))
}

/// The package as one zip file, the same bytes every time.
///
/// # Errors
/// Never in practice: the archive is written to memory.
pub fn package_zip(release: &Release, site: &Site, language: &Language) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in package_files(release, site, language) {
        zip.start_file(
            name,
            SimpleFileOptions::default().last_modified_time(zip::DateTime::default()),
        )
        .map_err(std::io::Error::other)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish().map_err(std::io::Error::other)?.into_inner())
}
