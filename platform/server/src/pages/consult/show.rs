//! `/consultations/{document}`: the text with its comments folded under each paragraph, and a form at one of them.

use app::consult::{DocumentView, Heard, view_document};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::document::{Audience, Block, Stands, Version};
use serde::Deserialize;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::{badge, comments, id_of, say, steps, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::work::Filled;
use crate::visit::Visit;

/// Where the form for the document as a whole stands, in the address.
pub(super) const WHOLE: &str = "all";

/// What is asked for in the address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// The paragraph at which the form stands.
    #[serde(default)]
    pub(super) on: String,
    /// The paragraph that was just commented.
    #[serde(default)]
    pub(super) sent: String,
}

/// A heading or a paragraph with what stands under it.
struct Part {
    /// Its number; empty for a heading.
    mark: String,
    words: Html,
    count: usize,
    comments: Vec<Html>,
    /// The form, or what was sent.
    form: Html,
    comment: bool,
}

#[derive(Template)]
#[template(path = "consult/show.html")]
struct View<'a> {
    r: &'a Reader,
    lang: &'a str,
    dir: &'static str,
    title: Html,
    state: Html,
    about: Html,
    summary: Html,
    notices: Html,
    question: Html,
    links: Vec<(String, Html)>,
    parts: Vec<Part>,
    whole: Part,
    steps: Vec<Html>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    page(&visit, &services, &document, &asked, &Filled::default()).await
}

pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    document: &str,
    asked: &Asked,
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_document(&services.app, &visit.actor, id_of(document)?).await?;
    let r = &visit.reader;
    let stranger = visit.actor.account().is_none();
    let version = shown(&view);
    let of_now: Vec<&Heard> = view
        .comments
        .iter()
        .filter(|h| {
            view.document
                .newest()
                .is_some_and(|c| c.number == h.comment.consultation)
        })
        .collect();
    let under = |mark: &str, words: Html| {
        let own: Vec<&&Heard> = of_now
            .iter()
            .filter(|h| h.comment.on.map(|m| m.to_string()).unwrap_or_default() == mark)
            .collect();
        let at = if mark.is_empty() { WHOLE } else { mark };
        let here = view.may_comment && asked.on == at;
        Part {
            count: own.len(),
            comments: own.iter().map(|h| comments::item(h, Some(version), r)).collect(),
            form: if here {
                say::form(&view, (mark, stranger), filled, r)
            } else if asked.sent == at {
                Notice::new(
                    Kind::Done,
                    Html::empty(),
                    r.t(if stranger {
                        "consult-sent-waits"
                    } else {
                        "consult-sent"
                    }),
                )
                .html(r)
            } else {
                Html::empty()
            },
            comment: view.may_comment && !here,
            mark: mark.to_owned(),
            words,
        }
    };
    let language = &view.document.language;
    let part = |b: &Block| match b.mark {
        Some(mark) => under(&mark.to_string(), words(&b.text, language)),
        None => Part {
            mark: String::new(),
            words: words(&b.text, language),
            count: 0,
            comments: Vec::new(),
            form: Html::empty(),
            comment: false,
        },
    };
    let page = View {
        r,
        lang: language.as_str(),
        dir: language.direction().as_str(),
        title: r.text(&view.document.title),
        state: badge(view.stands(), r),
        about: about(&view, version, r),
        notices: notices(&view, r),
        question: view
            .document
            .newest()
            .map(|c| r.text(&c.question))
            .unwrap_or_default(),
        links: links(&view, r),
        parts: version.blocks.iter().map(part).collect(),
        whole: under("", Html::empty()),
        steps: steps::forms(&view, filled, r),
        summary: errors.html(r),
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(page.title.plain(), crate::render(&page))
        .above(frame::above(&view.body, "consultations", r));
    Ok((status, shell).into_response())
}

/// The version that people are asked about; when nobody is, the newest.
pub(super) fn shown(view: &DocumentView) -> &Version {
    let asked = view
        .document
        .asking()
        .and_then(|c| view.document.version(c.version));
    asked.unwrap_or_else(|| view.document.now())
}

fn about(view: &DocumentView, version: &Version, r: &Reader) -> Html {
    let mut parts = vec![r.tv(
        "consult-version",
        "number",
        usize::try_from(version.number).unwrap_or(0),
    )];
    if let Some(c) = view.document.newest() {
        parts.push(match (&c.audience, &view.asked) {
            (Audience::Members { .. }, Some(body)) => r.ta(
                "consult-asks-members",
                &[("body", r.text(&body.name).plain().into())],
            ),
            _ => r.t("consult-asks-everybody"),
        });
        parts.push(r.tv("consult-until", "date", r.date(c.until)));
    }
    Html::joined(&parts, " · ")
}

fn notices(view: &DocumentView, r: &Reader) -> Html {
    let mut all = Vec::new();
    let mut note = |kind, words: Html| all.push(Notice::new(kind, Html::empty(), words).html(r));
    if let Some(output) = &view.output {
        let link = format!(
            "<a href=\"/outputs/{}\">{}</a>",
            output.slug(),
            r.text(output.title())
        );
        note(
            Kind::Note,
            Html::joined(&[r.t("consult-of-output"), Html::trusted(link)], " "),
        );
    }
    if view.document.is_frozen() {
        note(Kind::Done, r.t("consult-frozen"));
    }
    if view.stands() == Some(Stands::Open) && !view.may_comment {
        note(Kind::Note, r.t("consult-not-you"));
    }
    if let Some(c) = view.document.newest().and_then(|c| c.conclusion()) {
        let count = r.tn("consult-all-answered", usize::try_from(c.comments).unwrap_or(0));
        note(Kind::Done, Html::joined(&[count, r.text(&c.summary)], " "));
    }
    if view.may_answer && view.waiting > 0 {
        note(Kind::Attention, r.tn("consult-waiting-many", view.waiting));
    }
    Html::joined(&all, "")
}

fn links(view: &DocumentView, r: &Reader) -> Vec<(String, Html)> {
    let base = format!("/consultations/{}", view.document.id);
    let mut out = Vec::new();
    if view.document.newest().is_some() {
        out.push((
            format!("{base}/answers"),
            r.tn("consult-to-answers", view.comments.len()),
        ));
    }
    if view.document.versions().len() > 1 {
        out.push((format!("{base}/changes"), r.t("consult-to-changes")));
    }
    if view.may_write {
        out.push((format!("{base}/text"), r.t("consult-to-text")));
    }
    out
}
