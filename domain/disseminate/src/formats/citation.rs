//! How to cite a release: a line of text, BibTeX, and CSL JSON for reference managers.

use base::Language;
use protect::Release;
use serde_json::{Value as Json, json};

use crate::site::{Site, words};

pub(super) fn write(release: &Release, site: &Site, language: &Language, _: Option<&str>) -> Option<Vec<u8>> {
    Some(cite(release, site, language).text.into_bytes())
}

/// A citation in three forms.
#[derive(Debug, Clone, PartialEq)]
pub struct Citation {
    /// For people.
    pub text: String,
    /// For LaTeX.
    pub bibtex: String,
    /// For reference managers (CSL-JSON 1.0).
    pub csl: Json,
}

/// The citation of a release. The first digits of the content's digest tell editions apart for good.
pub fn cite(release: &Release, site: &Site, language: &Language) -> Citation {
    let d = release.description();
    let title = d.title.best(language).map_or("", |(_, words)| words);
    let creators = d.creators.join("; ");
    let (issued, url, version) = (release.issued(), site.release(release), site.edition(release));
    let year = issued.year();
    let digest = release.content_digest().to_string();
    let digest = &digest[..12];
    let publisher = &d.publisher.name;
    let marks: String = site
        .marks(release)
        .words
        .iter()
        .map(|t| format!(" {}.", words(t, language).trim_end_matches('.')))
        .collect();
    let doi = site.doi(release);
    let cited = doi.map_or_else(|| url.clone(), protect::Doi::address);
    Citation {
        text: format!(
            "{creators} ({year}): {title}. Edition {version}. {publisher}. {cited} (content {digest}), {}.{marks}",
            d.licence.id
        ),
        bibtex: bibtex(release, title, (&url, doi, version), digest),
        csl: json!({
            "id": release.slug(),
            "type": "dataset",
            "title": title,
            "author": d.creators.iter().map(|c| json!({ "literal": c })).collect::<Vec<_>>(),
            "issued": { "date-parts": [[issued.year(), issued.month(), issued.day()]] },
            "publisher": publisher,
            "version": version.to_string(),
            "URL": url,
            "DOI": doi.map(protect::Doi::as_str),
            "note": format!("content {digest}"),
        }),
    }
}

fn bibtex(
    release: &Release,
    title: &str,
    (url, doi, version): (&str, Option<&protect::Doi>, u32),
    digest: &str,
) -> String {
    let d = release.description();
    let mut entry = vec![
        (
            "author",
            d.creators
                .iter()
                .map(|c| format!("{{{}}}", escape(c)))
                .collect::<Vec<_>>()
                .join(" and "),
        ),
        ("title", format!("{{{}}}", escape(title))),
        ("year", release.issued().year().to_string()),
        ("publisher", escape(&d.publisher.name)),
        ("edition", version.to_string()),
        ("url", url.to_owned()),
        ("note", format!("content {digest}, {}", escape(&d.licence.id))),
    ];
    entry.extend(doi.map(|doi| ("doi", escape(doi.as_str()))));
    let fields: Vec<String> = entry.iter().map(|(k, v)| format!("  {k} = {{{v}}}")).collect();
    format!("@misc{{{},\n{}\n}}\n", release.slug(), fields.join(",\n"))
}

/// Text with the characters that mean something to LaTeX made harmless.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            _ => out.push(c),
        }
    }
    out
}
