//! Where a release comes from, as PROV-O (W3C Recommendation, 30 April 2013) in JSON-LD: data → snapshot → checks and
//! approval → release, each step of its life as an activity. Collectors and participants are counted, never named.

use base::Language;
use protect::{Change, Release};
use serde_json::{Value as Json, json};

use crate::site::{Site, words};

pub(super) fn write(release: &Release, site: &Site, language: &Language, _: Option<&str>) -> Option<Vec<u8>> {
    Some(super::text(&prov(release, site, language)))
}

/// The lineage.
pub fn prov(release: &Release, site: &Site, language: &Language) -> Json {
    let d = release.description();
    let page = site.release(release);
    let snapshot = format!("urn:sha256:{}", d.snapshot);
    let initiative = format!("{}/initiatives/{}", site.base, d.initiative);
    let round = format!("{initiative}/rounds/{}", d.round);
    let counting = format!("{page}#counting");
    let mut identifiers = vec![format!("sha256:{}", release.content_digest())];
    identifiers.extend(site.doi(release).map(protect::Doi::address));
    let mut graph = vec![
        json!({
            "@id": page,
            "@type": "prov:Entity",
            "rdfs:label": words(&d.title, language),
            "prov:wasDerivedFrom": { "@id": snapshot },
            "prov:wasGeneratedBy": steps(release, &page).into_iter().map(|(id, _)| json!({ "@id": id })).collect::<Vec<_>>(),
            "prov:wasAttributedTo": { "@id": initiative },
            "prov:generatedAtTime": time(&format!("{}T00:00:00Z", d.issued)),
            "dct:identifier": identifiers,
            "dct:rights": site.marks(release).notices(language),
        }),
        json!({
            "@id": snapshot,
            "@type": "prov:Entity",
            "rdfs:label": format!("Snapshot of {} records", d.records),
            "prov:wasGeneratedBy": { "@id": counting },
        }),
        json!({
            "@id": counting,
            "@type": "prov:Activity",
            "rdfs:label": words(&d.method, language),
            "rdfs:seeAlso": { "@id": round },
            "prov:wasAssociatedWith": { "@id": initiative },
            "prov:startedAtTime": d.period.as_ref().map(|p| time(&format!("{}T00:00:00Z", p.start))),
            "prov:endedAtTime": d.period.as_ref().map(|p| time(&format!("{}T23:59:59Z", p.end))),
        }),
        json!({
            "@id": initiative,
            "@type": ["prov:Agent", "prov:Organization"],
            "rdfs:label": words(&d.initiative_title, language),
        }),
    ];
    graph.extend(
        steps(release, &page)
            .into_iter()
            .map(|(id, change)| step(&id, change, &snapshot)),
    );
    for node in &mut graph {
        if let Json::Object(map) = node {
            map.retain(|_, v| !v.is_null() && v.as_array().is_none_or(|a| !a.is_empty()));
        }
    }
    json!({ "@context": context(), "@graph": graph })
}

fn context() -> Json {
    json!({
        "prov": "http://www.w3.org/ns/prov#",
        "dct": "http://purl.org/dc/terms/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

fn time(at: &str) -> Json {
    json!({ "@value": at, "@type": "xsd:dateTime" })
}

/// The steps of its life with their identities.
fn steps<'a>(release: &'a Release, page: &str) -> Vec<(String, &'a Change)> {
    let one = |(i, change): (usize, &'a Change)| (format!("{page}#step-{}", i + 1), change);
    release.history().iter().enumerate().map(one).collect()
}

fn step(id: &str, change: &Change, snapshot: &str) -> Json {
    json!({
        "@id": id,
        "@type": "prov:Activity",
        "rdfs:label": change.to.replace('_', " "),
        "prov:used": { "@id": snapshot },
        "prov:endedAtTime": time(&change.at.to_string()),
    })
}
