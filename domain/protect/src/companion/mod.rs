//! What stands beside a release and is no part of its frozen content: the times in which the people whom it is about
//! saw it first, what they were answered, and what is noted about it later.
//!
//! A [`Companion`] never changes a [`Release`], and shows no figure. Start with `showing.rs`.

mod showing;

use base::{Id, Kind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use showing::{LONGEST_WINDOW, Showing, ShowingAnswer, VoiceKind};

use crate::Release;

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
        }
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
