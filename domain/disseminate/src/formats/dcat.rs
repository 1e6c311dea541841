//! A release as a DCAT 3 dataset (W3C Recommendation, 22 August 2024) in JSON-LD, with the properties that
//! DCAT-AP 3 asks for; and the catalogue of all releases.

use std::borrow::Borrow;

use base::Language;
use protect::Release;
use serde_json::{Map, Value as Json, json};

use super::Format;
use crate::site::Site;

pub(super) fn write(release: &Release, site: &Site, _: &Language, _: Option<&str>) -> Option<Vec<u8>> {
    Some(super::text(&dcat(release, site)))
}

/// The description of one release, with its context.
pub fn dcat(release: &Release, site: &Site) -> Json {
    let mut out = dataset(release, site);
    if let Json::Object(map) = &mut out {
        map.insert("@context".to_owned(), context());
    }
    out
}

/// How many data sets stand on one page of the catalogue; our choice, so that a harvester never waits long.
pub const PAGE: usize = 100;

/// A page of the catalogue of a site's public releases, from 1. A harvester follows `hydra:next` (Hydra Core
/// Vocabulary, as the harvesters of CKAN read it); the first page alone is the catalogue itself where all fit on it.
pub fn catalogue<R: Borrow<Release>>(releases: &[R], site: &Site, page: usize) -> Json {
    let publisher = json!({
        "@id": format!("{}/#publisher", site.base),
        "@type": ["foaf:Organization", "foaf:Agent"],
        "foaf:name": site.name,
    });
    let public: Vec<&Release> = releases
        .iter()
        .map(Borrow::borrow)
        .filter(|r: &&Release| r.state().is_public())
        .collect();
    let pages = public.len().div_ceil(PAGE).max(1);
    let here = public
        .iter()
        .skip(page.saturating_sub(1).saturating_mul(PAGE))
        .take(PAGE);
    let catalogue = json!({
        "@id": site.catalogue(),
        "@type": "dcat:Catalog",
        "dct:title": english(&site.name),
        "dct:description": english(&format!("Protected figures published by communities on {}.", site.name)),
        "dct:publisher": publisher,
        "dct:language": { "@id": format!("{AUTHORITY}ENG"), "@type": "dct:LinguisticSystem" },
        "foaf:homepage": { "@id": format!("{}/", site.base), "@type": "foaf:Document" },
        "dcat:themeTaxonomy": { "@id": "http://publications.europa.eu/resource/authority/data-theme", "@type": "skos:ConceptScheme", "dct:title": english("Data theme") },
        "dcat:dataset": here.map(|r| dataset(r, site)).collect::<Vec<_>>(),
    });
    let address = |n: usize| json!({ "@id": format!("{}?page={n}", site.catalogue()) });
    let mut view = json!({
        "@id": format!("{}?page={page}", site.catalogue()),
        "@type": "hydra:PartialCollectionView",
        "hydra:totalItems": public.len(),
        "hydra:first": address(1),
        "hydra:last": address(pages),
    });
    if page < pages {
        view["hydra:next"] = address(page + 1);
    }
    if page > 1 {
        view["hydra:previous"] = address(page - 1);
    }
    json!({ "@context": context(), "@graph": [catalogue, view] })
}

fn english(words: &str) -> Json {
    json!({ "@value": words, "@language": "en" })
}

/// The prefixes, written out so that no reader has to fetch them.
fn context() -> Json {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "locn": "http://www.w3.org/ns/locn#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "spdx": "http://spdx.org/rdf/terms#",
        "hydra": "http://www.w3.org/ns/hydra/core#",
        "adms": "http://www.w3.org/ns/adms#",
    })
}

/// The EU's authority list of languages.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/language/";

fn dataset(release: &Release, site: &Site) -> Json {
    let d = release.description();
    let page = site.release(release);
    let mut out = Map::new();
    let mut set = |key: &str, value: Json| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !empty {
            out.insert(key.to_owned(), value);
        }
    };
    set("@id", json!(page));
    set("@type", json!("dcat:Dataset"));
    set("dct:title", words(&d.title));
    set("dct:description", words(&d.sentence));
    set(
        "dct:identifier",
        json!(format!("sha256:{}", release.content_digest())),
    );
    set("adms:identifier", other_identifier(release, site));
    set(
        "dct:isReplacedBy",
        json!(site.later(release).map(|at| json!({ "@id": at }))),
    );
    set("dct:issued", day(&release.issued().to_string()));
    set("dcat:version", json!(site.edition(release).to_string()));
    set("dcat:keyword", tagged(&d.keywords, &d.language));
    set("dct:publisher", publisher(release, &page));
    set("dct:creator", creators(&d.creators));
    set("dcat:contactPoint", contact(release, &page));
    set("dct:license", licence(release));
    set(
        "dct:accessRights",
        json!({ "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC", "@type": "dct:RightsStatement" }),
    );
    set("dct:language", languages(release));
    set("dct:rights", rights(release, site));
    set(
        "dct:spatial",
        json!(d.places.iter().map(place).collect::<Vec<_>>()),
    );
    set("dct:temporal", period(release));
    set("dct:provenance", provenance(release));
    set(
        "dcat:landingPage",
        json!({ "@id": page, "@type": "foaf:Document" }),
    );
    set("dcat:distribution", distributions(release, site));
    Json::Object(out)
}

