//! `/work/{slug}/returns`: the notes of an initiative, and the form for another one.

use app::usage::{ReturnWording, Returns, view_returns, write_return};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use knowledge::usage::Returned;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::badge;
use crate::Services;
use crate::fault::Fault;
use crate::pages::design::language;
use crate::pages::form::{findings_of, to};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &slug,
        (&Sent::default(), &ErrorSummary::default()),
    )
    .await
}

pub(super) async fn write(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (wording, language) = (wording(&sent), language::of(&sent, &visit.reader));
    match write_return(&services.app, &visit.actor, &slug, (&wording, &language)).await {
        Ok(made) => Ok(to(&format!("/returns/{}", made.id))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, (&sent, &errors)).await
        }
    }
}

/// A note as a form sends it.
pub(super) fn wording(sent: &Sent) -> ReturnWording {
    let one = |name: &str| sent.one(name);
    ReturnWording {
        round: one("round"),
        release: one("release"),
        title: one("title"),
        done: one("done"),
        by: one("by"),
        not_done: one("not_done"),
        next: one("next"),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    (sent, errors): (&Sent, &ErrorSummary),
) -> Result<Response, Fault> {
    let all = view_returns(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let items: Vec<Html> = all.notes.iter().map(|n| item(n, &all, r)).collect();
    let list = match items.is_empty() {
        true => Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("return-none"))),
        false => Html::trusted(format!("<ul class=\"items\">{}</ul>", Html::joined(&items, ""))),
    };
    let form = match (all.may_write, all.rounds.is_empty()) {
        (false, _) => Html::empty(),
        (true, true) => Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("return-no-round"))),
        (true, false) => Html::trusted(format!(
            "<section><h2>{}</h2><p class=\"column\">{}</p><form method=\"post\" action=\"/work/{slug}/returns\" \
             class=\"column stack\">{}{}</form></section>",
            r.t("return-new"),
            r.t("return-new-text"),
            about(&all, sent, errors, r),
            fields(sent, errors, r)
        )),
    };
    let (title, lead) = (r.t("return-title"), r.t("return-lead"));
    let main = Html::trusted(format!(
        "<h1>{title}</h1><p class=\"lead\">{lead}</p>{}{list}{form}",
        errors.html(r)
    ));
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shell = visit
        .page(r.plain("return-title"), main)
        .section(Section::Work)
        .above(tabs(slug, &r.text(&all.initiative.title), "returns", r));
    Ok((status, shell).into_response())
}

fn item(note: &Returned, all: &Returns, r: &Reader) -> Html {
    Html::trusted(format!(
        "<li>{} <a href=\"/returns/{}\">{}</a></li>",
        badge(note.state(all.today), r),
        note.id,
        r.text(&note.content.title)
    ))
}

/// For whom it is, and about which figures.
fn about(all: &Returns, sent: &Sent, errors: &ErrorSummary, r: &Reader) -> Html {
    let round = |it: &registry::Round| {
        let number = it.number.to_string();
        let chosen = sent.one("round") == number;
        Choice::new(number.clone(), r.tv("round-number", "number", number)).chosen(chosen)
    };
    let release = |it: &protect::Release| {
        let slug = it.slug().as_str();
        Choice::new(slug, r.text(&it.description().title)).chosen(sent.one("release") == slug)
    };
    let none = std::iter::once(Choice::new("", r.t("return-release-none")));
    let parts = [
        Field::select(
            "round",
            r.t("return-round"),
            all.rounds.iter().map(round).collect(),
        )
        .hint(r.t("return-round-hint"))
        .error(errors.on("round"))
        .html(r),
        Field::select(
            "release",
            r.t("return-release"),
            none.chain(all.releases.iter().map(release)).collect(),
        )
        .error(errors.on("release"))
        .html(r),
    ];
    Html::joined(&parts, "")
}

/// The words of a note in one language.
pub(super) fn fields(sent: &Sent, errors: &ErrorSummary, r: &Reader) -> Html {
    let lines = |name: &str| {
        let key = format!("return-{}", name.replace('_', "-"));
        Field::lines(name, r.t(&key), 4)
            .hint(r.t(&format!("{key}-hint")))
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let parts = [
        Field::text("title", r.t("return-called"))
            .hint(r.t("return-called-hint"))
            .value(sent.one("title"))
            .error(errors.on("title"))
            .html(r),
        lines("done").html(r),
        lines("by").html(r),
        lines("not_done").html(r),
        lines("next").optional().html(r),
        language::field(r).html(r),
        Button::submit(r.t("return-save")).html(r),
    ];
    Html::joined(&parts, "")
}
