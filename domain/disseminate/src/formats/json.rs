//! A release as one JSON document: what it is, and its sheets as arrays of objects.

use base::Language;
use protect::Release;
use serde_json::{Map, Value as Json, json};

use crate::cite;
use crate::sheet::{Sheet, Value, sheets};
use crate::site::Site;

pub(super) fn write(release: &Release, site: &Site, language: &Language, _: Option<&str>) -> Option<Vec<u8>> {
    Some(super::text(&json(release, site, language)))
}

/// The document.
pub fn json(release: &Release, site: &Site, language: &Language) -> Json {
    let d = release.description();
    let words = |text: &base::Text| text.best(language).map(|(_, words)| words.to_owned());
    json!({
        "release": release.slug(),
        "version": site.edition(release),
        "state": release.state().name(),
        "replaced_by": site.later(release),
        "title": words(&d.title),
        "sentence": words(&d.sentence),
        "question": words(&d.question),
        "method": words(&d.method),
        "can": d.can.iter().filter_map(words).collect::<Vec<_>>(),
        "limits": d.limits.iter().filter_map(words).collect::<Vec<_>>(),
        "issued": release.issued().to_string(),
        "licence": d.licence,
        "attribution": d.attribution,
        "notices": site.marks(release).notices(language),
        "labels": site.marks(release).labels.iter().map(|l| l.json(&site.base)).collect::<Vec<_>>(),
        "citation": cite(release, site, language).text,
        "content_digest": release.content_digest().to_string(),
        "records": d.records,
        "url": site.release(release),
        "sheets": sheets(release, language).iter().map(|s| sheet(s, language)).collect::<Vec<_>>(),
    })
}

fn sheet(sheet: &Sheet, language: &Language) -> Json {
    let field = |f: &crate::Field| {
        let codes: Map<String, Json> = f
            .codes
            .iter()
            .map(|(c, label)| (c.clone(), json!(label)))
            .collect();
        json!({ "name": f.name, "title": f.title, "description": f.description, "codes": codes })
    };
    json!({
        "name": sheet.name,
        "title": sheet.title.best(language).map(|(_, words)| words),
        "fields": sheet.fields.iter().map(field).collect::<Vec<_>>(),
        "rows": sheet.rows.iter().map(|r| row(sheet, r)).collect::<Vec<_>>(),
    })
}

fn row(sheet: &Sheet, values: &[Value]) -> Json {
    let pairs = sheet.fields.iter().zip(values);
    Json::Object(pairs.map(|(f, v)| (f.name.clone(), value(v))).collect())
}

fn value(value: &Value) -> Json {
    match value {
        Value::Missing => Json::Null,
        Value::Text(t) => json!(t),
        Value::Integer(n) => json!(n),
        Value::Number(v) => json!(v),
    }
}
