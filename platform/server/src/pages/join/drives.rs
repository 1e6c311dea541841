//! `/bodies/{body}/drives`: the membership drives; who keeps the body's business announces, opens and closes them.

use app::join::{DriveMove, DriveView, DriveWording, announce_drive, move_drive, view_drives};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Date;
use governance::joining::{Drive, DriveLife, Stands};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::form::{findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "join/drives.html")]
struct Drives<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: Html,
    summary: Html,
    drives: Vec<(Html, Html)>,
    sessions: Vec<Html>,
    keeps: bool,
    fields: Html,
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
        &DriveWording::default(),
        &ErrorSummary::default(),
    )
    .await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    wording: &DriveWording,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_drives(&services.app, &visit.actor, slug).await?;
    let (r, today) = (&visit.reader, governance::day(services.app.now()));
    let page = Drives {
        r,
        slug,
        name: r.text(&view.body.name),
        summary: errors.html(r),
        drives: view
            .drives
            .iter()
            .map(|d| (line(d, today, r), steps(&d.0, &view, today, r)))
            .collect(),
        sessions: view
            .sessions
            .iter()
            .map(|m| {
                let state = r.t(&format!("meet-state-{}", m.state.as_str()));
                let day = r.date(governance::day(m.occasion.start));
                Html::trusted(format!(
                    "<a href=\"/meetings/{}\">{}</a>, {day} – {state}",
                    m.id,
                    r.text(&m.title)
                ))
            })
            .collect(),
        keeps: view.keeps,
        fields: if view.keeps {
            fields(wording, errors, r)
        } else {
            Html::empty()
        },
    };
    let shell = visit.page(r.plain("join-drives"), crate::render(&page));
    let shell = shell.above(frame::above(&view.body, "directory", r));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

fn line((drive, applied, admitted): &(Drive, usize, usize), today: Date, r: &Reader) -> Html {
    let title = Html::trusted(format!("<strong>{}</strong>", r.text(&drive.title)));
    let counts = r.ta(
        "join-drive-counts",
        &[("applied", (*applied).into()), ("admitted", (*admitted).into())],
    );
    let mut parts = vec![title, words::stands(drive, today, r)];
    let small = Html::joined(&[words::days(drive, r), counts], " · ");
    parts.push(Html::trusted(format!("<br><span class=\"small\">{small}</span>")));
    if let Some(session) = drive.session() {
        let words = r.t("join-after-session");
        let link = format!("<br><a class=\"small\" href=\"/meetings/{session}\">{words}</a>");
        parts.push(Html::trusted(link));
    }
    if let DriveLife::Cancelled { reason, .. } = &drive.life {
        parts.push(Html::trusted(format!("<br>{}", Html::escaped(reason))));
    }
    Html::joined(&parts, " ")
}

/// What who keeps the business can do with a drive.
fn steps(drive: &Drive, view: &DriveView, today: Date, r: &Reader) -> Html {
    if !view.keeps {
        return Html::empty();
    }
    let form = |inside: Html| {
        Html::trusted(format!(
            "<form method=\"post\" action=\"/bodies/{}/drives/{}\" class=\"column stack no-print\">{inside}</form>",
            view.body.slug, drive.id
        ))
    };
    let step = |name: &str| {
        let value = Html::trusted(format!("<input type=\"hidden\" name=\"step\" value=\"{name}\">"));
        let button = Button::submit(r.t(&format!("join-drive-step-{name}")))
            .quiet()
            .html(r);
        (value, button)
    };
    match drive.stands(today) {
        Stands::Announced => {
            let (open, button) = step("open");
            let (cancel, cancel_button) = step("cancel");
            let reason = Field::text("reason", r.t("join-reason")).html(r);
            let cancel = form(joined(&[cancel, reason, cancel_button]));
            let label = r.t("join-drive-step-cancel");
            let cancel = Html::trusted(format!("<details><summary>{label}</summary>{cancel}</details>"));
            Html::joined(&[form(joined(&[open, button])), cancel], "")
        }
        Stands::Coming | Stands::Open | Stands::Over => {
            let (close, button) = step("close");
            form(joined(&[close, button]))
        }
        Stands::Closed | Stands::Cancelled => Html::empty(),
    }
}

fn fields(w: &DriveWording, errors: &ErrorSummary, r: &Reader) -> Html {
    joined(&[
        Field::text("title", r.t("join-drive-title"))
            .value(&w.title)
            .error(errors.on("title"))
            .html(r),
        Field::date("from", r.t("join-drive-from"))
            .value(&w.from)
            .error(errors.on("from"))
            .html(r),
        Field::date("until", r.t("join-drive-until"))
            .value(&w.until)
            .error(errors.on("until"))
            .html(r),
        Button::submit(r.t("join-drive-announce")).html(r),
    ])
}

pub(super) async fn announce(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = DriveWording {
        title: sent.one("title"),
        from: sent.one("from"),
        until: sent.one("until"),
    };
    match announce_drive(
        &services.app,
        &visit.actor,
        &slug,
        &wording,
        &visit.reader.language,
    )
    .await
    {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/drives"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, &wording, &errors).await
        }
    }
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, drive)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let step = match sent.one("step").as_str() {
        "open" => DriveMove::Open(sent.one("session").parse().ok()),
        "close" => DriveMove::Close,
        _ => DriveMove::Cancel(sent.one("reason")),
    };
    match move_drive(&services.app, &visit.actor, (&slug, &drive), step).await {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/drives"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, &DriveWording::default(), &errors).await
        }
    }
}
