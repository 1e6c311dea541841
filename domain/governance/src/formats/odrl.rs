//! Agreements as ODRL 2.2 (W3C Recommendation, 15 February 2018, Information Model) in JSON-LD, under a profile of
//! six terms: the actions `use`, `distribute`, `derive` and `attribute`, the operands `purpose` and `dateTime`.
//!
//! In ODRL whoever may *use* may also do what is narrower. Here each action stands for itself, and so what is not
//! permitted is written down as prohibited. Memoranda and collectors' agreements use two actions of our own.

use base::{Language, Text};
use serde_json::{Value as Json, json};

use crate::agreement::{Action, Agreement, DataTerms, Holder, Shared, Terms};

/// Where the profile is described, below the site's address.
pub const PROFILE: &str = "/ns/agreement";

/// An agreement; `base` is the site's address without a slash at the end.
pub fn odrl(agreement: &Agreement, base: &str) -> Json {
    let content = agreement.content();
    let me = format!("{base}/agreements/{}", agreement.slug());
    let mut out = json!({
        "@context": ["http://www.w3.org/ns/odrl.jsonld", {
            "dct": "http://purl.org/dc/terms/",
            "counted": format!("{base}{PROFILE}#"),
        }],
        "@type": "Agreement",
        "uid": me,
        "profile": format!("{base}{PROFILE}"),
        "conflict": "prohibit",
        "dct:title": words(&content.title),
        "dct:identifier": format!("sha256:{}", agreement.digest()),
        "assigner": party(agreement, 0, base),
        "assignee": (1..content.sides.len()).map(|i| party(agreement, i, base)).collect::<Vec<_>>(),
        "counted:state": agreement.state().as_str(),
    });
    match &content.terms {
        Terms::DataSharing(terms) => data(&mut out, terms, base),
        Terms::Partnership { shared, .. } => {
            out["obligation"] = Json::Array(shared.iter().map(|s| together(s, agreement)).collect());
        }
        Terms::Collectors { say, .. } => {
            let one = |s: &crate::agreement::Say| {
                rule(
                    "counted:giveSay",
                    json!(format!("counted:say-{}", s.as_str())),
                    agreement,
                )
            };
            out["obligation"] = Json::Array(say.iter().map(one).collect());
        }
    }
    out
}

/// A side: a body by its identity, another by a name within the agreement.
fn party(agreement: &Agreement, at: usize, base: &str) -> Json {
    let me = format!("{base}/agreements/{}", agreement.slug());
    let Some(side) = agreement.content().sides.get(at) else {
        return Json::Null;
    };
    let uid = match side.holder {
        Holder::Body { id } => format!("urn:uuid:{id}"),
        Holder::Initiative | Holder::Elsewhere => format!("{me}#side-{}", at + 1),
    };
    json!({ "@type": "Party", "uid": uid, "dct:title": words(&side.name) })
}

/// What may be done with each dataset, and what may not.
fn data(out: &mut Json, terms: &DataTerms, base: &str) {
    let target: Vec<Json> = terms
        .data
        .iter()
        .map(|id| json!({ "@type": "Asset", "uid": format!("urn:uuid:{id}") }))
        .collect();
    let mut until = Vec::new();
    if let Some(day) = terms.until {
        until.push(json!({
            "leftOperand": "dateTime",
            "operator": "lteq",
            "rightOperand": { "@value": day.to_string(), "@type": "xsd:date" },
        }));
    }
    let purposes: Vec<Json> = terms
        .purposes
        .iter()
        .map(|p| json!({ "@id": format!("{base}{PROFILE}#purpose-{p}") }))
        .collect();
    until.push(json!({ "leftOperand": "purpose", "operator": "isAnyOf", "rightOperand": purposes }));
    let (may, may_not): (Vec<Action>, Vec<Action>) =
        Action::ALL.into_iter().partition(|a| terms.actions.contains(a));
    let permission = |a: Action| {
        let mut rule = json!({ "target": target, "action": a.as_str(), "constraint": until });
        if !terms.attribute.is_empty() {
            rule["duty"] = json!([{ "action": "attribute", "counted:words": words(&terms.attribute) }]);
        }
        rule
    };
    out["permission"] = Json::Array(may.into_iter().map(permission).collect());
    let prohibited: Vec<Json> = may_not
        .into_iter()
        .map(|a| json!({ "target": target, "action": a.as_str() }))
        .collect();
    if !prohibited.is_empty() {
        out["prohibition"] = Json::Array(prohibited);
    }
}

