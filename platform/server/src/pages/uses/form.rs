//! `/releases/{slug}/uses`: what one release was used for, and the form with which anybody says more.

use app::people::Paced;
use app::publish::view_release;
use app::usage::{UseWording, report_use, uses_of_release};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use knowledge::UsePhase;
use knowledge::usage::{Used, UsedAs};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::section;
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::design::language;
use crate::pages::form::{findings_of, to};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, (&Filled::default(), None)).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    From(from): From,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (sent, app) = (Sent::from(pairs), &services.app);
    if visit.actor.account().is_none() {
        app.pace.step(Paced::Word, &from.address, app.now())?;
    }
    let language = language::of(&sent, &visit.reader);
    match report_use(app, &visit.actor, &slug, &wording(&sent), &language).await {
        Ok(used) if used.seen => Ok(to(&format!("/uses/{}", used.id))),
        Ok(used) => page(&visit, &services, &slug, (&Filled::default(), Some(&used))).await,
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, (&sent.with(errors), None)).await
        }
    }
}

fn wording(sent: &Sent) -> UseWording {
    let one = |name: &str| sent.one(name);
    UseWording {
        kind: one("kind"),
        title: one("title"),
        who: one("who"),
        link: one("link"),
        phase: one("phase"),
        figure: one("figure"),
        on: one("on"),
        words: one("words"),
        decider: one("decider"),
    }
}

/// The page, with the form as it was sent and what was wrong with it, or what was taken down and waits.
async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    (filled, taken): (&Filled, Option<&Used>),
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &visit.actor, slug).await?;
    let uses = uses_of_release(&services.app, &visit.actor, release.id().uuid()).await?;
    let bodies = app::collaborative::all_bodies(&services.app).await?;
    let r = &visit.reader;
    let title = r.text(&release.description().title);
    let way = Breadcrumb::default()
        .to(r.t("releases-title"), "/releases")
        .to(title.clone(), format!("/releases/{slug}"));
    let waits = taken.map_or_else(Html::empty, |_| {
        Notice::new(Kind::Note, r.t("use-taken"), r.t("use-taken-text")).html(r)
    });
    let main = Html::trusted(format!(
        "<h1>{}</h1>{}{waits}{}<section><h2 id=\"say\">{}</h2><p class=\"column\">{}</p>\
         <form method=\"post\" action=\"/releases/{slug}/uses\" class=\"column stack\">{}</form></section>",
        title,
        filled.errors.html(r),
        section(&uses, None, r),
        r.t("use-say"),
        r.t("use-say-text"),
        fields(filled, &bodies, r)
    ));
    let status = match filled.errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shell = visit.page(r.plain("use-title"), main).section(Section::Releases);
    Ok((status, shell.above(way.html(r))).into_response())
}

fn fields(Filled { sent, errors }: &Filled, bodies: &[governance::Body], r: &Reader) -> Html {
    let chosen = |name: &str, value: &str| sent.one(name) == value;
    let kinds = UsedAs::ALL.iter().map(|k| k.as_str());
    let kind = |k: &str| Choice::new(k, r.t(&format!("use-as-{k}"))).chosen(chosen("kind", k));
    let none = |key: &str| std::iter::once(Choice::new("", r.t(key)));
    let phases = UsePhase::ALL.iter().map(|p| p.as_str());
    let phase = |p: &str| Choice::new(p, r.t(&format!("know-phase-{p}"))).chosen(chosen("phase", p));
    let body = |b: &governance::Body| {
        Choice::new(b.slug.as_str(), r.text(&b.name)).chosen(chosen("decider", b.slug.as_str()))
    };
    let apart = bodies
        .iter()
        .filter(|b| b.initiative.is_none() && b.ended.is_none());
    let line = |name: &str, key: &str| {
        Field::text(name, r.t(key))
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let all = [
        Field::select("kind", r.t("use-kind"), kinds.map(kind).collect())
            .error(errors.on("kind"))
            .html(r),
        line("title", "use-what").hint(r.t("use-what-hint")).html(r),
        line("who", "use-who").hint(r.t("use-who-hint")).html(r),
        line("link", "use-link")
            .hint(r.t("use-link-hint"))
            .optional()
            .html(r),
        Field::date("on", r.t("use-on"))
            .value(sent.one("on"))
            .error(errors.on("on"))
            .optional()
            .html(r),
        line("figure", "use-figure")
            .hint(r.t("use-figure-hint"))
            .optional()
            .html(r),
        Field::select(
            "phase",
            r.t("use-phase"),
            none("use-phase-none").chain(phases.map(phase)).collect(),
        )
        .error(errors.on("phase"))
        .html(r),
        Field::select(
            "decider",
            r.t("use-decider"),
            none("use-decider-none").chain(apart.map(body)).collect(),
        )
        .hint(r.t("use-decider-hint"))
        .error(errors.on("decider"))
        .html(r),
        Field::lines("words", r.t("use-words"), 4)
            .value(sent.one("words"))
            .error(errors.on("words"))
            .optional()
            .html(r),
        language::field(r).html(r),
        Button::submit(r.t("use-send")).html(r),
    ];
    Html::joined(&all, "")
}
