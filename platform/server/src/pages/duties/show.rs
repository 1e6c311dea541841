//! `/bodies/{body}/duties`: what is owed this year, what was done, what is late.

use app::duty::{BoardView, view_board};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use governance::duty::{Line, Slot, Standing};
use serde::Deserialize;
use ui::components::board::{Board, Cell, Duty, Mark};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{slot_title, standing};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::{frame, words};
use crate::visit::Visit;

#[derive(Deserialize)]
pub(super) struct Asked {
    year: Option<String>,
}

#[derive(Template)]
#[template(path = "duties/show.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: Html,
    year: String,
    sum: Html,
    notice: Html,
    committee: Html,
    years: Vec<(i16, bool)>,
    waiting: Vec<Html>,
    board: Html,
    legend: Vec<Html>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let year = match asked.year.as_deref().map(str::trim).filter(|y| !y.is_empty()) {
        Some(text) => {
            let nowhere = || app::AppError::not_found("year", text);
            Some(text.parse::<i16>().map_err(|_| nowhere())?)
        }
        None => None,
    };
    let view = view_board(&services.app, &slug, year).await?;
    let r = &visit.reader;
    let year = view.board.year();
    let show = Show {
        r,
        slug: &slug,
        name: r.text(&view.body.name),
        year: year.to_string(),
        sum: sum(&view, r),
        notice: notice(&view, r),
        committee: committee(&view, r),
        years: (view.first..=view.last).map(|y| (y, y == year)).collect(),
        waiting: waiting(&view, r),
        board: Board(view.board.lines().iter().map(|l| duty(l, r)).collect()).html(r),
        legend: legend(r),
    };
    let title = format!("{} {year} – {}", r.plain("duty-title"), show.name.plain());
    Ok(visit
        .page(title, crate::render(&show))
        .section(Section::Collaborative)
        .description(show.sum.plain())
        .above(frame::above(&view.body, "duties", r))
        .into_response())
}

/// How the year stands, in a sentence.
fn sum(view: &BoardView, r: &Reader) -> Html {
    let counts = view.board.counts();
    let of = |wanted: &[Standing]| -> usize { wanted.iter().filter_map(|s| counts.get(s)).sum() };
    let all: usize = counts.values().sum();
    r.ta(
        "duty-sum",
        &[
            ("done", of(&[Standing::Done, Standing::DoneLate]).into()),
            ("all", (all - of(&[Standing::Unknown])).into()),
            ("late", of(&[Standing::Overdue]).into()),
            ("missed", of(&[Standing::Missed]).into()),
        ],
    )
}

/// That nothing is known of the time before the record.
fn notice(view: &BoardView, r: &Reader) -> Html {
    if view.since.year() < view.board.year() {
        return Html::empty();
    }
    let words = r.tv("duty-since", "date", r.date(view.since));
    Notice::new(Kind::Note, Html::empty(), words).html(r)
}

fn committee(view: &BoardView, r: &Reader) -> Html {
    match &view.committee {
        Some(body) => Html::joined(&[r.t("duty-committee"), words::link(body, r)], " "),
        None => r.t("duty-no-committee"),
    }
}

fn waiting(view: &BoardView, r: &Reader) -> Vec<Html> {
    let count = |line: &governance::duty::Rule| {
        let same = view.board.lines().iter().find(|l| l.rule.duty == line.duty);
        same.map_or(0, |l| l.slots.len())
    };
    let all = view.board.waiting();
    all.into_iter()
        .map(|(rule, slot)| {
            let title = Html::escaped(&slot_title(rule, slot, count(rule), r));
            Html::trusted(format!("<strong>{title}</strong> · {}", standing(slot, r)))
        })
        .collect()
}

fn duty(line: &Line, r: &Reader) -> Duty {
    let key = line.rule.duty.as_str();
    let source = r.tv("duty-source", "clause", line.rule.source.clause);
    let note = if line.rule.reading {
        Html::joined(&[source, r.t(&format!("duty-reading-{key}"))], ". ")
    } else {
        source
    };
    let monthly = line.slots.len() > 3;
    let cell = |slot: &Slot| Cell {
        mark: mark(slot.standing),
        label: if monthly {
            r.count(slot.number).into()
        } else {
            Html::empty()
        },
        word: match &slot.name {
            Some(name) => Html::joined(&[r.text(name), standing(slot, r)], ": "),
            None => standing(slot, r),
        },
    };
    Duty {
        title: r.t(&format!("duty-{key}")),
        note,
        sum: done_of(line, r),
        cells: line.slots.iter().map(cell).collect(),
        details: details(line, r),
    }
}

/// How many times of how many, and how many of them were only written down afterwards.
fn done_of(line: &Line, r: &Reader) -> Html {
    if line.slots.is_empty() {
        return r.t("duty-none-owed");
    }
    let of = [("done", line.done().into()), ("all", line.slots.len().into())];
    let said = r.ta("duty-done-of", &of);
    match line.entered_later() {
        0 => said,
        later => Html::joined(&[said, r.tv("duty-of-later", "count", later)], ", "),
    }
}

fn mark(standing: Standing) -> Mark {
    match standing {
        Standing::Done => Mark::Done,
        Standing::DoneLate => Mark::Late,
        Standing::Planned => Mark::Planned,
        Standing::Coming => Mark::Coming,
        Standing::Due => Mark::Due,
        Standing::Overdue => Mark::Overdue,
        Standing::Missed => Mark::Missed,
        Standing::Unknown => Mark::Unknown,
    }
}

/// What fulfils each time, and what was done besides.
fn details(line: &Line, r: &Reader) -> Html {
    let link = |fact: &governance::duty::Fact| {
        let (name, to) = (r.text(&fact.name), Html::escaped(&fact.address));
        Html::trusted(format!("<a href=\"{to}\">{name}</a>"))
    };
    let slots = line.slots.iter().filter_map(|slot| {
        let parts = [standing(slot, r), link(slot.by.as_ref()?)];
        Some(Html::joined(&parts, ": "))
    });
    let besides = line.more.iter().map(|fact| {
        let parts = [r.tv("duty-besides", "date", r.date(fact.on)), link(fact)];
        Html::joined(&parts, ": ")
    });
    let items: String = slots.chain(besides).map(|h| format!("<li>{h}</li>")).collect();
    if items.is_empty() {
        return Html::empty();
    }
    let word = r.t("duty-by-what");
    Html::trusted(format!(
        "<details><summary>{word}</summary><ul class=\"small\">{items}</ul></details>"
    ))
}

fn legend(r: &Reader) -> Vec<Html> {
    let one = |s: &Standing| {
        let cell = Cell {
            mark: mark(*s),
            label: Html::empty(),
            word: r.t(&format!("duty-standing-{}", s.as_str())),
        };
        cell.html(r)
    };
    Standing::ALL.iter().map(one).collect()
}
