//! Were the members told in time? Too short a notice is shown, never hidden, and never made up for.

use base::Timestamp;

/// Seconds of a day.
const DAY: i64 = 24 * 3600;

/// The length of notice against the by-laws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The members were told so many whole days before.
    Kept {
        /// Whole days.
        days: i64,
    },
    /// They were told too late.
    Short {
        /// Whole days; less than nothing when they were told after it began.
        days: i64,
        /// Days that the by-laws ask for.
        wanted: u16,
    },
    /// They were not told through Counted.
    NotGiven {
        /// Days that the by-laws ask for.
        wanted: u16,
    },
}

/// Whole days between the call and the start, against what is wanted.
pub(super) fn of(called: Option<Timestamp>, start: Timestamp, wanted: u16) -> Notice {
    let Some(called) = called else {
        return Notice::NotGiven { wanted };
    };
    let days = (start.as_second() - called.as_second()).div_euclid(DAY);
    if days >= i64::from(wanted) {
        Notice::Kept { days }
    } else {
        Notice::Short { days, wanted }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn seven_days_less_a_second_are_six() {
        let at = |s| Timestamp::from_second(s).unwrap();
        let start = at(100 * DAY);
        assert_eq!(of(Some(at(93 * DAY)), start, 7), Notice::Kept { days: 7 });
        assert_eq!(
            of(Some(at(93 * DAY + 1)), start, 7),
            Notice::Short { days: 6, wanted: 7 }
        );
        assert_eq!(
            of(Some(at(100 * DAY + 1)), start, 0),
            Notice::Short { days: -1, wanted: 0 }
        );
        assert_eq!(of(None, start, 7), Notice::NotGiven { wanted: 7 });
    }

    proptest! {
        #[test]
        fn calling_later_never_helps(a in 0_i64..10_000_000, b in 0_i64..10_000_000, wanted in 0_u16..60) {
            let (early, late) = (a.min(b), a.max(b));
            let start = Timestamp::from_second(10_000_000).unwrap();
            let kept = |s| matches!(of(Some(Timestamp::from_second(s).unwrap()), start, wanted), Notice::Kept { .. });
            prop_assert!(kept(early) || !kept(late));
        }
    }
}
