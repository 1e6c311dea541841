//! How a side signs. A decision of its body is strongest; a coordinator alone, or a sheet of paper that somebody
//! recorded, are weaker. All are shown as what they are.

use base::{Date, Finding, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::about;
use super::content::{Holder, Signatory};
use crate::approval::Approval;
use crate::code;
use crate::paper::Paper;
use crate::subject::Subject;

/// How a side signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Signature {
    /// By an approval of exactly this text: a decision of the side's body or, where there is none yet, its
    /// coordinator alone.
    Approval {
        /// The approval.
        approval: Approval,
    },
    /// On a sheet of paper that somebody recorded.
    Paper {
        /// The sheet.
        sheet: Paper,
        /// Who signed there, as the sheet says.
        signed_by: String,
        /// The day on the sheet.
        on: Date,
        /// The account that recorded it.
        recorded_by: Uuid,
        /// When it was recorded.
        at: Timestamp,
    },
}

impl Signature {
    /// How it was signed, the key of its words: `decision`, `alone` or `paper`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Approval { approval } if approval.is_alone() => "alone",
            Self::Approval { .. } => "decision",
            Self::Paper { .. } => "paper",
        }
    }

    /// Whether a side may sign a text so.
    pub(super) fn check(&self, side: &Signatory, text: &Subject) -> Result<(), Finding> {
        match (self, side.holder) {
            (Self::Approval { approval }, Holder::Body { id })
                if approval.decision().map(|(body, _)| body) == Some(id) =>
            {
                approval.must_be_of(text)
            }
            // A body that was founded since may sign what was written for its initiative.
            (Self::Approval { approval }, Holder::Initiative) => approval.must_be_of(text),
            (Self::Paper { signed_by, .. }, Holder::Elsewhere) if signed_by.trim().is_empty() => {
                Err(about(code::AGREEMENT_WHO_SIGNED, "signed_by"))
            }
            (Self::Paper { .. }, Holder::Elsewhere) => Ok(()),
            _ => Err(Finding::error(code::AGREEMENT_NOT_SO).with("by", self.as_str())),
        }
    }
}
