//! A clock that a file sets, for trials: a year of a body's life can be played through in a minute. A site with such
//! a clock says so on every page.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use app::ports::Clock;
use base::{Finding, Timestamp};

use crate::code;
use crate::output::Fault;

/// Tells the time that stands in a file.
#[derive(Debug)]
pub(crate) struct TrialClock {
    file: PathBuf,
    last: Mutex<Timestamp>,
}

impl TrialClock {
    /// A clock set by this file: one time, as in `2026-01-31T09:00:00Z`.
    pub(crate) fn set_by(file: &Path) -> Result<Self, Fault> {
        let last = read(file)
            .ok_or_else(|| Finding::error(code::NO_TIME).with("file", file.display().to_string()))?;
        Ok(Self {
            file: file.to_owned(),
            last: Mutex::new(last),
        })
    }
}

impl Clock for TrialClock {
    /// The file's time; while it is being written anew, the last one. Never back, as no clock goes back.
    fn now(&self) -> Timestamp {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = read(&self.file).map_or(*last, |now| now.max(*last));
        *last
    }
}

fn read(file: &Path) -> Option<Timestamp> {
    std::fs::read_to_string(file).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_moves_the_clock_forward_only() {
        let file = std::env::temp_dir().join(format!("counted-clock-{}", std::process::id()));
        assert!(TrialClock::set_by(&file).is_err());
        std::fs::write(&file, "2026-01-31T09:00:00Z\n").unwrap();
        let clock = TrialClock::set_by(&file).unwrap();
        let told = |text: &str| {
            std::fs::write(&file, text).unwrap();
            clock.now().to_string()
        };
        assert_eq!(told("2026-03-01T09:00:00Z"), "2026-03-01T09:00:00Z");
        assert_eq!(told("half writ"), "2026-03-01T09:00:00Z");
        assert_eq!(told("2025-03-01T09:00:00Z"), "2026-03-01T09:00:00Z");
        let _ = std::fs::remove_file(&file);
    }
}
