//! `…/risks/row`: one risk of the list that is being written.

use app::design::{RiskWording, view_risks, write_risk};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use governance::risk::Grade;
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::room_forms::View;
use super::{Pairs, Round, at, language, to};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// Which row, from 1.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    row: usize,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &round,
        (asked.row, None),
        &ErrorSummary::default(),
    )
    .await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let row = sent.one("row").parse().unwrap_or(0);
    let wording = RiskWording {
        group: sent.one("group"),
        harm: sent.one("harm"),
        likelihood: sent.one("likelihood"),
        severity: sent.one("severity"),
        measures: sent.one("measures"),
        owner: sent.one("owner"),
        likelihood_left: sent.one("likelihood_left"),
        severity_left: sent.one("severity_left"),
    };
    let (key, tongue) = ((round.0.as_str(), round.1), language::of(&sent, &visit.reader));
    match write_risk(&services.app, &visit.actor, key, (row, &wording), &tongue).await {
        Ok(_) => Ok(to(key, "/risks#draft")),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &round, (row, Some(wording)), &errors).await
        }
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, number): &Round,
    (row, sent): (usize, Option<RiskWording>),
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let (key, r) = ((slug.as_str(), *number), &visit.reader);
    let view = view_risks(&services.app, &visit.actor, key).await?;
    let about = Some(view.at.initiative.id.uuid());
    app::act::authorise(&services.app, &visit.actor, app::Verb::WriteRisks, about).await?;
    let missing = || app::AppError::not_found("risk", row);
    let draft = view.draft.as_ref().ok_or_else(missing)?;
    let there = row.checked_sub(1).and_then(|i| draft.risks.get(i));
    if row == 0 || row > draft.risks.len() + 1 {
        return Err(missing().into());
    }
    let old = there
        .map(|risk| RiskWording::of(risk, &r.language))
        .unwrap_or_default();
    let hidden = Html::trusted(format!("<input type=\"hidden\" name=\"row\" value=\"{row}\">"));
    let shown = View {
        r,
        title: if there.is_some() { "risk-edit" } else { "risk-add" },
        lead: Html::empty(),
        summary: errors.html(r),
        action: at(key, "/risks/row"),
        fields: Html::joined(&[hidden, fields(&sent.unwrap_or(old), errors, r)], ""),
        buttons: Button::submit(r.t("action-save")).html(r),
    };
    Ok(shown.page(visit, &view.at, "risks"))
}

fn fields(w: &RiskWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let lines = |name: &str, value: &str, rows| {
        Field::lines(name, r.t(&format!("risk-{}", name.replace('_', "-"))), rows)
            .value(value)
            .hint(r.t(&format!("risk-{}-hint", name.replace('_', "-"))))
            .error(errors.on(name))
    };
    let grades = |name: &str, scale: &str, value: &str, key: &str| {
        let choice = |g: Grade| {
            let n = g.number();
            let label = Html::trusted(format!("{n} {}", r.t(&format!("risk-{scale}-{n}"))));
            Choice::new(n.to_string(), label).chosen(value == n.to_string())
        };
        let choices = std::iter::once(Choice::new("", r.t("risk-grade-open"))).chain(Grade::ALL.map(choice));
        Field::select(name, r.t(key), choices.collect()).error(errors.on(name))
    };
    let all = [
        lines("harm", &w.harm, 2),
        lines("group", &w.group, 2),
        grades("likelihood", "likelihood", &w.likelihood, "risk-likelihood"),
        grades("severity", "severity", &w.severity, "risk-severity"),
        lines("measures", &w.measures, 4).optional(),
        lines("owner", &w.owner, 1).optional(),
        grades(
            "likelihood_left",
            "likelihood",
            &w.likelihood_left,
            "risk-likelihood-left",
        )
        .optional(),
        grades(
            "severity_left",
            "severity",
            &w.severity_left,
            "risk-severity-left",
        )
        .optional(),
        language::field(r),
    ];
    Html::joined(&all.map(|f| f.html(r)), "")
}
