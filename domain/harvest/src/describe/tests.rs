//! Descriptions in the forms that people have: what is filled in, and what is told.

use base::Findings;

use super::*;

fn read(text: &str) -> (Described, Findings) {
    describe(text).into_result().expect("it is read")
}

/// The fields that nothing was made of.
fn left(findings: &Findings) -> Vec<String> {
    let of = |f: &Finding| f.facts.get("field").map(ToString::to_string);
    findings
        .iter()
        .filter(|f| f.code == code::FIELD_LEFT)
        .filter_map(of)
        .collect()
}

const CKAN: &str = r#"{"help": "…", "success": true, "result": {
    "id": "1b2", "name": "beach-litter", "title": "Beach litter counts", "private": false, "state": "active",
    "notes": "<p>Volunteers count litter on <b>12 beaches</b>.</p><p>Every month &amp; by hand.</p>",
    "url": "https://beach.example/data", "author": "Ana Roe", "maintainer_email": "data@beach.example",
    "license_id": "cc-by", "metadata_created": "2020-01-01T00:00:00",
    "organization": {"name": "keepers", "title": "Beach keepers"},
    "tags": [{"name": "litter", "display_name": "Litter"}, {"name": "sea"}], "groups": [{"title": "Environment"}],
    "extras": [{"key": "temporal_start", "value": "2019-05-01T00:00:00"}, {"key": "Measurement unit", "value": "items"},
        {"key": "country", "value": "GHA"}],
    "resources": [{"name": "counts.csv"}, {"name": "map"}], "frequency": "monthly", "empty": ""}}"#;

#[test]
fn a_data_set_of_ckan_fills_in_what_its_page_says_and_tells_the_rest() {
    let (it, findings) = read(CKAN);
    assert_eq!(
        (it.form, it.title.as_str(), it.source.as_str()),
        ("CKAN", "Beach litter counts", "https://beach.example/data")
    );
    assert_eq!(
        it.description,
        "Volunteers count litter on 12 beaches.\nEvery month & by hand."
    );
    assert_eq!(it.topics, ["Litter", "sea", "Environment"]);
    assert_eq!(
        (it.organisation.as_str(), it.started.as_str()),
        ("Beach keepers", "2019-05-01")
    );
    assert_eq!(
        (it.places, it.contact.as_str()),
        (vec!["GHA".to_owned()], "data@beach.example")
    );
    assert_eq!(
        left(&findings),
        ["Measurement unit", "author", "frequency"],
        "a field without words is no field"
    );
    assert!(
        findings
            .iter()
            .any(|f| f.code == code::FILES_LEFT && f.facts["count"].to_string() == "2")
    );
    // An object that was written for `package_create` has no name yet.
    assert_eq!(
        read(r#"{"title": "Wells", "notes": "Which are safe.", "tags": []}"#)
            .0
            .title,
        "Wells"
    );
    // The object inside is read in the same way.
    let inside: serde_json::Value = serde_json::from_str(CKAN).unwrap();
    assert_eq!(read(&inside["result"].to_string()).0.title, "Beach litter counts");
}

#[test]
fn a_data_set_of_dcat_is_read_from_a_graph_and_from_whole_addresses() {
    let graph = r#"{"@context": {}, "@graph": [
        {"@id": "https://x.example/p", "@type": "foaf:Agent", "foaf:name": "Water board"},
        {"@id": "https://x.example/d", "@type": "dcat:Dataset", "dct:title": {"@value": "Wells", "@language": "en"},
         "dct:description": "Which wells are safe.", "dct:publisher": {"@id": "https://x.example/p"},
         "dcat:keyword": ["wells", "water"], "dct:spatial": {"@id": "http://publications.europa.eu/resource/authority/country/KEN"},
         "dct:temporal": {"@type": "dct:PeriodOfTime", "dcat:startDate": {"@value": "2014-01-01"}},
         "dcat:contactPoint": {"vcard:hasEmail": {"@id": "mailto:wells@x.example"}},
         "dcat:landingPage": {"@id": "https://x.example/wells"}, "dcat:distribution": [{"dct:title": "CSV"}],
         "dct:provenance": "Counted by hand"}]}"#;
    let (it, findings) = read(graph);
    assert_eq!(
        (it.form, it.title.as_str(), it.organisation.as_str()),
        ("DCAT", "Wells", "Water board")
    );
    assert_eq!(
        (it.website.as_str(), it.contact.as_str()),
        ("https://x.example/wells", "wells@x.example")
    );
    assert_eq!(
        (it.places, it.started.as_str()),
        (vec!["KEN".to_owned()], "2014-01-01")
    );
    assert_eq!(left(&findings), ["provenance"]);
    let person = r#"{"@type": "dcat:Dataset", "dct:title": "Wells", "dcat:contactPoint": {"@type": "vcard:Individual",
        "vcard:fn": "Jane Roe", "vcard:hasEmail": "mailto:jane@x.example"}}"#;
    let (it, findings) = read(person);
    assert_eq!(
        (it.contact.as_str(), left(&findings)),
        ("", vec!["contactPoint".to_owned()]),
        "a person's own"
    );
    let whole = r#"[{"@type": ["http://www.w3.org/ns/dcat#Dataset"], "http://purl.org/dc/terms/title": [{"@value": "Wells"}]}]"#;
    assert_eq!(read(whole).0.title, "Wells");
    let us = r#"{"dataset": [{"@type": "dcat:Dataset", "title": "Wells", "temporal": "2014-01-01/2015-02-03",
        "publisher": {"name": "Water board"}}, {"@type": "dcat:Dataset", "title": "Pumps"}]}"#;
    let (it, findings) = read(us);
    assert_eq!(
        (it.ended.as_str(), it.organisation.as_str()),
        ("2015-02-03", "Water board")
    );
    assert!(findings.iter().any(|f| f.code == code::OTHERS_LEFT));
}

