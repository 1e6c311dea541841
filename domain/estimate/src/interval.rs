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
        Interval::T | Interval::Normal | Interval::Woodruff => plain(kind, basis),
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
/// (Korn & Graubard 1998, Survey Methodology 24:193–201).
fn exact(basis: Basis) -> Ends {
    let Basis {
        estimate: p,
        df,
        n,
        level,
        ..
    } = basis;
    if df < 1 || n < 2 || !(0.0..=1.0).contains(&p) || basis.variance <= 0.0 {
        return [None, None];
    }
    let tail = 0.5 - 0.5 * level;
    let correction = t_quantile(tail, (n - 1) as f64) / t_quantile(tail, df as f64);
    let effective = p * (1.0 - p) / basis.variance * correction * correction;
    [
        Some(beta_quantile(tail, effective * p, effective * (1.0 - p) + 1.0)),
        Some(beta_quantile(
            1.0 - tail,
            effective * p + 1.0,
            effective * (1.0 - p),
        )),
    ]
}
