//! The answer to a [`crate::Query`]: one tally per unit and place. Two answers about different records merge
//! by adding.

use std::collections::BTreeMap;

use crate::Key;

/// How many terms a query can sum.
pub const TERMS: usize = 3;
/// How many second moments belong to them.
const PAIRS: usize = TERMS * (TERMS + 1) / 2;

/// The tallies that answer one query.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sums {
    /// Per value column, what was taken off before summing.
    pub pivots: Vec<f64>,
    /// What is known of each unit: the smallest and largest population size met, per stage.
    pub units: BTreeMap<Vec<Key>, Vec<Span>>,
    /// The tallies.
    pub cells: BTreeMap<CellKey, Tally>,
    /// What was wrong with records.
    pub faults: Faults,
}

/// A unit of the design and a place in what was asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellKey {
    /// The stratum, if any, and the clusters from the first stage down.
    pub unit: Vec<Key>,
    /// Where in the question.
    pub place: Place,
}

/// Where a record stands in what was asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The condition does not hold, or a grouping column has no value.
    Outside,
    /// In this domain, without a value.
    Valueless(Vec<Key>),
    /// In this domain and class.
    Inside {
        /// The domain.
        domain: Vec<Key>,
        /// The class.
        class: Key,
    },
}

/// The smallest and largest number met.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// Smallest.
    pub low: f64,
    /// Largest.
    pub high: f64,
}

impl Span {
    /// Of nothing yet.
    pub const EMPTY: Self = Self {
        low: f64::INFINITY,
        high: f64::NEG_INFINITY,
    };

    /// Takes in one more number.
    pub fn take(&mut self, x: f64) {
        self.low = self.low.min(x);
        self.high = self.high.max(x);
    }

    fn merge(&mut self, other: Self) {
        self.low = self.low.min(other.low);
        self.high = self.high.max(other.high);
    }
}

/// What was wrong with records; any fault but the first and last stops the estimation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Faults {
    /// How many records were read.
    pub records: u64,
    /// Records without a value, per design column.
    pub missing: BTreeMap<String, u64>,
    /// Records whose weight is missing or not finite.
    pub missing_weight: u64,
    /// Records whose weight is below zero.
    pub negative_weight: u64,
    /// Per numeric column, how many values are no numbers, and the first of them.
    pub not_numbers: BTreeMap<String, (u64, String)>,
    /// Records that meet the condition and have no value in a grouping column.
    pub groupless: u64,
}

impl Faults {
    fn merge(&mut self, other: Self) {
        self.records += other.records;
        self.missing_weight += other.missing_weight;
        self.negative_weight += other.negative_weight;
        self.groupless += other.groupless;
        for (column, n) in other.missing {
            *self.missing.entry(column).or_default() += n;
        }
        for (column, (n, example)) in other.not_numbers {
            self.not_numbers.entry(column).or_insert((0, example)).0 += n;
        }
    }
}

/// Sums over the records of one cell. First moments are compensated (Neumaier 1974,
/// doi:10.1002/zamm.19740540106), second moments are kept about the running mean and merged pairwise
/// (Chan, Golub & LeVeque 1983, doi:10.1080/00031305.1983.10483115).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tally {
    /// Records.
    pub records: u64,
    /// Records whose weight is not 0.
    pub weighted: u64,
    sums: [f64; TERMS],
    carry: [f64; TERMS],
    mean: [f64; TERMS],
    about: [f64; PAIRS],
    /// The place in the data of the last record, and its weight: what ties are broken by.
    pub last: (u64, f64),
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            records: 0,
            weighted: 0,
            sums: [0.0; TERMS],
            carry: [0.0; TERMS],
            mean: [0.0; TERMS],
            about: [0.0; PAIRS],
            last: (0, 0.0),
        }
    }
}

impl Tally {
    /// Adds a record: its place in the data, its weight, its terms; second moments of the first `spread` terms.
    #[inline]
    pub fn add(&mut self, row: u64, weight: f64, terms: &[f64], spread: usize) {
        self.count(weight);
        if weight != 0.0 {
            self.last = (row, weight);
        }
        for (j, t) in terms.iter().enumerate() {
            self.sum(j, weight * t);
        }
        if spread > 0 {
            self.spread(weight, &terms[..spread]);
        }
    }

    /// Adds a record of which only the presence counts.
    #[inline]
    pub fn count(&mut self, weight: f64) {
        self.records += 1;
        self.weighted += u64::from(weight != 0.0);
    }

    #[inline]
    fn sum(&mut self, j: usize, x: f64) {
        let before = self.sums[j];
        let after = before + x;
        self.carry[j] += if before.abs() >= x.abs() {
            (before - after) + x
        } else {
            (x - after) + before
        };
        self.sums[j] = after;
    }

    fn spread(&mut self, weight: f64, terms: &[f64]) {
        let n = self.records as f64;
        let mut off = [0.0; TERMS];
        for (j, t) in terms.iter().enumerate() {
            off[j] = weight * t - self.mean[j];
            self.mean[j] += off[j] / n;
        }
        let keep = (n - 1.0) / n;
        for i in 0..terms.len() {
            for j in i..terms.len() {
                self.about[pair(i, j)] += off[i] * off[j] * keep;
            }
        }
    }

