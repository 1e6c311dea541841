//! A data set of DCAT as JSON-LD: with or without a graph, with the usual prefixes or whole addresses. Also the list
//! `data.json` of DCAT-US, whose names have no prefix.
//!
//! Source: DCAT 3 (W3C Recommendation, 2024) and DCAT-AP 3.0. Contexts are not fetched: a term is known by its last
//! part (`dct:title`, `http://purl.org/dc/terms/title` and `title` are the same).

use std::collections::BTreeMap;

use base::{Checked, Finding, Place};
use serde_json::{Map, Value};

use super::fields::{Described, Fields, day, text_of};
use crate::code;

pub(super) const NAME: &str = "DCAT";

pub(super) fn has(value: &Value) -> bool {
    !datasets(value).is_empty()
}

/// The last part of a term.
fn term(name: &str) -> &str {
    name.rsplit(['#', '/', ':']).next().unwrap_or(name)
}

fn is_dataset(node: &Value) -> bool {
    let types = node
        .get("@type")
        .or_else(|| node.get("type"))
        .cloned()
        .unwrap_or_default();
    let all: Vec<&Value> = types
        .as_array()
        .map_or_else(|| vec![&types], |a| a.iter().collect());
    let named = all.iter().any(|t| {
        t.as_str()
            .is_some_and(|t| ["Dataset", "DatasetSeries"].contains(&term(t)))
    });
    // A node of schema.org is one, too, but says things in other words.
    named
        && node
            .as_object()
            .is_some_and(|m| m.keys().any(|k| term(k) == "title"))
}

/// Every data set, wherever it stands.
fn datasets(value: &Value) -> Vec<&Value> {
    if is_dataset(value) {
        return vec![value];
    }
    let inside: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(members) => members
            .values()
            .filter(|v| v.is_array() || v.is_object())
            .collect(),
        _ => Vec::new(),
    };
    inside.into_iter().flat_map(datasets).collect()
}

/// The nodes by their identity, so that what is only named can be read.
fn nodes<'a>(value: &'a Value, out: &mut BTreeMap<&'a str, &'a Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|v| nodes(v, out)),
        Value::Object(members) => {
            if let (Some(id), true) = (members.get("@id").and_then(Value::as_str), members.len() > 1) {
                out.insert(id, value);
            }
            members.values().for_each(|v| nodes(v, out));
        }
        _ => {}
    }
}

pub(super) fn read(value: &Value) -> Checked<Described> {
    let all = datasets(value);
    let mut known = BTreeMap::new();
    nodes(value, &mut known);
    let empty = Value::Null;
    let it = all.first().copied().unwrap_or(&empty);
    let named = it.as_object().cloned().unwrap_or_default();
    let mut short = Map::new();
    for (name, value) in named {
        // Its own identity stays; what others are named by is looked up.
        let value = if name == "@id" {
            value
        } else {
            resolved(value, &known)
        };
        short.entry(term(&name).to_owned()).or_insert(value);
    }
    let mut fields = Fields::of(&Value::Object(short));
    if all.len() > 1 {
        let at = Place::whole().with("field", "file");
        fields.tell(
            Finding::warning(code::OTHERS_LEFT)
                .at(at)
                .with("count", all.len() - 1),
        );
    }
    let found = described(&mut fields);
    fields.done(found)
}

/// What is only named, in the place of its name.
fn resolved(value: Value, known: &BTreeMap<&str, &Value>) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|v| resolved(v, known)).collect(),
        Value::Object(ref members) if members.len() == 1 => {
            let id = members.get("@id").and_then(Value::as_str);
            id.and_then(|id| known.get(id))
                .map_or(value.clone(), |node| (*node).clone())
        }
        Value::String(ref id) => known
            .get(id.as_str())
            .map_or(value.clone(), |node| (*node).clone()),
        other => other,
    }
}

/// A member of a value by the last part of its name.
fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Array(items) => items.iter().find_map(|v| member(v, name)),
        Value::Object(members) => members.iter().find(|(k, _)| term(k) == name).map(|(_, v)| v),
        _ => None,
    }
}

