//! Quantiles of a weighted distribution, and Woodruff's interval for them.
//!
//! The interval is made on the share of the population at or below the estimate and read back through the
//! distribution (Woodruff 1952, doi:10.1080/01621459.1952.10483443); the standard error is its half width over
//! the critical value. An end that would lie below share 0 or above 1 does not exist.

use std::collections::BTreeMap;

use crate::Key;
use crate::domain::Domain;
use crate::frame::Frame;
use crate::interval::{self, Ends, critical};
use crate::spec::{Interval, QuantileRule};
use crate::sums::Sum;
use crate::variance::{Single, variance};

/// The distribution of a variable in one domain.
#[derive(Debug, Clone, Default)]
pub(crate) struct Distribution {
    /// Values in order, with the weight at and below each, and the weight of the last record of each.
    steps: Vec<Step>,
    total: f64,
}

#[derive(Debug, Clone, Copy)]
struct Step {
    value: f64,
    upto: f64,
    last: f64,
}

impl Distribution {
    /// From the cells of a domain whose classes are the values.
    pub(crate) fn of(domain: &Domain<'_>) -> Self {
        let mut weights: BTreeMap<&Key, (Sum, (u64, f64))> = BTreeMap::new();
        for cell in domain.cells.iter().filter(|c| c.tally.weighted > 0) {
            let (sum, last) = weights.entry(cell.class).or_default();
            sum.add(cell.factor * cell.tally.total(0));
            if cell.tally.last.0 >= last.0 {
                *last = (cell.tally.last.0, cell.factor * cell.tally.last.1);
            }
        }
        let mut upto = Sum::default();
        let mut steps = Vec::with_capacity(weights.len());
        for (key, (sum, last)) in weights {
            let Key::Number(value) = key else { continue };
            upto.add(sum.value());
            steps.push(Step {
                value: *value,
                upto: upto.value(),
                last: last.1,
            });
        }
        Self {
            steps,
            total: upto.value(),
        }
    }

    /// The value at a share; `None` without records.
    pub(crate) fn at(&self, rule: QuantileRule, p: f64) -> Option<f64> {
        let value = |i: usize| self.steps.get(i).or(self.steps.last()).map(|s| s.value);
        let (next, met) = self.split(p);
        match rule {
            QuantileRule::Math if met => value(next - 1),
            QuantileRule::School if met => Some((value(next - 1)? + value(next)?) / 2.0),
            QuantileRule::Math | QuantileRule::School => value(next),
            QuantileRule::Hf7 => self.linear(p),
        }
    }

    /// The first value above a share, and whether the value before it meets the share exactly.
    ///
    /// Exactly means in double precision, as in R's `survey`: where weights are not whole numbers, rounding
    /// decides which of two neighbours is taken, and both programs then take the same.
    fn split(&self, p: f64) -> (usize, bool) {
        let next = self.steps.partition_point(|s| s.upto <= p * self.total);
        let met = next > 0 && p - self.steps[next - 1].upto / self.total == 0.0;
        (next, met)
    }

    /// Linear between records, of which each stands at the share of those before it, scaled so that the last
    /// stands at 1.
    fn linear(&self, p: f64) -> Option<f64> {
        let last = self.steps.last()?;
        let scale = self.total - last.last;
        let mut left: Option<(f64, f64)> = None;
        let mut before = 0.0;
        for step in &self.steps {
            let (first, end) = (before / scale, (step.upto - step.last) / scale);
            if p < first {
                let (from, low) = left.unwrap_or((first, step.value));
                return Some(low + (step.value - low) * (p - from) / (first - from));
            }
            if p <= end {
                return Some(step.value);
            }
            left = Some((end, step.value));
            before = step.upto;
        }
        Some(last.value)
    }
}

/// A quantile with its uncertainty.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Read {
    pub(crate) estimate: f64,
    pub(crate) se: f64,
    pub(crate) ends: Ends,
}

/// What intervals are made by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) rule: QuantileRule,
    pub(crate) interval: Interval,
    pub(crate) level: f64,
}

/// The interval of the quantile that is the numbered cut of its domain's bins.
pub(crate) fn read(
    frame: &Frame,
    bins: &Domain<'_>,
    distribution: &Distribution,
    cut: (usize, f64),
    rules: Rules,
) -> Result<Read, Single> {
    let (index, estimate) = cut;
    let weight = bins.totals()[0];
    let below = |class: &Key| matches!(class, Key::Whole(j) if *j <= index as i64);
    let inside: Sum = bins
        .by_class()
        .into_iter()
        .filter(|(class, _)| below(class))
        .map(|(_, (_, totals))| totals[0])
        .collect();
    let share = inside.value() / weight;
    let form = |class: &Key| {
        let is = f64::from(u8::from(below(class)));
        [(is - share) / weight, 0.0, 0.0]
    };
    let basis = interval::Basis {
        estimate: share,
        variance: variance(frame, &bins.cells, &form)?,
        df: bins.df(frame),
        n: bins.n(),
        level: rules.level,
    };
    let kind = match rules.interval {
        Interval::Woodruff => Interval::T,
        other => other,
    };
    let ends = interval::interval(kind, basis).map(|end| {
        end.filter(|p| (0.0..=1.0).contains(p))
            .and_then(|p| distribution.at(rules.rule, p))
    });
    let width = critical(Interval::T, basis.df, rules.level).zip(ends[0].zip(ends[1]));
    Ok(Read {
        estimate,
        se: width.map_or(f64::NAN, |(c, (low, high))| (high - low) / (2.0 * c)),
        ends,
    })
}
