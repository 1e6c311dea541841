//! A data set of CKAN, as its action `package_show` gives it or as the object inside.
//!
//! Source: CKAN's API guide, `ckan.logic.action.get.package_show`, and the default schema of a package. A data set is
//! no initiative, but its page says most of what an initiative's record asks for.

use base::{Checked, Finding, Place};
use serde_json::Value;

use super::fields::{Described, Fields, day, text_of, texts_of};
use crate::code;

pub(super) const NAME: &str = "CKAN";

/// Fields of the catalogue's own book-keeping.
const OWN: [&str; 20] = [
    "id",
    "revision_id",
    "owner_org",
    "private",
    "state",
    "type",
    "isopen",
    "num_resources",
    "num_tags",
    "creator_user_id",
    "metadata_created",
    "metadata_modified",
    "license_id",
    "license_title",
    "license_url",
    "relationships_as_object",
    "relationships_as_subject",
    "tracking_summary",
    "plugin_data",
    "version",
];

fn package(value: &Value) -> &Value {
    match value.get("result") {
        Some(result) => result,
        None => value,
    }
}

pub(super) fn has(value: &Value) -> bool {
    let it = package(value);
    let named = it["name"].is_string() || it["title"].is_string();
    let own = ["notes", "owner_org", "license_id"];
    named
        && it.get("@type").is_none()
        && (it["resources"].is_array() || own.iter().any(|n| it.get(n).is_some()))
}

pub(super) fn read(value: &Value) -> Checked<Described> {
    let it = package(value);
    let mut fields = Fields::of(it);
    extras(it, &mut fields);
    let name = fields.text(&["name"]);
    let address = fields.text(&["url", "landing_page"]);
    let web = address.starts_with("http://") || address.starts_with("https://");
    let title = fields.text(&["title"]);
    let found = Described {
        form: NAME,
        source: if web { address.clone() } else { name.clone() },
        title: if title.is_empty() { name } else { title },
        description: fields.text(&["notes"]),
        topics: topics(&mut fields),
        // An author is a person more often than not: told, and left to whoever looks.
        organisation: fields.text(&[
            "organization",
            "publisher_name",
            "dcat_publisher_name",
            "publisher",
        ]),
        contact: fields.text(&["contact_email", "dcat_publisher_email", "maintainer_email"]),
        started: day(&fields.text(&[
            "temporal_start",
            "temporal_coverage-from",
            "temporal_coverage_from",
        ])),
        ended: day(&fields.text(&["temporal_end", "temporal_coverage-to", "temporal_coverage_to"])),
        website: if web { address } else { String::new() },
        places: fields.texts(&["country", "countries", "spatial_uri"], &["name", "title"]),
        locality: fields.text(&["spatial_text", "geographical_names"]),
        ..Described::default()
    };
    resources(&mut fields);
    fields.ignore(&OWN);
    fields.done(found)
}

/// What a catalogue adds stands in pairs beside the fields.
fn extras(it: &Value, fields: &mut Fields) {
    let Some(Value::Array(pairs)) = fields.take(&["extras"]) else {
        return;
    };
    let mut all = it.as_object().cloned().unwrap_or_default();
    all.remove("extras");
    for pair in &pairs {
        if let Some(key) = pair["key"].as_str() {
            all.entry(key).or_insert_with(|| pair["value"].clone());
        }
    }
    *fields = Fields::of(&Value::Object(all));
}

fn topics(fields: &mut Fields) -> Vec<String> {
    let mut out = fields.texts(&["tags", "tag_string"], &["display_name", "name"]);
    for group in fields
        .take(&["groups"])
        .map(|v| texts_of(&v, &["title", "display_name", "name"]))
        .unwrap_or_default()
    {
        if !out.contains(&group) {
            out.push(group);
        }
    }
    out
}

/// Files stay where they are; that they are there is told.
fn resources(fields: &mut Fields) {
    let Some(Value::Array(files)) = fields.take(&["resources"]) else {
        return;
    };
    let names: Vec<String> = files.iter().map(text_of).take(5).collect();
    let at = Place::whole().with("field", "resources");
    fields.tell(
        Finding::info(code::FILES_LEFT)
            .at(at)
            .with("count", files.len())
            .with("value", names.join(", ")),
    );
}
