//! The lives of things as closed sets of states, with the steps between them and what each step needs.
//!
//! A step that is not in the list is refused, and so is one whose guards are not met; the refusal names them
//! all. The guards are facts that the caller has looked up; the machines here only hold the rule.
//! (Domain model 7.3.)

use std::collections::BTreeSet;
use std::fmt;

use base::{Finding, Findings};
use serde::{Deserialize, Serialize};

use crate::code;

mod assessment;
mod initiative;
mod instrument;
mod round;
mod submission;

pub use assessment::AssessmentState;
pub use initiative::InitiativeState;
pub use instrument::InstrumentState;
pub use round::RoundState;
pub use submission::SubmissionState;

/// Something that a step needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Guard {
    /// A title.
    Title,
    /// An aim.
    Aim,
    /// A place.
    Place,
    /// A party that answers for it.
    ResponsibleParty,
    /// A risk assessment: could the round harm anyone? (¶31.8)
    RiskAssessment,
    /// An instrument that is open.
    OpenInstrument,
    /// A notice that says to what people say yes. (¶31.3)
    ConsentNotice,
    /// A key for the payloads and someone who keeps it. (¶31.5)
    CustodyKey,
    /// The form compiles without errors.
    Compiles,
    /// The community body has decided, or a reason why there is none is on record.
    SignOff,
    /// The payload's key is destroyed.
    PayloadDestroyed,
    /// At least five participants have answered.
    FiveAnswers,
    /// A reason.
    Reason,
}

impl Guard {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Aim => "aim",
            Self::Place => "place",
            Self::ResponsibleParty => "responsible_party",
            Self::RiskAssessment => "risk_assessment",
            Self::OpenInstrument => "open_instrument",
            Self::ConsentNotice => "consent_notice",
            Self::CustodyKey => "custody_key",
            Self::Compiles => "compiles",
            Self::SignOff => "sign_off",
            Self::PayloadDestroyed => "payload_destroyed",
            Self::FiveAnswers => "five_answers",
            Self::Reason => "reason",
        }
    }

    /// What is needed, as it reads after “it still needs”.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Title => "a title",
            Self::Aim => "an aim",
            Self::Place => "a place",
            Self::ResponsibleParty => "a party that answers for it",
            Self::RiskAssessment => "a look at the risks for people",
            Self::OpenInstrument => "an open form",
            Self::ConsentNotice => "a consent notice",
            Self::CustodyKey => "someone who keeps the key to the data",
            Self::Compiles => "a form without errors",
            Self::SignOff => "the community's decision, or the reason why there is none",
            Self::PayloadDestroyed => "the destruction of the answers",
            Self::FiveAnswers => "answers of at least five participants",
            Self::Reason => "a reason",
        }
    }
}

/// A step that was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// The state it would have left.
    pub from: &'static str,
    /// The state it would have reached.
    pub to: &'static str,
    /// What it still needs; empty when there is no such step at all.
    pub missing: Vec<Guard>,
}

impl Refused {
    /// The refusal as findings: one for each thing that is missing, or one for a step that does not exist.
    pub fn findings(&self) -> Findings {
        let step = |code| Finding::error(code).with("from", self.from).with("to", self.to);
        if self.missing.is_empty() {
            return Findings::from_iter([step(code::NO_SUCH_STEP)]);
        }
        self.missing
            .iter()
            .map(|guard| step(code::STEP_NOT_READY).with("needs", guard.text()))
            .collect()
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.missing.is_empty() {
            return write!(f, "there is no step from {} to {}", self.from, self.to);
        }
        let needs: Vec<&str> = self.missing.iter().map(|g| g.text()).collect();
        write!(
            f,
            "from {} to {} it still needs {}",
            self.from,
            self.to,
            needs.join(", ")
        )
    }
}
impl std::error::Error for Refused {}

/// The guards of a step, against those that are met.
fn check(
    from: &'static str,
    to: &'static str,
    exists: bool,
    needs: &[Guard],
    met: &BTreeSet<Guard>,
) -> Result<(), Refused> {
    let missing: Vec<Guard> = needs.iter().filter(|g| !met.contains(g)).copied().collect();
    if exists && missing.is_empty() {
        Ok(())
    } else {
        Err(Refused {
            from,
            to,
            missing: if exists { missing } else { Vec::new() },
        })
    }
}

/// Writes a closed set of states with its names and its checked step; `next` and `needs` are written by hand.
macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $wire:literal, $title:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $wire)] $variant,)+
        }

        impl $name {
            /// All states, in the usual order of a life.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name on the wire, and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire,)+ }
            }

            /// Its title in English.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)+ }
            }

            /// The state with that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|s| s.as_str() == name)
            }

            /// Takes a step, given the guards that are met.
            ///
            /// # Errors
            /// What stands in the way: no such step, or the guards that are missing.
            pub fn step(self, to: Self, met: &std::collections::BTreeSet<super::Guard>) -> Result<Self, super::Refused> {
                super::check(self.as_str(), to.as_str(), self.next().contains(&to), self.needs(to), met)?;
                Ok(to)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use states;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_everything_that_is_missing() {
        let refused = RoundState::Build
            .step(RoundState::Collecting, &BTreeSet::from([Guard::OpenInstrument]))
            .unwrap_err();
        assert_eq!(
            refused.missing,
            [Guard::RiskAssessment, Guard::ConsentNotice, Guard::CustodyKey]
        );
        assert_eq!(refused.findings().len(), 3);
        let none = RoundState::Design
            .step(RoundState::Evaluated, &BTreeSet::new())
            .unwrap_err();
        assert!(none.missing.is_empty());
        assert_eq!(none.to_string(), "there is no step from design to evaluated");
    }
}
