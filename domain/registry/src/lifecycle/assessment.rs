//! The life of an assessment. “Stale” is no state: it is seen from the framework's version and the round.

use super::{Guard, states};

states! {
    /// The state of an assessment.
    AssessmentState {
        /// Being answered.
        Open = "open", "Open";
        /// The initiator's view is filed.
        Filed = "filed", "Filed";
        /// Participants are asked for theirs.
        Invited = "invited", "Participants invited";
        /// Their view is closed.
        ParticipantsClosed = "participants_closed", "Participants have answered";
        /// Both views give the same verdict.
        Agreed = "agreed", "Agreed";
        /// They do not.
        Contested = "contested", "Contested";
        /// A reviewer has decided.
        Reviewed = "reviewed", "Reviewed";
    }
}

impl AssessmentState {
    /// The states that may follow.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Open => &[Self::Filed],
            Self::Filed => &[Self::Invited],
            Self::Invited => &[Self::ParticipantsClosed],
            Self::ParticipantsClosed => &[Self::Agreed, Self::Contested],
            Self::Agreed | Self::Contested => &[Self::Reviewed],
            Self::Reviewed => &[],
        }
    }

    /// What the step needs.
    pub const fn needs(self, to: Self) -> &'static [Guard] {
        match to {
            Self::ParticipantsClosed => &[Guard::FiveAnswers],
            Self::Reviewed => &[Guard::Reason],
            _ => &[],
        }
    }
}
