//! An initiative in the words of PPSR Core's project metadata model.
//!
//! Source: PPSR Core, Project Metadata Model (Citizen Science Association, 2020–2021). Keys are written as that
//! model names them; a key that we do not know is left out, so the caller can say what a valid record lacks.

use std::collections::BTreeMap;

use base::{Id, Language};
use serde_json::{Map, Value, json};

use super::{Initiative, Role};
use crate::party::Party;
use crate::place::Place;

/// The keys that PPSR Core wants in every project record.
pub const MANDATORY: [&str; 16] = [
    "contactPoint",
    "language",
    "projectAim",
    "projectDateCreated",
    "projectDescription",
    "projectDuration",
    "projectGeographicLocation",
    "projectId",
    "projectLastUpdatedDate",
    "projectMedia",
    "projectName",
    "projectResponsiblePartyContactEmail",
    "projectResponsiblePartyName",
    "projectScienceType",
    "projectStartDate",
    "projectStatus",
];

/// The record, and the mandatory keys that it lacks.
pub fn ppsr_core(
    it: &Initiative,
    parties: &BTreeMap<Id<Party>, Party>,
    language: &Language,
) -> (Value, Vec<&'static str>) {
    let mut out = Map::new();
    texts(it, language, &mut out);
    let answers_for = it
        .in_role(Role::Responsible)
        .chain(it.in_role(Role::Initiator))
        .find_map(|id| parties.get(&id));
    let values = [
        ("projectId", Some(json!(it.id.to_string()))),
        ("projectStatus", Some(json!(it.state.ppsr()))),
        ("projectDateCreated", Some(json!(it.created.to_string()))),
        ("projectLastUpdatedDate", Some(json!(it.updated.to_string()))),
        ("projectStartDate", it.started.map(|d| json!(d.to_string()))),
        ("projectEndDate", it.ended.map(|d| json!(d.to_string()))),
        ("projectDuration", duration(it).map(Value::from)),
        ("projectUrl", it.website.as_ref().map(|u| json!(u))),
        ("language", it.languages.first().map(|l| json!(l.as_str()))),
        ("projectScienceType", some_list(&it.topics)),
        ("unRegions", some_list(&regions(it))),
        ("unSDGs", some_list(&it.sdgs.iter().cloned().collect::<Vec<_>>())),
        ("projectGeographicLocation", places(it, language)),
        (
            "contactPoint",
            it.contact.as_ref().map(|c| json!([{ "contactDetails": c }])),
        ),
        (
            "projectResponsiblePartyName",
            answers_for.and_then(|p| Some(json!(p.name.best(language)?.1))),
        ),
    ];
    out.extend(
        values
            .into_iter()
            .filter_map(|(key, value)| Some((key.to_owned(), value?))),
    );
    let lacking = MANDATORY
        .into_iter()
        .filter(|key| !out.contains_key(*key))
        .collect();
    (Value::Object(out), lacking)
}

fn texts(it: &Initiative, language: &Language, out: &mut Map<String, Value>) {
    let texts = [
        ("projectName", &it.title),
        ("projectAim", &it.aim),
        ("projectDescription", &it.description),
        ("projectHowToParticipate", &it.how_to_take_part),
    ];
    out.extend(
        texts
            .into_iter()
            .filter_map(|(key, text)| Some((key.to_owned(), json!(text.best(language)?.1)))),
    );
}

/// An ISO 8601 interval: `2014/2019`, `2014/..` while it lasts.
fn duration(it: &Initiative) -> Option<String> {
    let end = it.ended.map_or_else(|| "..".to_owned(), |d| d.to_string());
    it.started.map(|start| format!("{start}/{end}"))
}

fn regions(it: &Initiative) -> Vec<String> {
    let mut codes: Vec<String> = it
        .places
        .iter()
        .filter_map(Place::area)
        .flat_map(|a| a.regions())
        .map(|r| r.m49.to_owned())
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

fn places(it: &Initiative, language: &Language) -> Option<Value> {
    let all: Vec<Value> = it
        .places
        .iter()
        .map(|p| json!({"projectLocality": p.label(language), "m49": p.area}))
        .collect();
    (!all.is_empty()).then_some(Value::Array(all))
}

fn some_list(list: &[String]) -> Option<Value> {
    (!list.is_empty()).then(|| json!(list))
}

#[cfg(test)]
mod tests {
    use base::{Text, Timestamp};

    use super::*;

    #[test]
    fn a_record_says_what_it_lacks_for_ppsr_core() {
        let slug = "wells".parse().unwrap();
        let mut it = Initiative::draft(
            Id::new(uuid::Uuid::nil()),
            slug,
            Text::english("Wells"),
            Timestamp::UNIX_EPOCH,
        );
        it.started = "2014".parse().ok();
        it.places.push(Place::of("KEN").unwrap());
        let (record, lacking) = ppsr_core(&it, &BTreeMap::new(), &Language::english());
        assert_eq!(record["projectDuration"], "2014/..");
        assert_eq!(record["projectStatus"], "Not yet started");
        assert_eq!(record["unRegions"], json!(["002", "014", "202"]));
        assert!(lacking.contains(&"projectMedia") && !lacking.contains(&"projectName"));
    }
}
