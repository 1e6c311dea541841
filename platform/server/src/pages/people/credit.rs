//! `/work/{slug}/credit`: how one wants to be thanked in the releases of an initiative.

use app::AppError;
use app::people::{Credit, choose_credit, my_credit};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/work/{slug}/credit", get(show).post(send))
}

#[derive(Template)]
#[template(path = "people/credit.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    summary: Html,
    fields: Html,
}

async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &ErrorSummary::default()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let (it, chosen) = my_credit(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let main = crate::render(&View {
        r,
        slug,
        summary: errors.html(r),
        fields: fields(chosen, visit.name.as_deref().unwrap_or_default(), errors, r),
    });
    let title = r.text(&it.title);
    let way = Breadcrumb::default()
        .to(r.t("nav-work"), "/work")
        .to(title.clone(), format!("/initiatives/{slug}"));
    let page = visit
        .page(format!("{} – {}", r.plain("credit-title"), title.plain()), main)
        .section(Section::Work)
        .above(way.html(r));
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

fn fields(chosen: Option<Credit>, called: &str, errors: &ErrorSummary, r: &Reader) -> Html {
    let now = chosen.as_ref().map_or("none", Credit::as_str);
    let choice = |name: &str| {
        Choice::new(name, r.t(&format!("credit-{name}")))
            .hint(r.t(&format!("credit-{name}-text")))
            .chosen(name == now)
    };
    let name = match &chosen {
        Some(Credit::Individual(name)) => name.as_str(),
        _ => called,
    };
    let all = [
        Field::radios("credit", r.t("credit-choice"), Credit::NAMES.map(choice).to_vec()).html(r),
        Field::text("name", r.t("credit-name"))
            .hint(r.t("credit-name-hint"))
            .value(name)
            .error(errors.on("name"))
            .optional()
            .html(r),
        Button::submit(r.t("action-save")).html(r),
    ];
    Html::joined(&all, "")
}

async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    // Who may not choose is told so before the choice is read.
    my_credit(&services.app, &visit.actor, &slug).await?;
    let sent = Sent::from(pairs);
    let done = match Credit::read(&sent.one("credit"), &sent.one("name")) {
        Ok(credit) => choose_credit(&services.app, &visit.actor, &slug, credit).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/work/{slug}/credit")).into_response()),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(&visit, &services, &slug, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
