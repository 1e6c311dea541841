//! SDMX-JSON 2.0 data (sdmx-twg/sdmx-json, v2.0.0): a flat data set, every observation under its positions.

use base::{Language, Text};
use serde_json::{Map, Value as Json, json};

use super::{AGENCY, ATTRIBUTES, Envelope, Message, Of, named, prepared, version};
use crate::cube::{Axis, ObsStatus};
use crate::sheet::Value;

/// The address of the schema that it follows.
const SCHEMA: &str = "https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json";

/// The message, its names also in the reader's language alone.
pub(super) fn json(message: &Message, language: &Language) -> String {
    let cube = &message.cube;
    let flow = format!(
        "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow={AGENCY}:{}({})",
        cube.id,
        version(message.release)
    );
    let mut values: Vec<Vec<Value>> = vec![Vec::new(); ATTRIBUTES.len()];
    let mut observations = Map::new();
    for obs in &cube.observations {
        let key: Vec<String> = obs.at.iter().map(usize::to_string).collect();
        let mut cells = vec![obs.value.map_or(Json::Null, |v| json!(v))];
        for (known, value) in values.iter_mut().zip(message.attributes(obs)) {
            cells.push(position(known, value));
        }
        observations.insert(key.join(":"), Json::Array(cells));
    }
    let dimension = |(i, axis): (usize, &Axis)| dimension(i, axis, language);
    let title = named(&cube.title, &cube.id);
    let meta = json!({
        "schema": SCHEMA,
        "id": cube.id,
        "test": false,
        "prepared": prepared(message.release),
        "contentLanguages": languages(&title),
        "sender": { "id": AGENCY },
        "links": [{ "rel": "license", "href": message.release.description().licence.url }],
    });
    let data = json!({
        "dataSets": [{
            "structure": 0,
            "action": "Information",
            "links": [{ "urn": flow, "rel": "dataflow" }],
            "observations": observations,
        }],
        "structures": [{
            "links": [{ "urn": flow, "rel": "dataflow" }],
            "name": best(&title, language),
            "names": names(&title),
            "dimensions": { "observation": cube.axes.iter().enumerate().map(dimension).collect::<Vec<_>>() },
            "measures": { "observation": [{ "id": "OBS_VALUE", "name": "Observation value", "format": { "dataType": "Double" } }] },
            "attributes": { "observation": ATTRIBUTES.iter().zip(&values).map(|(a, v)| attribute(a, v)).collect::<Vec<_>>() },
            "dataSets": [0],
        }],
    });
    Envelope { meta, data }.text()
}

/// Where a value stands among those known so far; it is taken up when it is new.
fn position(known: &mut Vec<Value>, value: Value) -> Json {
    if value == Value::Missing {
        return Json::Null;
    }
    let at = known.iter().position(|v| *v == value).unwrap_or_else(|| {
        known.push(value);
        known.len() - 1
    });
    json!(at)
}

fn dimension(position: usize, axis: &Axis, language: &Language) -> Json {
    let code = |c: &crate::cube::Code| json!({ "id": c.id, "name": best(&c.label, language), "names": names(&c.label) });
    let period = |c: &crate::cube::Code| json!({ "value": c.id });
    let values: Vec<Json> = match axis.is_time() {
        true => axis.codes.iter().map(period).collect(),
        false => axis.codes.iter().map(code).collect(),
    };
    let mut out = json!({
        "id": axis.id,
        "name": best(&axis.name, language),
        "names": names(&axis.name),
        "keyPosition": position,
        "values": values,
    });
    if axis.is_time() {
        out["roles"] = json!(["TIME_PERIOD"]);
        out["format"] = json!({ "dataType": "ObservationalTimePeriod" });
    }
    out
}

fn attribute(attribute: &super::Attribute, values: &[Value]) -> Json {
    let value = |v: &Value| match v {
        Value::Text(code) if attribute.of == Of::Status => {
            let known = ObsStatus::ALL.iter().find(|s| s.code() == code);
            json!({ "id": code, "name": known.map_or(code.as_str(), |s| s.name()) })
        }
        Value::Text(text) => json!({ "value": text }),
        // As text: the schema of 2.0 takes a whole number for two kinds at once and refuses it.
        Value::Integer(_) | Value::Number(_) => json!({ "value": v.plain() }),
        Value::Missing => Json::Null,
    };
    let mut out = json!({
        "id": attribute.id,
        "name": attribute.name,
        "isMandatory": attribute.of == Of::Status,
        "relationship": { "observation": {} },
    });
    if !values.is_empty() {
        out["values"] = Json::Array(values.iter().map(value).collect());
    }
    out
}

/// A text in all of its languages.
pub(super) fn names(text: &Text) -> Json {
    let one = |l: &Language| Some((l.as_str().to_lowercase(), json!(text.get(l)?)));
    Json::Object(text.languages().filter_map(one).collect())
}

/// A text in the best of its languages for a reader.
pub(super) fn best(text: &Text, language: &Language) -> String {
    text.best(language)
        .map_or_else(String::new, |(_, words)| words.to_owned())
}

pub(super) fn languages(text: &Text) -> Vec<String> {
    text.languages().map(|l| l.as_str().to_lowercase()).collect()
}
