//! A line over days with the band of its uncertainty. A day without a figure breaks the line.

use std::fmt::Write as _;

use base::Date;

use super::svg::{Drawing, Num};
use super::{Chart, Unit, Value, bars, legend_item, scale};
use crate::components::table::Table;
use crate::{Html, Reader};

/// A series of figures by day, in order of time.
#[derive(Debug, Clone)]
pub struct Series {
    /// Its name.
    pub name: Html,
    /// In what it counts.
    pub unit: Unit,
    /// The figures.
    pub points: Vec<(Date, Value)>,
    /// A level worth a line of its own, with its word: a guideline, a limit.
    pub mark: Option<(f64, Html)>,
}

/// A day, its figure and the ends of its interval.
type Known = (Date, f64, Option<(f64, f64)>);

/// A chart of one series.
#[derive(Debug, Clone)]
pub struct Line {
    /// What the chart is about.
    pub title: Html,
    /// What it shows, in a sentence.
    pub sentence: Html,
    /// The confidence of the band in percent.
    pub confidence: u8,
    /// The figures.
    pub series: Series,
}

impl Line {
    /// The chart with its sentence and its table.
    pub fn chart(&self, r: &Reader) -> Chart {
        let days = self.series.days();
        Chart {
            title: self.title.clone(),
            drawing: panel(r, &self.series, days, 240.0, "series-1", &self.title.plain()),
            legend: Html::trusted(if self.series.has_band() {
                legend_item(
                    "swatch-band",
                    &r.tv("chart-legend-band", "confidence", f64::from(self.confidence)),
                )
            } else {
                String::new()
            }),
            sentence: self.sentence.clone(),
            table: table(r, &self.title, &[&self.series], self.confidence),
        }
    }
}

impl Series {
    pub(super) fn has_band(&self) -> bool {
        self.points
            .iter()
            .any(|(_, v)| matches!(v, Value::Known(_, Some(_))))
    }

    /// The first and the last day.
    pub(super) fn days(&self) -> Option<(Date, Date)> {
        Some((self.points.first()?.0, self.points.last()?.0))
    }

    fn range(&self) -> (f64, f64) {
        let marks = self.mark.iter().map(|(m, _)| *m);
        let low = self
            .points
            .iter()
            .filter_map(|(_, v)| v.bottom())
            .chain(marks.clone())
            .fold(0.0, f64::min);
        let high = self
            .points
            .iter()
            .filter_map(|(_, v)| v.top())
            .chain(marks)
            .fold(0.0, f64::max);
        (low, if high > low { high } else { low + 1.0 })
    }

    /// Unbroken stretches of known figures.
    fn stretches(&self) -> Vec<Vec<Known>> {
        let mut all = vec![Vec::new()];
        for (day, value) in &self.points {
            match (value, all.last_mut()) {
                (Value::Known(v, ends), Some(last)) => last.push((*day, *v, *ends)),
                (_, Some(last)) if !last.is_empty() => all.push(Vec::new()),
                _ => {}
            }
        }
        all.retain(|s| !s.is_empty());
        all
    }
}

/// Days since the first of January of the year 1, near enough for distances on an axis (jiff counts exactly).
fn number(day: Date) -> f64 {
    let since = day.since(Date::ZERO).map(|span| span.get_days());
    since.map_or(0.0, f64::from)
}

/// One panel: grid, band, line, words.
pub(super) fn panel(
    r: &Reader,
    series: &Series,
    days: Option<(Date, Date)>,
    height: f64,
    class: &str,
    label: &str,
) -> Html {
    const HEAD: f64 = 22.0;
    const FOOT: f64 = 26.0;
    let (low, high) = series.range();
    let ticks = scale::ticks(low, high, if height < 200.0 { 3 } else { 4 });
    let (first, last) = (ticks[0], ticks[ticks.len() - 1]);
    let y = |value: f64| (last - value) / (last - first);
    let mut d = Drawing::new(r, class, HEAD + height + FOOT, label);
    for tick in &ticks {
        let at = HEAD + y(*tick) * height;
        d.line(if *tick == 0.0 { "axis" } else { "grid" }, (0.0, at), (1.0, at));
    }
    if let Some((start, end)) = days {
        let span = (number(end) - number(start)).max(1.0);
        let x = |day: Date| (number(day) - number(start)) / span;
        d.thing(&said(r, series));
        d.field(HEAD, height, &paths(series, &x, &y));
        d.end();
        d.words("tick", 0.0, HEAD + height + 19.0, "start", &r.date(start));
        d.words("tick", 1.0, HEAD + height + 19.0, "end", &r.date(end));
    }
    for tick in &ticks {
        let word = series.unit.tick(r, *tick, &ticks);
        let word = if *tick == last {
            series.unit.beside(&word)
        } else {
            word
        };
        d.words("tick", 0.0, HEAD + y(*tick) * height - 4.0, "start", &word);
    }
    if let Some((level, word)) = &series.mark {
        let at = HEAD + y(*level) * height;
        d.line("mark", (0.0, at), (1.0, at));
        d.words("mark-word", 1.0, at - 5.0, "end", &word.plain());
    }
    d.done()
}

