//! `/bodies/{body}/commitments`: writes down what was promised.

use app::Verb;
use app::collaborative::kept_body;
use app::commit::{CommitmentWording, make_commitment};
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::words;
use crate::pages::form::{Form, findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let none = ErrorSummary::default();
    page(&visit, &services, &slug, (&CommitmentWording::default(), &none)).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    (wording, errors): (&CommitmentWording, &ErrorSummary),
) -> Result<Response, Fault> {
    let body = kept_body(&services.app, &visit.actor, Verb::MakeCommitment, slug).await?;
    let r = &visit.reader;
    let form = Form {
        title: r.t("commitment-new"),
        lead: words::link(&body, r),
        summary: errors.html(r),
        fields: fields(wording, errors, r),
        after: Html::empty(),
    };
    Ok(visit
        .page(form.title.plain(), crate::render(&form))
        .section(Section::Collaborative)
        .into_response())
}

fn fields(w: &CommitmentWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let word = |name: &str| r.t(&format!("commitment-{}", name.replace('_', "-")));
    let line = |name: &str, value: &str| Field::text(name, word(name)).value(value).error(errors.on(name));
    let lines = |name: &str, value: &str| {
        Field::lines(name, word(name), 4)
            .value(value)
            .error(errors.on(name))
    };
    let parts = [
        line("title", &w.title).html(r),
        line("organisation", &w.organisation).html(r),
        lines("objective", &w.objective).html(r),
        lines("promises", &w.promises)
            .hint(r.t("commitment-promises-hint"))
            .html(r),
        line("source", &w.source)
            .hint(r.t("commitment-source-hint"))
            .html(r),
        line("data_type", &w.data_type).optional().html(r),
        line("region", &w.region).optional().html(r),
        Field::number("months", r.t("commitment-length"), true)
            .value(&w.months)
            .error(errors.on("months"))
            .optional()
            .html(r),
        Field::date("since", r.t("commitment-since"))
            .value(&w.since)
            .error(errors.on("since"))
            .optional()
            .html(r),
        line("sponsors", &w.sponsors).optional().html(r),
        line("supporters", &w.supporters).optional().html(r),
        Button::submit(r.t("action-save")).html(r),
    ];
    Html::joined(&parts, "\n")
}

pub(super) async fn make(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Sends(pairs): Sends<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let one = |name: &str| sent.one(name);
    let wording = CommitmentWording {
        title: one("title"),
        organisation: one("organisation"),
        data_type: one("data_type"),
        region: one("region"),
        months: one("months"),
        since: one("since"),
        objective: one("objective"),
        sponsors: one("sponsors"),
        supporters: one("supporters"),
        source: one("source"),
        promises: one("promises"),
    };
    let language = &visit.reader.language;
    match make_commitment(&services.app, &visit.actor, &slug, &wording, language).await {
        Ok(it) => Ok(to(&format!("/commitments/{}", it.slug))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = page(&visit, &services, &slug, (&wording, &errors)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}
