//! Dominance (n, k): the n largest contributors make up more than k percent of the cell.
//!
//! Source: Handbook on Statistical Disclosure Control (doi:10.1002/9781118348239), §4.2.2.

use super::Facts;

fn largest(facts: &Facts, n: usize) -> f64 {
    facts.amounts.iter().take(n).sum()
}

/// Whether the n largest make up more than k percent.
pub(crate) fn breaks(facts: &Facts, n: usize, k: f64) -> bool {
    let total = facts.total();
    total > 0.0 && largest(facts, n) > k / 100.0 * total
}

/// How far above the cell's value an attacker must still reckon: 100/k · (x₁ + … + xₙ) − total.
pub(crate) fn room(facts: &Facts, n: usize, k: f64) -> f64 {
    (100.0 / k * largest(facts, n) - facts.total()).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_share_of_few_is_dominance() {
        let facts = Facts {
            units: 3,
            amounts: vec![80.0, 15.0, 5.0],
        };
        assert!(breaks(&facts, 1, 75.0));
        assert!(!breaks(&facts, 1, 80.0));
        assert!(breaks(&facts, 2, 90.0));
    }
}
