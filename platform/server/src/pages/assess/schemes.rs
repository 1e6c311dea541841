//! `/schemes`: what is judged by besides the taxonomy; and loading another one.

use app::assess::{find_scheme, list_schemes, load_scheme};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use framework::Scheme;
use framework::scheme::About;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "assess/schemes.html")]
struct List<'a> {
    r: &'a Reader,
    schemes: Vec<(String, Html, Html, Html)>,
    may_load: bool,
}

pub(super) async fn list(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let one = |s: &Scheme| {
        let about = r.t(&format!("scheme-about-{}", s.about.as_str()));
        (s.id.clone(), r.text(&s.title), r.text(&s.text), about)
    };
    let view = List {
        r,
        schemes: list_schemes(&services.app).await?.iter().map(one).collect(),
        may_load: app::act::may(&services.app, &visit.actor, app::Verb::LoadScheme, None).await?,
    };
    let page = visit.page(r.plain("schemes-title"), crate::render(&view));
    Ok(page.section(Section::Framework).into_response())
}

#[derive(Template)]
#[template(path = "assess/scheme.html")]
struct Show<'a> {
    r: &'a Reader,
    scheme: &'a Scheme,
    title: Html,
    text: Html,
    parts: Vec<(String, Html, Vec<Row>)>,
    country: bool,
    countries: Vec<(String, &'static str)>,
}

/// An item as the page shows it.
struct Row {
    code: String,
    question: Html,
    clause: String,
    known: bool,
    floor: bool,
    next: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let scheme = find_scheme(&services.app, &id).await?;
    let r = &visit.reader;
    let rows = |part: &str| {
        let row = |item: &framework::scheme::Item| Row {
            code: item.code.clone(),
            question: r.text(&item.question),
            clause: item.clause.clone(),
            known: item.known.is_some(),
            floor: item.floor,
            next: r.text(&item.next),
        };
        scheme.items_of(part).map(row).collect::<Vec<_>>()
    };
    let view = Show {
        r,
        title: r.text(&scheme.title),
        text: r.text(&scheme.text),
        parts: scheme
            .parts
            .iter()
            .map(|p| {
                (
                    format!("{} {}", p.code, p.clause),
                    r.text(&p.title),
                    rows(&p.code),
                )
            })
            .collect(),
        country: scheme.about == About::Country,
        countries: countries(&services, &scheme, r).await?,
        scheme: &scheme,
    };
    let page = visit.page(view.title.plain(), crate::render(&view));
    Ok(page.section(Section::Framework).into_response())
}

/// The countries that are kept here, each with its page by this scheme.
async fn countries(
    services: &Services,
    scheme: &Scheme,
    r: &Reader,
) -> Result<Vec<(String, &'static str)>, Fault> {
    if scheme.about != About::Country {
        return Ok(Vec::new());
    }
    let kept = app::country::kept_areas(&services.app).await?;
    let one = |area: &'static registry::Area| {
        let code = app::country::address_of(area);
        let href = format!("/countries/{code}/environment?scheme={}", scheme.id);
        (href, area.name(&r.language))
    };
    Ok(kept.into_iter().map(one).collect())
}

#[derive(Template)]
#[template(path = "assess/load.html")]
struct Load<'a> {
    r: &'a Reader,
    summary: Html,
    field: Html,
    button: Html,
}

pub(super) async fn ask(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::LoadScheme, None).await?;
    Ok(form(&visit, "", Html::empty()))
}

fn form(visit: &Visit, text: &str, summary: Html) -> Response {
    let r = &visit.reader;
    let field = Field::lines("text", r.t("scheme-load-text"), 20)
        .hint(r.t("scheme-load-hint"))
        .value(text);
    let view = Load {
        r,
        summary,
        field: field.html(r),
        button: Button::submit(r.t("scheme-load-button")).html(r),
    };
    let page = visit.page(r.plain("scheme-load"), crate::render(&view));
    page.section(Section::Framework).into_response()
}

pub(super) async fn load(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let text = Sent::from(pairs).one("text");
    match load_scheme(&services.app, &visit.actor, &text).await {
        Ok(scheme) => Ok(Redirect::to(&format!("/schemes/{}", scheme.id)).into_response()),
        Err(app::AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader).html(&visit.reader);
            let list = FindingList::of(&findings).html(&visit.reader);
            let page = form(&visit, &text, Html::joined(&[errors, list], ""));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
