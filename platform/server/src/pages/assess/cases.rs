//! `/cases/{case}`: a case before a review panel, public: questions and answers, the ruling with its reasons, one
//! appeal. And `/work/{slug}/rounds/{number}/review`: bringing one.

use app::assess::{CaseView, appeal_case, bring_case, conclude_case, propose_ruling, say_in_case, view_case};
use app::register::view_initiative;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Id;
use registry::assessment::{Case, CaseState, RULINGS};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// Somebody's words, by whom and when.
type Spoken = (Html, String, Html);

#[derive(Template)]
#[template(path = "assess/case.html")]
struct Show<'a> {
    r: &'a Reader,
    base: String,
    initiative: (String, Html),
    round: String,
    panel: (String, Html),
    state: Html,
    summary: Html,
    reason: Html,
    thread: Vec<Spoken>,
    rulings: Vec<(Html, String, Html)>,
    appeal: Option<(String, Html)>,
    words: &'a [String],
    proposed: Option<(Html, Html, Option<String>, Html)>,
    say: Option<Html>,
    rule: Option<Html>,
    appeal_form: Option<Html>,
}

fn id_of(text: &str) -> Result<Id<Case>, Fault> {
    text.parse()
        .map_err(|_| Fault(app::AppError::not_found("case", text)))
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(case): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, id_of(&case)?, &ErrorSummary::default()).await
}

pub(super) async fn say(
    visit: Visit,
    State(services): State<Services>,
    Path(case): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (id, words) = (id_of(&case)?, Sent::from(pairs).one("words"));
    let done = say_in_case(&services.app, &visit.actor, id, &words, &visit.reader.language).await;
    answer(&visit, &services, id, done).await
}

pub(super) async fn ruling(
    visit: Visit,
    State(services): State<Services>,
    Path(case): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (id, sent) = (id_of(&case)?, Sent::from(pairs));
    let (verdict, reasons) = (sent.one("verdict"), sent.one("reasons"));
    let asked = (verdict.as_str(), reasons.as_str());
    let done = propose_ruling(&services.app, &visit.actor, id, asked, &visit.reader.language).await;
    answer(&visit, &services, id, done.map(drop)).await
}

pub(super) async fn conclude(
    visit: Visit,
    State(services): State<Services>,
    Path(case): Path<String>,
) -> Result<Response, Fault> {
    let id = id_of(&case)?;
    let done = conclude_case(&services.app, &visit.actor, id).await;
    answer(&visit, &services, id, done.map(drop)).await
}

pub(super) async fn appeal(
    visit: Visit,
    State(services): State<Services>,
    Path(case): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (id, words) = (id_of(&case)?, Sent::from(pairs).one("words"));
    let done = appeal_case(&services.app, &visit.actor, id, &words, &visit.reader.language).await;
    answer(&visit, &services, id, done).await
}

