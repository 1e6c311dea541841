//! Quantiles of the normal, t and beta distributions, to nearly the last digit.
//!
//! Written here because the intervals must agree with other programs to 1e-9 and the quantile functions at hand
//! stop earlier. Each is Newton's method on the distribution function, kept inside a bracket.

use statrs::function::gamma::ln_gamma;

/// From this many degrees of freedom on the expansion below is exact to the last digit.
const MANY: f64 = 1000.0;
const STEPS: usize = 200;

/// The normal quantile of p.
pub(crate) fn normal_quantile(p: f64) -> f64 {
    if p < 0.5 {
        return -normal_quantile(1.0 - p);
    }
    newton(|z| (1.0 - p) - normal_tail(z), normal_density, 0.0, 40.0)
}

fn normal_density(z: f64) -> f64 {
    (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

/// The normal probability above z ≥ 0: Taylor's series of the middle (Marsaglia 2004,
/// doi:10.18637/jss.v011.i04), Laplace's continued fraction of the tail.
fn normal_tail(z: f64) -> f64 {
    if z > 5.0 {
        let fraction = (1..=60).rev().fold(z, |below, k| z + f64::from(k) / below);
        return normal_density(z) / fraction;
    }
    let (mut term, mut sum, mut k) = (z, z, 1.0);
    while term > sum * 1e-17 {
        k += 2.0;
        term *= z * z / k;
        sum += term;
    }
    0.5 - normal_density(z) * sum
}

/// The quantile of p of Student's t with `df` degrees of freedom.
pub(crate) fn t_quantile(p: f64, df: f64) -> f64 {
    if p < 0.5 {
        return -t_quantile(1.0 - p, df);
    }
    let z = normal_quantile(p);
    if df >= MANY {
        return expand_t(z, df);
    }
    // The upper tail is half of I_x(df/2, 1/2) at x = df/(df + t²).
    let tail = |t: f64| 0.5 * beta_cdf(df / (df + t * t), 0.5 * df, 0.5);
    let log_peak = ln_gamma(0.5 * (df + 1.0)) - ln_gamma(0.5 * df) - 0.5 * (df * std::f64::consts::PI).ln();
    let density = |t: f64| (log_peak - 0.5 * (df + 1.0) * (t * t / df).ln_1p()).exp();
    let mut high = z.max(1.0);
    while tail(high) > 1.0 - p {
        high *= 2.0;
    }
    newton(|t| (1.0 - p) - tail(t), density, 0.0, high)
}

/// Cornish–Fisher expansion (Abramowitz & Stegun 26.7.5).
fn expand_t(z: f64, df: f64) -> f64 {
    let z2 = z * z;
    let g1 = z * (z2 + 1.0) / 4.0;
    let g2 = z * ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0;
    let g3 = z * (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) / 384.0;
    let g4 = z * ((((79.0 * z2 + 776.0) * z2 + 1482.0) * z2 - 1920.0) * z2 - 945.0) / 92160.0;
    z + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df
}

/// The quantile of p of the beta distribution.
pub(crate) fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    if a <= 0.0 {
        return 0.0;
    }
    if b <= 0.0 {
        return 1.0;
    }
    let peak = ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b);
    let density = |x: f64| (peak + (a - 1.0) * x.ln() + (b - 1.0) * (-x).ln_1p()).exp();
    newton(|x| beta_cdf(x, a, b) - p, density, 0.0, 1.0)
}

/// The zero of an increasing function, given its slope, between two bounds.
fn newton(f: impl Fn(f64) -> f64, slope: impl Fn(f64) -> f64, mut low: f64, mut high: f64) -> f64 {
    let mut x = 0.5 * (low + high);
    for _ in 0..STEPS {
        let off = f(x);
        if off > 0.0 {
            high = x
        } else {
            low = x
        }
        let step = off / slope(x);
        let next = x - step;
        let next = if next > low && next < high {
            next
        } else {
            0.5 * (low + high)
        };
        if (next - x).abs() <= f64::EPSILON * x.abs() {
            return next;
        }
        x = next;
    }
    x
}

/// The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22).
fn beta_cdf(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (-x).ln_1p()).exp();
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(x, a, b) / a
    } else {
        1.0 - front * fraction(1.0 - x, b, a) / b
    }
}

/// Lentz's method; the number of terms grows with the root of the larger parameter.
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let floor = |v: f64| if v.abs() < TINY { TINY } else { v };
    let mut c = 1.0;
    let mut d = 1.0 / floor(1.0 - (a + b) * x / (a + 1.0));
    let mut h = d;
    for m in 1..100_000 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / floor(1.0 + even * d);
        c = floor(1.0 + even / c);
        h *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / floor(1.0 + odd * d);
        c = floor(1.0 + odd / c);
        h *= d * c;
        if (d * c - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    h
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values from R 4.2.2 (`qnorm`, `qt`, `qbeta`, 15 digits).
    #[test]
    fn quantiles_agree_with_r() {
        let cases = [
            (normal_quantile(0.975), 1.959_963_984_540_05),
            (normal_quantile(0.0005), -3.290_526_731_491_89),
            (t_quantile(0.975, 1.0), 12.706_204_736_174_7),
            (t_quantile(0.975, 14.0), 2.144_786_687_917_8),
            (t_quantile(0.025, 197.0), -1.972_079_033_778_5),
            (t_quantile(0.95, 4900.0), 1.645_164_659_405_73),
            (t_quantile(0.975, 1200.0), 1.961_942_838_780_3),
            (beta_quantile(0.025, 0.4, 7.2), 1.061_292_476_686_21e-5),
            (beta_quantile(0.975, 166.3, 35.1), 0.874_798_960_621_279),
        ];
        for (got, want) in cases {
            assert!(((got - want) / want).abs() < 2e-12, "{got} is not {want}");
        }
    }
}
