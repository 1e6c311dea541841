//! `/work/{slug}/analyse/{analysis}`: the answer, as a chart with intervals and as a table.

use app::analyse::{Analysis, Answered, Seen, view_analysis};
use app::data::Dataset;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use dataset::Variable;
use estimate::{Estimate, Flag, Key};
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
    let r = &visit.reader;
    let answered = match view_analysis(&services.app, &visit.actor, &slug, &analysis).await? {
        Seen::Answered(answered) => answered,
        Seen::Gone(gone) => return Ok(super::gone::page(&visit, &slug, &gone)),
    };
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
    View {
        r,
        title: it.analysis.title.clone().into(),
        from: from(&it.analysis, &it.dataset, r),
        notices: Html::joined(&notices, ""),
        charts: groups.iter().map(|g| chart(g, &it.variables, r)).collect(),
        tables: groups.iter().map(|g| table(g, &it.variables, r)).collect(),
        findings: if it.findings.is_empty() {
            Html::empty()
        } else {
            FindingList::of(&it.findings).html(r)
        },
        spec: spec(&it.analysis),
    }
}

/// Which state of which data was asked.
pub(super) fn from(it: &Analysis, dataset: &Dataset, r: &Reader) -> Html {
    let data = r.text(&dataset.title).plain();
    let number = f64::from(it.number);
    r.ta(
        "analyse-from",
        &[("number", number.into()), ("data", data.into())],
    )
}

/// The question, as it can be put again.
pub(super) fn spec(it: &Analysis) -> String {
    serde_json::to_string_pretty(&it.spec).unwrap_or_default()
}

/// What a column is called: its label, or its name.
fn called(name: &str, all: &[Variable], r: &Reader) -> Html {
    let label = all.iter().find(|v| v.name == name).map(|v| r.text(&v.label));
    label.filter(|l| !l.is_empty()).unwrap_or_else(|| name.into())
}

fn name(e: &Estimate, all: &[Variable], r: &Reader) -> Html {
    match &e.variable {
        Some(variable) => called(variable, all, r),
        None => e.id.as_str().into(),
    }
}

/// What people read for a value of a column: the words of its code, or the value.
fn word(column: &str, value: &Key, all: &[Variable], r: &Reader) -> Html {
    let code = value.to_string();
    let codes = all.iter().find(|v| v.name == column).and_then(Variable::codes);
    let words = codes.and_then(|c| c.get(&code)).map(|c| r.text(&c.label));
    words.filter(|w| !w.is_empty()).unwrap_or_else(|| code.into())
}

/// For whom a figure is: its domain, then its category.
fn whom(e: &Estimate, all: &[Variable], r: &Reader) -> Html {
    let mut parts: Vec<Html> = e.domain.iter().map(|(c, key)| word(c, key, all, r)).collect();
    let column = e.variable.as_deref().unwrap_or_default();
    parts.extend(e.category.iter().map(|key| word(column, key, all, r)));
    parts.extend(e.quantile.map(|p| Html::from(r.percent(p, 0))));
    if parts.is_empty() {
        r.t("analyse-all")
    } else {
        Html::joined(&parts, ", ")
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

fn chart(group: &[Estimate], all: &[Variable], r: &Reader) -> Html {
    let bar = |e: &Estimate| Bar {
        label: whom(e, all, r),
        value: if e.estimate.is_finite() {
            Value::Known(e.estimate, interval(e))
        } else {
            Value::Missing
        },
        n: Some(e.n),
    };
    let bars = Bars {
        title: name(&group[0], all, r),
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

fn table(group: &[Estimate], all: &[Variable], r: &Reader) -> Html {
    let unit = unit(group);
    let head = Table::new(name(&group[0], all, r))
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
            Cell::text(whom(e, all, r)),
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
