//! The life of a version of an instrument. From *open* on it never changes; a change is a new version.

use super::{Guard, states};

states! {
    /// The state of a version of an instrument.
    InstrumentState {
        /// Being written.
        Draft = "draft", "Draft";
        /// Tried out.
        Tested = "tested", "Tested";
        /// Agreed by the community, or alone with a reason on record.
        SignedOff = "signed_off", "Signed off";
        /// Takes submissions.
        Open = "open", "Open";
        /// Takes none any more.
        Closed = "closed", "Closed";
        /// Kept for its submissions only.
        Retired = "retired", "Retired";
    }
}

impl InstrumentState {
    /// The states that may follow.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Tested],
            Self::Tested => &[Self::SignedOff, Self::Draft],
            Self::SignedOff => &[Self::Open],
            Self::Open => &[Self::Closed],
            Self::Closed => &[Self::Retired],
            Self::Retired => &[],
        }
    }

    /// What the step needs.
    pub const fn needs(self, to: Self) -> &'static [Guard] {
        match to {
            Self::Tested => &[Guard::Compiles],
            Self::SignedOff => &[Guard::SignOff],
            Self::Open => &[Guard::ConsentNotice],
            _ => &[],
        }
    }

    /// Whether the version can still be changed.
    pub const fn is_changeable(self) -> bool {
        matches!(self, Self::Draft | Self::Tested)
    }
}