/// A decision that no side takes alone.
fn together(shared: &Shared, agreement: &Agreement) -> Json {
    let mut out = rule(
        "counted:decideTogether",
        json!(format!("counted:stage-{}", shared.stage)),
        agreement,
    );
    out["counted:words"] = words(&shared.decisions);
    out
}

fn rule(action: &str, target: Json, agreement: &Agreement) -> Json {
    let mut rule = json!({ "action": action, "target": target });
    if let Some(day) = agreement.content().until() {
        rule["constraint"] = json!([{
            "leftOperand": "dateTime",
            "operator": "lteq",
            "rightOperand": { "@value": day.to_string(), "@type": "xsd:date" },
        }]);
    }
    rule
}

/// A text in all of its languages.
fn words(text: &Text) -> Json {
    let one = |l: &Language| {
        text.get(l)
            .map(|t| json!({ "@value": t, "@language": l.as_str() }))
    };
    Json::Array(text.languages().filter_map(one).collect())
}

/// The profile itself: which of ODRL's terms it takes, and what its own mean.
pub fn profile(base: &str) -> Json {
    let me = format!("{base}{PROFILE}");
    let own = |name: &str, means: &str| json!({ "@id": format!("{me}#{name}"), "@type": "odrl:Action", "skos:definition": means });
    json!({
        "@context": {
            "odrl": "http://www.w3.org/ns/odrl/2/",
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "dct": "http://purl.org/dc/terms/",
        },
        "@id": me,
        "@type": "odrl:Profile",
        "dct:description": "Six terms for agreements about citizen data. Each action stands for itself: who may use may not therefore distribute.",
        "odrl:action": ids(&["odrl:use", "odrl:distribute", "odrl:derive", "odrl:attribute"]),
        "odrl:leftOperand": ids(&["odrl:purpose", "odrl:dateTime"]),
        "dct:hasPart": [
            own("decideTogether", "The sides take the decisions of this stage together; none takes them alone."),
            own("giveSay", "Those who collect have a say in this."),
        ],
    })
}

fn ids(names: &[&str]) -> Json {
    Json::Array(names.iter().map(|n| json!({ "@id": n })).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::tests::{draft, sharing};

    #[test]
    fn six_terms_stand_in_it() {
        let it = draft(sharing(base::Date::constant(2026, 6, 30)));
        let out = odrl(&it, "https://counted.example");
        assert_eq!(out["uid"], "https://counted.example/agreements/water-data");
        assert_eq!(out["assigner"]["dct:title"][0]["@value"], "Water board");
        assert_eq!(
            out["assignee"][0]["uid"],
            format!("urn:uuid:{}", uuid::Uuid::from_u128(2))
        );
        let may = &out["permission"][0];
        assert_eq!(
            (&may["action"], out["permission"].as_array().map(Vec::len)),
            (&json!("use"), Some(1))
        );
        assert_eq!(
            may["target"][0]["uid"],
            format!("urn:uuid:{}", uuid::Uuid::from_u128(30))
        );
        assert_eq!(may["constraint"][0]["rightOperand"]["@value"], "2026-06-30");
        assert_eq!(
            may["constraint"][1]["rightOperand"][0]["@id"],
            "https://counted.example/ns/agreement#purpose-research"
        );
        assert_eq!(may["duty"][0]["action"], "attribute");
        let not: Vec<&str> = out["prohibition"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|p| p["action"].as_str())
            .collect();
        assert_eq!(not, ["distribute", "derive"]);
    }

    #[test]
    fn a_memorandum_is_written_as_duties_of_both() {
        let shared = vec![Shared {
            stage: "1a".into(),
            decisions: Text::english("which questions"),
        }];
        let out = odrl(
            &draft(Terms::Partnership { shared, until: None }),
            "https://counted.example",
        );
        assert_eq!(out["obligation"][0]["action"], "counted:decideTogether");
        assert_eq!(out["obligation"][0]["target"], "counted:stage-1a");
        assert!(out.get("permission").is_none());
    }

    #[test]
    fn the_profile_names_six_terms() {
        let p = profile("https://counted.example");
        let count = |k: &str| p[k].as_array().unwrap().len();
        assert_eq!(count("odrl:action") + count("odrl:leftOperand"), 6);
    }
}
