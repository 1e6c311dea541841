//! `/work/{slug}/ask/{form}`: a form as people will read it, what asks for consent, and its life.

use app::collect::{AskedForm, AsksCommunity, Instrument, InstrumentState, view_form, xform_of};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Findings, Id};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{files, id_of, list, questions};
use crate::Services;
use crate::fault::Fault;
use crate::pages::decisions::{Matter, decided_by, put_to_the_vote};
use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "ask/show.html")]
struct View<'a> {
    r: &'a Reader,
    at: String,
    title: String,
    badge: Html,
    told: Html,
    facts: Html,
    consent: Html,
    steps: Html,
    files: Html,
    give: Html,
    languages: Html,
    questions: Html,
    fill: Option<String>,
    /// Where somebody can answer for a community: the page of what communities agreed to.
    community: Option<String>,
}

/// Which language the preview is in.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    pub(super) language: usize,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        (&slug, id_of(&form)?),
        asked.language,
        &Findings::none(),
    )
    .await
}

/// The form as devices get it.
pub(super) async fn xform(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (name, xml) = xform_of(&services.app, &visit.actor, &slug, id_of(&form)?).await?;
    let safe: String = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    let disposition = format!("attachment; filename=\"{safe}.xml\"");
    let headers = [
        (header::CONTENT_TYPE, "text/xml; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, xml).into_response())
}

/// The page, with what was found in the form.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    language: usize,
    findings: &Findings,
) -> Result<Response, Fault> {
    let it = view_form(&services.app, &visit.actor, slug, id).await?;
    let r = &visit.reader;
    let at = format!("/work/{slug}/ask/{id}");
    let initiative = r.text(&it.initiative.title);
    let (files, give) = files::section(&it, &at, r);
    let community = AsksCommunity::of(&it.engine) != AsksCommunity::Nobody;
    let view = View {
        r,
        community: community.then(|| format!("/work/{slug}/collect/{id}/community")),
        title: it.instrument.title.clone(),
        badge: list::badge(it.instrument.state, r),
        told: if findings.is_empty() {
            doubts(&it, r)
        } else {
            let matter = Matter {
                initiative: slug,
                subject: it.instrument.subject(),
                name: &it.instrument.title,
                address: &at,
            };
            let told = [
                FindingList::of(findings).html(r),
                put_to_the_vote(&matter, findings, r),
            ];
            Html::joined(&told, "")
        },
        facts: facts(&it, r),
        consent: consent(&it, r),
        steps: steps(&it, r),
        files,
        give,
        languages: questions::languages(&it, &at, language),
        questions: questions::table(&it, language, r),
        fill: (it.instrument.state == InstrumentState::Open).then(|| format!("/f/{id}")),
        at,
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", view.title, initiative.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &initiative, "ask", r)).into_response())
}

/// What the notice leaves open, before anybody is asked.
fn doubts(it: &AskedForm, r: &Reader) -> Html {
    let doubts = it.doubts();
    match doubts.is_empty() {
        true => Html::empty(),
        false => FindingList::of(&doubts).html(r),
    }
}

fn facts(it: &AskedForm, r: &Reader) -> Html {
    let asked = questions::count(&it.engine);
    let mut list = DefinitionList::default()
        .item(r.t("ask-form-id"), it.instrument.form_id.as_str())
        .item(r.t("ask-version"), it.instrument.version.as_str())
        .item(r.t("ask-questions"), r.count(asked))
        .item(r.t("ask-who"), it.instrument.notice.controller.name.as_str())
        .item(
            r.t("ask-contact"),
            it.instrument.notice.controller.contact.as_str(),
        );
    if let Some(approval) = &it.instrument.approval {
        list = list.item(r.t("decided-who"), decided_by(approval, r));
    }
    let consent = it.instrument.consent.iter().flat_map(|m| &m.questions);
    for question in consent {
        let given: Vec<&str> = question.given.iter().map(String::as_str).collect();
        list = list.item(
            r.t("ask-consent"),
            format!("{} = {}", question.question, given.join(", ")),
        );
    }
    list.html(r)
}

/// The form that says which answer means yes; only while the instrument is a draft.
fn consent(it: &AskedForm, r: &Reader) -> Html {
    if !it.may_edit || it.instrument.state != InstrumentState::Draft {
        return Html::empty();
    }
    let chosen = it.instrument.consent.as_ref().and_then(|m| m.questions.first());
    let is = |q: &str, c: &str| chosen.is_some_and(|m| m.question == q && m.given.contains(c));
    let answers = it
        .offered
        .iter()
        .flat_map(|(q, codes)| codes.iter().map(move |c| (q, c)));
    let choices =
        answers.map(|(q, c)| Choice::new(format!("{q}={c}"), format!("{q} = {c}")).chosen(is(q, c)));
    let field =
        Field::select("consent", r.t("ask-consent-which"), choices.collect()).hint(r.t("ask-consent-hint"));
    Html::joined(
        &[
            field.html(r),
            Button::submit(r.t("ask-consent-save")).quiet().html(r),
        ],
        "",
    )
}

/// A button for each state that may follow.
fn steps(it: &AskedForm, r: &Reader) -> Html {
    if !it.may_edit {
        return Html::empty();
    }
    let button = |to: &InstrumentState| {
        let key = if *to == InstrumentState::Open {
            "ask-open"
        } else {
            "ask-close"
        };
        Button::submit(r.t(key)).sends("to", to.as_str()).html(r)
    };
    let buttons: Vec<Html> = it.instrument.state.next().iter().map(button).collect();
    Html::joined(&buttons, " ")
}
