//! Bars with intervals, one a row: the label above, the figure at the end. Hatched where few answers stand
//! behind the figure; a shield where the figure is protected.

use super::svg::{Drawing, lines};
use super::{Chart, Unit, Value, legend_item, scale};
use crate::components::table::{Cell, Table};
use crate::{Html, Icon, Reader};

/// Below this many answers a bar is hatched: its figure is fragile.
pub const FEW: u64 = 30;

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Its name.
    pub label: Html,
    /// Its figure.
    pub value: Value,
    /// How many answers stand behind it.
    pub n: Option<u64>,
}

/// A chart of bars.
#[derive(Debug, Clone)]
pub struct Bars {
    /// What the chart is about.
    pub title: Html,
    /// What it shows, in a sentence.
    pub sentence: Html,
    /// The head of the column of names.
    pub of: Html,
    /// In what it counts.
    pub unit: Unit,
    /// The confidence of the intervals in percent.
    pub confidence: u8,
    /// The bars, in the order in which they stand.
    pub bars: Vec<Bar>,
}

/// Share of the width that bars may fill; figures stand behind it.
const FIELD: f64 = 0.78;
const LINE: f64 = 21.0;
const THICK: f64 = 20.0;
const GAP: f64 = 16.0;

impl Bars {
    /// The chart with its sentence and its table.
    pub fn chart(&self, r: &Reader) -> Chart {
        Chart {
            title: self.title.clone(),
            drawing: self.drawing(r),
            legend: self.legend(r),
            sentence: self.sentence.clone(),
            table: self.table(r),
        }
    }

    fn has_intervals(&self) -> bool {
        self.bars
            .iter()
            .any(|b| matches!(b.value, Value::Known(_, Some(_))))
    }

    /// The same figures as a table.
    pub fn table(&self, r: &Reader) -> Table {
        let mut table = Table::new(self.title.clone())
            .column(self.of.clone())
            .numbers(r.t("chart-value"));
        if self.has_intervals() {
            table = table.numbers(r.tv("chart-interval", "confidence", f64::from(self.confidence)));
        }
        table = table.numbers(r.t("chart-n"));
        for bar in &self.bars {
            let mut row = vec![Cell::Text(bar.label.clone()), cell(r, &self.unit, bar.value)];
            if self.has_intervals() {
                row.push(interval_cell(r, &self.unit, bar.value));
            }
            row.push(bar.n.map_or_else(
                || Cell::Missing(r.t("missing-no-data")),
                |n| Cell::Number(r.count(n as usize)),
            ));
            table.rows.push(row);
        }
        table
    }

    fn drawing(&self, r: &Reader) -> Html {
        let labels: Vec<Vec<String>> = self.bars.iter().map(|b| lines(&b.label.plain(), 44)).collect();
        let rows: f64 = labels.iter().map(|l| l.len() as f64 * LINE + THICK + GAP).sum();
        let low = self
            .bars
            .iter()
            .filter_map(|b| b.value.bottom())
            .fold(0.0, f64::min);
        let high = self.bars.iter().filter_map(|b| b.value.top()).fold(0.0, f64::max);
        let ticks = scale::ticks(low, if high > low { high } else { low + 1.0 }, 4);
        let (first, last) = (ticks[0], ticks[ticks.len() - 1].max(ticks[0] + f64::MIN_POSITIVE));
        let x = |value: f64| FIELD * (value - first) / (last - first);
        let mut d = Drawing::new(r, "bars", rows + 26.0, &self.title.plain());
        for tick in &ticks {
            d.line("grid", (x(*tick), 0.0), (x(*tick), rows));
            let anchor = if *tick == first { "start" } else { "middle" };
            d.words(
                "tick",
                x(*tick),
                rows + 18.0,
                anchor,
                &self.unit.tick(r, *tick, &ticks),
            );
        }
        let mut y = 0.0;
        for (bar, label) in self.bars.iter().zip(&labels) {
            d.thing(&self.said(r, bar));
            for line in label {
                y += LINE;
                d.words("bar-label", 0.0, y - 5.0, "start", line);
            }
            self.bar(&mut d, r, bar, &x, y);
            d.end();
            y += THICK + GAP;
        }
        d.done()
    }

