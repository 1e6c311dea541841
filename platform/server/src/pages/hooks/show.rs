//! The addresses that are told about a form, how that goes, and the form for another.

use app::collect::Instrument;
use app::hooks::{Hook, hooks_of};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base::{Findings, Id};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::address;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::id_of;
use crate::pages::work::tabs;
use crate::visit::Visit;

struct Shown {
    url: String,
    facts: Html,
    at: String,
    waits: bool,
    resume: Html,
    drop: Html,
}

#[derive(Template)]
#[template(path = "hooks/show.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    told: Html,
    hooks: Vec<Shown>,
    fields: Html,
    at: String,
    back: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    page(&visit, &services, at, &Findings::none(), "").await
}

/// The page, with why an address was not taken.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    why: &Findings,
    url: &str,
) -> Result<Response, Fault> {
    let (initiative, it, hooks) = hooks_of(&services.app, &visit.actor, (slug, id)).await?;
    let (r, at) = (&visit.reader, address(slug, id));
    let hint = match services.app.courier.private() {
        true => "hook-url-hint-any",
        false => "hook-url-hint",
    };
    let fields = [
        Field::text("url", r.t("hook-url"))
            .hint(r.t(hint))
            .value(url)
            .html(r),
        Field::tick("answers", r.t("hook-answers"), false)
            .hint(r.t("hook-answers-hint"))
            .html(r),
        Button::submit(r.t("hook-add")).html(r),
    ];
    let view = View {
        r,
        title: &it.title,
        told: match why.is_empty() {
            true => Html::empty(),
            false => FindingList::of(why).html(r),
        },
        hooks: hooks.iter().map(|h| shown(h, &at, r)).collect(),
        fields: Html::joined(&fields, ""),
        back: format!("/work/{slug}/collect"),
        at,
    };
    let title = format!("{} – {}", r.plain("hook-title"), it.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    let above = tabs(slug, &r.text(&initiative.title), "collect", r);
    Ok(page.above(above).into_response())
}

fn shown(hook: &Hook, at: &str, r: &Reader) -> Shown {
    let (tone, state) = match (hook.given_up, hook.failures) {
        (true, _) => (Tone::Stop, "hook-given-up"),
        (false, 0) => (Tone::Good, "hook-on"),
        (false, _) => (Tone::Attention, "hook-waits"),
    };
    let last = match hook.last {
        None => r.t("hook-never"),
        Some(last) => {
            let status = last
                .status
                .map_or_else(|| r.plain("hook-no-answer"), |s| s.to_string());
            Html::escaped(&format!("{} · {status}", r.moment(last.at)))
        }
    };
    let secret = Html::trusted(format!(
        "<details><summary>{}</summary><code>{}</code></details>",
        r.t("hook-secret-show"),
        Html::escaped(hook.secret.shown())
    ));
    let told = if hook.answers {
        "hook-with-answers"
    } else {
        "hook-without-answers"
    };
    let facts = DefinitionList::default()
        .item(r.t("hook-state"), Badge::new(tone, r.t(state)).html(r))
        .item(r.t("hook-last"), last)
        .item(r.t("hook-tells"), r.t(told))
        .item(r.t("hook-secret"), secret);
    Shown {
        url: hook.url.clone(),
        facts: facts.html(r),
        at: format!("{at}/{}", hook.id),
        waits: hook.given_up || hook.failures > 0,
        resume: Button::submit(r.t("hook-resume")).quiet().html(r),
        drop: Button::submit(r.t("hook-drop")).quiet().html(r),
    }
}
