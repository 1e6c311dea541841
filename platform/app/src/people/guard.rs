//! Counts failed sign-ins by address of the network and by account, and asks for patience.
//!
//! In memory, for each node of the site: a restart forgets, and that costs an attacker more than it gives.

use std::collections::BTreeMap;
use std::sync::Mutex;

use base::Timestamp;

use crate::AppError;

/// Free attempts for one account from one network address before patience is asked for.
const FREE_PAIR: u32 = 5;
/// Free attempts from one network address, over all accounts.
const FREE_ADDRESS: u32 = 30;
/// Free attempts for one account, from all network addresses: higher, so that nobody is shut out easily.
const FREE_ACCOUNT: u32 = 50;
/// Seconds of patience after the first attempt too many; doubles with each further one.
const FIRST_WAIT: i64 = 2;
/// At most so many seconds.
const LONGEST_WAIT: i64 = 900;
/// Seconds after which failures are forgotten.
const FORGET: i64 = 3600;
/// At most so many counters are kept; beyond it, stale ones go first.
const MOST: usize = 100_000;

#[derive(Debug, Clone, Copy)]
struct Count {
    failures: u32,
    last: i64,
}

/// The counters.
#[derive(Debug, Default)]
pub struct Guard(Mutex<BTreeMap<String, Count>>);

impl Guard {
    /// Refuses an attempt that comes too early.
    ///
    /// # Errors
    /// `TooMany`, with the seconds to wait.
    pub fn admit(&self, address: &str, account: &str, now: Timestamp) -> Result<(), AppError> {
        let counts = self.lock();
        let wait = keys(address, account)
            .into_iter()
            .filter_map(|(key, free)| counts.get(&key).map(|c| c.wait(free, now.as_second())))
            .max()
            .unwrap_or(0);
        match u64::try_from(wait) {
            Ok(seconds) if seconds > 0 => Err(AppError::TooMany { seconds }),
            _ => Ok(()),
        }
    }

    /// An attempt failed.
    pub fn failed(&self, address: &str, account: &str, now: Timestamp) {
        let now = now.as_second();
        let mut counts = self.lock();
        if counts.len() >= MOST {
            counts.retain(|_, c| now - c.last < FORGET);
        }
        for (key, _) in keys(address, account) {
            let count = counts.entry(key).or_insert(Count {
                failures: 0,
                last: now,
            });
            if now - count.last >= FORGET {
                count.failures = 0;
            }
            count.failures = count.failures.saturating_add(1);
            count.last = now;
        }
    }

    /// An attempt succeeded: the pair is trusted again.
    pub fn succeeded(&self, address: &str, account: &str) {
        self.lock().remove(&pair(address, account));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Count>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Count {
    /// Seconds still to wait.
    fn wait(self, free: u32, now: i64) -> i64 {
        let since = now - self.last;
        if self.failures < free || since >= FORGET {
            return 0;
        }
        let doublings = (self.failures - free).min(20);
        (FIRST_WAIT << doublings).min(LONGEST_WAIT) - since
    }
}

fn pair(address: &str, account: &str) -> String {
    format!("{address} {account}")
}

fn keys(address: &str, account: &str) -> [(String, u32); 3] {
    [
        (pair(address, account), FREE_PAIR),
        (format!("{address} *"), FREE_ADDRESS),
        (format!("* {account}"), FREE_ACCOUNT),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn patience_doubles_and_ends() {
        let guard = Guard::default();
        for _ in 0..5 {
            assert!(guard.admit("ip", "a", at(0)).is_ok());
            guard.failed("ip", "a", at(0));
        }
        assert_eq!(
            guard.admit("ip", "a", at(0)),
            Err(AppError::TooMany { seconds: 2 })
        );
        assert!(guard.admit("ip", "a", at(2)).is_ok());
        guard.failed("ip", "a", at(2));
        assert_eq!(
            guard.admit("ip", "a", at(2)),
            Err(AppError::TooMany { seconds: 4 })
        );
        assert!(
            guard.admit("ip", "b", at(2)).is_ok(),
            "others from there may still try"
        );
        assert!(
            guard.admit("elsewhere", "a", at(2)).is_ok(),
            "the person may come from elsewhere"
        );
        assert!(guard.admit("ip", "a", at(4000)).is_ok(), "it is forgotten");
    }

    #[test]
    fn many_accounts_from_one_address_are_noticed() {
        let guard = Guard::default();
        (0..30).for_each(|i| guard.failed("ip", &i.to_string(), at(0)));
        assert!(guard.admit("ip", "new", at(0)).is_err());
    }
}
