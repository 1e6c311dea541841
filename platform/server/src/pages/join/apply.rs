//! `/bodies/{body}/join`: who can become a member, what is expected, and the form; with an account, through a drive
//! that is open or straight to the secretariat.

use app::join::{ApplyWording, JoinView, apply, take_back_application, view_join};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::joining::{Application, ApplicationLife, Expectation};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::form::{findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "join/join.html")]
struct Join<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: Html,
    notice: Html,
    summary: Html,
    coming: Vec<(Html, Html)>,
    expected: Vec<Html>,
    applications: Vec<Html>,
    waits: bool,
    fields: Html,
    sign_in: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &slug,
        &ApplyWording::default(),
        &ErrorSummary::default(),
    )
    .await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    wording: &ApplyWording,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_join(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let waits = view
        .applications
        .iter()
        .any(|a| a.life == ApplicationLife::Waiting);
    let may_apply = view.signed_in && view.mine.is_none() && !waits;
    let page = Join {
        r,
        slug,
        name: r.text(&view.body.name),
        notice: notice(&view, r),
        summary: errors.html(r),
        coming: view
            .coming
            .iter()
            .map(|d| (r.text(&d.title), words::days(d, r)))
            .collect(),
        expected: Expectation::ALL
            .iter()
            .map(|e| r.t(&format!("join-expect-{}", e.as_str())))
            .collect(),
        applications: view.applications.iter().map(|a| line(a, slug, r)).collect(),
        waits,
        fields: if may_apply {
            fields(&view, wording, errors, r)
        } else {
            Html::empty()
        },
        sign_in: !view.signed_in,
    };
    let shell = visit.page(r.plain("join-become"), crate::render(&page));
    let shell = shell.above(frame::above(&view.body, "directory", r));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

fn notice(view: &JoinView, r: &Reader) -> Html {
    if view.mine.is_some() {
        let link = format!("/bodies/{}/my-membership", view.body.slug);
        let text = Html::trusted(format!("<a href=\"{link}\">{}</a>", r.t("join-mine")));
        return Notice::new(Kind::Done, r.t("join-welcome"), text).html(r);
    }
    match &view.open {
        Some(drive) => {
            let title = r.tv("join-drive-now", "title", r.text(&drive.title).plain());
            Notice::new(Kind::Note, title, words::days(drive, r)).html(r)
        }
        None => Notice::new(Kind::Note, r.t("join-no-drive"), r.t("join-no-drive-text")).html(r),
    }
}

/// An application of the reader's own, and where it stands.
fn line(a: &Application, slug: &str, r: &Reader) -> Html {
    let tone = match a.life {
        ApplicationLife::Waiting => Tone::Open,
        ApplicationLife::Admitted { .. } => Tone::Good,
        _ => Tone::Plain,
    };
    let badge = Badge::new(tone, r.t(&format!("join-life-{}", a.life.as_str()))).html(r);
    let mut out = vec![
        Html::trusted(format!(
            "<a href=\"/bodies/{slug}/applications/{}\"><bdi>{}</bdi></a>",
            a.id,
            Html::escaped(&a.asked.organisation)
        )),
        badge,
        r.date(governance::day(a.handed_in)).into(),
    ];
    if let ApplicationLife::Declined { reason, .. } = &a.life {
        out.push(Html::trusted(format!("<br>{}", Html::escaped(reason))));
    }
    Html::joined(&out, " ")
}

fn fields(view: &JoinView, w: &ApplyWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let line = |name: &str, value: &str| {
        Field::text(name, r.t(&format!("join-field-{name}")))
            .value(value)
            .error(errors.on(name))
    };
    let first = |label| Choice::new("", r.t(label));
    let with = |first: Choice, rest: Vec<Choice>| std::iter::once(first).chain(rest).collect::<Vec<_>>();
    let accepted = Expectation::ALL.map(|e| {
        Choice::new(e.as_str(), r.t(&format!("join-expect-{}", e.as_str())))
            .chosen(w.accepted.iter().any(|a| a == e.as_str()))
    });
    let mut out = Vec::new();
    if let Some(drive) = &view.open {
        let id = drive.id.to_string();
        let straight =
            Choice::new("", r.t("join-way-approach")).chosen(w.drive.is_empty() && !errors.is_empty());
        let through =
            Choice::new(id.as_str(), r.text(&drive.title)).chosen(w.drive == id || errors.is_empty());
        let field = Field::radios("drive", r.t("join-way"), vec![through, straight]);
        out.push(field.error(errors.on("way")).html(r));
    }
    out.extend([
        line("organisation", &w.organisation).html(r),
        Field::select(
            "class",
            r.t("join-class"),
            with(first("join-choose"), words::classes(&w.class, r)),
        )
        .error(errors.on("class"))
        .html(r),
        Field::select(
            "area",
            r.t("join-area"),
            with(first("join-choose"), words::areas(&w.area, r)),
        )
        .hint(r.t("join-area-hint"))
        .error(errors.on("area"))
        .html(r),
        line("website", &w.website).optional().html(r),
        line("on_behalf_of", &w.on_behalf_of)
            .hint(r.t("member-field-on_behalf_of-hint"))
            .html(r),
        Field::tick("represents", r.t("join-field-represents"), w.represents).html(r),
        line("holder", &w.holder)
            .hint(r.t("join-field-holder-hint"))
            .html(r),
        Field::tick("named", r.t("join-field-named"), w.named).html(r),
        Field::lines("will", r.t("join-field-will"), 4)
            .value(&w.will)
            .error(errors.on("will"))
            .html(r),
        Field::checkboxes("accepted", r.t("join-field-accepted"), accepted.to_vec())
            .hint(r.t("join-field-accepted-hint"))
            .error(errors.on("accepted"))
            .html(r),
        Button::submit(r.t("join-send")).html(r),
    ]);
    joined(&out)
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = ApplyWording {
        organisation: sent.one("organisation"),
        class: sent.one("class"),
        area: sent.one("area"),
        website: sent.one("website"),
        holder: sent.one("holder"),
        named: sent.has("named"),
        on_behalf_of: sent.one("on_behalf_of"),
        represents: sent.has("represents"),
        accepted: sent.all("accepted"),
        will: sent.one("will"),
        drive: sent.one("drive"),
    };
    match apply(
        &services.app,
        &visit.actor,
        &slug,
        &wording,
        &visit.reader.language,
    )
    .await
    {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/join"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, &wording, &errors).await
        }
    }
}

pub(super) async fn take_back(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    take_back_application(&services.app, &visit.actor, &slug).await?;
    Ok(to(&format!("/bodies/{slug}/join")))
}
