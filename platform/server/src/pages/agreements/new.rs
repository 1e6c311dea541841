//! `/work/{slug}/agreements/new` and `/agreements/{agreement}/edit`: an agreement is drafted, or written anew.

use app::agree::{all_agreements, draft_agreement, rewrite_agreement, view_agreement};
use app::{AppError, Verb};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use governance::agreement::{AgreementKind, AgreementState};
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::form::{From, content, fields, sent_of};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "agreements/form.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    lead: &'a str,
    action: String,
    summary: Html,
    fields: Html,
}

/// A kind by its name in an address.
#[derive(serde::Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
}

fn kind_of(name: &str) -> Result<AgreementKind, AppError> {
    AgreementKind::from_name(name).ok_or_else(|| AppError::not_found("kind", name))
}

/// What the form chooses from, for who may draft.
async fn from(visit: &Visit, services: &Services, slug: &str, kind: AgreementKind) -> Result<From, Fault> {
    let (initiative, agreements, data) = all_agreements(&services.app, &visit.actor, slug).await?;
    let owner = Some(initiative.id.uuid());
    app::act::authorise(&services.app, &visit.actor, Verb::DraftAgreement, owner).await?;
    let standing = agreements
        .iter()
        .filter(|a| a.content().terms.kind() == kind && matches!(a.state(), AgreementState::InForce { .. }))
        .map(|a| (a.slug().clone(), a.content().title.clone()))
        .collect();
    let data = data.into_iter().map(|d| (d.id.uuid(), d.title)).collect();
    From::read(&services.app, initiative, data, standing).await
}

/// The form, with what was sent and what was wrong with it.
fn page(visit: &Visit, from: &From, kind: AgreementKind, action: String, filled: &Filled) -> Response {
    let r = &visit.reader;
    let errors = &filled.errors;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let view = View {
        r,
        title: &format!("agree-new-{}", kind.as_str()),
        lead: &format!("agree-kind-{}-text", kind.as_str()),
        action,
        summary: errors.html(r),
        fields: fields(kind, from, filled, r),
    };
    let (slug, title) = (from.initiative.slug.as_str(), r.text(&from.initiative.title));
    let page = visit
        .page(
            r.plain(&format!("agree-new-{}", kind.as_str())),
            crate::render(&view),
        )
        .section(Section::Work)
        .above(tabs(slug, &title, "agreements", r));
    (status, page).into_response()
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let kind = AgreementKind::from_name(&asked.kind).unwrap_or(AgreementKind::DataSharing);
    let from = from(&visit, &services, &slug, kind).await?;
    let action = format!("/work/{slug}/agreements");
    Ok(page(&visit, &from, kind, action, &Filled::default()))
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let kind = AgreementKind::from_name(&sent.one("kind"));
    let from = from(
        &visit,
        &services,
        &slug,
        kind.unwrap_or(AgreementKind::DataSharing),
    )
    .await?;
    let kind = kind_of(&sent.one("kind"))?;
    let drafted = match content(kind, &from, &sent, &visit.reader) {
        Ok(content) => draft_agreement(&services.app, &visit.actor, &slug, content).await,
        Err(error) => Err(error),
    };
    match drafted {
        Ok(agreement) => Ok(Redirect::to(&format!("/agreements/{}", agreement.slug())).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            Ok(page(
                &visit,
                &from,
                kind,
                format!("/work/{slug}/agreements"),
                &sent.with(errors),
            ))
        }
    }
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
) -> Result<Response, Fault> {
    let view = view_agreement(&services.app, &visit.actor, &agreement).await?;
    let kind = view.agreement.content().terms.kind();
    let from = from(&visit, &services, view.initiative.slug.as_str(), kind).await?;
    let sent = sent_of(view.agreement.content(), &visit.reader);
    let action = format!("/agreements/{agreement}/edit");
    Ok(page(
        &visit,
        &from,
        kind,
        action,
        &sent.with(ErrorSummary::default()),
    ))
}

pub(super) async fn rewrite(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let view = view_agreement(&services.app, &visit.actor, &agreement).await?;
    let kind = view.agreement.content().terms.kind();
    let from = from(&visit, &services, view.initiative.slug.as_str(), kind).await?;
    let sent = Sent::from(pairs);
    let done = match content(kind, &from, &sent, &visit.reader) {
        Ok(content) => rewrite_agreement(&services.app, &visit.actor, &agreement, content).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/agreements/{agreement}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let action = format!("/agreements/{agreement}/edit");
            Ok(page(&visit, &from, kind, action, &sent.with(errors)))
        }
    }
}
