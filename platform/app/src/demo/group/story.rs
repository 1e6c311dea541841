//! A clock that tells a story: the demo's example happened over some weeks, and it is told in a moment.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use base::Timestamp;
use jiff::SignedDuration;

use crate::App;
use crate::ports::Clock;

/// How long the story is, in days.
const DAYS: i64 = 30;

/// The story's time: real seconds pass in it too, so that no two acts share a moment.
pub(super) struct Story {
    skipped: AtomicI64,
    real: Arc<dyn Clock>,
}

impl Story {
    /// The same world, [`DAYS`] ago.
    pub(super) fn begin(app: &App) -> (App, Arc<Self>) {
        let story = Arc::new(Self {
            skipped: AtomicI64::new(-DAYS),
            real: Arc::clone(&app.clock),
        });
        let told = App {
            clock: Arc::clone(&story) as Arc<dyn Clock>,
            ..app.clone()
        };
        (told, story)
    }

    /// Some days later, never beyond today.
    pub(super) fn later(&self, days: i64) {
        let now = self.skipped.load(Ordering::Relaxed);
        self.skipped.store((now + days).min(0), Ordering::Relaxed);
    }
}

impl Clock for Story {
    fn now(&self) -> Timestamp {
        let days = SignedDuration::from_hours(24 * self.skipped.load(Ordering::Relaxed));
        let now = self.real.now();
        now.checked_add(days).unwrap_or(now)
    }
}
