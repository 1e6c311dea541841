//! `/sources/{source}`: another instance, how asking it went, what was found, and for administrators the switches.

use app::AppError;
use app::harvest::{
    Source, SourceState, SourceView, drop_source, harvest_one, revoke_key, set_source, view_source,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Findings;
use ui::components::badge::{Badge, Tone};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::{Component, Html, Reader};

use super::{code, outward, revoked};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::to;
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "harvest/source.html")]
struct View<'a> {
    r: &'a Reader,
    it: &'a Source,
    facts: Html,
    origins: Vec<(Html, Html)>,
    troubles: Html,
    revoked: Html,
    errors: Html,
    /// The form with which its key ends; empty where it has ended.
    ending: Html,
    may: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &id,
        (&Sent::default(), ErrorSummary::default()),
    )
    .await
}

async fn page(
    visit: &Visit,
    services: &Services,
    id: &str,
    (sent, errors): (&Sent, ErrorSummary),
) -> Result<Response, Fault> {
    let (view, may) = view_source(&services.app, &visit.actor, id).await?;
    let r = &visit.reader;
    let it = &view.source;
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let origin = |o: &harvest::Origin| (Html::escaped(&o.name), code(o.key.fingerprint()));
    let shown = View {
        r,
        it,
        facts: facts(&view, r),
        origins: it.origins.iter().map(origin).collect(),
        troubles: troubles(it, r),
        revoked: it
            .revoked
            .as_ref()
            .map_or_else(Html::empty, |why| revoked(why, "source-revoked-text", r)),
        ending: match it.revoked {
            None => ending(sent, &errors, governance::day(services.app.now()), r),
            Some(_) => Html::empty(),
        },
        errors: errors.html(r),
        may,
    };
    let way = Breadcrumb::default().to(r.t("source-title"), "/sources");
    let shell = visit
        .page(it.itself.name.clone(), crate::render(&shown))
        .above(way.html(r));
    Ok((status, shell).into_response())
}

fn ending(sent: &Sent, errors: &ErrorSummary, today: base::Date, r: &Reader) -> Html {
    let from = match sent.one("from") {
        day if day.is_empty() => today.to_string(),
        day => day,
    };
    let parts = [
        Field::date("from", r.t("source-revoke-from"))
            .hint(r.t("source-revoke-from-hint"))
            .value(from)
            .error(errors.on("from"))
            .html(r),
        Field::text("reason", r.t("source-revoke-reason"))
            .hint(r.t("source-revoke-reason-hint"))
            .value(sent.one("reason"))
            .error(errors.on("reason"))
            .html(r),
        Button::submit(r.t("source-revoke")).grave().html(r),
    ];
    Html::joined(&parts, "")
}

/// Says that its key no longer counts.
pub(super) async fn revoke(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (from, reason) = (sent.one("from"), sent.one("reason"));
    match revoke_key(&services.app, &visit.actor, &id, (&from, &reason)).await {
        Ok(_) => Ok(to(&format!("/sources/{id}"))),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            page(&visit, &services, &id, (&sent, errors)).await
        }
        Err(other) => Err(other.into()),
    }
}

fn facts(view: &SourceView, r: &Reader) -> Html {
    let it = &view.source;
    let address = match it.itself.address.as_str() {
        "" => r.t("source-by-hand"),
        address => outward(
            address,
            &Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", Html::escaped(address))),
        ),
    };
    let last = it.last.map_or_else(
        || r.t("source-never"),
        |l| {
            let taken = f64::from(u32::try_from(l.taken).unwrap_or(u32::MAX));
            let at = r.moment(l.at);
            r.ta(
                "source-last-time",
                &[("at", at.as_str().into()), ("taken", taken.into())],
            )
        },
    );
    DefinitionList::default()
        .item(r.t("source-state"), standing(it, r))
        .item(r.t("source-address"), address)
        .item(r.t("source-fingerprint"), code(it.itself.key.fingerprint()))
        .item(
            r.t("source-records"),
            r.count(usize::try_from(view.records).unwrap_or(usize::MAX)),
        )
        .item(r.t("source-last"), last)
        .html(r)
}

/// How a source stands, in a word with its sign.
pub(super) fn standing(it: &Source, r: &Reader) -> Html {
    let (tone, key) = match it.state {
        SourceState::OtherKey => (Tone::Stop, "other-key"),
        SourceState::Revoked => (Tone::Stop, "revoked"),
        SourceState::On if it.failures > 0 => (Tone::Attention, "silent"),
        SourceState::On => (Tone::Good, "on"),
        SourceState::Stopped => (Tone::Open, "stopped"),
    };
    Badge::new(tone, r.t(&format!("source-is-{key}"))).html(r)
}

/// What was found, the newest first.
fn troubles(it: &Source, r: &Reader) -> Html {
    let all: Findings = it.troubles.iter().rev().filter_map(|t| t.finding()).collect();
    match all.is_empty() {
        true => Html::empty(),
        false => FindingList::of(&all).html(r),
    }
}

/// Asks it at once.
pub(super) async fn now(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    harvest_one(&services.app, &visit.actor, &id).await?;
    Ok(to(&format!("/sources/{id}")))
}

pub(super) async fn stop(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    set_source(&services.app, &visit.actor, &id, false, false).await?;
    Ok(to(&format!("/sources/{id}")))
}

/// Goes on, and looks again at everything from the first record.
pub(super) async fn anew(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    set_source(&services.app, &visit.actor, &id, true, true).await?;
    Ok(to(&format!("/sources/{id}")))
}

pub(super) async fn drop_it(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    drop_source(&services.app, &visit.actor, &id).await?;
    Ok(to("/sources"))
}
