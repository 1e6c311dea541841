//! What is sent from an output's page, and the form for the next step.

use app::AppError;
use app::output::{
    Answer, OutputView, answer_output, ask_route, publish_output, settle_output, submit_output,
};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use governance::output::{Output, Route, Stage, Verdict};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::show;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// The form of the next step, for whoever may take it.
pub(super) fn forms(view: &OutputView, filled: &Filled, r: &Reader) -> Html {
    let sent = &filled.sent;
    let carried = view
        .motion
        .as_ref()
        .and_then(|m| m.outcome())
        .is_some_and(|o| o.is_carried());
    let (to, fields) = match view.output.stage() {
        Stage::Reviewed if carried => ("settle", vec![send("output-settle", r)]),
        Stage::Reviewed if view.may_ask => ("ask", route(sent, r)),
        Stage::Approved if view.may_submit => ("submit", submission(filled, r)),
        Stage::Submitted if view.may_submit => ("answer", commission(filled, r)),
        Stage::Answered if view.may_submit => ("publish", vec![send("output-publish", r)]),
        _ => return Html::empty(),
    };
    Html::trusted(format!(
        "<section class=\"no-print\"><h2>{}</h2><form method=\"post\" action=\"/outputs/{}/{to}\" class=\"column stack\">{}</form></section>",
        r.t(&format!("output-step-{to}")),
        view.output.slug(),
        Html::joined(&fields, "")
    ))
}

fn send(key: &str, r: &Reader) -> Html {
    Button::submit(r.t(key)).html(r)
}

fn route(sent: &Sent, r: &Reader) -> Vec<Html> {
    let one = |v: Route| {
        Choice::new(v.as_str(), r.t(&format!("output-route-{}", v.as_str())))
            .chosen(sent.one("route") == v.as_str())
    };
    vec![
        Field::radios("route", r.t("output-route"), Route::ALL.map(one).to_vec()).html(r),
        send("output-ask", r),
    ]
}

fn submission(filled: &Filled, r: &Reader) -> Vec<Html> {
    let Filled { sent, errors } = filled;
    let line = |name: &str| {
        let field =
            Field::text(name, r.t(&format!("output-{name}"))).hint(r.t(&format!("output-{name}-hint")));
        field.value(sent.one(name)).error(errors.on(name))
    };
    vec![
        line("session").html(r),
        line("item").html(r),
        line("symbol").optional().html(r),
        Field::date("on", r.t("output-on"))
            .value(sent.one("on"))
            .error(errors.on("on"))
            .html(r),
        send("output-submit", r),
    ]
}

fn commission(filled: &Filled, r: &Reader) -> Vec<Html> {
    let Filled { sent, errors } = filled;
    let one = |v: Verdict| {
        Choice::new(v.as_str(), r.t(&format!("output-verdict-{}", v.as_str())))
            .chosen(sent.one("verdict") == v.as_str())
    };
    vec![
        Field::radios("verdict", r.t("output-verdict"), Verdict::ALL.map(one).to_vec())
            .error(errors.on("verdict"))
            .html(r),
        Field::text("decision", r.t("output-decision"))
            .hint(r.t("output-decision-hint"))
            .value(sent.one("decision"))
            .optional()
            .html(r),
        Field::lines("words", r.t("output-words"), 3)
            .value(sent.one("words"))
            .error(errors.on("words"))
            .optional()
            .html(r),
        Field::date("on", r.t("output-on"))
            .value(sent.one("on"))
            .error(errors.on("on"))
            .html(r),
        send("output-answer", r),
    ]
}

/// Back to the output, or its page with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
    done: Result<Output, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/outputs/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, slug, &sent.with(errors)).await
        }
    }
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    match ask_route(
        &services.app,
        &visit.actor,
        &slug,
        Route::from_name(&sent.one("route")),
    )
    .await
    {
        Ok((it, committee, subject)) => {
            let route = it.route_asked().map_or("information", Route::as_str);
            let key = format!("output-{route}");
            let named = (key.as_str(), it.title(), format!("/outputs/{slug}"));
            put_to_vote(&visit, &services, committee.slug.as_str(), subject, named).await
        }
        Err(error) => after(&visit, &services, &slug, &sent, Err(error)).await,
    }
}

pub(super) async fn settle(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let done = settle_output(&services.app, &visit.actor, &slug).await;
    after(&visit, &services, &slug, &Sent::default(), done).await
}

pub(super) async fn submit(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let [session, item, symbol, on] = ["session", "item", "symbol", "on"].map(|name| sent.one(name));
    let done = submit_output(
        &services.app,
        &visit.actor,
        &slug,
        (&session, &item, &symbol, &on),
    )
    .await;
    after(&visit, &services, &slug, &sent, done).await
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let answer = Answer {
        verdict: sent.one("verdict"),
        decision: sent.one("decision"),
        words: sent.one("words"),
        on: sent.one("on"),
    };
    let done = answer_output(
        &services.app,
        &visit.actor,
        &slug,
        &answer,
        &visit.reader.language,
    )
    .await;
    after(&visit, &services, &slug, &sent, done).await
}

pub(super) async fn publish(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let done = publish_output(&services.app, &visit.actor, &slug).await;
    after(&visit, &services, &slug, &Sent::default(), done).await
}
