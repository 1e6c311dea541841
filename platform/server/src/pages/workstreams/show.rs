//! `/workstreams/{workstream}`: its terms of reference, the committee's decision, people, reports, outputs, next steps.

use app::workstream::{WorkstreamView, view_workstream};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::workstream::{Due, State as Stands};
use ui::components::definition_list::DefinitionList;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{due, state, steps};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::approved;
use crate::pages::bodies::{frame, words};
use crate::pages::decisions;
use crate::pages::outputs;
use crate::pages::work::Filled;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "workstreams/show.html")]
struct View<'a> {
    r: &'a Reader,
    title: Html,
    state: Html,
    summary: Html,
    notices: Html,
    objectives: Html,
    facts: Html,
    deliverables: Vec<Html>,
    decision: Html,
    people: Vec<Html>,
    periods: Html,
    reports: Vec<Html>,
    outputs: Vec<Html>,
    steps: Vec<Html>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(workstream): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &workstream, &Filled::default()).await
}

pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    workstream: &str,
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_workstream(&services.app, &visit.actor, workstream).await?;
    let (r, it) = (&visit.reader, &view.workstream);
    let page = View {
        r,
        title: r.text(&it.terms().title),
        state: state(it.state(), r),
        summary: errors.html(r),
        notices: notices(&view, r),
        objectives: r.text(&it.terms().objectives),
        facts: facts(&view, r),
        deliverables: deliverables(&view, r),
        decision: decision(&view, r),
        people: view.people.iter().map(|m| person(m, &view, r)).collect(),
        periods: periods(&view, r),
        reports: view.reports.iter().rev().map(|p| report(p, r)).collect(),
        outputs: view.outputs.iter().map(|o| outputs::line(o, r)).collect(),
        steps: steps::forms(&view, filled, r),
    };
    let body = view.body.as_ref().unwrap_or(&view.home);
    let here = if view.body.is_some() { "" } else { "workstreams" };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(page.title.plain(), crate::render(&page))
        .above(frame::above(body, here, r));
    Ok((status, shell).into_response())
}

fn notices(view: &WorkstreamView, r: &Reader) -> Html {
    let it = &view.workstream;
    let mut all = Vec::new();
    let mut note = |kind, words: Html| all.push(Notice::new(kind, Html::empty(), words).html(r));
    let overdue = view
        .periods
        .iter()
        .filter(|p| matches!(p.stands, Due::Overdue(_)))
        .count();
    if it.state() == Stands::Active && overdue > 0 {
        note(Kind::Stop, r.tn("stream-overdue", overdue));
    }
    if it.is_over_time(view.today) {
        note(Kind::Stop, r.t("stream-over-time-text"));
    }
    if view.no_committee {
        note(Kind::Attention, r.t("stream-no-committee"));
    }
    if let Some((on, words)) = it.ended() {
        note(
            Kind::Note,
            Html::joined(&[r.tv("stream-ended", "date", r.date(on)), r.text(words)], " "),
        );
    }
    if let Some(wanted) = it.wanted() {
        let words = r.tv("stream-wanted", "date", r.date(wanted.until));
        note(Kind::Note, Html::joined(&[words, r.text(&wanted.reason)], " "));
    }
    if !view.found.is_empty() {
        all.push(FindingList::of(&view.found).html(r));
    }
    Html::joined(&all, "")
}

