//! The life of a submission.

use super::{Guard, states};

states! {
    /// The state of a submission.
    SubmissionState {
        /// On the device or in the browser.
        Captured = "captured", "Captured";
        /// Stored here.
        Received = "received", "Received";
        /// Being looked at.
        InReview = "in_review", "In review";
        /// Sent back with a question.
        Returned = "returned", "Returned";
        /// Good to be used.
        Accepted = "accepted", "Accepted";
        /// Not to be used.
        Rejected = "rejected", "Rejected";
        /// Taken back by the person; only a tombstone remains.
        Withdrawn = "withdrawn", "Withdrawn";
        /// Replaced by the person's correction.
        Superseded = "superseded", "Superseded";
    }
}

impl SubmissionState {
    /// The states that may follow. Withdrawing and correcting are possible at any time.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Captured => &[Self::Received, Self::Withdrawn, Self::Superseded],
            Self::Received => &[Self::InReview, Self::Withdrawn, Self::Superseded],
            Self::InReview => &[
                Self::Returned,
                Self::Accepted,
                Self::Rejected,
                Self::Withdrawn,
                Self::Superseded,
            ],
            Self::Returned => &[Self::InReview, Self::Withdrawn, Self::Superseded],
            Self::Accepted | Self::Rejected => &[Self::Withdrawn, Self::Superseded],
            Self::Superseded => &[Self::Withdrawn],
            Self::Withdrawn => &[],
        }
    }

    /// What the step needs.
    pub const fn needs(self, to: Self) -> &'static [Guard] {
        match to {
            Self::Withdrawn => &[Guard::PayloadDestroyed],
            Self::Rejected | Self::Returned => &[Guard::Reason],
            _ => &[],
        }
    }

    /// Whether a snapshot of the data may hold it.
    pub const fn is_usable(self) -> bool {
        matches!(self, Self::Received | Self::InReview | Self::Accepted)
    }
}
