//! `/labels/{label}`: what the community says about its data, in every language it said it in, and every wording.

use app::AppError;
use app::agree::{LabelView, sound_of, view_label};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use governance::label::{Approved, Version};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::list::{fields, state};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{approved, button, handed_out, to_motion};
use crate::pages::work::Filled;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "labels/show.html")]
struct Show<'a> {
    r: &'a Reader,
    label: &'a str,
    kind: Html,
    name: Html,
    state: Html,
    summary: Html,
    retired: Html,
    current: Html,
    waiting: Html,
    approve: Vec<Html>,
    versions: Vec<(Html, Html)>,
    fields: Html,
    retire: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(label): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &label, &Filled::default()).await
}

/// The page, with what the last form left.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    label: &str,
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_label(&services.app, &visit.actor, label).await?;
    let r = &visit.reader;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let it = &view.label;
    let newest = it.current().or(it.versions().last());
    let kind = newest.and_then(|v| v.wording.kind.title());
    let show = Show {
        r,
        label,
        kind: kind.map_or_else(|| r.t("label-kind-own"), Html::from),
        name: newest.map_or_else(Html::empty, |v| r.text(&v.wording.name)),
        state: state(it, r),
        summary: errors.html(r),
        retired: retired(&view, r),
        current: it.current().map_or_else(Html::empty, |v| wording(label, v, r)),
        waiting: it
            .waiting()
            .filter(|_| view.inside)
            .map_or_else(Html::empty, |v| wording(label, v, r)),
        approve: approve(&view, r),
        versions: it
            .versions()
            .iter()
            .rev()
            .filter(|v| v.approved().is_some())
            .map(|v| version(v, r))
            .collect(),
        fields: if view.may_word && it.retired().is_none() {
            fields(filled, r)
        } else {
            Html::empty()
        },
        retire: retire(&view, errors, r),
    };
    let way = Breadcrumb::default().to(
        r.text(&view.initiative.title),
        format!("/initiatives/{}", view.initiative.slug),
    );
    let shell = visit
        .page(show.name.plain(), crate::render(&show))
        .section(if view.inside {
            Section::Work
        } else {
            Section::Initiatives
        })
        .above(way.html(r));
    Ok((status, [(CACHE_CONTROL, "no-cache")], shell).into_response())
}

/// A wording in every language that it was said in, and spoken.
fn wording(label: &str, version: &Version, r: &Reader) -> Html {
    let one = |language: &base::Language| {
        let (lang, dir) = (Html::escaped(language.as_str()), language.direction().as_str());
        let name = version
            .wording
            .name
            .get(language)
            .map_or_else(String::new, |n| format!("<h3>{}</h3>", Html::escaped(n)));
        let text = version
            .wording
            .text
            .get(language)
            .map(Html::paragraphs)
            .unwrap_or_default();
        format!("<div lang=\"{lang}\" dir=\"{dir}\">{name}{text}</div>")
    };
    // The reader's own language first.
    let mut languages: Vec<&base::Language> = version.wording.text.languages().collect();
    languages.sort_by_key(|l| l.primary() != r.language.primary());
    let texts: String = languages.into_iter().map(one).collect();
    let sound = version.wording.audio.as_ref().map_or_else(String::new, |_| {
        let word = Html::escaped(&r.plain("label-listen"));
        format!(
            "<audio controls preload=\"none\" src=\"/labels/{}/sound/{}\" aria-label=\"{word}\"></audio>",
            Html::escaped(label),
            version.number
        )
    });
    Html::trusted(format!("{texts}{sound}"))
}

fn retired(view: &LabelView, r: &Reader) -> Html {
    view.label.retired().map_or_else(Html::empty, |(at, reason)| {
        let day = r.ta(
            "label-retired-on",
            &[("date", r.date(governance::day(*at)).into())],
        );
        let body = format!("<p>{day}</p><p>{}</p>", Html::escaped(reason));
        Notice::new(Kind::Stop, r.t("label-state-retired"), Html::trusted(body)).html(r)
    })
}

/// The ways to approve what waits: a second person, or the body where there is one.
fn approve(view: &LabelView, r: &Reader) -> Vec<Html> {
    if view.label.waiting().is_none() || !view.may_approve {
        return Vec::new();
    }
    let label = view.label.slug();
    let form = |button: Button| {
        let button = button.html(r);
        Html::trusted(format!(
            "<form method=\"post\" action=\"/labels/{label}/approve\">{button}</form>"
        ))
    };
    let mut out = Vec::new();
    if view.wrote_it {
        out.push(Html::trusted(format!(
            "<p class=\"quiet\">{}</p>",
            r.t("label-you-wrote")
        )));
    } else {
        out.push(form(
            Button::submit(r.t("label-approve-second")).sends("by", "second"),
        ));
    }
    match &view.body {
        Some((_, Some(motion))) => {
            out.push(to_motion(*motion, r));
            out.push(form(
                Button::submit(r.t("label-approve-decision"))
                    .quiet()
                    .sends("by", "decision"),
            ));
        }
        Some((_, None)) => out.push(button(&format!("/labels/{label}/propose"), r)),
        None => {}
    }
    out
}

/// One wording with how it was approved. Who the second person was is not told.
fn version(version: &Version, r: &Reader) -> (Html, Html) {
    let how = match version.approved() {
        Some(Approved::Decision { approval, .. }) => approved(approval, r),
        Some(Approved::SecondPerson { at, .. }) => r.ta(
            "label-approved-second",
            &[("date", r.date(governance::day(*at)).into())],
        ),
        None => Html::empty(),
    };
    let number = r.ta("label-version", &[("number", f64::from(version.number).into())]);
    let text = r.text(&version.wording.text);
    (
        number,
        Html::trusted(format!("<p>{how}</p><p class=\"quiet\">{text}</p>")),
    )
}

fn retire(view: &LabelView, errors: &ErrorSummary, r: &Reader) -> Html {
    if !view.may_retire || view.label.retired().is_some() {
        return Html::empty();
    }
    let fields = [
        Field::text("reason", r.t("label-retire-reason"))
            .error(errors.on("reason"))
            .html(r),
        Button::submit(r.t("label-retire")).grave().html(r),
    ];
    Html::joined(&fields, "")
}

pub(super) async fn sound(
    visit: Visit,
    State(services): State<Services>,
    Path((label, number)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let nowhere = || AppError::not_found("recording", &number);
    let number: u32 = number.parse().map_err(|_| nowhere())?;
    let (paper, bytes) = sound_of(&services.app, &visit.actor, &label, number).await?;
    Ok(handed_out(&paper, bytes, true))
}
