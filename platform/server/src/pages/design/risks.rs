//! `…/risks`: could it harm anyone, what is done about it, and who approved that.

use app::design::{RiskView, view_risks};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Findings;
use governance::risk::{Band, IncidentState, Look, Risk, RiskAssessment, Typical};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{Round, above, at, language, point_forms};
use crate::Services;
use crate::fault::Fault;
use crate::pages::decisions::decided_by;
use crate::pages::initiatives::words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "design/risks.html")]
struct Show<'a> {
    r: &'a Reader,
    at: String,
    told: Html,
    standing: Option<List>,
    due: Html,
    draft: Option<List>,
    draft_forms: Html,
    begin: Html,
    again: Html,
    earlier: Vec<(Html, Html)>,
    incidents: Html,
}

/// A list of risks as the page shows it.
struct List {
    how: Html,
    by: Html,
    rows: Vec<(usize, Html, Html, Html)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
) -> Result<Response, Fault> {
    page(&visit, &services, (&slug, number), &Findings::none()).await
}

/// The page, with what was wrong with the last step.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    key: app::design::Key<'_>,
    findings: &Findings,
) -> Result<Response, Fault> {
    let view = view_risks(&services.app, &visit.actor, key).await?;
    let r = &visit.reader;
    let here = at(key, "/risks");
    let show = Show {
        r,
        told: if findings.is_empty() {
            Html::empty()
        } else {
            FindingList::of(findings).html(r)
        },
        standing: view.standing.as_ref().map(|s| list(s, &here, false, r)),
        due: due(&view, r),
        draft: view.draft.as_ref().map(|d| list(d, &here, true, r)),
        draft_forms: view
            .draft
            .as_ref()
            .map(|d| draft_forms(&view, d, &here, r))
            .unwrap_or_default(),
        begin: begin(&view, &here, r),
        again: again(&view, &here, r),
        earlier: view.earlier.iter().map(|e| earlier(e, r)).collect(),
        incidents: incidents(&view, r),
        at: at(key, ""),
    };
    let title = format!(
        "{} – {}",
        r.plain("round-risks"),
        r.text(&view.at.initiative.title).plain()
    );
    let page = visit
        .page(title, crate::render(&show))
        .section(Section::Initiatives);
    let status = if findings.has_errors() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok((status, page.above(above(&view.at, "risks", r))).into_response())
}

fn band(band: Option<Band>, r: &Reader) -> Html {
    let Some(band) = band else {
        return Badge::new(Tone::Open, r.t("risk-band-unknown")).html(r);
    };
    let tone = match band {
        Band::Low => Tone::Good,
        Band::Medium => Tone::Plain,
        Band::High => Tone::Attention,
        Band::VeryHigh => Tone::Stop,
    };
    Badge::new(
        tone,
        r.t(&format!("risk-band-{}", band.as_str().replace('_', "-"))),
    )
    .html(r)
}

fn list(it: &RiskAssessment, here: &str, draft: bool, r: &Reader) -> List {
    let row = |(i, risk): (usize, &Risk)| {
        (
            i + 1,
            r.text(&risk.harm),
            facts(risk, r),
            edit(i + 1, here, draft, r),
        )
    };
    List {
        how: words::paragraphs(&it.how, r),
        by: it.approval().map(|a| decided_by(a, r)).unwrap_or_default(),
        rows: it.risks.iter().enumerate().map(row).collect(),
    }
}

fn facts(risk: &Risk, r: &Reader) -> Html {
    let grade = |likelihood: Option<_>, severity: Option<_>| -> Html {
        let say =
            |grade: Option<governance::risk::Grade>| grade.map_or_else(|| "?".to_owned(), |g| g.to_string());
        let args = [
            ("likelihood", say(likelihood).into()),
            ("severity", say(severity).into()),
        ];
        r.ta("risk-graded", &args)
    };
    let before = Html::joined(
        &[band(risk.band(), r), grade(risk.likelihood, risk.severity)],
        " ",
    );
    let left = (
        risk.likelihood_left.or(risk.likelihood),
        risk.severity_left.or(risk.severity),
    );
    let after = Html::joined(&[band(risk.left(), r), grade(left.0, left.1)], " ");
    DefinitionList::default()
        .item(r.t("risk-group"), r.text(&risk.group))
        .item(r.t("risk-before"), before)
        .item(r.t("risk-measures"), words::paragraphs(&risk.measures, r))
        .item(r.t("risk-owner"), r.text(&risk.owner))
        .item(r.t("risk-after"), after)
        .html(r)
}

fn edit(row: usize, here: &str, draft: bool, r: &Reader) -> Html {
    if !draft {
        return Html::empty();
    }
    let change = Button::link(r.t("risk-edit"), format!("{here}/row?row={row}"))
        .quiet()
        .html(r);
    let strike = Button::submit(r.t("risk-remove"))
        .grave()
        .sends("row", row.to_string())
        .html(r);
    Html::trusted(format!(
        "<div class=\"row\">{change}<form method=\"post\" action=\"{here}/remove\">{strike}</form></div>"
    ))
}

/// Nobody has looked, or it has to be looked at again.
fn due(view: &RiskView, r: &Reader) -> Html {
    if view.standing.is_none() {
        return Notice::new(Kind::Attention, r.t("risk-none-title"), r.t("risk-none")).html(r);
    }
    if !view.is_due {
        return Html::empty();
    }
    let state = r.t(&format!("round-state-{}", view.at.round.state)).plain();
    let body = r.ta("risk-due", &[("state", state.into())]);
    Notice::new(Kind::Attention, r.t("risk-due-title"), body).html(r)
}

