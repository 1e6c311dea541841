//! Describe a body: a new one of an initiative or of the site, or one that is there.

use app::decide::{BodyWording, add_body, edit_body, view_body};
use app::{Verb, act};
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::BodyKind;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form, findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Sends<Vec<(String, String)>>;

fn wording(sent: &Sent) -> BodyWording {
    BodyWording {
        name: sent.one("name"),
        slug: sent.one("slug"),
        about: sent.one("about"),
        kind: sent.one("kind"),
        parent: sent.one("parent"),
        place: sent.one("place"),
        area: sent.one("area"),
    }
}

fn page(visit: &Visit, w: &BodyWording, errors: &ErrorSummary, new: bool) -> Response {
    let r = &visit.reader;
    let kinds = BodyKind::ALL.map(|k| {
        Choice::new(k.as_str(), r.t(&format!("body-kind-{}", k.as_str())))
            .hint(r.t(&format!("body-kind-{}-text", k.as_str())))
            .chosen(w.kind == k.as_str())
    });
    let line =
        |name: &str, key: &str, value: &str| Field::text(name, r.t(key)).value(value).error(errors.on(name));
    let mut fields = vec![
        line("name", "body-name", &w.name).html(r),
        Field::lines("about", r.t("body-about"), 3)
            .value(&w.about)
            .optional()
            .html(r),
        Field::radios("kind", r.t("body-kind"), kinds.to_vec())
            .error(errors.on("kind"))
            .html(r),
        line("place", "body-place", &w.place).optional().html(r),
        Field::select("area", r.t("body-area"), areas(&w.area, r))
            .hint(r.t("body-area-hint"))
            .error(errors.on("area"))
            .optional()
            .html(r),
        line("parent", "body-parent", &w.parent)
            .hint(r.t("body-parent-hint"))
            .optional()
            .html(r),
    ];
    if new {
        fields.push(line("slug", "field-slug", &w.slug).optional().html(r));
    }
    fields.push(Button::submit(r.t("action-save")).html(r));
    let title = r.t(if new { "body-new" } else { "body-edit" });
    let form = Form {
        lead: if new { r.t("body-new-lead") } else { Html::empty() },
        summary: errors.html(r),
        fields: joined(&fields),
        after: Html::empty(),
        title,
    };
    visit
        .page(form.title.plain(), crate::render(&form))
        .into_response()
}

/// No area, then every region and country by its name.
fn areas(chosen: &str, r: &ui::Reader) -> Vec<Choice> {
    let mut all: Vec<&registry::Area> = registry::Area::all().iter().filter(|a| a.m49 != "001").collect();
    all.sort_by_key(|a| (a.is_country(), a.name(&r.language)));
    let choice = |a: &&registry::Area| Choice::new(a.m49, a.name(&r.language)).chosen(a.m49 == chosen);
    let none = Choice::new("", r.t("body-area-none")).chosen(chosen.is_empty());
    std::iter::once(none).chain(all.iter().map(choice)).collect()
}

async fn blank(visit: &Visit, services: &Services, initiative: Option<&str>) -> Result<Response, Fault> {
    let (verb, about) = match initiative {
        Some(slug) => {
            let it = services.app.store.named::<registry::Initiative>(slug).await?;
            (Verb::AddBody, Some(it.id.uuid()))
        }
        None => (Verb::AddSiteBody, None),
    };
    act::authorise(&services.app, &visit.actor, verb, about).await?;
    let wording = BodyWording {
        kind: BodyKind::CommunityBody.as_str().to_owned(),
        ..BodyWording::default()
    };
    Ok(page(visit, &wording, &ErrorSummary::default(), true))
}

async fn create(
    visit: &Visit,
    services: &Services,
    initiative: Option<&str>,
    sent: &Sent,
) -> Result<Response, Fault> {
    let w = wording(sent);
    match add_body(
        &services.app,
        &visit.actor,
        initiative,
        &w,
        &visit.reader.language,
    )
    .await
    {
        Ok(body) => Ok(to(&format!("/bodies/{}/members", body.slug))),
        Err(error) => Ok(refused(visit, &w, error, true)?),
    }
}

fn refused(visit: &Visit, w: &BodyWording, error: app::AppError, new: bool) -> Result<Response, Fault> {
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let page = page(visit, w, &errors, new);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

pub(super) async fn new(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    blank(&visit, &services, Some(&slug)).await
}

pub(super) async fn new_of_site(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    blank(&visit, &services, None).await
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    create(&visit, &services, Some(&slug), &Sent::from(pairs)).await
}

pub(super) async fn add_to_site(
    visit: Visit,
    State(services): State<Services>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    create(&visit, &services, None, &Sent::from(pairs)).await
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    app::decide::body_for(&services.app, &visit.actor, Verb::EditBody, &slug).await?;
    let view = view_body(&services.app, &visit.actor, &slug).await?;
    let wording = BodyWording::of(&view.body, view.parent.as_ref(), &visit.reader.language);
    Ok(page(&visit, &wording, &ErrorSummary::default(), false))
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let w = wording(&Sent::from(pairs));
    match edit_body(&services.app, &visit.actor, &slug, &w, &visit.reader.language).await {
        Ok(_) => Ok(to(&format!("/bodies/{slug}"))),
        Err(error) => refused(&visit, &w, error, false),
    }
}
