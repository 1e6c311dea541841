//! Round numbers for axes.

/// Round ticks that cover a range, at most `most` steps: 1, 2, 2.5 or 5 times a power of ten.
pub(super) fn ticks(low: f64, high: f64, most: u32) -> Vec<f64> {
    let span = high - low;
    if span <= 0.0 || !span.is_finite() {
        return vec![low];
    }
    let raw = span / f64::from(most.max(1));
    let power = 10f64.powf(raw.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .map(|m| m * power)
        .into_iter()
        .find(|s| *s >= raw * 0.999)
        .unwrap_or(power * 10.0);
    let first = (low / step).floor() as i64;
    let last = (high / step - 1e-9).ceil() as i64;
    (first..=last).map(|i| i as f64 * step).collect()
}

/// Digits after the point that tell neighbouring ticks apart.
pub(super) fn digits(ticks: &[f64]) -> u8 {
    let step = ticks
        .windows(2)
        .map(|w| (w[1] - w[0]).abs())
        .fold(f64::INFINITY, f64::min);
    (0..6)
        .find(|d| {
            let scaled = step * 10f64.powi(i32::from(*d));
            !step.is_finite() || (scaled - scaled.round()).abs() < 1e-6
        })
        .unwrap_or(6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_stand_on_round_numbers() {
        assert_eq!(ticks(0.0, 0.764, 5), [0.0, 0.2, 0.4, 0.6000000000000001, 0.8]);
        assert_eq!(ticks(0.0, 1204.0, 5), [0.0, 250.0, 500.0, 750.0, 1000.0, 1250.0]);
        assert_eq!(ticks(-3.0, 7.0, 5), [-4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ticks(2.0, 2.0, 5), [2.0]);
        assert_eq!((digits(&[0.0, 2.5]), digits(&[0.0, 200.0])), (1, 0));
    }
}
