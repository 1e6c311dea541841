//! The terms of reference as a form: a new proposal, or one that is written anew.

use app::consult::family_of;
use app::decide::authorise_seat;
use app::workstream::{TermsWording, propose_workstream, rewrite_workstream, view_workstream};
use app::{AppError, Verb};
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::Body;
use governance::workstream::Workstream;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form, findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Sends<Vec<(String, String)>>;

fn wording(sent: &Sent) -> TermsWording {
    TermsWording {
        title: sent.one("title"),
        answers: sent.one("answers"),
        objectives: sent.one("objectives"),
        topics: sent.one("topics"),
        boundary: sent.one("boundary"),
        deliverables: sent.one("deliverables"),
        leads: sent.one("leads"),
        start: sent.one("start"),
        end: sent.one("end"),
        report_weeks: sent.one("report_weeks"),
    }
}

fn page(visit: &Visit, w: &TermsWording, errors: &ErrorSummary, new: bool) -> Response {
    let r = &visit.reader;
    let dress = |field: Field, name: &str, value: &str| {
        field
            .hint(r.t(&format!("stream-field-{name}-hint")))
            .value(value)
            .error(errors.on(name))
    };
    let label = |name: &str| r.t(&format!("stream-field-{name}"));
    let line = |name: &str, value: &str| dress(Field::text(name, label(name)), name, value);
    let lines = |name: &str, value: &str, rows| dress(Field::lines(name, label(name), rows), name, value);
    let day = |name: &str, value: &str| {
        Field::date(name, label(name))
            .value(value)
            .error(errors.on(name))
            .html(r)
    };
    let weeks = dress(
        Field::number("report_weeks", label("report_weeks"), true),
        "report_weeks",
        &w.report_weeks,
    );
    let fields = [
        line("title", &w.title).html(r),
        line("answers", &w.answers).html(r),
        lines("objectives", &w.objectives, 4).html(r),
        line("topics", &w.topics).html(r),
        lines("boundary", &w.boundary, 3).optional().html(r),
        lines("deliverables", &w.deliverables, 4).html(r),
        line("leads", &w.leads).html(r),
        day("start", &w.start),
        day("end", &w.end),
        weeks.html(r),
        Button::submit(r.t(if new { "stream-propose" } else { "action-save" })).html(r),
    ];
    let form = Form {
        title: r.t(if new { "stream-propose" } else { "stream-rewrite" }),
        lead: r.t("stream-propose-lead"),
        summary: errors.html(r),
        fields: Html::joined(&fields, ""),
        after: Html::empty(),
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    (status, visit.page(form.title.plain(), crate::render(&form))).into_response()
}

pub(super) async fn new(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    let body = services.app.store.named::<Body>(&body).await?.value;
    let home = family_of(&services.app, &body).await?.home().clone();
    authorise_seat(&services.app, &visit.actor, Verb::ProposeWorkstream, &home).await?;
    let wording = TermsWording {
        report_weeks: "8".into(),
        ..TermsWording::default()
    };
    Ok(page(&visit, &wording, &ErrorSummary::default(), true))
}

fn answer(
    visit: &Visit,
    w: &TermsWording,
    done: Result<Workstream, AppError>,
    new: bool,
) -> Result<Response, Fault> {
    match done {
        Ok(it) => Ok(to(&format!("/workstreams/{}", it.slug()))),
        Err(error) => Ok(page(
            visit,
            w,
            &ErrorSummary::of(&findings_of(error)?, &visit.reader),
            new,
        )),
    }
}

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let w = wording(&Sent::from(pairs));
    let done = propose_workstream(&services.app, &visit.actor, &body, &w, &visit.reader.language).await;
    answer(&visit, &w, done, true)
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(workstream): Path<String>,
) -> Result<Response, Fault> {
    let view = view_workstream(&services.app, &visit.actor, &workstream).await?;
    authorise_seat(&services.app, &visit.actor, Verb::RewriteWorkstream, &view.home).await?;
    let wording = TermsWording::of(view.workstream.terms(), &visit.reader.language);
    Ok(page(&visit, &wording, &ErrorSummary::default(), false))
}

pub(super) async fn rewrite(
    visit: Visit,
    State(services): State<Services>,
    Path(workstream): Path<String>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let w = wording(&Sent::from(pairs));
    let done = rewrite_workstream(
        &services.app,
        &visit.actor,
        &workstream,
        &w,
        &visit.reader.language,
    )
    .await;
    answer(&visit, &w, done, false)
}
