//! `/countries/{code}/environment`: how both sides judge what the country does, round by round; and answering for
//! one's side. `?scheme=` shows another scheme about countries.

use std::collections::BTreeMap;

use app::country::{
    EnvironmentView, answer_for_country, close_review, may_answer, open_review, view_environment,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use framework::scheme::{Given, ItemState, Profile};
use registry::Perspective;
use registry::country::environment::{Line, Moved, SIDES, side_by_side};
use registry::country::{Review, scheme_id};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::frame::{above, address};
use super::grid::{Grid, Said};
use crate::Services;
use crate::fault::Fault;
use crate::pages::assess::{given, item_field, item_state};
use crate::pages::form::{Form as FormPage, findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

/// The scheme that is shown when none is asked for: the eight elements of ¶37–44.
const SCHEME: &str = "enabling-environment";

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    scheme: String,
}

impl Asked {
    fn scheme(&self) -> &str {
        if self.scheme.is_empty() {
            SCHEME
        } else {
            &self.scheme
        }
    }
}

#[derive(Template)]
#[template(path = "countries/environment.html")]
struct Environment<'a> {
    r: &'a Reader,
    title: Html,
    text: Html,
    scheme: String,
    others: Vec<(String, Html)>,
    reviews: Vec<(Html, Vec<Html>, Vec<Html>)>,
    parts: Vec<Html>,
    needs: Vec<(Html, Html, String)>,
    may_open: bool,
    address: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let view = view_environment(&services.app, &visit.actor, &code, asked.scheme()).await?;
    let r = &visit.reader;
    let lines = side_by_side(&view.scheme, &view.views);
    let base = address(view.area, "environment");
    let others = view.schemes.iter().filter(|s| s.id != view.scheme.id);
    let shown = Environment {
        r,
        title: r.text(&view.scheme.title),
        text: r.text(&view.scheme.text),
        scheme: view.scheme.id.clone(),
        others: others
            .map(|s| (format!("{base}?scheme={}", s.id), r.text(&s.title)))
            .collect(),
        reviews: view.reviews.iter().map(|x| review(&view, x, r)).collect(),
        parts: parts(&view, &lines, r),
        needs: needs(&view, &lines, r),
        may_open: view.may_open
            && view
                .country
                .as_ref()
                .is_some_and(|c| c.open_now(&view.scheme.id).is_none()),
        address: address(view.area, ""),
    };
    let title = format!("{} – {}", shown.title.plain(), view.area.name(&r.language));
    let shell = visit
        .page(title, crate::render(&shown))
        .section(Section::Countries);
    Ok(shell.above(above(view.area, "environment", r)).into_response())
}

/// What a round of judging is called: the baseline, then by its number.
fn name_of(review: &Review, view: &EnvironmentView, r: &Reader) -> Html {
    let at = view
        .reviews
        .iter()
        .position(|x| x.number == review.number)
        .unwrap_or(0);
    match at {
        0 => r.t("environment-baseline"),
        n => r.tv("environment-round", "number", (n + 1) as f64),
    }
}

/// A round with its dates, who answered, and what the reader can do.
fn review(view: &EnvironmentView, review: &Review, r: &Reader) -> (Html, Vec<Html>, Vec<Html>) {
    let name = name_of(review, view, r);
    let opened = r.date(review.opened);
    let mut facts = vec![match review.closed {
        Some(closed) => r.ta(
            "environment-was-open",
            &[("from", opened.into()), ("until", r.date(closed).into())],
        ),
        None => r.tv("environment-open-since", "from", opened),
    }];
    for side in SIDES {
        let key = format!("country-side-{}", side.as_str());
        facts.push(match view.view(review.number, side) {
            Some(said) => r.ta(
                "environment-answered",
                &[
                    ("side", r.plain(&key).into()),
                    (
                        "date",
                        crate::pages::initiatives::words::day(said.made_at, r).into(),
                    ),
                ],
            ),
            None => r.tv("environment-not-answered", "side", r.plain(&key)),
        });
    }
    let at = address(view.area, &format!("reviews/{}", review.number));
    let mut steps = Vec::new();
    if review.closed.is_none() {
        if let Some(side) = view.speaks_for {
            let words = r.tv(
                "environment-answer-for",
                "side",
                r.plain(&format!("country-side-{}", side.as_str())),
            );
            steps.push(Button::link(words, at.clone()).html(r));
        }
        if view.may_open {
            let button = Button::submit(r.t("environment-close")).quiet().html(r);
            steps.push(Html::trusted(format!(
                "<form method=\"post\" action=\"{at}/close\">{button}</form>"
            )));
        }
    }
    (name, facts, steps)
}

