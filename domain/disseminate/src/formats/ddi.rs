//! A release as a study in DDI-Codebook 2.5 (`ddi:codebook:2_5`): what catalogues of surveys (NADA and others) take in.
//!
//! The study, its method and limits, one file description for each sheet and one variable for each of its fields.
//! The variables are those of the protected files; the questions of the form and its raw variables stay behind.

use base::{Language, Text};
use protect::Release;

use crate::sheet::{Field, FieldKind, Sheet};
use crate::site::{Site, words};
use crate::xml::Element;

/// Its namespace.
const NAMESPACE: &str = "ddi:codebook:2_5";

pub(super) fn write(release: &Release, site: &Site, language: &Language, _: Option<&str>) -> Option<Vec<u8>> {
    Some(ddi(release, site, language).into_bytes())
}

/// The codebook.
pub fn ddi(release: &Release, site: &Site, language: &Language) -> String {
    let sheets = site.sheets(release, language);
    Element::new("codeBook")
        .attr("xmlns", NAMESPACE)
        .attr("version", "2.5")
        .attr("ID", format!("study-{}", release.slug()))
        .attr("xml:lang", language.as_str())
        .with(document(release, site, language))
        .with(study(release, site, language))
        .all(
            sheets
                .iter()
                .enumerate()
                .map(|(i, s)| file(i, s, release, site, language)),
        )
        .with(Element::new("dataDscr").all(sheets.iter().enumerate().flat_map(|(i, s)| variables(i, s))))
        .document()
}

/// A text in each of its languages.
fn each(tag: &'static str, text: &Text) -> Vec<Element> {
    let one = |l: &Language| Some(Element::new(tag).attr("xml:lang", l.as_str()).text(text.get(l)?));
    text.languages().filter_map(one).collect()
}

fn plain(tag: &'static str, text: impl Into<String>) -> Element {
    Element::new(tag).text(text)
}

/// The part about this description itself.
fn document(release: &Release, site: &Site, language: &Language) -> Element {
    let d = release.description();
    let titles = Element::new("titlStmt")
        .with(plain("titl", words(&d.title, language)))
        .with(plain(
            "IDNo",
            format!("ddi-{}-{}", release.slug(), site.edition(release)),
        ));
    let made = Element::new("prodStmt")
        .with(plain("producer", site.name.as_str()))
        .with(plain("prodDate", d.issued.to_string()).attr("date", d.issued.to_string()));
    Element::new("docDscr").with(Element::new("citation").with(titles).with(made))
}

fn study(release: &Release, site: &Site, language: &Language) -> Element {
    Element::new("stdyDscr")
        .with(citation(release, site, language))
        .with(information(release))
        .with(method(release))
        .with(access(release, site, language))
}

fn citation(release: &Release, site: &Site, language: &Language) -> Element {
    let d = release.description();
    let mut titles = Element::new("titlStmt").with(plain("titl", words(&d.title, language)));
    let others = d.title.languages().filter_map(|l| d.title.get(l).map(|t| (l, t)));
    for (other, title) in others.filter(|(_, t)| *t != words(&d.title, language)) {
        titles = titles.with(plain("parTitl", title).attr("xml:lang", other.as_str()));
    }
    let id = plain("IDNo", format!("sha256:{}", release.content_digest()));
    let authors = d.creators.iter().map(|c| plain("AuthEnty", c.as_str()));
    let mut distributor = plain("distrbtr", d.publisher.name.as_str());
    distributor.set("URI", d.publisher.url.clone());
    let out = release.issued().to_string();
    let distribution = Element::new("distStmt")
        .with(distributor)
        .with(plain("distDate", out.clone()).attr("date", out));
    let cite = super::citation::cite(release, site, language).text;
    Element::new("citation")
        .with(titles.with(id))
        .with(Element::new("rspStmt").all(authors))
        .with(Element::new("prodStmt").with(plain("producer", d.publisher.name.as_str())))
        .with(distribution)
        .with(Element::new("verStmt").with(plain("version", site.edition(release).to_string())))
        .with(plain("biblCit", cite))
        .with(Element::new("holdings").attr("URI", site.release(release)))
}