/// Its DOI, where one was noted: an identifier besides its own (DCAT-AP 3.0, other identifier).
fn other_identifier(release: &Release, site: &Site) -> Json {
    let one = |doi: &protect::Doi| {
        json!({
            "@type": "adms:Identifier",
            "skos:notation": { "@value": doi.address(), "@type": "xsd:anyURI" },
        })
    };
    json!(site.doi(release).map(one))
}

/// What must stand beside: words of agreements, and labels with their pages.
fn rights(release: &Release, site: &Site) -> Json {
    let marks = site.marks(release);
    let statement = |text: &base::Text| json!({ "@type": "dct:RightsStatement", "rdfs:label": words(text) });
    let label = |l: &crate::LabelMark| {
        json!({
            "@id": format!("{}{}", site.base, l.path),
            "@type": "dct:RightsStatement",
            "rdfs:label": words(&l.name),
            "dct:description": words(&l.text),
        })
    };
    let all = marks
        .words
        .iter()
        .map(statement)
        .chain(marks.labels.iter().map(label));
    Json::Array(all.collect())
}

/// A text in all of its languages.
fn words(text: &base::Text) -> Json {
    let one = |l: &Language| {
        text.get(l)
            .map(|t| json!({ "@value": t, "@language": l.as_str() }))
    };
    Json::Array(text.languages().filter_map(one).collect())
}

fn tagged(words: &[String], language: &Language) -> Json {
    let one = |w: &String| json!({ "@value": w, "@language": language.as_str() });
    Json::Array(words.iter().map(one).collect())
}

fn day(date: &str) -> Json {
    json!({ "@value": date, "@type": "xsd:date" })
}

fn publisher(release: &Release, page: &str) -> Json {
    let publisher = &release.description().publisher;
    json!({
        "@id": publisher.url.clone().unwrap_or_else(|| format!("{page}#publisher")),
        "@type": ["foaf:Organization", "foaf:Agent"],
        "foaf:name": publisher.name,
    })
}

fn creators(names: &[String]) -> Json {
    let one = |name: &String| json!({ "@type": "foaf:Agent", "foaf:name": name });
    Json::Array(names.iter().map(one).collect())
}

fn contact(release: &Release, page: &str) -> Json {
    let publisher = &release.description().publisher;
    let mut out = json!({
        "@id": format!("{page}#contact"),
        "@type": ["vcard:Organization", "vcard:Kind"],
        "vcard:fn": publisher.name,
    });
    if let Some(email) = &publisher.email {
        out["vcard:hasEmail"] = json!({ "@id": format!("mailto:{email}") });
    }
    out["vcard:hasURL"] = json!({ "@id": publisher.url.clone().unwrap_or_else(|| page.to_owned()) });
    out
}

/// The languages that the title exists in, by the authority list of the EU.
fn languages(release: &Release) -> Json {
    let code = |l: &Language| {
        Some(match l.primary() {
            "en" => "ENG",
            "fr" => "FRA",
            "es" => "SPA",
            "ar" => "ARA",
            "ru" => "RUS",
            "zh" => "ZHO",
            "de" => "DEU",
            _ => return None,
        })
    };
    let ids = release.description().title.languages().filter_map(code);
    Json::Array(
        ids.map(|c| json!({ "@id": format!("{AUTHORITY}{c}"), "@type": "dct:LinguisticSystem" }))
            .collect(),
    )
}

fn place(area: &protect::Area) -> Json {
    let mut out = json!({ "@type": "dct:Location", "skos:prefLabel": area.name });
    if let Some([west, south, east, north]) = area.bounds {
        let polygon =
            format!("POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))");
        out["dcat:bbox"] = json!({
            "@value": polygon,
            "@type": "http://www.opengis.net/ont/geosparql#wktLiteral",
        });
    }
    out
}

fn period(release: &Release) -> Json {
    release.description().period.as_ref().map_or(Json::Null, |p| {
        json!({
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": day(&p.start.to_string()),
            "dcat:endDate": day(&p.end.to_string()),
        })
    })
}

fn provenance(release: &Release) -> Json {
    let d = release.description();
    let initiative = d
        .initiative_title
        .best(&d.language)
        .map_or("", |(_, words)| words);
    let label = format!(
        "Round {} of “{initiative}”, {} records, snapshot sha256:{}.",
        d.round, d.records, d.snapshot
    );
    json!({ "@type": "dct:ProvenanceStatement", "dct:description": label })
}

fn licence(release: &Release) -> Json {
    json!({ "@id": release.description().licence.url, "@type": "dct:LicenseDocument" })
}

fn distributions(release: &Release, site: &Site) -> Json {
    let one = |f: &crate::Format| {
        let url = site.file(release, f.file);
        json!({
            "@id": url,
            "@type": "dcat:Distribution",
            "dct:title": f.name,
            "dcat:accessURL": { "@id": site.release(release) },
            "dcat:downloadURL": { "@id": url },
            "dcat:mediaType": { "@id": format!("https://www.iana.org/assignments/media-types/{}", f.plain_type()), "@type": "dct:MediaType" },
            "dct:license": licence(release),
            "dct:issued": day(&release.issued().to_string()),
        })
    };
    Json::Array(Format::of_release(release).filter(|f| f.data).map(one).collect())
}
