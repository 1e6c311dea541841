//! `/funds/{fund}/pledge`: who promised, signed and gave what.

use app::fund::{ContributionStep, FundView, pledge as note, step_contribution, view_fund};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use fund::{Contribution, DonorKind};
use ui::components::badge::{Badge, Tone};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::ask::{self, Ask, concerns, folded};
use super::{frame, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &fund, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, fund: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_fund(&services.app, &visit.actor, fund).await?;
    let r = &visit.reader;
    let mut sections = vec![(r.t("fund-contributions"), table(&view, r))];
    if view.keeps {
        sections.push((r.t("fund-keep"), forms(&view, filled, r)));
    }
    Ok(frame::page(
        visit,
        &view,
        ("pledge", "fund-tab-contributions"),
        errors,
        sections,
    ))
}

/// Who gives, as the public reads it.
pub(super) fn giver(it: &Contribution, r: &Reader) -> Html {
    match it.donor.kind {
        DonorKind::Person => r.t("donor-person"),
        _ => Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&it.donor.name))),
    }
}

fn table(view: &FundView, r: &Reader) -> Html {
    if view.contributions.is_empty() {
        return frame::nothing("fund-no-pledges", r);
    }
    let mut table = Table::new(r.t("fund-contributions"))
        .column(r.t("fund-donor"))
        .column(r.t("fund-donor-kind"))
        .column(r.t("grant-state"))
        .numbers(r.t("statement-pledged"))
        .numbers(r.t("statement-committed"))
        .numbers(r.t("statement-received"))
        .column(r.t("fund-papers"))
        .note(r.t("fund-pledges-note"));
    table.caption_hidden = true;
    for it in &view.contributions {
        let committed = it
            .committed()
            .map_or_else(|| "–".to_owned(), |m| words::money(m, r));
        let tone = if it.state_name() == "lapsed" {
            Tone::Stop
        } else {
            Tone::Plain
        };
        table = table.row([
            giver(it, r).into(),
            r.t(&format!("donor-{}", it.donor.kind.as_str())).into(),
            Badge::new(tone, r.t(&format!("contribution-{}", it.state_name())))
                .html(r)
                .into(),
            Cell::Number(words::money(it.pledged, r)),
            Cell::Number(committed),
            Cell::Number(words::money(view.ledger.received(it.id), r)),
            papers(it, r).into(),
        ]);
    }
    table.html(r)
}

fn papers(it: &Contribution, r: &Reader) -> Html {
    let mut all = vec![words::paper(&it.paper, r)];
    match it.state() {
        fund::ContributionState::Committed { paper, .. } => all.push(words::paper(paper, r)),
        fund::ContributionState::Lapsed { reason, .. } => all.push(reason.as_str().into()),
        fund::ContributionState::Pledged => {}
    }
    Html::joined(&all, "<br>")
}

fn forms(view: &FundView, filled: &Filled, r: &Reader) -> Html {
    let errors = &filled.errors;
    let slug = &view.fund.slug;
    let kinds = DonorKind::ALL.map(|k| (k.as_str().to_owned(), r.t(&format!("donor-{}", k.as_str()))));
    let pledge = Ask::new("p_", filled, r)
        .maybe("donor", "fund-donor")
        .select("donor_kind", "fund-donor-kind", kinds.to_vec())
        .any_amount()
        .paper()
        .form(&format!("/funds/{slug}/pledge"), "fund-note-pledge");
    let mut out = vec![folded(r.t("fund-note-pledge"), &pledge, concerns(errors, "p_"))];
    if !view.contributions.is_empty() {
        let step = Ask::new("c_", filled, r)
            .select("contribution", "fund-which-contribution", choices(view, r))
            .select(
                "step",
                "fund-contribution-step",
                ["commit", "lapse"]
                    .map(|s| (s.to_owned(), r.t(&format!("contribution-step-{s}"))))
                    .to_vec(),
            )
            .any_amount()
            .maybe("reason", "fund-lapse-reason")
            .paper()
            .form(&format!("/funds/{slug}/contributions"), "fund-save");
        out.push(folded(
            r.t("fund-contribution-step"),
            &step,
            concerns(errors, "c_"),
        ));
    }
    out.push(super::show::link(
        "fund-deposit-link",
        &format!("/funds/{slug}/ledger"),
        r,
    ));
    Html::joined(&out, "")
}

/// Contributions to choose from.
pub(super) fn choices(view: &FundView, r: &Reader) -> Vec<(String, Html)> {
    let one = |it: &Contribution| {
        let label = format!("{} · {}", giver(it, r).plain(), words::money(it.pledged, r));
        (it.id.to_string(), Html::from(label))
    };
    view.contributions.iter().map(one).collect()
}

pub(super) async fn pledge(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (name, kind) = (sent.one("p_donor"), sent.one("p_donor_kind"));
    let done = note(
        &services.app,
        &visit.actor,
        &fund,
        (&name, &kind),
        &ask::paper(&sent, "p_"),
    )
    .await;
    after(&visit, &services, &fund, &sent, "p_", done.map(|_| ())).await
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let step = match sent.one("c_step").as_str() {
        "lapse" => ContributionStep::Lapse(sent.one("c_reason")),
        _ => ContributionStep::Commit,
    };
    let which = sent.one("c_contribution");
    let paper = ask::paper(&sent, "c_");
    let done = step_contribution(&services.app, &visit.actor, (&fund, &which), step, &paper).await;
    after(&visit, &services, &fund, &sent, "c_", done.map(|_| ())).await
}

async fn after(
    visit: &Visit,
    services: &Services,
    fund: &str,
    sent: &Sent,
    prefix: &str,
    done: app::Result<()>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/funds/{fund}/pledge")).into_response()),
        Err(error) => {
            let errors = ask::errors(error, prefix, &visit.reader)?;
            page(visit, services, fund, &sent.with(errors)).await
        }
    }
}
