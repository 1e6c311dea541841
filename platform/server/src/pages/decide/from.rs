//! `/work/new/from`: an initiative that is described elsewhere already; its record fills the form in.

use app::AppError;
use app::register::{Brought, bring_description};
use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html};

use super::joined;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::Upload;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "decide/from.html")]
struct View<'a> {
    r: &'a ui::Reader,
    summary: Html,
    fields: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::RegisterInitiative, None).await?;
    Ok(page(&visit, "", &ErrorSummary::default()))
}

fn page(visit: &Visit, text: &str, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let fields = [
        Field::file("file", r.t("described-file"), ".json,.jsonld,.rdf,.xml")
            .hint(r.t("described-file-hint"))
            .error(errors.on("file"))
            .optional()
            .html(r),
        Field::lines("text", r.t("described-text"), 6)
            .hint(r.t("described-text-hint"))
            .value(text)
            .optional()
            .html(r),
        Button::submit(r.t("described-look")).html(r),
    ];
    let view = View {
        r,
        summary: errors.html(r),
        fields: joined(fields.to_vec()),
    };
    let way = Breadcrumb::default().to(r.t("new-title"), "/work/new");
    visit
        .page(r.plain("described-title"), crate::render(&view))
        .section(Section::Work)
        .above(way.html(r))
        .into_response()
}

/// Reads the record and shows the form, filled in. Nothing is kept yet.
pub(super) async fn read(
    visit: Visit,
    State(services): State<Services>,
    request: Request,
) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::RegisterInitiative, None).await?;
    let (text, done) = match Upload::read(request).await {
        Ok(upload) => {
            let pasted = upload.sent.one("text");
            let text = match upload.bytes.is_empty() {
                true => pasted,
                false => String::from_utf8_lossy(&upload.bytes).into_owned(),
            };
            let done = bring_description(&services.app, &visit.actor, &text).await;
            (text, done)
        }
        Err(error) => (String::new(), Err(error)),
    };
    match done {
        Ok(brought) => Ok(super::new::filled(
            &visit,
            &brought.wording,
            told(&visit, &brought),
        )),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let short: String = text.chars().take(20_000).collect();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&visit, &short, &errors)).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// What was taken over, by whom it is there, and every field of which nothing was made.
fn told(visit: &Visit, it: &Brought) -> Html {
    let r = &visit.reader;
    let form = it.wording.brought_form.as_str();
    let mut parts =
        vec![Notice::new(Kind::Done, Html::empty(), r.tv("described-done", "form", form)).html(r)];
    if !it.organisation.is_empty() {
        let who = r.tv("described-organisation", "organisation", it.organisation.as_str());
        parts.push(Html::trusted(format!("<p class=\"column\">{who}</p>")));
    }
    if !it.findings.is_empty() {
        parts.push(FindingList::of(&it.findings).html(r));
    }
    joined(parts)
}
