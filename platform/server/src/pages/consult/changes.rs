//! `/consultations/{document}/changes`: what changed from one version to another, paragraph by paragraph.

use app::AppError;
use app::consult::view_document;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use governance::document::{Became, Document};
use serde::Deserialize;
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use super::{id_of, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::decisions::differences;
use crate::visit::Visit;

/// From which version to which.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    from: Option<u32>,
    to: Option<u32>,
}

#[derive(Template)]
#[template(path = "consult/changes.html")]
struct View<'a> {
    r: &'a Reader,
    document: String,
    title: Html,
    lang: &'a str,
    dir: &'static str,
    versions: Html,
    others: Vec<(u32, u32)>,
    same: Html,
    parts: Vec<Part>,
}

/// A paragraph that is not the same: its number, what became of it, its words.
pub(crate) type Part = (String, Html, Html);

/// What became of the paragraphs between two versions; those that stayed are left out.
pub(crate) fn parts(d: &Document, (from, to): (u32, u32), r: &Reader) -> Vec<Part> {
    let language = &d.language;
    let part = |(block, became): (governance::document::Block, Became)| {
        let mark = block.mark.map(|m| m.to_string()).unwrap_or_default();
        let badge = |tone, key: &str| Badge::new(tone, r.t(key)).html(r);
        match became {
            Became::Same => None,
            Became::Changed(before) => Some((
                mark,
                badge(Tone::Open, "consult-became-changed"),
                differences(&before, &block.text),
            )),
            Became::Gone(before) => Some((
                mark,
                badge(Tone::Stop, "consult-became-gone"),
                Html::trusted(format!("<del>{}</del>", words(&before, language))),
            )),
            Became::New => Some((
                mark,
                badge(Tone::Good, "consult-became-new"),
                Html::trusted(format!("<ins>{}</ins>", words(&block.text, language))),
            )),
        }
    };
    d.changes(from, to).into_iter().filter_map(part).collect()
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let view = view_document(&services.app, &visit.actor, id_of(&document)?).await?;
    let (d, r) = (&view.document, &visit.reader);
    let to = asked.to.unwrap_or(d.now().number);
    let from = asked.from.unwrap_or(to.saturating_sub(1));
    for number in [from, to] {
        d.version(number)
            .ok_or_else(|| AppError::not_found("version", number))?;
    }
    let parts = parts(d, (from, to), r);
    let same = d.changes(from, to).len() - parts.len();
    let language = &d.language;
    let page = View {
        r,
        title: r.text(&d.title),
        lang: language.as_str(),
        dir: language.direction().as_str(),
        versions: r.ta("consult-from-to", &[("from", number(from)), ("to", number(to))]),
        others: d
            .versions()
            .iter()
            .skip(1)
            .map(|v| (v.number - 1, v.number))
            .filter(|pair| *pair != (from, to))
            .collect(),
        same: r.tn("consult-same", same),
        parts,
        document,
    };
    let title = format!("{} – {}", r.plain("consult-to-changes"), page.title.plain());
    let shell = visit
        .page(title, crate::render(&page))
        .above(frame::above(&view.body, "consultations", r));
    Ok(shell.into_response())
}

fn number(n: u32) -> ui::text::Arg {
    usize::try_from(n).unwrap_or(usize::MAX).into()
}