fn facts(view: &WorkstreamView, r: &Reader) -> Html {
    let (it, t) = (&view.workstream, view.workstream.terms());
    let topics: Vec<String> = t.topics.iter().cloned().collect();
    let mut list = DefinitionList::default()
        .item(r.t("stream-of"), words::link(&view.home, r))
        .item(r.t("stream-field-answers"), Html::escaped(&t.answers))
        .item(r.t("stream-field-topics"), Html::escaped(&topics.join(", ")))
        .item(r.t("stream-field-leads"), Html::escaped(&t.leads))
        .item(
            r.t("stream-field-start"),
            Html::escaped(&r.date(it.runs().map_or(t.start, |(since, _)| since))),
        )
        .item(r.t("stream-field-end"), Html::escaped(&r.date(it.until())))
        .item(
            r.t("stream-rhythm"),
            r.tn("stream-weeks", usize::from(t.report_weeks)),
        );
    if !t.boundary.is_empty() {
        list = list.item(r.t("stream-field-boundary"), r.text(&t.boundary));
    }
    for e in it.extensions() {
        let words = r.ta(
            "stream-extended",
            &[
                ("from", r.date(e.from).into()),
                ("date", r.date(e.given.until).into()),
            ],
        );
        list = list.item(
            r.t("stream-extension"),
            Html::joined(&[words, r.text(&e.given.reason), approved(&e.approval, r)], " "),
        );
    }
    list.html(r)
}

fn deliverables(view: &WorkstreamView, r: &Reader) -> Vec<Html> {
    let one = |(n, d): (usize, &governance::workstream::Deliverable)| {
        let made = view.outputs.iter().find(|o| o.deliverable() == Some(n));
        let by = r.tv("stream-by", "date", r.date(d.due));
        let made = made.map(|o| outputs::line(o, r)).unwrap_or_default();
        Html::trusted(format!(
            "{} <span class=\"quiet\">{by}</span> {made}",
            Html::escaped(&d.what)
        ))
    };
    view.workstream
        .terms()
        .deliverables
        .iter()
        .enumerate()
        .map(one)
        .collect()
}

fn decision(view: &WorkstreamView, r: &Reader) -> Html {
    let mut out = Vec::new();
    out.extend(view.workstream.approval().map(|a| approved(a, r)));
    if let Some(asked) = &view.asked {
        out.push(match &asked.motion {
            Some(motion) => decisions::line(motion, r),
            None => r.tv("stream-waits-for", "body", r.text(&asked.committee.name).plain()),
        });
    }
    Html::joined(&out, "<br>")
}

fn person(m: &governance::Membership, view: &WorkstreamView, r: &Reader) -> Html {
    let posts: Vec<Html> = m.posts.iter().map(|t| words::term(t, view.today, r)).collect();
    let organisation = m.organisation.as_deref().map(Html::escaped).unwrap_or_default();
    let outside = if m.voting {
        Html::empty()
    } else {
        r.t("stream-resource-person")
    };
    let parts = [
        words::called(m, view.inside, r),
        organisation,
        outside,
        Html::joined(&posts, " "),
    ];
    Html::joined(parts.iter().filter(|p| !p.is_empty()), " · ")
}

fn periods(view: &WorkstreamView, r: &Reader) -> Html {
    if view.periods.is_empty() {
        return Html::empty();
    }
    let mut table = Table::new(r.t("stream-reports"));
    for key in ["number", "state", "due", "period"] {
        table = table.column(r.t(&format!("stream-report-{key}")));
    }
    for p in &view.periods {
        let time = r.ta(
            "stream-from-to",
            &[("from", r.date(p.from).into()), ("to", r.date(p.to).into())],
        );
        let cells = [
            r.count(usize::try_from(p.number).unwrap_or(0)).into(),
            due(p, r),
            Html::escaped(&r.date(p.due)),
            time,
        ];
        table = table.row(cells.map(Cell::text));
    }
    table.html(r)
}

fn report(p: &governance::workstream::WorkReport, r: &Reader) -> Html {
    let head = r.ta(
        "stream-report-head",
        &[
            ("number", i64::from(p.number).into()),
            ("date", r.date(governance::day(p.at)).into()),
        ],
    );
    let mut out = format!("<h3>{head}</h3><p>{}</p>", r.text(&p.done));
    for (key, text) in [("stream-report-next", &p.next), ("stream-report-asks", &p.asks)] {
        if !text.is_empty() {
            out.push_str(&format!("<p><strong>{}</strong> {}</p>", r.t(key), r.text(text)));
        }
    }
    Html::trusted(out)
}
