//! A release as schema.org/Dataset, for search engines that read the page.

use base::Language;
use protect::Release;
use serde_json::{Value as Json, json};

use super::Format;
use crate::sheet::sheets;
use crate::site::{Site, words};

/// The JSON-LD of the page.
pub fn schema_org(release: &Release, site: &Site, language: &Language) -> Json {
    let d = release.description();
    let words = |text| words(text, language);
    let sheets = sheets(release, language);
    let measured: Vec<Json> = sheets
        .iter()
        .map(|s| json!({ "@type": "PropertyValue", "name": words(&s.title) }))
        .collect();
    let distribution = |f: &&crate::Format| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": f.plain_type(),
            "contentUrl": site.file(release, f.file),
        })
    };
    json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "@id": site.release(release),
        "url": site.release(release),
        "name": words(&d.title),
        "description": description(words(&d.sentence), words(&d.question), words(&d.method)),
        "keywords": d.keywords,
        "license": d.licence.url,
        "creator": d.creators.iter().map(|c| json!({ "@type": "Organization", "name": c })).collect::<Vec<_>>(),
        "publisher": { "@type": "Organization", "name": d.publisher.name, "url": d.publisher.url },
        "datePublished": release.issued().to_string(),
        "version": site.edition(release).to_string(),
        "identifier": site.doi(release).map(protect::Doi::address),
        "temporalCoverage": d.period.as_ref().map(|p| format!("{}/{}", p.start, p.end)),
        "spatialCoverage": d.places.iter().map(|p| json!({ "@type": "Place", "name": p.name })).collect::<Vec<_>>(),
        "variableMeasured": measured,
        "isAccessibleForFree": true,
        "distribution": Format::of_release(release).filter(|f| f.data).map(|f| distribution(&f)).collect::<Vec<_>>(),
        "includedInDataCatalog": { "@type": "DataCatalog", "name": site.name, "url": site.catalogue() },
    })
}

/// 50 to 5,000 characters are asked for.
fn description(sentence: &str, question: &str, method: &str) -> String {
    let all = [sentence, question, method].join(" ");
    all.chars().take(5_000).collect()
}
