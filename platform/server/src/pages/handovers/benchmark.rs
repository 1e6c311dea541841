//! `/handovers/{handover}/benchmark`: a release beside one of the office's own series, for the office's desk. Nothing is
//! decided here, and no number says which of the two is right.

use app::handover::{BenchmarkView, Chosen, Figures, view_benchmark};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use handover::{Benchmark, Difference, Group, Level, Words};
use protect::Release;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::official;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// So many groups are named in one line; more are folded away.
const FEW: usize = 12;

#[derive(Template)]
#[template(path = "handovers/benchmark.html")]
struct Show<'a> {
    r: &'a Reader,
    id: String,
    office: &'a str,
    title: Html,
    fields: Html,
    levels: Html,
    trend: Html,
    coverage: Vec<Html>,
    none: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let one = |name: &str| {
        pairs
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.clone())
            .unwrap_or_default()
    };
    let asked = Chosen {
        series: one("series"),
        figures: one("figures"),
    };
    let view = view_benchmark(&services.app, &visit.actor, &id, &asked).await?;
    let r = &visit.reader;
    let found = view.found.as_ref();
    let words = view.chosen.as_ref().map(|s| s.words.clone()).unwrap_or_default();
    let show = Show {
        r,
        id: view.handover.id.to_string(),
        office: view.office.slug.as_str(),
        title: r.text(&view.handover.dossier.title),
        fields: fields(&view, r),
        levels: found
            .filter(|f| !f.levels.is_empty())
            .map_or_else(Html::empty, |f| levels(f, &words, r)),
        trend: found.map_or_else(Html::empty, |f| trend(f, r)),
        coverage: found.map(|f| coverage(f, &words, r)).unwrap_or_default(),
        none: view.series.is_empty() || view.figures.is_empty(),
    };
    let way = Breadcrumb::default()
        .to(r.t("handover-desk"), format!("/bodies/{}/desk", view.office.slug))
        .to(show.title.clone(), format!("/handovers/{}", view.handover.id));
    Ok(visit
        .page(r.plain("benchmark-title"), crate::render(&show))
        .section(Section::Collaborative)
        .above(way.html(r))
        .into_response())
}

fn fields(view: &BenchmarkView, r: &Reader) -> Html {
    let chosen = view.chosen.as_ref().map(|s| s.id);
    let series = view.series.iter().map(|s| {
        let words = Html::joined(&[Html::escaped(&s.indicator), official::name(s, r)], " ");
        Choice::new(s.id.to_string(), words).chosen(Some(s.id) == chosen)
    });
    let figures = view.figures.iter().map(|f| {
        let words = Html::escaped(&named(f, &view.release, r));
        Choice::new(f.key(), words).chosen(Some(f) == view.ours.as_ref())
    });
    let parts = [
        Field::select("figures", r.t("benchmark-ours"), figures.collect()).html(r),
        Field::select("series", r.t("benchmark-official"), series.collect()).html(r),
        Button::submit(r.t("benchmark-compare")).html(r),
    ];
    Html::joined(&parts, "")
}

/// Figures of a release by the words of their set, question and answer.
fn named(figures: &Figures, release: &Release, r: &Reader) -> String {
    let column = release.columns().iter().find(|c| c.name == figures.variable);
    let mut sets = release.figures();
    let set = sets.find(|s| s.name() == figures.set);
    let question = column.map_or(figures.variable.as_str(), |c| c.label(&r.language));
    let answer = figures
        .category
        .as_deref()
        .map(|code| column.map_or(code, |c| c.code_label(code, &r.language)));
    let title = set.map(|s| r.text(s.title()).plain());
    let parts = [title.as_deref(), Some(question), answer];
    let parts: Vec<&str> = parts.into_iter().flatten().filter(|p| !p.is_empty()).collect();
    parts.join(" · ")
}

