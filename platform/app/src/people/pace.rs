//! How often one network address may do something: kind to a village behind one address, firm to a machine.
//!
//! In memory, for each node of the site. An address is never kept: what is counted by is a hash of it under a key
//! that dies with the program, and that too is forgotten after the window.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use base::Timestamp;

use crate::AppError;

/// What is counted, with how often it may be done in how many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paced {
    /// A form is begun.
    FormStart,
    /// A receipt's code opens nothing.
    ReceiptLookUp,
    /// A link to sign in is asked for, from one network address.
    LinkAsked,
    /// A link to sign in is sent to one account.
    LinkSent,
    /// A passkey is asked for.
    PasskeyAsked,
    /// Somebody without an account comments on a document.
    Comment,
    /// Somebody without an account says what a release was used for, or what is wrong in it.
    Word,
    /// Another instance hands in a statement about our log.
    Statement,
    /// A program reads public data.
    PublicData,
}

impl Paced {
    /// So many times, in so many seconds.
    const fn limit(self) -> (u32, i64) {
        match self {
            // An enumerator's day is some 30 forms; a village shares one address.
            Self::FormStart => (120, 600),
            Self::ReceiptLookUp => (30, 600),
            Self::LinkAsked => (10, 3600),
            Self::LinkSent => (3, 3600),
            Self::PasskeyAsked => (60, 600),
            // A workshop behind one address goes through a document together.
            Self::Comment => (60, 3600),
            // A class or a newsroom behind one address.
            Self::Word => (30, 3600),
            Self::Statement => (60, 3600),
            // A harvester that takes every file of a hundred releases at once is done in one window.
            Self::PublicData => (2_000, 600),
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Window {
    from: i64,
    count: u32,
}

/// The counters.
#[derive(Debug, Default)]
pub struct Pace {
    windows: Mutex<BTreeMap<(Paced, u64), Window>>,
    key: RandomState,
}

impl Pace {
    /// Counts one more; refuses it when it is one too many.
    ///
    /// # Errors
    /// `TooMany`, with the seconds until the window ends.
    pub fn step(&self, what: Paced, who: &str, now: Timestamp) -> Result<(), AppError> {
        let (most, seconds) = what.limit();
        let now = now.as_second();
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.retain(|(what, _), w| now - w.from < what.limit().1);
        let window = windows
            .entry((what, self.key.hash_one(who)))
            .or_insert(Window { from: now, count: 0 });
        if window.count >= most {
            let left = u64::try_from(window.from + seconds - now).unwrap_or(1);
            return Err(AppError::TooMany { seconds: left });
        }
        window.count += 1;
        Ok(())
    }

    /// Takes back what was counted last: it was no attempt.
    pub fn forgive(&self, what: Paced, who: &str) {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(window) = windows.get_mut(&(what, self.key.hash_one(who))) {
            window.count = window.count.saturating_sub(1);
        }
    }

    /// How many counters there are now.
    pub fn counters(&self) -> usize {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn one_too_many_waits_for_the_window_to_end() {
        let pace = Pace::default();
        for _ in 0..30 {
            pace.step(Paced::ReceiptLookUp, "ip", at(0)).unwrap();
        }
        assert_eq!(
            pace.step(Paced::ReceiptLookUp, "ip", at(100)),
            Err(AppError::TooMany { seconds: 500 })
        );
        pace.step(Paced::ReceiptLookUp, "other", at(100)).unwrap();
        pace.step(Paced::FormStart, "ip", at(100)).unwrap();
        pace.step(Paced::ReceiptLookUp, "ip", at(600)).unwrap();
    }

    #[test]
    fn what_was_no_attempt_does_not_count() {
        let pace = Pace::default();
        for _ in 0..100 {
            pace.step(Paced::ReceiptLookUp, "ip", at(0)).unwrap();
            pace.forgive(Paced::ReceiptLookUp, "ip");
        }
        pace.forgive(Paced::ReceiptLookUp, "nobody");
    }

    #[test]
    fn what_is_older_than_its_window_is_forgotten() {
        let pace = Pace::default();
        (0..50).for_each(|i| pace.step(Paced::FormStart, &i.to_string(), at(0)).unwrap());
        assert_eq!(pace.counters(), 50);
        pace.step(Paced::FormStart, "new", at(600)).unwrap();
        assert_eq!(pace.counters(), 1);
    }

    #[test]
    fn no_address_can_be_read_from_memory() {
        let pace = Pace::default();
        pace.step(Paced::FormStart, "192.0.2.7", at(0)).unwrap();
        assert!(!format!("{pace:?}").contains("192.0.2.7"));
    }
}