#[test]
fn rdf_xml_says_the_same_as_json_ld() {
    let rdf = r#"<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:dct="http://purl.org/dc/terms/" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:foaf="http://xmlns.com/foaf/0.1/">
        <dcat:Catalog><dcat:dataset><dcat:Dataset rdf:about="https://x.example/d"><dct:title xml:lang="en">Wells</dct:title>
        <dct:description>Which wells are safe.</dct:description><dcat:keyword>water</dcat:keyword><dcat:keyword>wells</dcat:keyword>
        <dct:publisher><foaf:Organization rdf:about="https://x.example/p"><foaf:name>Water board</foaf:name></foaf:Organization></dct:publisher>
        <dct:temporal><dct:PeriodOfTime><dcat:startDate>2014-01-01</dcat:startDate></dct:PeriodOfTime></dct:temporal>
        <dct:spatial rdf:resource="http://publications.europa.eu/resource/authority/country/KEN"/>
        <dct:accessRights>public</dct:accessRights></dcat:Dataset></dcat:dataset></dcat:Catalog></rdf:RDF>"#;
    let (it, findings) = read(rdf);
    assert_eq!(
        (it.title.as_str(), it.organisation.as_str(), it.started.as_str()),
        ("Wells", "Water board", "2014-01-01")
    );
    assert_eq!(
        (it.topics, it.places),
        (
            vec!["water".to_owned(), "wells".to_owned()],
            vec!["KEN".to_owned()]
        )
    );
    assert_eq!(
        (it.source.as_str(), left(&findings)),
        ("https://x.example/d", vec!["accessRights".to_owned()])
    );
}

#[test]
fn projects_of_ppsr_core_and_of_eu_citizen_science_are_read() {
    let core = r#"{"projectId": "7", "projectName": "Safe wells", "projectAim": "Know which wells are safe",
        "projectDuration": "2014/..", "projectScienceType": ["Water"], "unSDGs": ["6.1"], "projectStatus": "Active",
        "projectGeographicLocation": [{"projectLocality": "Kisumu", "m49": "404"}],
        "contactPoint": [{"contactDetails": "wells@x.example"}], "projectResponsiblePartyName": "Well keepers"}"#;
    let (it, findings) = read(core);
    assert_eq!(
        (it.form, it.title.as_str(), it.aim.as_str()),
        ("PPSR Core", "Safe wells", "Know which wells are safe")
    );
    assert_eq!((it.started.as_str(), it.ended.as_str()), ("2014", ""));
    assert_eq!(
        (it.places, it.locality.as_str(), it.sdgs),
        (vec!["404".to_owned()], "Kisumu", vec!["6.1".to_owned()])
    );
    assert_eq!(
        (it.contact.as_str(), it.organisation.as_str()),
        ("wells@x.example", "Well keepers")
    );
    assert_eq!(left(&findings), ["projectStatus"]);
    let eu = r#"{"count": 2, "results": [{"id": 3, "name": "Bees", "aim": "Count bees", "description": "<p>We count.</p>",
        "url": "https://bees.example", "howToParticipate": "Come along", "country": "ES", "start_date": "2019-03-01T00:00:00Z",
        "keywords": [{"keyword": "bees"}], "topic": [{"topic": "Biology"}], "mainOrganisation": {"name": "Bee people"},
        "equipment": "A net"}, {"name": "Birds"}]}"#;
    let (it, findings) = read(eu);
    assert_eq!(
        (it.form, it.title.as_str(), it.organisation.as_str()),
        ("EU-Citizen.Science", "Bees", "Bee people")
    );
    assert_eq!(
        (it.topics, it.started.as_str()),
        (vec!["Biology".to_owned(), "bees".to_owned()], "2019-03-01")
    );
    assert_eq!(
        (it.how_to_take_part.as_str(), left(&findings)),
        ("Come along", vec!["equipment".to_owned()])
    );
}

#[test]
fn what_is_no_description_is_refused_with_what_to_do() {
    let refused = |text: &str| {
        describe(text)
            .into_result()
            .unwrap_err()
            .first_error()
            .unwrap()
            .code
    };
    for text in [
        "",
        "hello",
        "{}",
        "[]",
        "[1]",
        r#"{"title": "Wells"}"#,
        "<html></html>",
        "<a",
        r#"{"@type": "Person"}"#,
    ] {
        assert_eq!(refused(text), code::NO_DESCRIPTION, "{text}");
    }
    assert_eq!(
        refused("@prefix dct: <http://purl.org/dc/terms/> ."),
        code::TURTLE
    );
    assert_eq!(refused(&"x".repeat(LONGEST + 1)), code::DESCRIPTION_LONG);
    // An entity of XML that would grow is not opened.
    assert_eq!(
        refused("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
        code::NO_DESCRIPTION
    );
}
