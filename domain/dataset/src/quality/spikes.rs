//! Sudden spikes in series: a reading far from the middle of its neighbours in time.
//!
//! The Hampel identifier: a value is flagged when it lies more than `times` scaled median absolute deviations
//! from the median of a window around it (Davies & Gather, J. Am. Stat. Assoc. 88:782–792, 1993). A window
//! without any deviation flags nothing below `least`, so that a calm series is not all spikes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Column, Table, Value, write};

/// 1/Φ⁻¹(3/4): makes the median absolute deviation of a normal series its standard deviation.
const SCALE: f64 = 1.482_602_218_505_602;

/// Which series to look at, and how far is too far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spikes {
    /// The number.
    pub variable: String,
    /// The variable that orders a series: numbers, days or moments.
    pub order: String,
    /// The variable that tells series apart (a sensor); without one all rows are one series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// Neighbours looked at on each side.
    pub window: usize,
    /// How many scaled deviations are too far.
    pub times: f64,
    /// The distance, in the variable's unit, below which nothing is a spike.
    pub least: f64,
}

/// The rows found, and how many were looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Rows with a number, an order and a series.
    pub tested: usize,
    /// The rows that spike, from 0, in order.
    pub rows: Vec<usize>,
}

impl Spikes {
    /// The variables it names.
    pub fn variables(&self) -> Vec<&str> {
        [Some(&self.variable), Some(&self.order), self.series.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect()
    }

    /// The rows that spike. A table without the variables has none.
    pub fn find(&self, table: &Table) -> Found {
        let (Some(numbers), Some(order)) = (table.column(&self.variable), table.column(&self.order)) else {
            return Found::default();
        };
        let series = self.series.as_ref().and_then(|s| table.column(s));
        let mut grouped: BTreeMap<String, Vec<(f64, usize, f64)>> = BTreeMap::new();
        for row in 0..table.rows() {
            let name = match series {
                Some(c) if c.missing(row).is_some() => continue,
                Some(c) => c.str(row).map_or_else(|| write(&c.value(row)), str::to_owned),
                None => String::new(),
            };
            if let (Some(x), Some(at)) = (numbers.number(row), position(order, row)) {
                grouped.entry(name).or_default().push((at, row, x));
            }
        }
        let tested = grouped.values().map(Vec::len).sum();
        let mut rows: Vec<usize> = grouped
            .into_values()
            .flat_map(|points| self.in_series(points))
            .collect();
        rows.sort_unstable();
        Found { tested, rows }
    }

    fn in_series(&self, mut points: Vec<(f64, usize, f64)>) -> Vec<usize> {
        points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let spike = |i: &usize| {
            let from = i.saturating_sub(self.window);
            let to = (i + self.window + 1).min(points.len());
            let mut near: Vec<f64> = points[from..to].iter().map(|p| p.2).collect();
            let middle = median(&mut near);
            let mut away: Vec<f64> = near.iter().map(|x| (x - middle).abs()).collect();
            let distance = (points[*i].2 - middle).abs();
            distance >= self.least && distance > self.times * SCALE * median(&mut away)
        };
        (0..points.len()).filter(spike).map(|i| points[i].1).collect()
    }
}

/// Where a row stands in its series.
fn position(order: &Column, row: usize) -> Option<f64> {
    match order.value(row) {
        Value::DateTime(m) => Some(m.instant(0)?.as_millisecond() as f64),
        Value::Date(d) => Some(
            d.to_datetime(jiff::civil::Time::MIN)
                .to_zoned(jiff::tz::TimeZone::UTC)
                .ok()?
                .timestamp()
                .as_second() as f64,
        ),
        value => value.number(),
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let n = values.len();
    match n {
        0 => f64::NAN,
        _ if n % 2 == 1 => values[n / 2],
        _ => (values[n / 2 - 1] + values[n / 2]) / 2.0,
    }
}