/// A difference with its sign, its interval, and whether the interval leaves out zero, in words.
fn difference(found: Option<Difference>, r: &Reader) -> Html {
    let Some(found) = found else {
        return r.t("benchmark-not-told");
    };
    let words = match found.apart() {
        Some(true) => r.t("benchmark-apart"),
        Some(false) => r.t("benchmark-within"),
        None => r.t("indicator-no-interval"),
    };
    let value = Html::escaped(&official::figure(found.value, r));
    Html::joined(&[value, official::interval(found.ends, r), words], " · ")
}

fn levels(found: &Benchmark, words: &Words, r: &Reader) -> Html {
    let table = Table::new(r.t("benchmark-levels"))
        .column(r.t("indicator-for-whom"))
        .column(r.t("benchmark-ours"))
        .column(r.t("benchmark-official"))
        .numbers(r.t("benchmark-years-apart"))
        .column(r.t("benchmark-difference"));
    let row = |l: &Level| {
        let ours = match l.ours.value {
            Some(v) => Html::joined(
                &[
                    Html::escaped(&official::figure(v, r)),
                    official::interval(l.ours.ends, r),
                    official::period(&l.ours.period, r),
                ],
                " · ",
            ),
            None => r.t("indicator-withheld"),
        };
        let theirs = l
            .official
            .value
            .map(|v| official::figure(v, r))
            .unwrap_or_default();
        let theirs = Html::escaped(&format!("{theirs} · {}", l.official.period));
        [
            Cell::Text(official::whom(&l.group, words, r)),
            Cell::Text(ours),
            Cell::Text(theirs),
            Cell::Number(r.integer(i64::from(l.years_apart))),
            Cell::Text(difference(l.difference, r)),
        ]
    };
    found.levels.iter().map(row).fold(table, Table::row).html(r)
}

fn trend(found: &Benchmark, r: &Reader) -> Html {
    let years = |(first, last): (u16, u16)| {
        [
            ("first", first.to_string().into()),
            ("last", last.to_string().into()),
        ]
    };
    match (&found.trend, found.broken) {
        (Some(trend), _) => {
            let change = |d: Difference| {
                Html::joined(
                    &[
                        Html::escaped(&official::figure(d.value, r)),
                        official::interval(d.ends, r),
                    ],
                    " · ",
                )
            };
            let words = r.ta("benchmark-trend-years", &years(trend.years));
            let table = Table::new(words)
                .column(r.t("benchmark-ours"))
                .column(r.t("benchmark-official"))
                .column(r.t("benchmark-difference"));
            let cells = [trend.ours, trend.official].map(|d| Cell::Text(change(d)));
            let [ours, official] = cells;
            table
                .row([ours, official, Cell::Text(difference(Some(trend.difference), r))])
                .html(r)
        }
        (None, Some(broken)) => r.ta("benchmark-broken", &years(broken)),
        _ => r.t("benchmark-no-trend"),
    }
}

fn coverage(found: &Benchmark, words: &Words, r: &Reader) -> Vec<Html> {
    let names = |all: &[Group]| {
        all.iter()
            .map(|g| official::whom(g, words, r))
            .collect::<Vec<_>>()
    };
    let listed = |key: &str, all: &[Group]| {
        let (words, names) = (r.tn(key, all.len()), names(all));
        match all.len() {
            0 => None,
            1..=FEW => Some(Html::joined(&[words, Html::joined(&names, "; ")], " ")),
            _ => Some(Html::trusted(format!(
                "<details><summary>{words}</summary><ul><li>{}</li></ul></details>",
                Html::joined(&names, "</li><li>")
            ))),
        }
    };
    let mut out = vec![r.tn("benchmark-both", found.both)];
    out.extend(listed("benchmark-only-office", &found.only_office));
    out.extend(listed("benchmark-only-ours", &found.only_ours));
    if found.withheld > 0 {
        out.push(r.tn("benchmark-withheld", found.withheld));
    }
    out
}
