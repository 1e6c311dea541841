//! Randomness from a seed that is passed in, and the shuffle that clients agree on.

use std::cell::Cell;

/// A source of numbers that a seed determines (SplitMix64: Steele, Lea, Flood 2014, doi:10.1145/2714064.2660195).
#[derive(Debug, Clone)]
pub struct Random(Cell<u64>);

impl Random {
    /// The source that begins at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(Cell::new(seed))
    }

    pub(super) fn bits(&self) -> u64 {
        let state = self.0.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.0.set(state);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not including, 1.
    pub fn unit(&self) -> f64 {
        // 53 bits are what a double holds.
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A random UUID (RFC 9562 §5.4, version 4).
    pub fn uuid(&self) -> String {
        let high = (self.bits() & !0xf000) | 0x4000;
        let low = (self.bits() & !(0b11 << 62)) | (0b10 << 62);
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }
}

/// The seeded generator of `randomize` (ODK XForms specification, "randomize"): Park and Miller's minimal
/// standard, doi:10.1145/63039.63042, started like JavaRosa does.
struct ParkMiller(i64);

const MODULUS: i64 = 2_147_483_647;
const FACTOR: i64 = 16_807;

impl ParkMiller {
    fn new(seed: i64) -> Self {
        let start = seed % MODULUS;
        Self(if start <= 0 { start + MODULUS - 1 } else { start })
    }

    fn unit(&mut self) -> f64 {
        self.0 = self.0 * FACTOR % MODULUS;
        (self.0 - 1) as f64 / (MODULUS - 1) as f64
    }
}

/// Shuffles by an inside-out Fisher–Yates; `seed` makes the order the same everywhere.
pub(super) fn shuffle<T: Clone>(items: &[T], seed: Option<i64>, random: &Random) -> Vec<T> {
    let mut seeded = seed.map(ParkMiller::new);
    let mut out: Vec<T> = Vec::with_capacity(items.len());
    for (i, item) in items.iter().enumerate() {
        let unit = seeded.as_mut().map_or_else(|| random.unit(), ParkMiller::unit);
        let j = (unit * (i + 1) as f64).floor() as usize;
        if j >= i {
            out.push(item.clone());
        } else {
            let displaced = std::mem::replace(&mut out[j], item.clone());
            out.push(displaced);
        }
    }
    out
}
