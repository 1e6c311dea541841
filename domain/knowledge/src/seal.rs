//! Whether a thing can be read by everybody, and the digest by which a change shows.

use base::{Digest, Finding, Timestamp};
use serde::{Deserialize, Serialize};

use crate::code::{self, about};

/// Where a publication stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Publication {
    /// Only those who write it read it.
    #[default]
    Draft,
    /// Everybody reads it.
    Published {
        /// Since when.
        at: Timestamp,
    },
    /// It was taken back; the page says so.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

impl Publication {
    /// Its name, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published { .. } => "published",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    /// Whether everybody may read it.
    pub const fn is_public(&self) -> bool {
        matches!(self, Self::Published { .. })
    }

    /// Since when everybody may read it.
    pub const fn since(&self) -> Option<Timestamp> {
        match self {
            Self::Published { at } => Some(*at),
            Self::Draft | Self::Withdrawn { .. } => None,
        }
    }

    /// Opens it to everybody. What is open stays open since its first day.
    ///
    /// # Errors
    /// A finding when it was taken back.
    pub(crate) fn publish(&mut self, now: Timestamp) -> Result<(), Finding> {
        match self {
            Self::Draft => *self = Self::Published { at: now },
            Self::Published { .. } => {}
            Self::Withdrawn { .. } => return Err(about(code::WITHDRAWN, "step")),
        }
        Ok(())
    }

    /// Takes it back for a reason.
    ///
    /// # Errors
    /// A finding without a reason, or when nobody else could read it.
    pub(crate) fn withdraw(&mut self, reason: &str, now: Timestamp) -> Result<(), Finding> {
        if reason.trim().is_empty() {
            return Err(about(code::MISSING, "reason"));
        }
        if !self.is_public() {
            return Err(about(code::NOT_PUBLIC, "reason"));
        }
        *self = Self::Withdrawn {
            at: now,
            reason: reason.trim().to_owned(),
        };
        Ok(())
    }
}

/// The digest of what is said, by which a review or a confirmation knows what was looked at.
pub(crate) fn digest_of(content: &impl Serialize) -> Digest {
    // Content is plain data with text keys, which always has a JSON form.
    Digest::of(&serde_json::to_vec(content).unwrap_or_default())
}
