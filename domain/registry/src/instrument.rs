//! A version of an instrument: the form that is asked, frozen once it is open.

use std::collections::BTreeSet;

use base::{Digest, Id, Kind, Language, Text, Timestamp};
use serde::{Deserialize, Serialize};

use crate::lifecycle::{Guard, InstrumentState, Refused};
use crate::party::Party;
use crate::round::Round;

/// A version of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// The identity of this version.
    pub id: Id<Instrument>,
    /// The round that asks with it.
    pub round: Id<Round>,
    /// Raised by one with every change of this record.
    pub version: u32,
    /// The number of the instrument's version, from 1; submissions keep theirs.
    pub number: u32,
    /// What it is called.
    pub title: Text,
    /// Where it stands.
    pub state: InstrumentState,
    /// The form's own name (`form_id`).
    pub form_id: String,
    /// The workbook as it was uploaded.
    pub source: Digest,
    /// The compiled form.
    pub compiled: Option<Digest>,
    /// The languages it is asked in.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Who agreed to it.
    #[serde(default)]
    pub sign_off: Option<SignOff>,
    /// The consent notice that stands before it.
    #[serde(default)]
    pub notice: Option<Digest>,
}

impl Kind for Instrument {
    const NAME: &'static str = "instrument";
}

/// Who agreed that these questions are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum SignOff {
    /// A body of the community decided.
    Community {
        /// The body.
        body: Id<Party>,
        /// When.
        at: Timestamp,
    },
    /// Nobody of the community did; the coordinator acted alone and says why.
    Alone {
        /// Why no body decided.
        reason: String,
        /// When.
        at: Timestamp,
    },
}

impl Instrument {
    /// The guards that the record itself meets.
    pub fn met(&self) -> BTreeSet<Guard> {
        let signed = match &self.sign_off {
            Some(SignOff::Community { .. }) => true,
            Some(SignOff::Alone { reason, .. }) => !reason.trim().is_empty(),
            None => false,
        };
        [
            (Guard::Compiles, self.compiled.is_some()),
            (Guard::SignOff, signed),
            (Guard::ConsentNotice, self.notice.is_some()),
        ]
        .into_iter()
        .filter_map(|(guard, met)| met.then_some(guard))
        .collect()
    }

    /// Takes a step.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn go(&mut self, to: InstrumentState) -> Result<(), Refused> {
        self.state = self.state.step(to, &self.met())?;
        self.version += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_version_opens_without_sign_off_and_notice() {
        let mut form = Instrument {
            id: Id::new(uuid::Uuid::nil()),
            round: Id::new(uuid::Uuid::nil()),
            version: 1,
            number: 1,
            title: Text::english("Wells"),
            state: InstrumentState::Draft,
            form_id: "wells".into(),
            source: Digest::of(b""),
            compiled: Some(Digest::of(b"x")),
            languages: Vec::new(),
            sign_off: None,
            notice: None,
        };
        assert_eq!(form.go(InstrumentState::Tested), Ok(()));
        assert_eq!(
            form.go(InstrumentState::SignedOff).unwrap_err().missing,
            [Guard::SignOff]
        );
        form.sign_off = Some(SignOff::Alone {
            reason: "no body yet".into(),
            at: Timestamp::UNIX_EPOCH,
        });
        assert_eq!(form.go(InstrumentState::SignedOff), Ok(()));
        assert_eq!(
            form.go(InstrumentState::Open).unwrap_err().missing,
            [Guard::ConsentNotice]
        );
    }
}
