//! The life of an initiative: draft → registered → active ⇄ paused → completed | abandoned.

use super::{Guard, states};

states! {
    /// The state of an initiative. [`InitiativeState::ppsr`] gives PPSR Core's word.
    InitiativeState {
        /// Being written; nobody else sees it.
        Draft = "draft", "Draft";
        /// Public, and not begun.
        Registered = "registered", "Registered";
        /// At work.
        Active = "active", "Active";
        /// At rest.
        Paused = "paused", "Paused";
        /// Finished.
        Completed = "completed", "Completed";
        /// Given up.
        Abandoned = "abandoned", "Abandoned";
    }
}

impl InitiativeState {
    /// The states that may follow.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Registered],
            Self::Registered => &[Self::Active, Self::Abandoned],
            Self::Active => &[Self::Paused, Self::Completed, Self::Abandoned],
            Self::Paused => &[Self::Active, Self::Completed, Self::Abandoned],
            Self::Completed | Self::Abandoned => &[],
        }
    }

    /// What the step needs.
    pub const fn needs(self, to: Self) -> &'static [Guard] {
        match to {
            Self::Registered => &[Guard::Title, Guard::Aim, Guard::Place, Guard::ResponsibleParty],
            Self::Abandoned => &[Guard::Reason],
            _ => &[],
        }
    }

    /// Whether strangers may see it.
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Draft)
    }

    /// PPSR Core's `projectStatus`.
    pub const fn ppsr(self) -> &'static str {
        match self {
            Self::Draft | Self::Registered => "Not yet started",
            Self::Active => "Active",
            Self::Paused => "On hold",
            Self::Completed => "Completed",
            Self::Abandoned => "Abandoned",
        }
    }
}