fn paths(series: &Series, x: &impl Fn(Date) -> f64, y: &impl Fn(f64) -> f64) -> String {
    let mut out = String::new();
    let place = |day: Date, value: f64| {
        format!(
            "{} {}",
            Num((x(day) * 1000.0).round()),
            Num((y(value) * 1000.0).round())
        )
    };
    for stretch in series.stretches() {
        let ends: Vec<(Date, (f64, f64))> =
            stretch.iter().filter_map(|(d, _, e)| Some((*d, (*e)?))).collect();
        if ends.len() > 1 {
            let up = ends.iter().map(|(d, e)| place(*d, e.1));
            let down = ends.iter().rev().map(|(d, e)| place(*d, e.0));
            let _ = write!(
                out,
                "<path class=\"spread\" d=\"M{}Z\"/>",
                up.chain(down).collect::<Vec<_>>().join("L")
            );
        }
        let line: Vec<String> = stretch.iter().map(|(d, v, _)| place(*d, *v)).collect();
        // A single day is drawn as a point: a line of no length with round ends.
        let tail = if line.len() == 1 { "h0" } else { "" };
        let _ = write!(out, "<path class=\"line\" d=\"M{}{tail}\"/>", line.join("L"));
    }
    out
}

/// From when to when, the lowest and the highest: what a screen reader hears before it opens the table.
fn said(r: &Reader, series: &Series) -> String {
    let known: Vec<f64> = series
        .points
        .iter()
        .filter_map(|(_, v)| {
            if let Value::Known(v, _) = v {
                Some(*v)
            } else {
                None
            }
        })
        .collect();
    let (Some((start, end)), false) = (series.days(), known.is_empty()) else {
        return r.plain("missing-no-data");
    };
    let low = known.iter().copied().fold(f64::INFINITY, f64::min);
    let high = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let args = [
        ("name", series.name.plain().into()),
        ("start", r.date(start).into()),
        ("end", r.date(end).into()),
        ("low", series.unit.say(r, low).into()),
        ("high", series.unit.say(r, high).into()),
    ];
    r.plain_with("chart-line-said", &args)
}

/// The same figures as a table: a row a day, for each series its figure and its interval.
pub(super) fn table(r: &Reader, title: &Html, all: &[&Series], confidence: u8) -> Table {
    let mut table = Table::new(title.clone()).column(r.t("chart-day"));
    for series in all {
        let unit = series.unit.name();
        let head = if unit.is_empty() {
            series.name.clone()
        } else {
            Html::trusted(format!("{} ({unit})", series.name))
        };
        table = table.numbers(head);
        if series.has_band() {
            table = table.numbers(r.tv("chart-interval", "confidence", f64::from(confidence)));
        }
    }
    let days: std::collections::BTreeSet<Date> = all
        .iter()
        .flat_map(|s| s.points.iter().map(|(d, _)| *d))
        .collect();
    for day in days {
        let mut row = vec![crate::components::table::Cell::text(r.date(day))];
        for series in all {
            let found = series
                .points
                .binary_search_by_key(&day, |(d, _)| *d)
                .map(|i| series.points[i].1);
            let value = found.unwrap_or(Value::Missing);
            row.push(bars::cell(r, &series.unit, value));
            if series.has_band() {
                row.push(bars::interval_cell(r, &series.unit, value));
            }
        }
        table.rows.push(row);
    }
    table
}
