//! `/agreements/{agreement}`: what was agreed between whom, who signed how, and what machines keep of it.

use app::agree::{AgreementView, view_agreement};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use governance::agreement::Terms;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::link_list::LinkList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::show_parts::{SideRow, fetch, notices, readers, sides, standing, steps};
use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "agreements/show.html")]
struct Show<'a> {
    r: &'a Reader,
    agreement: &'a str,
    kicker: Html,
    title: Html,
    standing: Html,
    summary: Html,
    notices: Html,
    words: Html,
    added: Html,
    sides: Vec<SideRow>,
    facts: Html,
    files: Html,
    steps: Vec<Html>,
    fetch: Html,
    readers: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &agreement,
        (usize::MAX, ErrorSummary::default()),
    )
    .await
}

/// The page, with the side whose form was sent last and what was wrong with it.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    agreement: &str,
    last: (usize, ErrorSummary),
) -> Result<Response, Fault> {
    let view = view_agreement(&services.app, &visit.actor, agreement).await?;
    let r = &visit.reader;
    let it = &view.agreement;
    let today = governance::day(services.app.now());
    let status = if last.1.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let show = Show {
        r,
        agreement,
        kicker: r.t(&format!("agree-kind-{}", it.content().terms.kind().as_str())),
        title: r.text(&it.content().title),
        standing: standing(it, today, r),
        summary: last.1.html(r),
        notices: notices(&view, r),
        words: paragraphs(&it.content().words, r),
        added: paragraphs(&it.content().added, r),
        sides: sides(&view, (last.0, &last.1), r),
        facts: facts(&view, r),
        files: files(&view, r),
        steps: steps(&view, r),
        fetch: fetch(&view, r),
        readers: readers(&view, &last.1, r),
    };
    let way = Breadcrumb::default().to(
        r.text(&view.initiative.title),
        format!("/initiatives/{}", view.initiative.slug),
    );
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(if view.inside {
            Section::Work
        } else {
            Section::Initiatives
        })
        .above(way.html(r));
    Ok((status, [(CACHE_CONTROL, "no-store")], shell).into_response())
}

/// A text of several paragraphs in the best language, marked when it is not the page's.
fn paragraphs(text: &base::Text, r: &Reader) -> Html {
    match text.best(&r.language) {
        Some((language, words)) => {
            let (lang, dir) = (Html::escaped(language.as_str()), language.direction().as_str());
            let words = Html::paragraphs(words);
            Html::trusted(format!("<div lang=\"{lang}\" dir=\"{dir}\">{words}</div>"))
        }
        None => Html::empty(),
    }
}

fn facts(view: &AgreementView, r: &Reader) -> Html {
    let content = view.agreement.content();
    let mut list = DefinitionList::default().item(r.t("agree-until"), words::day(content.until(), r));
    if let Terms::DataSharing(terms) = &content.terms {
        let data: Vec<Html> = view.data.iter().map(|d| r.text(&d.title)).collect();
        let purposes: Vec<String> = terms.purposes.iter().map(|p| words::purpose(p, r)).collect();
        let actions: Vec<Html> = terms
            .actions
            .iter()
            .map(|a| r.t(&format!("agree-action-{}", a.as_str())))
            .collect();
        list = list
            .item(r.t("agree-data"), Html::joined(&data, ", "))
            .item(r.t("agree-actions"), Html::joined(&actions, ", "))
            .item(r.t("agree-purposes"), purposes.join(", "))
            .item(r.t("agree-attribute"), r.text(&terms.attribute));
    }
    let digest = view.agreement.digest().to_string();
    let digest = Html::trusted(format!("<code>{}</code>", &digest[..16]));
    list.item(r.t("agree-digest"), digest).html(r)
}

fn files(view: &AgreementView, r: &Reader) -> Html {
    let slug = view.agreement.slug();
    LinkList::default()
        .to(
            "ODRL (JSON-LD)",
            format!("/agreements/{slug}/odrl.jsonld"),
            r.t("agree-machine"),
        )
        .to(r.t("agree-profile"), "/ns/agreement", r.t("agree-profile-text"))
        .html(r)
}
