//! A sheet as JSON-stat 2.0 (json-stat.org/format): a sparse cube, with the estimate, its interval, its error and its
//! number of answers as a dimension of measures.

use base::Language;
use protect::Release;
use serde_json::{Map, Value as Json, json};

use crate::cube::{Axis, Cube, ObsStatus, Observation, cubes};
use crate::site::{Site, words};

/// Its media type; JSON-stat has none of its own.
pub(super) const MEDIA_TYPE: &str = "application/json; profile=\"https://json-stat.org\"";

/// What is measured: identity and name.
const MEASURES: [(&str, &str); 5] = [
    ("value", "Value"),
    ("low", "Interval from"),
    ("high", "Interval to"),
    ("se", "Standard error"),
    ("n", "Answers"),
];

pub(super) fn write(
    release: &Release,
    site: &Site,
    language: &Language,
    sheet: Option<&str>,
) -> Option<Vec<u8>> {
    let mut all = cubes(release, site).into_iter();
    let cube = match sheet {
        Some(name) => all.find(|c| c.sheet == name)?,
        None => all.next()?,
    };
    Some(super::text(&json_stat(&cube, release, site, language)))
}

fn json_stat(cube: &Cube, release: &Release, site: &Site, language: &Language) -> Json {
    let d = release.description();
    let sizes: Vec<usize> = cube
        .axes
        .iter()
        .map(|a| a.codes.len())
        .chain([MEASURES.len()])
        .collect();
    let (mut value, mut status) = (Map::new(), Map::new());
    for obs in &cube.observations {
        let first = index(&obs.at, &sizes);
        for (i, v) in measures(obs).into_iter().enumerate() {
            let key = (first + i).to_string();
            if let Some(v) = v {
                value.insert(key.clone(), v);
            }
            if i == 0 && obs.status != ObsStatus::Normal {
                status.insert(key, json!(obs.status.code()));
            }
        }
    }
    let mut ids: Vec<&str> = cube.axes.iter().map(|a| a.id.as_str()).collect();
    ids.push("MEASURE");
    let mut dimension: Map<String, Json> = cube
        .axes
        .iter()
        .map(|a| (a.id.clone(), axis(a, language)))
        .collect();
    dimension.insert("MEASURE".to_owned(), measure(cube));
    let notes = d
        .tells()
        .map(|l| words(l, language).to_owned())
        .chain(site.marks(release).notices(language));
    let mut out = json!({
        "version": "2.0",
        "class": "dataset",
        "href": format!("{}/{}.jsonstat.json", site.release(release), cube.sheet),
        "label": words(&cube.title, language),
        "source": cube.source,
        "updated": format!("{}T00:00:00Z", release.issued()),
        "note": notes.collect::<Vec<_>>(),
        "id": ids,
        "size": sizes,
        "role": { "time": ["TIME_PERIOD"], "metric": ["MEASURE"] },
        "dimension": dimension,
        "value": value,
        "extension": {
            "licence": d.licence.url,
            "level": cube.level,
            "status": { "label": statuses() },
        },
    });
    if !status.is_empty() {
        out["status"] = Json::Object(status);
    }
    out
}

fn statuses() -> Map<String, Json> {
    ObsStatus::ALL
        .iter()
        .map(|s| (s.code().to_owned(), json!(s.name())))
        .collect()
}

/// The place of an observation's first measure in row-major order.
fn index(at: &[usize], sizes: &[usize]) -> usize {
    at.iter()
        .chain([&0])
        .zip(sizes)
        .fold(0, |sum, (at, size)| sum * size + at)
}

fn measures(obs: &Observation) -> [Option<Json>; 5] {
    let number = |v: Option<f64>| v.map(|v| json!(v));
    [
        number(obs.value),
        number(obs.ends.0),
        number(obs.ends.1),
        number(obs.se),
        obs.n.map(|n| json!(n)),
    ]
}

fn axis(axis: &Axis, language: &Language) -> Json {
    let labels: Map<String, Json> = axis
        .codes
        .iter()
        .map(|c| (c.id.clone(), json!(words(&c.label, language))))
        .collect();
    json!({
        "label": words(&axis.name, language),
        "category": { "index": axis.codes.iter().map(|c| &c.id).collect::<Vec<_>>(), "label": labels },
    })
}

fn measure(cube: &Cube) -> Json {
    let labels: Map<String, Json> = MEASURES
        .iter()
        .map(|(id, name)| ((*id).to_owned(), json!(name)))
        .collect();
    let mut category = json!({ "index": MEASURES.map(|(id, _)| id), "label": labels });
    if let Some(unit) = &cube.unit {
        let of = |(i, (id, _)): (usize, &(&str, &str))| {
            let shown = cube
                .observations
                .iter()
                .filter_map(|o| measures(o)[i].as_ref().map(Json::to_string));
            let decimals = shown
                .map(|v| v.split_once('.').map_or(0, |(_, d)| d.len()))
                .max()
                .unwrap_or(0);
            ((*id).to_owned(), json!({ "label": unit, "decimals": decimals }))
        };
        let units: Map<String, Json> = MEASURES.iter().enumerate().take(4).map(of).collect();
        category["unit"] = Json::Object(units);
    }
    json!({ "label": "Measure", "category": category })
}

#[cfg(test)]
mod tests {
    use super::index;

    #[test]
    fn places_are_counted_in_row_major_order() {
        assert_eq!(index(&[0, 0], &[2, 3, 5]), 0);
        assert_eq!(index(&[1, 2], &[2, 3, 5]), 25);
    }
}
