//! The life of a round, along the phases of the GSBPM. It may go back to any earlier state; each jump is kept.

use super::{Guard, states};

states! {
    /// The state of a round.
    RoundState {
        /// The issue, the partners, the methods, the access are being settled.
        Design = "design", "Design";
        /// Forms are made and tried.
        Build = "build", "Build";
        /// Data are being gathered.
        Collecting = "collecting", "Collecting";
        /// Data are being checked and cleaned.
        Processing = "processing", "Processing";
        /// Data are being analysed.
        Analysing = "analysing", "Analysing";
        /// Results are out and brought to people.
        Disseminating = "disseminating", "Disseminating";
        /// The round was looked back upon.
        Evaluated = "evaluated", "Evaluated";
    }
}

impl RoundState {
    /// The states that may follow: the next one, and all earlier ones.
    pub fn next(self) -> Vec<Self> {
        let at = self as usize;
        let ahead = Self::ALL.get(at + 1).copied();
        Self::ALL[..at].iter().copied().chain(ahead).collect()
    }

    /// What the step needs.
    pub const fn needs(self, to: Self) -> &'static [Guard] {
        match (self, to) {
            (_, Self::Collecting) => &[
                Guard::RiskAssessment,
                Guard::OpenInstrument,
                Guard::ConsentNotice,
                Guard::CustodyKey,
            ],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_goes_one_step_ahead_or_back() {
        assert_eq!(RoundState::Design.next(), [RoundState::Build]);
        assert_eq!(
            RoundState::Collecting.next(),
            [RoundState::Design, RoundState::Build, RoundState::Processing]
        );
        assert_eq!(RoundState::Evaluated.next().len(), 6);
    }
}