async fn answer(
    visit: &Visit,
    services: &Services,
    id: Id<Case>,
    done: app::Result<()>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/cases/{id}")).into_response()),
        Err(app::AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(visit, services, id, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    id: Id<Case>,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_case(&services.app, &visit.actor, id).await?;
    let it = services.app.store.get(view.case.initiative).await?.value;
    let round = services.app.store.get(view.case.round).await?.value;
    let r = &visit.reader;
    let show = Show {
        r,
        base: format!("/cases/{id}"),
        initiative: (
            format!("/initiatives/{}/rounds/{}", it.slug, round.number),
            r.text(&it.title),
        ),
        round: round.number.to_string(),
        panel: (format!("/bodies/{}", view.panel.slug), r.text(&view.panel.name)),
        state: state(view.case.state, r),
        summary: errors.html(r),
        reason: words::paragraphs(&view.case.reason, r),
        thread: view.case.thread.iter().map(|s| spoken(s, r)).collect(),
        rulings: view.rulings.iter().filter_map(|a| ruling_of(a, r)).collect(),
        appeal: view
            .case
            .appeal
            .as_ref()
            .map(|a| (words::day(a.at, r), words::paragraphs(&a.words, r))),
        words: &view.words,
        proposed: proposed(&view, r),
        say: (view.case.state.is_pending() && (view.sits || view.leads))
            .then(|| lines("words", "case-say", errors, r)),
        rule: (view.case.state.is_pending() && view.sits).then(|| rule_form(errors, r)),
        appeal_form: (view.case.state == CaseState::Decided && view.leads)
            .then(|| lines("words", "case-appeal", errors, r)),
    };
    let title = format!("{} – {}", r.plain("case-title"), show.initiative.1.plain());
    let page = visit.page(title, crate::render(&show));
    Ok(page.section(Section::Initiatives).into_response())
}

fn state(state: CaseState, r: &Reader) -> Html {
    let tone = if state.is_pending() {
        Tone::Open
    } else {
        Tone::Good
    };
    Badge::new(tone, r.t(&format!("case-state-{}", state.as_str()))).html(r)
}

fn spoken(said: &registry::assessment::Said, r: &Reader) -> Spoken {
    let who = if said.by_panel {
        "case-by-panel"
    } else {
        "case-by-initiative"
    };
    (
        r.t(who),
        words::day(said.at, r),
        words::paragraphs(&said.words, r),
    )
}

fn ruling_of(made: &registry::Assessment, r: &Reader) -> Option<(Html, String, Html)> {
    let ruling = made.ruling()?;
    let badge = words::verdict_badge(Some(ruling.verdict), r);
    Some((
        badge,
        words::day(made.made_at, r),
        words::paragraphs(&ruling.reasons, r),
    ))
}

/// The ruling that waits for the panel's vote: what it says, the motion, and the button once it was carried.
fn proposed(view: &CaseView, r: &Reader) -> Option<(Html, Html, Option<String>, Html)> {
    let proposed = view.case.proposed.as_ref()?;
    let carried = view
        .motion
        .as_ref()
        .and_then(|m| m.outcome())
        .is_some_and(|o| o.is_carried());
    let button = if carried {
        Button::submit(r.t("case-conclude")).html(r)
    } else {
        Html::empty()
    };
    Some((
        words::verdict_badge(Some(proposed.verdict), r),
        words::paragraphs(&proposed.reasons, r),
        view.motion.as_ref().map(|m| format!("/decisions/{}", m.id)),
        button,
    ))
}

fn lines(name: &str, key: &str, errors: &ErrorSummary, r: &Reader) -> Html {
    let field = Field::lines(name, r.t(key), 4).error(errors.on(name));
    Html::joined(&[field.html(r), Button::submit(r.t("case-send")).html(r)], "")
}

fn rule_form(errors: &ErrorSummary, r: &Reader) -> Html {
    let choice = |v: &framework::Verdict| Choice::new(v.as_str(), r.t(words::answer(*v).key()));
    let fields = [
        Field::radios(
            "verdict",
            r.t("case-verdict"),
            RULINGS.iter().map(choice).collect(),
        )
        .error(errors.on("verdict")),
        Field::lines("reasons", r.t("case-reasons"), 5).error(errors.on("reasons")),
    ];
    let mut out: Vec<Html> = fields.iter().map(|f| f.html(r)).collect();
    out.push(Button::submit(r.t("case-propose")).html(r));
    Html::joined(&out, "")
}

#[derive(Template)]
#[template(path = "assess/review.html")]
struct Bring<'a> {
    r: &'a Reader,
    summary: Html,
    cases: Vec<(String, Html)>,
    form: Html,
}

type Key = (String, u32);

pub(super) async fn review(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
) -> Result<Response, Fault> {
    review_page(&visit, &services, &key, &ErrorSummary::default()).await
}

pub(super) async fn bring(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (panel, reason) = (sent.one("panel"), sent.one("reason"));
    let (at, asked) = ((key.0.as_str(), key.1), (panel.as_str(), reason.as_str()));
    match bring_case(&services.app, &visit.actor, at, asked, &visit.reader.language).await {
        Ok(case) => Ok(Redirect::to(&format!("/cases/{}", case.id)).into_response()),
        Err(app::AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = review_page(&visit, &services, &key, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn review_page(
    visit: &Visit,
    services: &Services,
    key: &Key,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let (app, r) = (&services.app, &visit.reader);
    let view = view_initiative(app, &visit.actor, &key.0).await?;
    app::act::authorise(
        app,
        &visit.actor,
        app::Verb::BringCase,
        Some(view.initiative.id.uuid()),
    )
    .await?;
    let round = view
        .round(key.1)
        .ok_or_else(|| app::AppError::not_found("round", key.1))?;
    let panels = app::assess::panels(app).await?;
    let choices = panels
        .iter()
        .map(|p| Choice::new(p.slug.as_str(), r.text(&p.name)))
        .collect();
    let fields = [
        Field::select("panel", r.t("case-panel"), choices).error(errors.on("panel")),
        Field::lines("reason", r.t("case-reason"), 4).error(errors.on("reason")),
    ];
    let mut form: Vec<Html> = fields.iter().map(|f| f.html(r)).collect();
    form.push(Button::submit(r.t("case-bring")).html(r));
    let none = panels.is_empty();
    let show = Bring {
        r,
        summary: errors.html(r),
        cases: round
            .cases
            .iter()
            .map(|c| (format!("/cases/{}", c.id), state(c.state, r)))
            .collect(),
        form: if none {
            Html::empty()
        } else {
            Html::joined(&form, "")
        },
    };
    let title = r.text(&view.initiative.title);
    let page = visit.page(
        format!("{} – {}", r.plain("case-bring"), title.plain()),
        crate::render(&show),
    );
    Ok(page
        .section(Section::Work)
        .above(tabs(&key.0, &title, "decide", r))
        .into_response())
}
