//! A release as a Croissant 1.0 description (MLCommons): its CSV files with their digests, and a record set for each.

use base::{Digest, Language};
use protect::Release;
use serde_json::{Value as Json, json};

use super::csv::csv;
use crate::sheet::{Field, FieldKind, Sheet};
use crate::site::{Site, words};

pub(super) fn write(release: &Release, site: &Site, language: &Language, _: Option<&str>) -> Option<Vec<u8>> {
    Some(super::text(&croissant(release, site, language)))
}

fn croissant(release: &Release, site: &Site, language: &Language) -> Json {
    let d = release.description();
    let sheets = site.sheets(release, language);
    let limits: Vec<&str> = d.tells().map(|l| words(l, language)).collect();
    let marks = site.marks(release).notices(language);
    let description = [
        words(&d.sentence, language),
        words(&d.method, language),
        &limits.join(" "),
        &marks.join(" "),
    ];
    json!({
        "@context": context(),
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": words(&d.title, language),
        "description": description.join("\n\n").trim(),
        "url": site.release(release),
        "license": d.licence.url,
        "citeAs": super::citation::cite(release, site, language).text,
        "creator": d.creators.iter().map(|c| json!({ "@type": "sc:Organization", "name": c })).collect::<Vec<_>>(),
        "publisher": { "@type": "sc:Organization", "name": d.publisher.name },
        "datePublished": release.issued().to_string(),
        "version": format!("{}.0.0", site.edition(release)),
        "keywords": d.keywords,
        "inLanguage": d.title.languages().map(Language::as_str).collect::<Vec<_>>(),
        "distribution": sheets.iter().map(|s| file(s, release, site)).collect::<Vec<_>>(),
        "recordSet": sheets.iter().map(|s| records(s, language)).collect::<Vec<_>>(),
    })
}

fn file_name(sheet: &Sheet) -> String {
    format!("{}.csv", sheet.name)
}

fn file(sheet: &Sheet, release: &Release, site: &Site) -> Json {
    let bytes = csv(sheet);
    json!({
        "@type": "cr:FileObject",
        "@id": file_name(sheet),
        "name": file_name(sheet),
        "contentUrl": site.file(release, &file_name(sheet)),
        "contentSize": format!("{} B", bytes.len()),
        "encodingFormat": "text/csv",
        "sha256": Digest::of(bytes.as_bytes()).to_string(),
    })
}

fn records(sheet: &Sheet, language: &Language) -> Json {
    let field = |f: &Field| {
        let description = if f.description.is_empty() {
            &f.title
        } else {
            &f.description
        };
        json!({
            "@type": "cr:Field",
            "@id": format!("{}/{}", sheet.name, f.name),
            "name": f.name,
            "description": description,
            "dataType": kind(f.kind),
            "source": { "fileObject": { "@id": file_name(sheet) }, "extract": { "column": f.name } },
        })
    };
    json!({
        "@type": "cr:RecordSet",
        "@id": sheet.name,
        "name": sheet.name,
        "description": words(&sheet.title, language),
        "field": sheet.fields.iter().map(field).collect::<Vec<_>>(),
    })
}

const fn kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "sc:Text",
        FieldKind::Integer => "sc:Integer",
        FieldKind::Number => "sc:Float",
        FieldKind::Date => "sc:Date",
    }
}

/// The context that the specification asks to be copied whole (Croissant 1.0, appendix 1).
fn context() -> Json {
    json!({
        "@language": "en",
        "@vocab": "https://schema.org/",
        "citeAs": "cr:citeAs",
        "column": "cr:column",
        "conformsTo": "dct:conformsTo",
        "cr": "http://mlcommons.org/croissant/",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "data": { "@id": "cr:data", "@type": "@json" },
        "dataType": { "@id": "cr:dataType", "@type": "@vocab" },
        "dct": "http://purl.org/dc/terms/",
        "equivalentProperty": "cr:equivalentProperty",
        "examples": { "@id": "cr:examples", "@type": "@json" },
        "extract": "cr:extract",
        "field": "cr:field",
        "fileProperty": "cr:fileProperty",
        "fileObject": "cr:fileObject",
        "fileSet": "cr:fileSet",
        "format": "cr:format",
        "includes": "cr:includes",
        "isLiveDataset": "cr:isLiveDataset",
        "jsonPath": "cr:jsonPath",
        "key": "cr:key",
        "md5": "cr:md5",
        "parentField": "cr:parentField",
        "path": "cr:path",
        "recordSet": "cr:recordSet",
        "references": "cr:references",
        "regex": "cr:regex",
        "repeated": "cr:repeated",
        "replace": "cr:replace",
        "samplingRate": "cr:samplingRate",
        "sc": "https://schema.org/",
        "separator": "cr:separator",
        "source": "cr:source",
        "subField": "cr:subField",
        "transform": "cr:transform",
    })
}
