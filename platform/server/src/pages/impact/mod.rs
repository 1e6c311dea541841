//! What came of it: `/initiatives/{slug}/impact`, the same on the page of a country, and as JSON and CSV.
//!
//! Confirmed and claimed stand in columns of their own and are never added. Start with [`table`].

use app::usage::{ImpactLine, impact_of, impact_of_all};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use knowledge::UsePhase;
use knowledge::usage::{Apart, Impact, Median};
use serde_json::{Value, json};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::definition_list::DefinitionList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::api::Asked;
use super::countries::grid::{Grid, Said};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/initiatives/{slug}/impact", get(show))
        .route("/api/v1/impact", get(all))
        .route("/api/v1/impact.csv", get(file))
        .route("/api/v1/impact/{slug}", get(one))
}

async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let line = impact_of(&services.app, &visit.actor, &slug).await?;
    let uses = app::usage::uses_of_initiative(&services.app, &visit.actor, line.initiative.id.uuid()).await?;
    let notes = app::usage::public_returns(&services.app, line.initiative.id.uuid()).await?;
    let r = &visit.reader;
    let title = r.text(&line.initiative.title);
    let main = Html::trusted(format!(
        "<h1>{}</h1><p class=\"lead\">{}</p>{}{}{}<p class=\"small\"><a href=\"/api/v1/impact/{slug}\">JSON</a> · \
         <a href=\"/api/v1/impact.csv\">CSV</a></p>",
        r.t("impact-title"),
        r.t("impact-lead"),
        measures(&line.impact, r),
        super::returns::section(&notes, r),
        super::uses::section(&uses, None, r),
    ));
    let way = Breadcrumb::default()
        .to(r.t("nav-initiatives"), "/initiatives")
        .to(title.clone(), format!("/initiatives/{slug}"));
    let shell = visit
        .page(format!("{} – {}", r.plain("impact-title"), title.plain()), main)
        .section(Section::Initiatives)
        .above(way.html(r));
    Ok(shell.into_response())
}

/// The measures as a table and a list of facts.
pub(crate) fn measures(it: &Impact, r: &Reader) -> Html {
    Html::joined(&[table(it, r).html(r), facts(it, r)], "\n")
}

/// Uses in all and by phase of policy, and how long they took: confirmed beside claimed.
fn table(it: &Impact, r: &Reader) -> Table {
    let counts = |name: Html, n: Apart<usize>| {
        [
            Cell::Text(name),
            Cell::Number(r.count(n.confirmed)),
            Cell::Number(r.count(n.claimed)),
        ]
    };
    let mut table = Table::new(r.t("impact-table"))
        .column(r.t("impact-measure"))
        .numbers(r.t("impact-confirmed"))
        .numbers(r.t("impact-claimed"))
        .note(r.t("impact-note"))
        .row(counts(r.t("impact-uses"), it.uses));
    for (phase, n) in &it.phases {
        table = table.row(counts(r.t(&format!("know-phase-{}", phase.as_str())), *n));
    }
    let days = |d: Option<Median>, early: usize| match d {
        Some(d) => Cell::Number(r.number(d.days, u8::from(d.days.fract() > 0.0))),
        None if early > 0 => Cell::Missing(r.t("impact-none-after")),
        None => Cell::Missing(r.t("impact-no-day")),
    };
    let table = table.row([
        Cell::Text(r.t("impact-days")),
        days(it.days.confirmed, it.early.confirmed),
        days(it.days.claimed, it.early.claimed),
    ]);
    match it.early.confirmed + it.early.claimed {
        0 => table,
        _ => table.row(counts(r.t("impact-early"), it.early)),
    }
}

