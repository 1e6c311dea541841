//! A release as the store keeps it: its JSON under the digest that the log holds.

use base::{Digest, Id, Slug};
use protect::Release;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::record_id;
use crate::{AppError, Result};

/// A stored release.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReleaseRecord {
    /// The release's identity.
    pub id: Id<ReleaseRecord>,
    /// Its initiative.
    pub initiative: Uuid,
    /// Its name in addresses.
    pub slug: Slug,
    /// Its state's name.
    pub state: String,
    /// The digest of the JSON; every step leaves it in the log.
    pub digest: Digest,
    /// The release as its own canonical JSON.
    pub json: String,
}

impl ReleaseRecord {
    /// A release to be kept.
    pub(super) fn of(release: &Release, initiative: Uuid) -> Self {
        Self {
            id: record_id(release.id()),
            initiative,
            slug: release.slug().clone(),
            state: release.state().name().to_owned(),
            digest: release.digest(),
            json: release.to_json(),
        }
    }

    /// The release.
    ///
    /// # Errors
    /// Findings when what is stored is not what was stored.
    pub fn open(&self) -> Result<Release> {
        Release::reopen(&self.json, self.digest).map_err(AppError::finding)
    }
}
