//! p %: the second largest contributor could estimate the largest to within p percent.
//!
//! The cell is withheld when total − x₁ − x₂ < p/100 · x₁ (Handbook on Statistical Disclosure Control,
//! doi:10.1002/9781118348239, §4.2.2). Amounts are unweighted: a contributor knows what it gave, and is taken
//! to know who was in the sample.

use super::Facts;

/// Whether the largest amount can be estimated too closely.
pub(crate) fn breaks(facts: &Facts, p: f64) -> bool {
    facts.amounts.first().is_some_and(|x1| *x1 > 0.0) && room(facts, p) > 0.0
}

/// How far above the cell's value an attacker must still reckon: p/100 · x₁ − (total − x₁ − x₂).
pub(crate) fn room(facts: &Facts, p: f64) -> f64 {
    let x1 = facts.amounts.first().copied().unwrap_or(0.0);
    let x2 = facts.amounts.get(1).copied().unwrap_or(0.0);
    (p / 100.0 * x1 - (facts.total() - x1 - x2)).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_must_hide_the_largest() {
        let facts = |a: &[f64]| Facts {
            units: a.len() as u64,
            amounts: a.to_vec(),
        };
        assert!(breaks(&facts(&[100.0, 50.0, 9.0]), 10.0));
        assert!(!breaks(&facts(&[100.0, 50.0, 10.0]), 10.0));
        assert!(breaks(&facts(&[5.0]), 10.0));
        assert!(!breaks(&facts(&[]), 10.0));
    }
}
