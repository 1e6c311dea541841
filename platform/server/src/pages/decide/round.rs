//! `/work/{slug}/decide/rounds/{number}`: change a round; and beginning another one.

use app::register::{RoundWording, add_round, edit_round, view_initiative};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use framework::Stage;
use registry::{Round, RoundState};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::record::View;
use super::{back, joined};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::initiatives::words;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Redirect, Fault> {
    let round = add_round(&services.app, &visit.actor, &slug).await?;
    Ok(Redirect::to(&format!(
        "/work/{slug}/decide/rounds/{}",
        round.number
    )))
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, u32)>,
) -> Result<Response, Fault> {
    let (title, round) = open(&visit, &services, &slug, number).await?;
    let wording = RoundWording::of(&round, &visit.reader.language);
    Ok(page(
        &visit,
        (&slug, &title),
        &round,
        &wording,
        &ErrorSummary::default(),
    ))
}

/// The round, for someone who may change it.
pub(super) async fn open(
    visit: &Visit,
    services: &Services,
    slug: &str,
    number: u32,
) -> Result<(Html, Round), Fault> {
    let view = view_initiative(&services.app, &visit.actor, slug).await?;
    app::act::authorise(
        &services.app,
        &visit.actor,
        app::Verb::EditRound,
        Some(view.initiative.id.uuid()),
    )
    .await?;
    let title = visit.reader.text(&view.initiative.title);
    let round = view.rounds.into_iter().find(|r| r.round.number == number);
    let round = round.ok_or_else(|| app::AppError::not_found("round", number))?;
    Ok((title, round.round))
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, u32)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = RoundWording {
        title: sent.one("title"),
        started: sent.one("started"),
        ended: sent.one("ended"),
        deciders: Stage::ALL
            .into_iter()
            .map(|s| (s, sent.one(&format!("decider-{s}"))))
            .collect(),
    };
    let key = (slug.as_str(), number);
    let done = edit_round(&services.app, &visit.actor, key, &wording, &visit.reader.language).await;
    let Err(error) = done else { return Ok(back(&slug)) };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let (title, round) = open(&visit, &services, &slug, number).await?;
    let page = page(&visit, (&slug, &title), &round, &wording, &errors);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn page(
    visit: &Visit,
    (slug, title): (&str, &Html),
    round: &Round,
    wording: &RoundWording,
    errors: &ErrorSummary,
) -> Response {
    let r = &visit.reader;
    let view = View {
        r,
        title: "decide-round-edit",
        lead: "",
        action: "",
        summary: errors.html(r),
        fields: fields(wording, errors, r),
        buttons: Button::submit(r.t("action-save")).html(r),
    };
    let main = Html::joined(&[crate::render(&view), moves(slug, round, r)], "");
    let name = r.plain_with("round-number", &[("number", round.number.to_string().into())]);
    let page = visit
        .page(format!("{name} – {}", title.plain()), main)
        .section(Section::Work);
    page.above(tabs(slug, title, "decide", r)).into_response()
}

fn fields(w: &RoundWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let date = |name: &str, value: &str| {
        Field::text(name, r.t(&format!("field-{name}")))
            .value(value)
            .hint(r.t("field-date-hint"))
            .error(errors.on(name))
    };
    let mut all = vec![
        Field::text("title", r.t("field-title"))
            .value(&w.title)
            .optional(),
        date("started", &w.started).optional(),
        date("ended", &w.ended).optional(),
    ];
    all.extend(Stage::ALL.into_iter().map(|stage| {
        let label = Html::trusted(format!(
            "{}: {}",
            words::stage(stage, r),
            r.t("decide-round-decider")
        ));
        let value = w.deciders.get(&stage).map_or("", String::as_str);
        Field::text(format!("decider-{stage}"), label)
            .hint(r.t(&format!("stage-{stage}-text")))
            .value(value)
            .optional()
    }));
    joined(all.iter().map(|f| f.html(r)).collect())
}

/// The steps that the round can take.
fn moves(slug: &str, round: &Round, r: &Reader) -> Html {
    let action = format!("/work/{slug}/decide/rounds/{}/move", round.number);
    let button = |to: &RoundState| {
        let label = r.t(&format!("round-state-{to}"));
        let button = Button::submit(label).quiet().sends("to", to.as_str()).html(r);
        format!("<li><form method=\"post\" action=\"{action}\">{button}</form></li>")
    };
    let buttons: Vec<String> = round.state.next().iter().map(button).collect();
    let now = r.t(&format!("round-state-{}", round.state));
    Html::trusted(format!(
        "<h2>{}</h2><p>{now}</p><h3>{}</h3><ul class=\"row\">{}</ul>",
        r.t("decide-state"),
        r.t("decide-next"),
        buttons.join("")
    ))
}