fn information(release: &Release) -> Element {
    let d = release.description();
    let keyword = |w: &String| plain("keyword", w.as_str()).attr("xml:lang", d.language.as_str());
    let subject = Element::new("subject").all(d.keywords.iter().map(keyword));
    let mut summary = Element::new("sumDscr");
    if let Some(period) = &d.period {
        let day = |event: &str, date: String| {
            plain("timePrd", date.clone())
                .attr("event", event)
                .attr("date", date)
        };
        summary = summary
            .with(day("start", period.start.to_string()))
            .with(day("end", period.end.to_string()));
    }
    summary = summary.all(d.places.iter().map(|p| plain("geogCover", p.name.as_str())));
    let boxes = d.places.iter().filter_map(|p| p.bounds);
    summary = summary.all(boxes.map(|[west, south, east, north]| {
        Element::new("geoBndBox")
            .with(plain("westBL", west.to_string()))
            .with(plain("eastBL", east.to_string()))
            .with(plain("southBL", south.to_string()))
            .with(plain("northBL", north.to_string()))
    }));
    let summary = summary.with(plain(
        "dataKind",
        "Aggregated figures, protected against disclosure",
    ));
    let mut out = Element::new("stdyInfo");
    if !subject.is_empty() {
        out = out.with(subject);
    }
    out.all(each("abstract", &d.question))
        .all(each("abstract", &d.sentence))
        .with(summary)
}

fn method(release: &Release) -> Element {
    let d = release.description();
    let limits = d.tells().flat_map(|l| each("notes", l));
    let count = format!("{} records", d.records);
    let collected = Element::new("dataColl")
        .all(each("collMode", &d.method))
        .with(plain("collSitu", count));
    Element::new("method").with(collected).all(limits)
}

fn access(release: &Release, site: &Site, language: &Language) -> Element {
    let d = release.description();
    let notices = site.marks(release).notices(language);
    let uses = Element::new("useStmt")
        .with(plain(
            "citReq",
            super::citation::cite(release, site, language).text,
        ))
        .with(plain(
            "conditions",
            format!("{} ({})", d.licence.title, d.licence.url),
        ))
        .all(notices.into_iter().map(|n| plain("conditions", n)));
    Element::new("dataAccs").with(uses)
}

/// One file with its size, under the identity that its variables name.
fn file(i: usize, sheet: &Sheet, release: &Release, site: &Site, language: &Language) -> Element {
    let size = Element::new("dimensns")
        .with(plain("caseQnty", sheet.rows.len().to_string()))
        .with(plain("varQnty", sheet.fields.len().to_string()));
    let text = Element::new("fileTxt")
        .with(plain("fileName", format!("{}.csv", sheet.name)))
        .with(Element::new("fileCont").text(words(&sheet.title, language)))
        .with(size)
        .with(plain("fileType", "text/csv").attr("charset", "UTF-8"));
    Element::new("fileDscr")
        .attr("ID", file_id(i))
        .attr("URI", site.file(release, &format!("{}.csv", sheet.name)))
        .with(text)
}

fn file_id(i: usize) -> String {
    format!("F{}", i + 1)
}

fn variables(i: usize, sheet: &Sheet) -> Vec<Element> {
    let one = |(k, field): (usize, &Field)| variable(i, k, field);
    sheet.fields.iter().enumerate().map(one).collect()
}

fn variable(i: usize, k: usize, field: &Field) -> Element {
    let kind = match field.kind {
        FieldKind::Text | FieldKind::Date => "character",
        FieldKind::Integer | FieldKind::Number => "numeric",
    };
    let interval = if field.kind == FieldKind::Number {
        "contin"
    } else {
        "discrete"
    };
    let mut out = Element::new("var")
        .attr("ID", format!("{}V{}", file_id(i), k + 1))
        .attr("name", field.name.as_str())
        .attr("files", file_id(i))
        .attr("intrvl", interval)
        .with(plain("labl", field.title.as_str()));
    if !field.description.is_empty() {
        out = out.with(plain("txt", field.description.as_str()));
    }
    let category = |(code, label): &(String, String)| {
        Element::new("catgry")
            .with(plain("catValu", code.as_str()))
            .with(plain("labl", label.as_str()))
    };
    out.all(field.codes.iter().map(category))
        .with(Element::new("varFormat").attr("type", kind))
}