    fn bar(&self, d: &mut Drawing, r: &Reader, bar: &Bar, x: &impl Fn(f64) -> f64, y: f64) {
        let middle = y + THICK / 2.0;
        d.line("axis", (x(0.0), y - 3.0), (x(0.0), y + THICK + 3.0));
        match bar.value {
            Value::Known(value, interval) => {
                let class = if bar.n.is_some_and(|n| n < FEW) {
                    "bar bar-few"
                } else {
                    "bar"
                };
                d.bar(class, x(0.0), x(value), y, THICK);
                if let Some((low, high)) = interval {
                    whisker(d, x(low), x(high), middle);
                }
                d.words("bar-value", 1.0, middle + 5.5, "end", &self.unit.say(r, value));
            }
            Value::Protected => {
                d.bar("bar-hidden", x(0.0), FIELD, y, THICK);
                d.words(
                    "bar-value bar-word",
                    1.0,
                    middle + 5.0,
                    "end",
                    &r.plain("badge-protected"),
                );
            }
            Value::Missing => d.words(
                "bar-value bar-word",
                1.0,
                middle + 5.0,
                "end",
                &r.plain("missing-no-data"),
            ),
        }
    }

    fn said(&self, r: &Reader, bar: &Bar) -> String {
        let mut parts = vec![match bar.value {
            Value::Known(value, _) => self.unit.say(r, value),
            Value::Protected => r.plain("protected-legend"),
            Value::Missing => r.plain("missing-no-data"),
        }];
        if let Value::Known(_, Some(ends)) = bar.value {
            parts.push(interval_words(r, &self.unit, ends, self.confidence));
        }
        if let Some(n) = bar.n {
            parts.push(r.tn("stat-answers", n as usize).plain());
        }
        format!("{}: {}", bar.label.plain(), parts.join("; "))
    }

    fn legend(&self, r: &Reader) -> Html {
        let mut out = String::new();
        if self.has_intervals() {
            out.push_str(&legend_item(
                "swatch-whisker",
                &r.tv("chart-legend-interval", "confidence", f64::from(self.confidence)),
            ));
        }
        if self.bars.iter().any(|b| b.n.is_some_and(|n| n < FEW)) {
            out.push_str(&legend_item(
                "swatch-few",
                &r.tv("chart-legend-few", "few", FEW as f64),
            ));
        }
        if self.bars.iter().any(|b| b.value == Value::Protected) {
            out.push_str(&format!(
                "<li class=\"protected\">{} {}</li>",
                Icon::Shield.html(),
                r.t("chart-legend-protected")
            ));
        }
        Html::trusted(out)
    }
}

fn whisker(d: &mut Drawing, low: f64, high: f64, y: f64) {
    for class in ["halo", "whisker"] {
        d.line(class, (low, y), (high, y));
        d.line(class, (low, y - 5.0), (low, y + 5.0));
        d.line(class, (high, y - 5.0), (high, y + 5.0));
    }
}

/// An interval in words.
pub(super) fn interval_words(r: &Reader, unit: &Unit, (low, high): (f64, f64), confidence: u8) -> String {
    let args = [
        ("low", unit.say(r, low).into()),
        ("high", unit.say(r, high).into()),
        ("confidence", f64::from(confidence).into()),
    ];
    r.plain_with("stat-interval", &args)
}

pub(super) fn cell(r: &Reader, unit: &Unit, value: Value) -> Cell {
    match value {
        Value::Known(value, _) => Cell::Number(unit.say(r, value)),
        Value::Protected => Cell::Protected(r.t("protected-small")),
        Value::Missing => Cell::Missing(r.t("missing-no-data")),
    }
}

pub(super) fn interval_cell(r: &Reader, unit: &Unit, value: Value) -> Cell {
    match value {
        Value::Known(_, Some((low, high))) => {
            let args = [
                ("low", unit.say(r, low).into()),
                ("high", unit.say(r, high).into()),
            ];
            Cell::Number(r.plain_with("number-range", &args))
        }
        Value::Protected => Cell::Protected(r.t("protected-small")),
        _ => Cell::Missing(r.t("missing-no-data")),
    }
}
