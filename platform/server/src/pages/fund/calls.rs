//! `/funds/{fund}/calls`: what one can apply for, by which criteria, until when.

use app::fund::{CallWording, FundView, open_call, view_fund};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use fund::{Call, FundState};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use super::ask::{self, Ask, concerns, folded};
use super::{frame, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

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
    let today = governance::day(services.app.now());
    let mut body: Vec<Html> = view.calls.iter().map(|c| call(c, today, r)).collect();
    if body.is_empty() {
        body.push(frame::nothing("fund-no-calls", r));
    }
    if view.calls.iter().any(|c| c.is_open(today)) {
        body.push(super::show::link(
            "fund-apply",
            &format!("/funds/{fund}/apply"),
            r,
        ));
    }
    let mut sections = vec![(r.t("fund-tab-calls"), Html::joined(&body, ""))];
    if view.keeps && view.fund.state() == FundState::Open {
        sections.push((r.t("fund-keep"), form(&view, filled, r)));
    }
    Ok(frame::page(
        visit,
        &view,
        ("calls", "fund-tab-calls"),
        errors,
        sections,
    ))
}

fn call(it: &Call, today: base::Date, r: &Reader) -> Html {
    let (tone, key) = if it.is_open(today) {
        (Tone::Good, "call-open")
    } else {
        (Tone::Plain, "call-not-open")
    };
    let badge = Badge::new(tone, r.t(key)).html(r);
    let criteria = it
        .criteria
        .iter()
        .map(|c| Html::trusted(format!("<li>{}</li>", r.text(&c.words))));
    let criteria: Vec<Html> = criteria.collect();
    let days = r.ta(
        "call-days",
        &[
            ("from", r.date(it.opens).into()),
            ("to", r.date(it.closes).into()),
        ],
    );
    let most = r.ta("call-most", &[("amount", words::money(it.most, r).into())]);
    Html::trusted(format!(
        "<article class=\"stack\"><h3>{} {badge}</h3><p>{}</p><p>{days} {most}</p><p>{}</p><ul>{}</ul></article>",
        r.text(&it.title),
        r.text(&it.about),
        r.t("call-criteria"),
        Html::joined(&criteria, "")
    ))
}

fn form(view: &FundView, filled: &Filled, r: &Reader) -> Html {
    let errors = &filled.errors;
    let form = Ask::new("k_", filled, r)
        .text("title", "call-title")
        .lines("about", "call-about")
        .lines("criteria", "call-criteria-field")
        .hinted("amount", "call-most-field")
        .day("opens", "call-opens")
        .day("closes", "call-closes")
        .form(&format!("/funds/{}/calls", view.fund.slug), "call-add");
    folded(r.t("call-add"), &form, concerns(errors, "k_"))
}

pub(super) async fn open(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let one = |name: &str| sent.one(&format!("k_{name}"));
    let wording = CallWording {
        title: one("title"),
        about: one("about"),
        criteria: one("criteria"),
        most: one("amount"),
        opens: one("opens"),
        closes: one("closes"),
    };
    match open_call(
        &services.app,
        &visit.actor,
        &fund,
        &wording,
        &visit.reader.language,
    )
    .await
    {
        Ok(_) => Ok(Redirect::to(&format!("/funds/{fund}/calls")).into_response()),
        Err(error) => {
            let errors = ask::errors(error, "k_", &visit.reader)?;
            page(&visit, &services, &fund, &sent.with(errors)).await
        }
    }
}