    /// The weighted sum of a term.
    pub fn total(&self, j: usize) -> f64 {
        self.sums[j] + self.carry[j]
    }

    /// The mean over the records of the linear form with these coefficients.
    pub fn mean_of(&self, form: &[f64]) -> f64 {
        form.iter().zip(&self.mean).map(|(a, m)| a * m).sum()
    }

    /// The sum of squares of a linear form about its mean.
    pub fn about_mean(&self, form: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (i, a) in form.iter().enumerate() {
            sum += a * a * self.about[pair(i, i)];
            for (j, b) in form.iter().enumerate().skip(i + 1) {
                sum += 2.0 * a * b * self.about[pair(i, j)];
            }
        }
        sum.max(0.0)
    }

    /// Adds the tally of other records.
    pub fn merge(&mut self, other: &Self) {
        let (n, m) = (self.records as f64, other.records as f64);
        for j in 0..TERMS {
            self.sum(j, other.sums[j]);
            self.carry[j] += other.carry[j];
        }
        if n + m > 0.0 {
            let off: [f64; TERMS] = std::array::from_fn(|j| other.mean[j] - self.mean[j]);
            for i in 0..TERMS {
                for j in i..TERMS {
                    self.about[pair(i, j)] += other.about[pair(i, j)] + off[i] * off[j] * (n * m / (n + m));
                }
            }
            for (mean, d) in self.mean.iter_mut().zip(off) {
                *mean += d * (m / (n + m));
            }
        }
        self.records += other.records;
        self.weighted += other.weighted;
        if other.last.0 >= self.last.0 {
            self.last = other.last;
        }
    }
}

/// A sum that loses no digits to its length (Neumaier 1974).
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sum {
    sum: f64,
    carry: f64,
}

impl Sum {
    pub(crate) fn add(&mut self, x: f64) {
        let after = self.sum + x;
        self.carry += if self.sum.abs() >= x.abs() {
            (self.sum - after) + x
        } else {
            (x - after) + self.sum
        };
        self.sum = after;
    }

    pub(crate) fn value(self) -> f64 {
        self.sum + self.carry
    }
}

impl FromIterator<f64> for Sum {
    fn from_iter<T: IntoIterator<Item = f64>>(iter: T) -> Self {
        let mut out = Self::default();
        iter.into_iter().for_each(|x| out.add(x));
        out
    }
}

/// Where the second moment of terms i ≤ j stands.
const fn pair(i: usize, j: usize) -> usize {
    i * TERMS - i * (i + 1) / 2 + j
}

impl Sums {
    /// Adds the answer about other records to the same query. The pivots must be the same.
    pub fn merge(&mut self, other: Self) {
        debug_assert!(
            self.pivots == other.pivots || self.cells.is_empty(),
            "sums about different pivots"
        );
        self.pivots = other.pivots;
        for (unit, spans) in other.units {
            let mine = self
                .units
                .entry(unit)
                .or_insert_with(|| vec![Span::EMPTY; spans.len()]);
            for (a, b) in mine.iter_mut().zip(spans) {
                a.merge(b);
            }
        }
        for (key, tally) in other.cells {
            self.cells.entry(key).or_default().merge(&tally);
        }
        self.faults.merge(other.faults);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tally(rows: &[(f64, f64)]) -> Tally {
        let mut out = Tally::default();
        for (i, (w, y)) in rows.iter().enumerate() {
            out.add(i as u64, *w, &[1.0, *y, y * y], 3);
        }
        out
    }

    fn near(a: f64, b: f64, scale: f64) -> bool {
        (a - b).abs() <= 1e-9 * scale.abs().max(1.0)
    }

    proptest! {
        #[test]
        fn two_halves_merge_to_the_whole(
            rows in prop::collection::vec((0.0..50.0f64, -100.0..100.0f64), 1..40),
            cut in 0usize..40,
            form in prop::array::uniform3(-3.0..3.0f64),
        ) {
            let cut = cut.min(rows.len());
            let whole = tally(&rows);
            let mut merged = tally(&rows[..cut]);
            merged.merge(&tally(&rows[cut..]));
            let z: Vec<f64> = rows.iter().map(|(w, y)| w * (form[0] + form[1] * y + form[2] * y * y)).collect();
            let mean = z.iter().sum::<f64>() / z.len() as f64;
            let about: f64 = z.iter().map(|v| (v - mean) * (v - mean)).sum();
            let size: f64 = z.iter().map(|v| v * v).sum::<f64>() + 1e6;
            prop_assert_eq!(merged.records, whole.records);
            prop_assert!(near(merged.total(1), whole.total(1), 1e5));
            for t in [merged, whole] {
                prop_assert!(near(t.mean_of(&form), mean, size.sqrt()));
                prop_assert!(near(t.about_mean(&form), about, size * 100.0));
            }
        }
    }
}
