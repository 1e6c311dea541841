//! `/bodies/{body}/workstreams`: all of them with what is overdue, and what was asked for with what came of it.

use std::collections::BTreeMap;

use app::workstream::{WorkLine, Workstreams, workstreams_of};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use governance::output::Output;
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::state;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::outputs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "workstreams/list.html")]
struct View<'a> {
    r: &'a Reader,
    name: Html,
    propose: Html,
    empty: Html,
    lines: Vec<Html>,
    requests: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    let all = workstreams_of(&services.app, &visit.actor, &body).await?;
    let r = &visit.reader;
    let nothing = EmptyState {
        title: r.t("stream-none"),
        body: r.t("stream-none-text"),
        action: None,
    };
    let propose = Button::link(
        r.t("stream-propose"),
        format!("/bodies/{}/workstreams/new", all.home.slug),
    );
    let view = View {
        r,
        name: r.text(&all.body.name),
        propose: if all.may_propose {
            propose.html(r)
        } else {
            Html::empty()
        },
        empty: if all.lines.is_empty() {
            nothing.html(r)
        } else {
            Html::empty()
        },
        lines: all.lines.iter().map(|l| line(l, &all, r)).collect(),
        requests: if all.lines.is_empty() {
            Html::empty()
        } else {
            requests(&all, r)
        },
    };
    let title = format!("{} – {}", r.plain("stream-list"), view.name.plain());
    let shell = visit.page(title, crate::render(&view));
    Ok(shell
        .above(frame::above(&all.body, "workstreams", r))
        .into_response())
}

fn line(l: &WorkLine, all: &Workstreams, r: &Reader) -> Html {
    let w = &l.workstream;
    let mut badges = vec![state(w.state(), r)];
    if l.overdue > 0 {
        badges.push(Badge::new(Tone::Stop, r.tn("stream-overdue", l.overdue)).html(r));
    }
    if w.is_over_time(all.today) {
        badges.push(Badge::new(Tone::Stop, r.t("stream-over-time")).html(r));
    }
    let next = l
        .next
        .filter(|_| w.state().as_str() == "active")
        .map(|p| r.tv("stream-next-report", "date", r.date(p.due)));
    Html::trusted(format!(
        "<strong><a href=\"/workstreams/{}\">{}</a></strong> {}<br><span class=\"small quiet\">{} {}</span>",
        w.slug(),
        r.text(&w.terms().title),
        Html::joined(&badges, " "),
        r.tv("stream-until", "date", r.date(w.until())),
        next.unwrap_or_default()
    ))
}

/// What was asked for, who works on it, what was handed in, and what came back.
fn requests(all: &Workstreams, r: &Reader) -> Html {
    let mut by: BTreeMap<&str, Vec<&WorkLine>> = BTreeMap::new();
    for l in &all.lines {
        by.entry(l.workstream.terms().answers.as_str())
            .or_default()
            .push(l);
    }
    let mut table = Table::new(r.t("stream-requests"));
    for key in ["request", "workstream", "outputs"] {
        table = table.column(r.t(&format!("stream-requests-{key}")));
    }
    let link = |href: String, text: Html| Html::trusted(format!("<a href=\"{href}\">{text}</a>"));
    let output = |o: &Output| {
        let title = link(format!("/outputs/{}", o.slug()), r.text(o.title()));
        Html::joined(&[title, outputs::stage(o.stage(), r), outputs::trace(o, r)], " ")
    };
    for (request, lines) in by {
        let streams: Vec<Html> = lines
            .iter()
            .map(|l| {
                link(
                    format!("/workstreams/{}", l.workstream.slug()),
                    r.text(&l.workstream.terms().title),
                )
            })
            .collect();
        let made: Vec<Html> = lines.iter().flat_map(|l| &l.outputs).map(output).collect();
        let made = if made.is_empty() {
            r.t("stream-requests-nothing")
        } else {
            Html::joined(&made, "<br>")
        };
        table = table.row([Html::escaped(request), Html::joined(&streams, "<br>"), made].map(Cell::text));
    }
    table.html(r)
}
