//! Whole-number linear algebra without rounding: sparse vectors over the prime field of 2^61 − 1.
//!
//! Whether one row of noughts and ones is a combination of others must be answered exactly; floating point
//! cannot. Modulo a large prime the answer is the same as over the fractions, unless the prime divides one of
//! the few minors met on the way (below 1 in 10^15 for tables of any size met here). The linear programs of
//! the audit use floating point instead and so check this arithmetic from another side.

/// The Mersenne prime 2^61 − 1.
pub(crate) const PRIME: u64 = (1 << 61) - 1;

/// The product modulo [`PRIME`].
pub(crate) fn mul(a: u64, b: u64) -> u64 {
    let wide = u128::from(a) * u128::from(b);
    let low = (wide as u64) & PRIME;
    let high = (wide >> 61) as u64;
    add(low, high)
}

/// The sum modulo [`PRIME`].
pub(crate) fn add(a: u64, b: u64) -> u64 {
    let sum = a + b;
    if sum >= PRIME { sum - PRIME } else { sum }
}

/// The negative modulo [`PRIME`].
pub(crate) fn neg(a: u64) -> u64 {
    if a == 0 { 0 } else { PRIME - a }
}

/// The inverse modulo [`PRIME`] of a number that is not nought (Fermat: a^(p−2)).
pub(crate) fn inverse(a: u64) -> u64 {
    let (mut base, mut exponent, mut out) = (a, PRIME - 2, 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            out = mul(out, base);
        }
        base = mul(base, base);
        exponent >>= 1;
    }
    out
}

/// A fixed, well-mixed weight for a coordinate (SplitMix64, Steele et al. 2014, doi:10.1145/2660193.2660195).
pub(crate) fn weight(coordinate: u32) -> u64 {
    let mut z = (u64::from(coordinate) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (z ^ (z >> 31)) % PRIME
}

/// A sparse vector: coordinates in rising order with their coefficients, none of them nought.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Vector(pub(crate) Vec<(u32, u64)>);

impl Vector {
    /// One at each of these coordinates (each given once, in any order).
    pub(crate) fn ones(coordinates: impl IntoIterator<Item = u32>) -> Self {
        let mut out: Vec<_> = coordinates.into_iter().map(|c| (c, 1)).collect();
        out.sort_unstable();
        Self(out)
    }

    /// Whether it has no coordinate.
    pub(crate) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The coefficient of a coordinate; nought when absent.
    pub(crate) fn at(&self, coordinate: u32) -> u64 {
        match self.0.binary_search_by_key(&coordinate, |e| e.0) {
            Ok(i) => self.0[i].1,
            Err(_) => 0,
        }
    }

    /// `self + factor · other`.
    pub(crate) fn plus(&self, factor: u64, other: &Self) -> Self {
        let (a, b) = (&self.0, &other.0);
        let mut out = Vec::with_capacity(a.len() + b.len());
        let (mut i, mut j) = (0, 0);
        while i < a.len() || j < b.len() {
            let next_a = a.get(i).map_or(u32::MAX, |e| e.0);
            let next_b = b.get(j).map_or(u32::MAX, |e| e.0);
            let coordinate = next_a.min(next_b);
            let mut value = 0;
            if i < a.len() && next_a == coordinate {
                value = a[i].1;
                i += 1;
            }
            if j < b.len() && next_b == coordinate {
                value = add(value, mul(factor, b[j].1));
                j += 1;
            }
            if value != 0 {
                out.push((coordinate, value));
            }
        }
        Self(out)
    }

    /// `self − other`.
    pub(crate) fn minus(&self, other: &Self) -> Self {
        self.plus(neg(1), other)
    }

    /// A number that two vectors share when one is a multiple of the other, and else (but for 1 in 10^18)
    /// do not. The vector must not be nought.
    pub(crate) fn direction(&self) -> u64 {
        let sum = self.0.iter().fold(0, |s, &(c, v)| add(s, mul(v, weight(c))));
        mul(sum, inverse(self.0[0].1))
    }

    /// The coefficients as small signed numbers, `None` when one is not small (beyond ±2^20).
    pub(crate) fn signed(&self) -> Option<Vec<(usize, f64)>> {
        const SMALL: u64 = 1 << 20;
        self.0
            .iter()
            .map(|&(c, v)| {
                let value = if v < SMALL {
                    v as f64
                } else if PRIME - v < SMALL {
                    -((PRIME - v) as f64)
                } else {
                    return None;
                };
                Some((c as usize, value))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parallel_vectors_share_a_direction() {
        let a = Vector::ones([1, 5, 7]);
        let b = Vector(a.0.iter().map(|&(c, v)| (c, mul(v, 12345))).collect());
        assert_eq!(a.direction(), b.direction());
        assert_ne!(a.direction(), Vector::ones([1, 5]).direction());
        assert!(a.minus(&a).is_zero());
        assert_eq!(
            Vector::ones([1]).minus(&a).signed(),
            Some(vec![(5, -1.0), (7, -1.0)])
        );
    }

    proptest! {
        #[test]
        fn a_number_times_its_inverse_is_one(a in 1..PRIME, b in 0..PRIME) {
            prop_assert_eq!(mul(a, inverse(a)), 1);
            prop_assert_eq!(add(b, neg(b)), 0);
        }
    }
}
