//! Write the text anew, ask about it, conclude.

use app::consult::{
    DocumentView, Hold, conclude_consultation, hold_consultation, revise_document, view_document,
};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Finding, Place};
use governance::document::{Document, Stands};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::id_of;
use super::show::{Asked, page};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::form::{Form as Page, findings_of};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// What a keeper can do now, as folded forms.
pub(super) fn forms(view: &DocumentView, filled: &Filled, r: &Reader) -> Vec<Html> {
    let sent = &filled.sent;
    if !view.may_keep {
        return Vec::new();
    }
    match view.stands() {
        Some(Stands::Open) => Vec::new(),
        Some(Stands::Answering) => vec![conclude_form(view, sent, r)],
        None | Some(Stands::Concluded) if view.document.is_frozen() => Vec::new(),
        None | Some(Stands::Concluded) => vec![ask_form(view, filled, r)],
    }
}

fn folded(view: &DocumentView, (key, step): (&str, &str), fields: &[Html], r: &Reader) -> Html {
    Html::trusted(format!(
        "<details class=\"panel no-print\" open><summary>{}</summary><form method=\"post\" action=\"/consultations/{}/{step}\" class=\"column stack\">{}</form></details>",
        r.t(key),
        view.document.id,
        Html::joined(fields, "")
    ))
}

fn ask_form(view: &DocumentView, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let review = view
        .output
        .as_ref()
        .is_some_and(governance::output::Output::is_open);
    let mut fields = Vec::new();
    if review {
        fields.push(Html::trusted(format!(
            "<p>{}</p>",
            r.tn(
                "consult-review-text",
                usize::from(governance::output::REVIEW_DAYS)
            )
        )));
    } else {
        let who = |value: &str| {
            Choice::new(value, r.t(&format!("consult-audience-{value}")))
                .chosen(sent.one("audience") == value || (value == "members" && !sent.has("audience")))
        };
        fields.push(
            Field::radios(
                "audience",
                r.t("consult-audience"),
                vec![who("members"), who("everybody")],
            )
            .html(r),
        );
    }
    fields.push(
        Field::date("until", r.t("consult-last-day"))
            .value(sent.one("until"))
            .error(errors.on("until"))
            .html(r),
    );
    fields.push(
        Field::lines("question", r.t("consult-question"), 2)
            .hint(r.t("consult-question-hint"))
            .value(sent.one("question"))
            .optional()
            .html(r),
    );
    fields.push(Button::submit(r.t("consult-ask")).html(r));
    folded(
        view,
        (if review { "consult-review" } else { "consult-ask" }, "ask"),
        &fields,
        r,
    )
}

fn conclude_form(view: &DocumentView, sent: &Sent, r: &Reader) -> Html {
    let newest = view.document.newest().map(|c| c.number);
    let left = view
        .comments
        .iter()
        .filter(|h| Some(h.comment.consultation) == newest && !h.comment.is_settled())
        .count();
    let mut fields = Vec::new();
    if left > 0 {
        fields.push(Html::trusted(format!(
            "<p>{} <a href=\"/consultations/{}/answers?only=open\">{}</a></p>",
            r.tn("consult-left", left),
            view.document.id,
            r.t("consult-answer-them")
        )));
    } else {
        let summary = Field::lines("summary", r.t("consult-summary"), 3).hint(r.t("consult-summary-hint"));
        fields.push(summary.value(sent.one("summary")).optional().html(r));
        fields.push(Button::submit(r.t("consult-conclude")).html(r));
    }
    folded(view, ("consult-conclude", "conclude"), &fields, r)
}

async fn after(
    visit: &Visit,
    services: &Services,
    document: &str,
    sent: &Sent,
    done: Result<Document, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/consultations/{document}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, document, &Asked::default(), &sent.with(errors)).await
        }
    }
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, id) = (Sent::from(pairs), id_of(&document)?);
    may(&visit, &services, Verb::HoldConsultation, id).await?;
    let until = sent.one("until");
    let done = match until.parse() {
        Ok(until) => {
            let hold = Hold {
                everybody: sent.one("audience") == "everybody",
                until,
                question: sent.one("question"),
            };
            hold_consultation(&services.app, &visit.actor, id, &hold, &visit.reader.language).await
        }
        Err(_) => {
            let finding =
                Finding::error(app::register::code::NOT_A_DATE).at(Place::whole().with("field", "until"));
            Err(AppError::finding(finding.with("value", until)))
        }
    };
    after(&visit, &services, &document, &sent, done).await
}

/// Who may not is told so before the form is read.
async fn may(visit: &Visit, services: &Services, verb: Verb, id: base::Id<Document>) -> Result<(), Fault> {
    let document = services.app.store.get(id).await?;
    let body = services.app.store.get(document.body).await?;
    app::decide::authorise_seat(&services.app, &visit.actor, verb, &body).await?;
    Ok(())
}

pub(super) async fn conclude(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, id) = (Sent::from(pairs), id_of(&document)?);
    let done = conclude_consultation(
        &services.app,
        &visit.actor,
        id,
        &sent.one("summary"),
        &visit.reader.language,
    )
    .await;
    after(&visit, &services, &document, &sent, done).await
}

pub(super) async fn text(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
) -> Result<Response, Fault> {
    edit(&visit, &services, &document, None, &ErrorSummary::default()).await
}

/// The page of the whole text, to be written anew.
async fn edit(
    visit: &Visit,
    services: &Services,
    document: &str,
    written: Option<String>,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let id = id_of(document)?;
    may(visit, services, Verb::ReviseDocument, id).await?;
    let view = view_document(&services.app, &visit.actor, id).await?;
    let r = &visit.reader;
    let text = Field::lines("text", r.t("consult-text"), 24)
        .hint(r.t("consult-revise-hint"))
        .value(written.unwrap_or_else(|| view.document.now().source()))
        .error(errors.on("text"));
    let page = Page {
        title: r.t("consult-to-text"),
        lead: r.text(&view.document.title),
        summary: errors.html(r),
        fields: Html::joined(&[text.html(r), Button::submit(r.t("action-save")).html(r)], ""),
        after: Html::empty(),
    };
    let shell = visit
        .page(page.title.plain(), crate::render(&page))
        .above(frame::above(&view.body, "consultations", r));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

pub(super) async fn revise(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let text = Sent::from(pairs).one("text");
    match revise_document(&services.app, &visit.actor, id_of(&document)?, &text).await {
        Ok(_) => Ok(Redirect::to(&format!("/consultations/{document}/changes")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            edit(&visit, &services, &document, Some(text), &errors).await
        }
    }
}
