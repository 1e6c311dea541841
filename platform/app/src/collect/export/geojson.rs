//! Places as GeoJSON (RFC 7946): one feature for each answer that is a place, a line or an area, with the other
//! answers of its row.

use dataset::{Kind, Point, Value};
use serde_json::{Map, Value as Json, json};

use super::layout::{Cell, Layout, Record, Sheet, records};
use super::{Export, Out, put};
use crate::collect::{Instrument, Submission};
use crate::{App, Result};

/// Writes the places.
///
/// # Errors
/// `Environment` when the store cannot be read, or nobody takes the bytes any more.
pub(super) async fn write_geojson(app: &App, export: &Export, out: &Out) -> Result<()> {
    put(out, b"{\"type\":\"FeatureCollection\",\"features\":[".to_vec()).await?;
    let (mut pages, mut first) = (export.pages(app)?, true);
    while let Some(page) = pages.next().await? {
        let mut text = String::new();
        for (it, submission) in page.of(export) {
            for feature in features(&export.layout, it, submission) {
                if !std::mem::take(&mut first) {
                    text.push(',');
                }
                text.push('\n');
                text.push_str(&feature.to_string());
            }
        }
        put(out, text.into_bytes()).await?;
    }
    put(out, b"\n]}\n".to_vec()).await
}

/// The features of a submission.
pub(super) fn features(layout: &Layout, it: &Instrument, submission: &Submission) -> Vec<Json> {
    let mut out = Vec::new();
    for sheet in &layout.sheets {
        let headers = layout.headers(sheet);
        let rows = layout.rows(sheet, it, submission);
        for (record, row) in records(sheet, submission).iter().zip(rows) {
            let about: Map<String, Json> = headers.iter().cloned().zip(row.into_iter().map(plain)).collect();
            out.extend(of_row(sheet, record, &about));
        }
    }
    out
}

fn of_row(sheet: &Sheet, record: &Record<'_>, about: &Map<String, Json>) -> Vec<Json> {
    let mut asked: Vec<(&str, &Kind)> = Vec::new();
    for column in sheet.columns.iter().filter(|c| c.kind.is_geo()) {
        if asked.last().is_none_or(|(q, _)| *q != column.question) {
            asked.push((&column.question, &column.kind));
        }
    }
    let feature = |(question, kind): (&str, &Kind)| {
        let geometry = geometry(record.values.get(question)?, kind)?;
        let mut properties = about.clone();
        properties.insert("question".to_owned(), question.into());
        Some(json!({ "type": "Feature", "geometry": geometry, "properties": properties }))
    };
    asked.into_iter().filter_map(feature).collect()
}

fn plain(cell: Cell) -> Json {
    match cell {
        Cell::Empty => Json::Null,
        Cell::Withheld { .. } => Cell::WITHHELD.into(),
        Cell::Text(text) => text.into(),
        Cell::Integer(n) => n.into(),
        Cell::Number(x) => x.into(),
    }
}

/// The geometry of an answer; none for a line of one point or an area of fewer than three.
fn geometry(value: &Value, kind: &Kind) -> Option<Json> {
    match (value, kind) {
        (Value::Point(p), _) => Some(json!({ "type": "Point", "coordinates": position(p) })),
        (Value::Points(all), Kind::GeoArea) => {
            let mut ring: Vec<Json> = all.iter().map(position).collect();
            if ring.first() != ring.last() {
                ring.push(ring.first()?.clone());
            }
            (ring.len() > 3).then(|| json!({ "type": "Polygon", "coordinates": [ring] }))
        }
        (Value::Points(all), _) if all.len() > 1 => {
            let line: Vec<Json> = all.iter().map(position).collect();
            Some(json!({ "type": "LineString", "coordinates": line }))
        }
        _ => None,
    }
}

fn position(p: &Point) -> Json {
    match p.altitude {
        Some(altitude) => json!([p.longitude, p.latitude, altitude]),
        None => json!([p.longitude, p.latitude]),
    }
}
