//! From an estimate and its variance to an interval.

use crate::distribution::{beta_quantile, normal_quantile, t_quantile};
use crate::spec::Interval;

/// Two ends; either may not exist.
pub(crate) type Ends = [Option<f64>; 2];

/// What an interval is made from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Basis {
    pub(crate) estimate: f64,
    pub(crate) variance: f64,
    /// Degrees of freedom of the design within the domain.
    pub(crate) df: i64,
    /// Records with a value.
    pub(crate) n: u64,
    pub(crate) level: f64,
}

/// The critical value; `None` when there are no degrees of freedom.
pub(crate) fn critical(kind: Interval, df: i64, level: f64) -> Option<f64> {
    let p = 0.5 + 0.5 * level;
    match kind {
        Interval::Normal => Some(normal_quantile(p)),
        _ if df < 1 => None,
        _ => Some(t_quantile(p, df as f64)),
    }
}

/// The interval of an estimate.
pub(crate) fn interval(kind: Interval, basis: Basis) -> Ends {
    if !basis.estimate.is_finite() || !basis.variance.is_finite() {
        return [None, None];
    }
    match kind {
        Interval::Beta => exact(basis),
        Interval::Logit => log_odds(basis),
        Interval::T | Interval::Normal | Interval::Woodruff | Interval::Published => plain(kind, basis),
    }
}

fn plain(kind: Interval, basis: Basis) -> Ends {
    let half = critical(kind, basis.df, basis.level).map(|c| c * basis.variance.sqrt());
    [half.map(|h| basis.estimate - h), half.map(|h| basis.estimate + h)]
}

/// On the scale of log odds, with t (Lumley 2010, §2.4): p at 0 or 1 has no interval there.
fn log_odds(basis: Basis) -> Ends {
    let p = basis.estimate;
    if p <= 0.0 || p >= 1.0 {
        return [None, None];
    }
    let half =
        critical(Interval::T, basis.df, basis.level).map(|c| c * basis.variance.sqrt() / (p * (1.0 - p)));
    let centre = (p / (1.0 - p)).ln();
    let back = |x: f64| 1.0 / (1.0 + (-x).exp());
    [half.map(|h| back(centre - h)), half.map(|h| back(centre + h))]
}

/// Clopper and Pearson's interval with the effective sample size, corrected for the degrees of freedom
/// (Korn & Graubard 1998, Survey Methodology 24:193–201; R's `survey::svyciprop`, method `beta`).
///
/// Where none or all gave the answer the variance is 0 and tells no effective size; the number of answers stands in
/// its place, with the same correction (Parker et al. 2017, National Center for Health Statistics Data Presentation
/// Standards for Proportions, Vital and Health Statistics 2(175), p. 9). Clusters whose members think alike make that
/// interval too narrow.
fn exact(basis: Basis) -> Ends {
    let Basis {
        estimate: p,
        df,
        n,
        level,
        ..
    } = basis;
    if df < 1 || n < 2 || !(0.0..=1.0).contains(&p) {
        return [None, None];
    }
    let tail = 0.5 - 0.5 * level;
    let correction = t_quantile(tail, (n - 1) as f64) / t_quantile(tail, df as f64);
    let size = if p == 0.0 || p == 1.0 {
        n as f64
    } else if basis.variance > 0.0 {
        p * (1.0 - p) / basis.variance
    } else {
        return [None, None];
    };
    let effective = size * correction * correction;
    let (yes, no) = (effective * p, effective * (1.0 - p));
    let low = if p == 0.0 {
        0.0
    } else {
        beta_quantile(tail, yes, no + 1.0)
    };
    let high = if p == 1.0 {
        1.0
    } else {
        beta_quantile(1.0 - tail, yes + 1.0, no)
    };
    [Some(low), Some(high)]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ends(p: f64, variance: f64, n: u64) -> (f64, f64) {
        let basis = Basis {
            estimate: p,
            variance,
            df: n as i64 - 1,
            n,
            level: 0.95,
        };
        let [low, high] = interval(Interval::Beta, basis);
        (low.unwrap(), high.unwrap())
    }

    /// Clopper & Pearson 1934 for 0 of n: 1 − (α/2)^(1/n), a closed form.
    #[test]
    fn none_of_thirty_is_not_certainty() {
        let (low, high) = ends(0.0, 0.0, 30);
        let closed = 1.0 - 0.025_f64.powf(1.0 / 30.0);
        assert!(low == 0.0 && (high - closed).abs() < 1e-12, "{high} {closed}");
        let (low, high) = ends(1.0, 0.0, 30);
        assert!(high == 1.0 && (low - (1.0 - closed)).abs() < 1e-12, "{low}");
    }

    proptest! {
        #[test]
        fn a_share_stays_a_share(yes in 0_u64..=200, more in 0_u64..200, deff in 0.2_f64..8.0) {
            let n = yes + more;
            prop_assume!(n >= 2);
            let p = yes as f64 / n as f64;
            let (low, high) = ends(p, deff * p * (1.0 - p) / n as f64, n);
            prop_assert!((0.0..=p).contains(&low) && (p..=1.0).contains(&high) && low < high, "{low} {p} {high}");
        }
    }
}
