//! What stands beside a release and is no part of its frozen content: the times in which the people whom it is about
//! saw it first, its words in languages, the hour at which it goes out, and its DOI.
//!
//! A [`Companion`] never changes a [`Release`], and shows no figure. Start with `showing.rs`.

mod doi;
mod schedule;
mod showing;
mod summary;

use std::collections::BTreeMap;

use base::{Finding, Id, Kind, Language};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use doi::Doi;
pub use schedule::{Moved, Schedule};
pub use showing::{LONGEST_WINDOW, Showing, ShowingAnswer, VoiceKind};
pub use summary::Summary;

use crate::{Release, code};

/// What stands beside one release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    /// Its identity: that of the release.
    pub id: Id<Companion>,
    /// The initiative.
    pub initiative: Uuid,
    /// The times before the community, oldest first.
    #[serde(default)]
    pub showings: Vec<Showing>,
    /// It in plain words, by language.
    #[serde(default)]
    pub summaries: BTreeMap<Language, Summary>,
    /// When it goes out.
    #[serde(default)]
    pub schedule: Schedule,
    /// Its DOI, once somebody has registered one.
    #[serde(default)]
    pub doi: Option<Doi>,
}

impl Kind for Companion {
    const NAME: &'static str = "release_companion";
}

impl Companion {
    /// Nothing yet, beside a release.
    pub fn of(release: Id<Release>, initiative: Uuid) -> Self {
        Self {
            id: Id::new(release.uuid()),
            initiative,
            showings: Vec::new(),
            summaries: BTreeMap::new(),
            schedule: Schedule::default(),
            doi: None,
        }
    }

    /// Writes it in the words of a language; `allowed` says that the release is allowed to leave or out.
    ///
    /// # Errors
    /// What must be said and is not; a language that was there when it was allowed.
    pub fn write(&mut self, language: &Language, summary: Summary, allowed: bool) -> Result<(), Finding> {
        summary.check()?;
        if allowed && self.summaries.contains_key(language) {
            let place = base::Place::whole().with("field", "language");
            return Err(Finding::error(code::SUMMARY_STANDS).at(place));
        }
        self.summaries.insert(language.clone(), summary);
        Ok(())
    }

    /// The words of a language, or of another of the same primary subtag.
    pub fn summary(&self, wanted: &Language) -> Option<(&Language, &Summary)> {
        let same = || {
            self.summaries
                .iter()
                .find(|(l, _)| l.primary() == wanted.primary())
        };
        self.summaries.get_key_value(wanted).or_else(same)
    }

    /// The time before the community that has not ended.
    pub fn open_showing(&self) -> Option<&Showing> {
        self.showings.last().filter(|s| s.ended.is_none())
    }

    /// The same, to be changed.
    pub fn open_showing_mut(&mut self) -> Option<&mut Showing> {
        self.showings.last_mut().filter(|s| s.ended.is_none())
    }
}
