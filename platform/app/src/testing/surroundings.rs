//! A clock that is moved by hand, randomness that repeats, and no engine.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use base::{Digest, Timestamp};

use crate::ports::{Chance, Clock, Engine};

/// Starts at 2024-02-27 00:00 UTC and moves when told; each reading is a millisecond after the last, so
/// that identities keep their order.
#[derive(Debug)]
pub struct SteppedClock(AtomicI64);

impl Default for SteppedClock {
    fn default() -> Self {
        Self(AtomicI64::new(1_708_992_000_000_000))
    }
}

impl SteppedClock {
    /// Moves the clock.
    pub fn forward(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for SteppedClock {
    fn now(&self) -> Timestamp {
        let micros = self.0.fetch_add(1000, Ordering::SeqCst);
        Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// Digests of 0, 1, 2 …: different each time, the same in each run.
#[derive(Debug, Default)]
pub struct CountedChance(AtomicU64);

impl Chance for CountedChance {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let n = self.0.fetch_add(1, Ordering::SeqCst);
            chunk.copy_from_slice(&Digest::of(&n.to_le_bytes()).0[..chunk.len()]);
        }
    }
}

/// No engine.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoEngine;

impl Engine for NoEngine {}