pub(super) fn described(fields: &mut Fields) -> Described {
    let landing = fields.text(&["landingPage", "page"]);
    let id = fields.text(&["@id", "identifier"]);
    let temporal = fields.take(&["temporal"]).unwrap_or_default();
    let ends = temporal.as_str().and_then(|t| t.split_once('/'));
    let end = |names: [&str; 2], part: Option<&str>| {
        let found = names.into_iter().find_map(|n| member(&temporal, n));
        day(&found.map(text_of).or(part.map(str::to_owned)).unwrap_or_default())
    };
    let (started, ended) = (
        end(["startDate", "hasBeginning"], ends.map(|e| e.0)),
        end(["endDate", "hasEnd"], ends.map(|e| e.1)),
    );
    let contact = contact(fields);
    let contact = ["hasEmail", "hasURL", "email"]
        .into_iter()
        .find_map(|n| member(&contact, n));
    files(fields);
    fields.ignore(&[
        "@type",
        "@context",
        "type",
        "modified",
        "issued",
        "language",
        "license",
        "accessLevel",
        "accrualPeriodicity",
    ]);
    Described {
        form: NAME,
        source: if landing.is_empty() { id } else { landing.clone() },
        title: fields.text(&["title"]),
        description: fields.text(&["description"]),
        topics: [
            fields.texts(&["keyword"], &[]),
            named(fields.take(&["theme", "subject"])),
        ]
        .concat(),
        places: fields.take(&["spatial"]).map(|v| places(&v)).unwrap_or_default(),
        organisation: fields
            .take(&["publisher", "creator"])
            .map(|v| member(&v, "name").map_or_else(|| text_of(&v), text_of))
            .unwrap_or_default(),
        contact: contact
            .map(text_of)
            .unwrap_or_default()
            .trim_start_matches("mailto:")
            .to_owned(),
        website: landing,
        started,
        ended,
        ..Described::default()
    }
}

/// How it is reached; a person's own address is told, and left to whoever looks.
fn contact(fields: &mut Fields) -> Value {
    let found = fields.take(&["contactPoint"]).unwrap_or_default();
    let kind = member(&found, "@type").map(text_of).unwrap_or_default();
    if term(&kind) != "Individual" {
        return found;
    }
    fields.tell(super::fields::left("contactPoint", &text_of(&found)));
    Value::Null
}

/// Themes are addresses of a list; only those with words are topics.
fn named(value: Option<Value>) -> Vec<String> {
    let all = match value {
        Some(Value::Array(items)) => items,
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let words = |v: &Value| member(v, "prefLabel").or_else(|| member(v, "label")).map(text_of);
    all.iter()
        .filter_map(|v| words(v).or_else(|| v.as_str().filter(|t| !t.contains("://")).map(str::to_owned)))
        .collect()
}

/// Codes at the end of an address (`…/country/FRA`), or the words of a place.
fn places(value: &Value) -> Vec<String> {
    let all: Vec<&Value> = value
        .as_array()
        .map_or_else(|| vec![value], |a| a.iter().collect());
    let one = |v: &&Value| {
        let words = member(v, "prefLabel").or_else(|| member(v, "label")).map(text_of);
        let plain = text_of(v);
        words.unwrap_or_else(|| plain.rsplit('/').next().unwrap_or(&plain).to_owned())
    };
    all.iter().map(one).filter(|t| !t.is_empty()).collect()
}

fn files(fields: &mut Fields) {
    let Some(value) = fields.take(&["distribution"]) else {
        return;
    };
    let all = value.as_array().cloned().unwrap_or_else(|| vec![value]);
    let names: Vec<String> = all
        .iter()
        .take(5)
        .map(|v| member(v, "title").map_or_else(|| text_of(v), text_of))
        .collect();
    let at = Place::whole().with("field", "distribution");
    fields.tell(
        Finding::info(code::FILES_LEFT)
            .at(at)
            .with("count", all.len())
            .with("value", names.join(", ")),
    );
}