/// A table a part: each item, and what each side said in each round.
fn parts(view: &EnvironmentView, lines: &[Line], r: &Reader) -> Vec<Html> {
    if view.reviews.is_empty() {
        return Vec::new();
    }
    let one = |part: &framework::scheme::Part| {
        let title = format!("{} {} {}", part.code, r.text(&part.title).plain(), part.clause);
        let mut grid = Grid::new(Html::escaped(&title)).words("item", r.t("environment-item"));
        for review in &view.reviews {
            for side in SIDES {
                grid = grid.words("state", head(view, review, side, r));
            }
        }
        grid = grid.words("moved", r.t("environment-moved"));
        for line in lines.iter().filter(|l| l.item.part == part.code) {
            grid.push(row(view, line, r));
        }
        grid.table(r).html(r)
    };
    view.scheme.parts.iter().map(one).collect()
}

fn head(view: &EnvironmentView, review: &Review, side: Perspective, r: &Reader) -> Html {
    let name = name_of(review, view, r);
    Html::trusted(format!(
        "{name}<br>{}",
        r.t(&format!("country-side-{}", side.as_str()))
    ))
}

fn row(view: &EnvironmentView, line: &Line, r: &Reader) -> Vec<Said> {
    let item = format!("{} {}", line.item.code, r.text(&line.item.question));
    let mut row = vec![Said::Words(Html::trusted(item))];
    for review in &view.reviews {
        let parted = line.parted(review.number);
        for side in SIDES {
            let state = item_state(line.state(review.number, side), r);
            let sign = if parted {
                format!(
                    "{state} <span class=\"small\">{}</span>",
                    r.t("environment-parted")
                )
            } else {
                state.to_string()
            };
            row.push(Said::Words(Html::trusted(sign)));
        }
    }
    row.push(Said::Words(moved(line, r)));
    row
}

/// How an item moved, for each side that answered twice.
fn moved(line: &Line, r: &Reader) -> Html {
    let of = |side: Perspective| match line.moved(side) {
        Moved::Nothing => None,
        moved => Some(Html::trusted(format!(
            "{}: {}",
            r.t(&format!("country-side-{}", side.as_str())),
            r.t(&format!("moved-{}", moved.as_str()))
        ))),
    };
    let all: Vec<Html> = SIDES.into_iter().filter_map(of).collect();
    Html::joined(&all, "<br>")
}

/// What is needed next: the items that a side calls not met or met in part in the latest round, with their next step.
fn needs(view: &EnvironmentView, lines: &[Line], r: &Reader) -> Vec<(Html, Html, String)> {
    let Some(latest) = view.reviews.last() else {
        return Vec::new();
    };
    let gap = |line: &&Line| {
        SIDES.iter().any(|side| {
            matches!(
                line.state(latest.number, *side),
                ItemState::Not | ItemState::Partly
            )
        })
    };
    let one = |line: &Line| {
        let question = Html::trusted(format!("{} {}", line.item.code, r.text(&line.item.question)));
        (question, r.text(&line.item.next), line.item.clause.clone())
    };
    lines.iter().filter(gap).map(one).collect()
}

pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let view = view_environment(&services.app, &visit.actor, &code, asked.scheme()).await?;
    let r = &visit.reader;
    let mut grid = Grid::new(r.text(&view.scheme.title))
        .words("scheme", Html::empty())
        .words("round", Html::empty())
        .words("opened", Html::empty())
        .words("side", Html::empty())
        .words("item", Html::empty())
        .words("question", Html::empty())
        .words("state", Html::empty());
    let lines = side_by_side(&view.scheme, &view.views);
    for review in &view.reviews {
        for (side, line) in SIDES.iter().flat_map(|s| lines.iter().map(move |l| (*s, l))) {
            grid.push(vec![
                Said::words(review.scheme.as_str()),
                Said::words(review.number.to_string().as_str()),
                Said::words(review.opened.to_string().as_str()),
                Said::words(side.as_str()),
                Said::words(line.item.code.as_str()),
                Said::Words(r.text(&line.item.question)),
                Said::words(line.state(review.number, side).as_str()),
            ]);
        }
    }
    Ok(grid.file(&format!(
        "{}-{}",
        app::country::address_of(view.area),
        view.scheme.id
    )))
}

pub(super) async fn open(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let asked = Asked {
        scheme: Sent::from(pairs).one("scheme"),
    };
    open_review(&services.app, &visit.actor, &code, asked.scheme()).await?;
    back(&code, asked.scheme())
}

fn back(code: &str, scheme: &str) -> Result<Response, Fault> {
    let base = address(app::country::area_of(code)?, "environment");
    Ok(to(&match scheme {
        SCHEME => base,
        other => format!("{base}?scheme={other}"),
    }))
}

pub(super) async fn close(
    visit: Visit,
    State(services): State<Services>,
    Path((code, number)): Path<(String, u32)>,
) -> Result<Response, Fault> {
    close_review(&services.app, &visit.actor, &code, number).await?;
    back(&code, SCHEME)
}

/// The scheme of a round of judging.
async fn of_review(
    visit: &Visit,
    services: &Services,
    (code, number): (&str, u32),
) -> Result<EnvironmentView, Fault> {
    let first = view_environment(&services.app, &visit.actor, code, SCHEME).await?;
    let nowhere = || app::AppError::not_found("review", number);
    let country = first.country.as_ref().ok_or_else(nowhere)?;
    let review = country.review(number).ok_or_else(nowhere)?;
    let scheme = scheme_id(&review.scheme);
    Ok(view_environment(&services.app, &visit.actor, code, scheme).await?)
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path((code, number)): Path<(String, u32)>,
) -> Result<Response, Fault> {
    form(&visit, &services, (&code, number), &ErrorSummary::default()).await
}

async fn form(
    visit: &Visit,
    services: &Services,
    at: (&str, u32),
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let side = may_answer(&services.app, &visit.actor, at.0).await?;
    let view = of_review(visit, services, at).await?;
    let r = &visit.reader;
    let before = view.view(at.1, side).and_then(|a| a.items());
    let (profile, said): (Profile, BTreeMap<String, Given>) = match before {
        Some(items) => (items.profile.clone(), items.given.clone()),
        None => Default::default(),
    };
    let mut fields = Vec::new();
    for part in &view.scheme.parts {
        fields.push(Html::trusted(format!("<h2>{}</h2>", r.text(&part.title))));
        for item in view.scheme.items_of(&part.code) {
            let (question, support) = item_field((&profile, &said), item, errors, r);
            fields.push(question);
            fields.push(Html::trusted(format!(
                "<details><summary>{}</summary>{support}</details>",
                r.t("assess-evidence")
            )));
        }
    }
    fields.push(Button::submit(r.t("action-save")).html(r));
    let words = r.plain(&format!("country-side-{}", side.as_str()));
    let page = FormPage {
        title: r.tv("environment-answer-for", "side", words),
        lead: r.t("environment-answer-lead"),
        summary: errors.html(r),
        fields: joined(&fields),
        after: Html::empty(),
    };
    let shell = visit.page(page.title.plain(), crate::render(&page));
    let shell = shell.section(Section::Countries);
    Ok(shell.above(above(view.area, "environment", r)).into_response())
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path((code, number)): Path<(String, u32)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    may_answer(&services.app, &visit.actor, &code).await?;
    let view = of_review(&visit, &services, (&code, number)).await?;
    let items = view.scheme.items.iter();
    let answers = items
        .filter_map(|i| Some((i.code.clone(), given(&sent, i)?)))
        .collect();
    match answer_for_country(&services.app, &visit.actor, &code, number, answers).await {
        Ok(_) => back(&code, &view.scheme.id),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = form(&visit, &services, (&code, number), &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}
