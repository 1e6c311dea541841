//! `/work/{slug}/analyse/{analysis}`: the answer, as a chart with intervals and as a table.

use app::analyse::{Answered, view_analysis};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use estimate::{Estimate, Flag};
use ui::chart::{Bar, Bars, Unit, Value};
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::tabs;
use crate::visit::Visit;

/// How many bars a chart shows; the rest stands in the table.
const BARS: usize = 40;

#[derive(Template)]
#[template(path = "analyse/show.html")]
struct View<'a> {
    r: &'a Reader,
    title: Html,
    from: Html,
    notices: Html,
    charts: Vec<Html>,
    tables: Vec<Html>,
    findings: Html,
    spec: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, analysis)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let answered = view_analysis(&services.app, &visit.actor, &slug, &analysis).await?;
    let r = &visit.reader;
    let view = view(&answered, r);
    let main = crate::render(&view);
    let initiative = r.text(&answered.initiative.title);
    let page = visit
        .page(format!("{} – {}", view.title.plain(), initiative.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(&slug, &initiative, "analyse", r)).into_response())
}

fn view<'a>(it: &Answered, r: &'a Reader) -> View<'a> {
    let mut notices =
        vec![Notice::new(Kind::Note, r.t("analyse-internal-title"), r.t("analyse-internal")).html(r)];
    if !it.same {
        notices.push(
            Notice::new(
                Kind::Attention,
                r.t("analyse-changed-title"),
                r.t("analyse-changed"),
            )
            .html(r),
        );
    }
    let groups: Vec<&[Estimate]> = it
        .estimates
        .estimates
        .chunk_by(|a, b| (&a.id, &a.variable) == (&b.id, &b.variable))
        .collect();
    let data = r.text(&it.dataset.title).plain();
    View {
        r,
        title: it.analysis.title.clone().into(),
        from: r.ta(
            "analyse-from",
            &[
                ("number", f64::from(it.analysis.number).into()),
                ("data", data.into()),
            ],
        ),
        notices: Html::joined(&notices, ""),
        charts: groups.iter().map(|g| chart(g, r)).collect(),
        tables: groups.iter().map(|g| table(g, r)).collect(),
        findings: if it.findings.is_empty() {
            Html::empty()
        } else {
            FindingList::of(&it.findings).html(r)
        },
        spec: serde_json::to_string_pretty(&it.analysis.spec).unwrap_or_default(),
    }
}

fn name(e: &Estimate) -> String {
    e.variable.clone().unwrap_or_else(|| e.id.clone())
}

/// For whom a figure is: its domain, then its category.
fn whom(e: &Estimate, r: &Reader) -> Html {
    let mut parts: Vec<String> = e.domain.values().map(ToString::to_string).collect();
    parts.extend(e.category.iter().map(ToString::to_string));
    parts.extend(e.quantile.map(|p| r.percent(p, 0)));
    if parts.is_empty() {
        r.t("analyse-all")
    } else {
        parts.join(", ").into()
    }
}

fn is_share(e: &Estimate) -> bool {
    e.category.is_some() && matches!(e.statistic, "proportion" | "mean")
}

/// As many digits as the standard error carries: two that count.
fn digits(group: &[Estimate]) -> u8 {
    let least = group
        .iter()
        .map(|e| e.se)
        .filter(|s| *s > 0.0 && s.is_finite())
        .fold(f64::INFINITY, f64::min);
    if !least.is_finite() {
        return 1;
    }
    (1.0 - least.log10().floor()).clamp(0.0, 6.0) as u8
}

fn unit(group: &[Estimate]) -> Unit {
    if group.first().is_some_and(is_share) {
        Unit::Share { digits: 1 }
    } else {
        Unit::Plain {
            digits: digits(group),
            unit: String::new(),
        }
    }
}

fn interval(e: &Estimate) -> Option<(f64, f64)> {
    e.ci[0].zip(e.ci[1])
}

fn confidence(group: &[Estimate]) -> u8 {
    group.first().map_or(95.0, |e| e.level * 100.0).round() as u8
}

fn chart(group: &[Estimate], r: &Reader) -> Html {
    let bar = |e: &Estimate| Bar {
        label: whom(e, r),
        value: if e.estimate.is_finite() {
            Value::Known(e.estimate, interval(e))
        } else {
            Value::Missing
        },
        n: Some(e.n),
    };
    let bars = Bars {
        title: name(&group[0]).into(),
        sentence: r.t("analyse-chart-sentence"),
        of: r.t("analyse-whom"),
        unit: unit(group),
        confidence: confidence(group),
        bars: group.iter().take(BARS).map(bar).collect(),
    };
    let more = group.len().saturating_sub(BARS);
    let drawn = bars.chart(r).html(r);
    if more == 0 {
        drawn
    } else {
        Html::joined(&[drawn, r.tn("analyse-more", more)], "")
    }
}

fn table(group: &[Estimate], r: &Reader) -> Html {
    let unit = unit(group);
    let head = Table::new(name(&group[0]))
        .column(r.t("analyse-whom"))
        .numbers(r.t("analyse-n"))
        .numbers(r.t("analyse-estimate"))
        .numbers(r.t("analyse-se"))
        .numbers(r.tv("analyse-interval", "confidence", f64::from(confidence(group))))
        .numbers(r.t("analyse-df"))
        .column(r.t("analyse-flags"));
    let say = |x: f64| {
        if x.is_finite() {
            Cell::Number(unit.say(r, x))
        } else {
            Cell::Missing("–".into())
        }
    };
    let ends = |e: &Estimate| match interval(e) {
        Some((low, high)) => Cell::Number(format!("{} – {}", unit.say(r, low), unit.say(r, high))),
        None => Cell::Missing("–".into()),
    };
    let row = |table: Table, e: &Estimate| {
        let n = r.integer(i64::try_from(e.n).unwrap_or(i64::MAX));
        table.row([
            Cell::text(whom(e, r)),
            Cell::Number(n),
            say(e.estimate),
            say(e.se),
            ends(e),
            Cell::Number(r.integer(e.df)),
            Cell::text(flags(&e.flags, r)),
        ])
    };
    group.iter().fold(head, row).html(r)
}

fn flags(flags: &[Flag], r: &Reader) -> Html {
    let word = |f: &Flag| r.t(&format!("analyse-flag-{}", f.name()));
    Html::joined(&flags.iter().map(word).collect::<Vec<_>>(), "; ")
}