fn facts(it: &Impact, r: &Reader) -> Html {
    let facts = [
        ("impact-releases", it.releases),
        ("impact-contested", it.contested),
        ("impact-waiting", it.waiting),
        ("impact-returned", it.returned),
        ("impact-answered", it.answered),
        ("impact-answered-late", it.answered_late),
        ("impact-open", it.open),
        ("impact-unanswered", it.unanswered),
    ];
    let add = |list: DefinitionList, (key, n): (&str, usize)| list.item(r.t(key), r.count(n));
    facts.into_iter().fold(DefinitionList::default(), add).html(r)
}

/// As programs read it: names of closed lists, days as numbers.
fn machine(line: &ImpactLine, base: &str) -> Value {
    let it = &line.impact;
    let apart = |n: Apart<usize>| json!({ "confirmed": n.confirmed, "claimed": n.claimed });
    let days = |d: Option<Median>| d.map(|d| json!({ "median": d.days, "of": d.of }));
    let phase = |p: &UsePhase| {
        (
            p.as_str().to_owned(),
            apart(it.phases.get(p).copied().unwrap_or_default()),
        )
    };
    let phases: serde_json::Map<String, Value> = UsePhase::ALL.iter().map(phase).collect();
    json!({
        "initiative": line.initiative.slug,
        "url": format!("{base}/initiatives/{}/impact", line.initiative.slug),
        "releases": it.releases,
        "uses": apart(it.uses),
        "contested": it.contested,
        "waiting": it.waiting,
        "phases": phases,
        "days_from_collection_to_use": { "confirmed": days(it.days.confirmed), "claimed": days(it.days.claimed) },
        "uses_before_collection_ended": apart(it.early),
        "returned_to_participants": it.returned,
        "returned_publicly": it.returned_publicly,
        "remarks": { "answered": it.answered, "answered_late": it.answered_late, "open": it.open, "unanswered": it.unanswered },
    })
}

async fn all(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let lines = impact_of_all(&services.app).await?;
    let base = &services.settings.public_url;
    let lines: Vec<Value> = lines.iter().map(|l| machine(l, base)).collect();
    Ok(asked.json("application/json", &json!({ "impact": lines })))
}

async fn one(
    asked: Asked,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let line = impact_of(&services.app, &asked.visit.actor, &slug).await?;
    Ok(asked.json("application/json", &machine(&line, &services.settings.public_url)))
}

async fn file(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let mut grid = Grid::new(r.t("impact-title")).words("initiative", r.t("use-initiative"));
    for (name, key) in COLUMNS {
        grid = grid.counts(name, r.t(key));
    }
    grid = grid
        .words("days_confirmed", r.t("impact-days"))
        .words("days_claimed", r.t("impact-days"));
    for line in impact_of_all(&services.app).await? {
        grid.push(row(&line));
    }
    Ok(grid.file("impact"))
}

const COLUMNS: [(&str, &str); 13] = [
    ("releases", "impact-releases"),
    ("uses_confirmed", "impact-confirmed"),
    ("uses_claimed", "impact-claimed"),
    ("contested", "impact-contested"),
    ("waiting", "impact-waiting"),
    ("returned_to_participants", "impact-returned"),
    ("returned_publicly", "impact-returned"),
    ("answered", "impact-answered"),
    ("open", "impact-open"),
    ("unanswered", "impact-unanswered"),
    ("answered_late", "impact-answered-late"),
    ("early_confirmed", "impact-early"),
    ("early_claimed", "impact-early"),
];

fn row(line: &ImpactLine) -> Vec<Said> {
    let it = &line.impact;
    let counts = [
        it.releases,
        it.uses.confirmed,
        it.uses.claimed,
        it.contested,
        it.waiting,
        it.returned,
        it.returned_publicly,
        it.answered,
        it.open,
        it.unanswered,
        it.answered_late,
        it.early.confirmed,
        it.early.claimed,
    ];
    let days = |d: Option<Median>| Said::words(d.map_or_else(String::new, |d| d.days.to_string()));
    let mut row = vec![Said::words(line.initiative.slug.as_str())];
    row.extend(counts.map(Said::Count));
    row.extend([days(it.days.confirmed), days(it.days.claimed)]);
    row
}
