//! A project of PPSR Core's project metadata model, or of the API of EU-Citizen.Science, which has names of its own.
//!
//! Source: PPSR Core, Project Metadata Model (Citizen Science Association, 2020–2021), whose names `registry` writes;
//! EU-Citizen.Science, `/api/projects`.

use base::{Checked, Finding, Place};
use serde_json::Value;

use super::fields::{Described, Fields, day, text_of};
use crate::code;

pub(super) const NAME: &str = "PPSR Core";
const EU: &str = "EU-Citizen.Science";

/// The first project of a list, of a page of results, or the object itself; and how many there are.
fn project(value: &Value) -> (&Value, usize) {
    let list = ["projects", "results", "data"]
        .into_iter()
        .find_map(|n| value[n].as_array());
    match value.as_array().or(list) {
        Some(all) => (all.first().unwrap_or(&Value::Null), all.len()),
        None => (value, 1),
    }
}

pub(super) fn has(value: &Value) -> bool {
    let (it, _) = project(value);
    it.get("projectName").is_some() || is_eu(it)
}

fn is_eu(it: &Value) -> bool {
    let own = [
        "howToParticipate",
        "participationTask",
        "mainOrganisation",
        "description_citizen_science_aspects",
    ];
    it["name"].is_string() && it["aim"].is_string() && own.iter().any(|n| it.get(n).is_some())
}

pub(super) fn read(value: &Value) -> Checked<Described> {
    let (it, of) = project(value);
    let mut fields = Fields::of(it);
    if of > 1 {
        let at = Place::whole().with("field", "file");
        fields.tell(Finding::warning(code::OTHERS_LEFT).at(at).with("count", of - 1));
    }
    let found = if is_eu(it) {
        eu(&mut fields)
    } else {
        core(&mut fields)
    };
    fields.done(found)
}

fn core(fields: &mut Fields) -> Described {
    let (started, ended) = duration(fields);
    let website = fields.text(&["projectUrl"]);
    let id = fields.text(&["projectId"]);
    let places = fields
        .take(&["projectGeographicLocation", "projectCountry"])
        .unwrap_or_default();
    fields.ignore(&[
        "projectDateCreated",
        "projectLastUpdatedDate",
        "projectMedia",
        "unRegions",
        "projectResponsiblePartyContactEmail",
    ]);
    Described {
        form: NAME,
        source: if website.is_empty() { id } else { website.clone() },
        title: fields.text(&["projectName"]),
        aim: fields.text(&["projectAim"]),
        description: fields.text(&["projectDescription"]),
        how_to_take_part: fields.text(&["projectHowToParticipate"]),
        places: each(&places, &["m49", "countryCode", "country", "projectCountry"]),
        locality: each(&places, &["projectLocality"])
            .into_iter()
            .next()
            .unwrap_or_default(),
        topics: [
            fields.texts(&["projectScienceType"], &[]),
            fields.texts(&["keywords"], &["keyword"]),
        ]
        .concat(),
        sdgs: fields.texts(&["unSDGs"], &[]),
        contact: contact(fields),
        organisation: fields.text(&["projectResponsiblePartyName"]),
        started,
        ended,
        website,
    }
}

/// The dates, or the two ends of an interval (ISO 8601, `2014/..`).
fn duration(fields: &mut Fields) -> (String, String) {
    let (start, end) = (
        day(&fields.text(&["projectStartDate"])),
        day(&fields.text(&["projectEndDate"])),
    );
    let interval = fields.text(&["projectDuration"]);
    let (first, last) = interval.split_once('/').unwrap_or_default();
    let or = |own: String, other: &str| {
        if own.is_empty() {
            day(other.trim_matches('.'))
        } else {
            own
        }
    };
    (or(start, first), or(end, last))
}

fn contact(fields: &mut Fields) -> String {
    let all = fields.take(&["contactPoint"]).unwrap_or_default();
    each(&all, &["contactDetails", "contactPointURL"])
        .into_iter()
        .next()
        .unwrap_or_default()
}

fn eu(fields: &mut Fields) -> Described {
    let website = fields.text(&["url"]);
    let id = fields.text(&["id"]);
    fields.ignore(&[
        "author_email",
        "image1",
        "image2",
        "image3",
        "imageCredit1",
        "imageCredit2",
        "imageCredit3",
        "dateCreated",
        "dateUpdated",
        "origin",
        "approved",
        "featured",
        "hidden",
        "creator",
        "slug",
    ]);
    Described {
        form: EU,
        source: if website.is_empty() { id } else { website.clone() },
        title: fields.text(&["name"]),
        aim: fields.text(&["aim"]),
        description: fields.text(&["description"]),
        how_to_take_part: fields.text(&["howToParticipate", "how_to_participate"]),
        places: fields.texts(&["country", "projectCountry"], &["code", "name"]),
        locality: fields.text(&["projectlocality", "projectLocality"]),
        topics: [
            fields.texts(&["topic"], &["topic"]),
            fields.texts(&["keywords"], &["keyword"]),
        ]
        .concat(),
        started: day(&fields.text(&["start_date", "startDate"])),
        ended: day(&fields.text(&["end_date", "endDate"])),
        organisation: fields.text(&["mainOrganisation", "host", "author"]),
        website,
        ..Described::default()
    }
}

/// Of each object of a list the first of these members; of a text, itself.
fn each(value: &Value, names: &[&str]) -> Vec<String> {
    let one = |item: &Value| match item {
        Value::String(_) => text_of(item),
        _ => names
            .iter()
            .find_map(|n| item.get(n))
            .map(text_of)
            .unwrap_or_default(),
    };
    let all: Vec<String> = match value {
        Value::Array(items) => items.iter().map(one).collect(),
        Value::Null => Vec::new(),
        other => vec![one(other)],
    };
    all.into_iter().filter(|t| !t.is_empty()).collect()
}
