//! The structure message of SDMX-JSON 2.0: the same structures with references as URNs.

use base::{Language, Text};
use serde_json::{Value as Json, json};

use super::data_json::{best, languages, names};
use super::structure::Wanted;
use super::{AGENCY, ATTRIBUTES, Attribute, Envelope, Flow, Of, prepared};
use crate::cube::{Axis, Code, ObsStatus};

const SCHEMA: &str = "https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json";
/// The list of statuses that SDMX itself keeps, in the version whose codes are used.
const STATUSES: &str = "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_OBS_STATUS(2.2.0)";

/// The message of what is wanted of these flows.
pub fn structure_json(flows: &[Flow], wanted: &Wanted) -> String {
    let prepared = flows.iter().map(|f| prepared(f.release())).max();
    let mut spoken: Vec<String> = flows.iter().flat_map(|f| languages(&f.title())).collect();
    spoken.sort();
    spoken.dedup();
    let status = wanted
        .list("CL_OBS_STATUS")
        .then(statuses)
        .filter(|_| !flows.is_empty());
    let lists: Vec<Json> = flows
        .iter()
        .flat_map(|f| lists(f, wanted))
        .chain(status)
        .collect();
    let parts = [
        (
            "dataflows",
            flows.iter().filter(|_| wanted.flows).map(dataflow).collect(),
        ),
        ("codelists", lists),
        (
            "conceptSchemes",
            flows
                .iter()
                .filter(|f| wanted.concept_scheme(f))
                .map(concepts)
                .collect(),
        ),
        (
            "dataStructures",
            flows
                .iter()
                .filter(|_| wanted.structures)
                .map(data_structure)
                .collect::<Vec<_>>(),
        ),
    ];
    let parts = parts.into_iter().filter(|(_, all)| !all.is_empty());
    let data = Json::Object(
        parts
            .map(|(name, all)| (name.to_owned(), Json::Array(all)))
            .collect(),
    );
    let mut meta = json!({
        "schema": SCHEMA,
        "id": Flow::message_id(flows),
        "test": false,
        "prepared": prepared.unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned()),
        "sender": { "id": AGENCY },
    });
    if !spoken.is_empty() {
        meta["contentLanguages"] = json!(spoken);
    }
    Envelope { meta, data }.text()
}

fn maintained(flow: &Flow, id: &str, name: &Text) -> Json {
    json!({
        "id": id,
        "agencyID": AGENCY,
        "version": flow.version(),
        "name": best(name, &Language::english()),
        "names": names(name),
    })
}

fn dataflow(flow: &Flow) -> Json {
    let mut out = maintained(flow, flow.id(), &flow.title());
    let about = flow.description();
    if !about.is_empty() {
        out["description"] = json!(best(&about, &Language::english()));
        out["descriptions"] = names(&about);
    }
    out["structure"] = json!(flow.urn("datastructure.DataStructure", flow.id()));
    out
}

fn lists(flow: &Flow, wanted: &Wanted) -> Vec<Json> {
    let list = |axis: &Axis| {
        let code = |c: &Code| json!({ "id": c.id, "name": best(&c.label, &Language::english()), "names": names(&c.label) });
        let mut out = maintained(flow, &flow.list_id(axis), &axis.name);
        out["codes"] = Json::Array(axis.codes.iter().map(code).collect());
        out
    };
    let coded = flow
        .cube
        .axes
        .iter()
        .filter(|a| !a.is_time() && wanted.list(&flow.list_id(a)));
    coded.map(list).collect()
}

fn statuses() -> Json {
    let code = |s: &ObsStatus| json!({ "id": s.code(), "name": s.name() });
    json!({
        "id": "CL_OBS_STATUS",
        "agencyID": "SDMX",
        "version": "2.2.0",
        "isPartial": true,
        "name": "Observation status",
        "codes": ObsStatus::ALL.iter().map(code).collect::<Vec<_>>(),
    })
}

fn concepts(flow: &Flow) -> Json {
    let concept = |id: &str, name: &Text| json!({ "id": id, "name": best(name, &Language::english()), "names": names(name) });
    let mut all: Vec<Json> = flow.cube.axes.iter().map(|a| concept(&a.id, &a.name)).collect();
    all.push(concept("OBS_VALUE", &Text::english("Observation value")));
    all.extend(ATTRIBUTES.iter().map(|a| concept(a.id, &Text::english(a.name))));
    let mut out = maintained(flow, &flow.concepts_id(), &flow.title());
    out["concepts"] = Json::Array(all);
    out
}

fn data_structure(flow: &Flow) -> Json {
    let coded = flow.cube.axes.iter().filter(|a| !a.is_time()).enumerate();
    let dimension = |(i, axis): (usize, &Axis)| {
        json!({
            "id": axis.id,
            "position": i,
            "conceptIdentity": flow.concept_urn(&axis.id),
            "localRepresentation": { "enumeration": flow.urn("codelist.Codelist", &flow.list_id(axis)) },
        })
    };
    let mut out = maintained(flow, flow.id(), &flow.title());
    out["dataStructureComponents"] = json!({
        "dimensionList": {
            "id": "DimensionDescriptor",
            "dimensions": coded.map(dimension).collect::<Vec<_>>(),
            "timeDimension": {
                "id": "TIME_PERIOD",
                "conceptIdentity": flow.concept_urn("TIME_PERIOD"),
                "localRepresentation": { "format": { "dataType": "ObservationalTimePeriod" } },
            },
        },
        "measureList": {
            "id": "MeasureDescriptor",
            "measures": [{
                "id": "OBS_VALUE",
                "conceptIdentity": flow.concept_urn("OBS_VALUE"),
                "usage": "optional",
                "localRepresentation": { "format": { "dataType": "Double" } },
            }],
        },
        "attributeList": {
            "id": "AttributeDescriptor",
            "attributes": ATTRIBUTES.iter().map(|a| attribute(flow, a)).collect::<Vec<_>>(),
        },
    });
    out
}

fn attribute(flow: &Flow, attribute: &Attribute) -> Json {
    let format = |kind: &str| json!({ "format": { "dataType": kind } });
    json!({
        "id": attribute.id,
        "conceptIdentity": flow.concept_urn(attribute.id),
        "usage": if attribute.of == Of::Status { "mandatory" } else { "optional" },
        "attributeRelationship": { "observation": {} },
        "measureRelationship": ["OBS_VALUE"],
        "localRepresentation": match attribute.of {
            Of::Status => json!({ "enumeration": STATUSES }),
            Of::Text => format("String"),
            Of::Number => format("Double"),
            Of::Count => format("Long"),
        },
    })
}