fn form(action: String, fields: &[Html]) -> Html {
    let inner = Html::joined(fields, "");
    Html::trusted(format!(
        "<form method=\"post\" action=\"{action}\" class=\"column stack\">{inner}</form>"
    ))
}

/// Add a row, say how it was looked at, have it approved.
fn draft_forms(view: &RiskView, draft: &RiskAssessment, here: &str, r: &Reader) -> Html {
    let next = draft.risks.len() + 1;
    let add = Button::link(r.t("risk-add"), format!("{here}/row?row={next}")).html(r);
    let how = draft
        .how
        .best(&r.language)
        .map(|(_, t)| t.to_owned())
        .unwrap_or_default();
    let how = form(
        format!("{here}/how"),
        &[
            Field::lines("how", r.t("risk-how"), 3)
                .value(how)
                .hint(r.t("risk-how-hint"))
                .optional()
                .html(r),
            language::field(r).html(r),
            Button::submit(r.t("action-save")).quiet().html(r),
        ],
    );
    let vote = view
        .vote
        .as_ref()
        .map(|v| point_forms::at_vote(v, r))
        .unwrap_or_default();
    let ready = draft.check();
    let blocked = if ready.is_empty() {
        Html::empty()
    } else {
        FindingList::of(&ready).html(r)
    };
    let approve = if ready.has_errors() {
        Html::empty()
    } else {
        approve(view, here, r)
    };
    let add = Html::trusted(format!("<p>{add}</p>"));
    let typical = typical(here, r);
    Html::joined(&[add, typical, how, blocked, vote, approve], "")
}

/// Ask the body, or where it has agreed or there is none, have the list approved.
fn approve(view: &RiskView, here: &str, r: &Reader) -> Html {
    let carried = view.vote.as_ref().and_then(|v| v.carried) == Some(true);
    if view.at.leads && (view.bodies.is_empty() || carried) {
        let button = Button::submit(r.t("risk-approve")).html(r);
        return form(format!("{here}/approve"), &[button]);
    }
    if view.vote.is_some() {
        return Html::empty();
    }
    let ask = |body| form(format!("{here}/ask"), &[point_forms::ask(body, r)]);
    Html::joined(&view.bodies.iter().map(ask).collect::<Vec<_>>(), "")
}

/// The typical harms, to be ticked.
fn typical(here: &str, r: &Reader) -> Html {
    let choice = |t: &Typical| {
        let key = format!("typical-{}", t.as_str());
        Choice::new(t.as_str(), r.t(&key)).hint(r.t(&format!("{key}.group")))
    };
    let field = Field::checkboxes(
        "typical",
        r.t("risk-typical"),
        Typical::ALL.iter().map(choice).collect(),
    );
    let inner = form(
        format!("{here}/begin"),
        &[
            field.hint(r.t("risk-typical-hint")).optional().html(r),
            Button::submit(r.t("risk-typical-add")).quiet().html(r),
        ],
    );
    Html::trusted(format!(
        "<details><summary>{}</summary>{inner}</details>",
        r.t("risk-typical")
    ))
}

fn begin(view: &RiskView, here: &str, r: &Reader) -> Html {
    if !view.at.involved || view.draft.is_some() {
        return Html::empty();
    }
    if view.standing.is_some() {
        let button = Button::submit(r.t("risk-begin-again")).quiet().html(r);
        return form(format!("{here}/begin"), &[button]);
    }
    let choice = |t: &Typical| {
        let key = format!("typical-{}", t.as_str());
        Choice::new(t.as_str(), r.t(&key)).hint(r.t(&format!("{key}.group")))
    };
    let field = Field::checkboxes(
        "typical",
        r.t("risk-typical"),
        Typical::ALL.iter().map(choice).collect(),
    );
    form(
        format!("{here}/begin"),
        &[
            field.hint(r.t("risk-typical-hint")).optional().html(r),
            Button::submit(r.t("risk-begin")).html(r),
        ],
    )
}

fn again(view: &RiskView, here: &str, r: &Reader) -> Html {
    if !view.at.leads || view.standing.is_none() {
        return Html::empty();
    }
    let inner = form(
        format!("{here}/again"),
        &[
            Field::lines("note", r.t("risk-again-note"), 2).optional().html(r),
            language::field(r).html(r),
            Button::submit(r.t("risk-again-send")).quiet().html(r),
        ],
    );
    let open = if view.is_due { " open" } else { "" };
    Html::trusted(format!(
        "<details{open}><summary>{}</summary>{inner}</details>",
        r.t("risk-again")
    ))
}

/// A former version: its number and when it was looked at.
fn earlier(it: &RiskAssessment, r: &Reader) -> (Html, Html) {
    let looks: Vec<Html> = it.looks().iter().map(|l| look(l, r)).collect();
    (
        r.tv("risk-version", "number", f64::from(it.number)),
        Html::joined(&looks, " · "),
    )
}

fn look(look: &Look, r: &Reader) -> Html {
    let stage = r.t(&format!("round-state-{}", look.stage));
    Html::trusted(format!("{} ({stage})", r.moment(look.at)))
}

/// How many incidents there are, in a sentence: this everybody may know.
fn incidents(view: &RiskView, r: &Reader) -> Html {
    let of = |state| view.incidents.get(&state).copied().unwrap_or(0);
    let all: usize = view.incidents.values().sum();
    if all == 0 {
        return r.t("incident-none");
    }
    let open = of(IncidentState::Open) + of(IncidentState::Handled);
    r.ta("incident-count", &[("count", all.into()), ("open", open.into())])
}
