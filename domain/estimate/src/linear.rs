//! Statistics that are functions of a few totals: mean, total, ratio, variance, counts and shares.
//!
//! Each gives its estimate and the coefficients of its linearised form over the terms of its query; the
//! variance of that form through the design is the variance of the estimate (`docs/methods/linearisation.md`).

use std::collections::BTreeSet;

use crate::Key;
use crate::domain::Domain;
use crate::frame::Frame;
use crate::query::Term;
use crate::spec::{Deff, Statistic};
use crate::variance::{Form, Single, variance};

/// The terms that a statistic needs, and of how many of them the second moments in a sample of records.
pub(crate) fn terms(statistic: Statistic, by_category: bool, deff: Deff) -> (Vec<Term>, usize) {
    if by_category {
        return (vec![Term::One], 1);
    }
    match statistic {
        Statistic::Mean | Statistic::Total if deff != Deff::No => {
            (vec![Term::One, Term::Value(0), Term::Square(0)], 2)
        }
        Statistic::Mean | Statistic::Total => (vec![Term::One, Term::Value(0)], 2),
        Statistic::Variance => (vec![Term::One, Term::Value(0), Term::Square(0)], 3),
        Statistic::Ratio => (vec![Term::One, Term::Value(0), Term::Value(1)], 3),
        Statistic::Count | Statistic::Proportion | Statistic::Quantile => (vec![Term::One], 1),
    }
}

/// An estimate with its variance.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub(crate) category: Option<Key>,
    pub(crate) n_category: Option<u64>,
    pub(crate) estimate: f64,
    pub(crate) variance: f64,
    pub(crate) deff: Option<f64>,
}

/// Everything that a statistic is computed from.
pub(crate) struct Basis<'a> {
    pub(crate) frame: &'a Frame,
    pub(crate) domain: &'a Domain<'a>,
    pub(crate) pivots: &'a [f64],
    pub(crate) deff: Deff,
}

/// A statistic of numbers, or the count of all.
pub(crate) fn of_numbers(statistic: Statistic, basis: &Basis<'_>) -> Result<Figure, Single> {
    let [weight, first, second] = basis.domain.totals();
    let pivot = |i: usize| basis.pivots.get(i).copied().unwrap_or(0.0);
    let n = basis.domain.weighted() as f64;
    let (estimate, form): (f64, Form) = match statistic {
        Statistic::Count => (weight, [1.0, 0.0, 0.0]),
        Statistic::Total => (first + pivot(0) * weight, [pivot(0), 1.0, 0.0]),
        Statistic::Ratio => {
            let (above, below) = (first + pivot(0) * weight, second + pivot(1) * weight);
            let ratio = above / below;
            let constant = (pivot(0) - ratio * pivot(1)) / below;
            (ratio, [constant, 1.0 / below, -ratio / below])
        }
        Statistic::Variance => variance_form(n, weight, first, second),
        Statistic::Mean | Statistic::Proportion | Statistic::Quantile => {
            let mean = first / weight;
            (mean + pivot(0), [-mean / weight, 1.0 / weight, 0.0])
        }
    };
    let variance = variance(basis.frame, &basis.domain.cells, &|_| form)?;
    let element = (second / weight - (first / weight).powi(2)) * n / (n - 1.0);
    Ok(Figure {
        category: None,
        n_category: None,
        estimate,
        variance,
        deff: deff(statistic, basis, variance, element),
    })
}

/// The finite-population variance, n/(n−1) · Σw(y−ȳ)²/Σw; ȳ itself adds nothing to the first order.
fn variance_form(n: f64, weight: f64, first: f64, second: f64) -> (f64, Form) {
    let mean = first / weight;
    let k = n / (n - 1.0);
    let v = k * (second / weight - mean * mean);
    let form = [
        (k * mean * mean - v) / weight,
        -2.0 * k * mean / weight,
        k / weight,
    ];
    (v, form)
}

/// Shares or counts of each category that the question met anywhere.
pub(crate) fn of_categories(
    statistic: Statistic,
    basis: &Basis<'_>,
    categories: &BTreeSet<&Key>,
) -> Result<Vec<Figure>, Single> {
    let classes = basis.domain.by_class();
    let weight = basis.domain.totals()[0];
    let mut out = Vec::new();
    for category in categories {
        let (n_category, inside) = classes.get(category).map_or((0, 0.0), |(n, t)| (*n, t[0]));
        let share = inside / weight;
        let shares = matches!(statistic, Statistic::Proportion | Statistic::Mean);
        let form = |class: &Key| {
            let is = f64::from(u8::from(class == *category));
            if shares {
                [(is - share) / weight, 0.0, 0.0]
            } else {
                [is, 0.0, 0.0]
            }
        };
        let variance = variance(basis.frame, &basis.domain.cells, &form)?;
        let n = basis.domain.weighted() as f64;
        let element = share * (1.0 - share) * n / (n - 1.0);
        out.push(Figure {
            category: Some((*category).clone()),
            n_category: Some(n_category),
            estimate: if shares { share } else { inside },
            variance: if shares && weight == 0.0 {
                f64::NAN
            } else {
                variance
            },
            deff: deff(statistic, basis, variance, element),
        });
    }
    Ok(out)
}

/// The variance over that of a simple random sample of the same size (Kish 1965, §8.2).
fn deff(statistic: Statistic, basis: &Basis<'_>, variance: f64, element: f64) -> Option<f64> {
    let weight = basis.domain.totals()[0];
    let n = basis.domain.weighted() as f64;
    let simple = match basis.deff {
        Deff::No => return None,
        Deff::WithReplacement => element / n,
        Deff::WithoutReplacement => element * (weight - n) / (weight * n),
    };
    let simple = match statistic {
        Statistic::Mean | Statistic::Proportion => simple,
        Statistic::Total | Statistic::Count => simple * weight * weight,
        _ => return None,
    };
    Some(variance / simple).filter(|d| d.is_finite())
}
