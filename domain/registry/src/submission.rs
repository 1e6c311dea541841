//! A submission: one person's answers to one version of an instrument. The answers lie elsewhere, sealed.

use std::collections::BTreeSet;

use base::{Digest, Id, Kind, Language, Timestamp};
use serde::{Deserialize, Serialize};

use crate::instrument::Instrument;
use crate::lifecycle::{Guard, Refused, SubmissionState};

/// One submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// Its identity.
    pub id: Id<Submission>,
    /// The version of the instrument it answers.
    pub instrument: Id<Instrument>,
    /// Raised by one with every change of this record.
    pub version: u32,
    /// Where it stands.
    pub state: SubmissionState,
    /// When it was received.
    pub received: Timestamp,
    /// The language in which it was answered.
    #[serde(default)]
    pub language: Option<Language>,
    /// The payload, as it came; absent once it is destroyed.
    pub payload: Option<Digest>,
    /// The correction that replaces it.
    #[serde(default)]
    pub superseded_by: Option<Id<Submission>>,
}

impl Kind for Submission {
    const NAME: &'static str = "submission";
}

impl Submission {
    /// Takes a step; some need a reason. A withdrawal needs the payload's key destroyed, and the payload gone.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn go(&mut self, to: SubmissionState, reason: Option<&str>) -> Result<(), Refused> {
        let mut met = BTreeSet::new();
        met.extend(reason.filter(|r| !r.trim().is_empty()).map(|_| Guard::Reason));
        met.extend(self.payload.is_none().then_some(Guard::PayloadDestroyed));
        self.state = self.state.step(to, &met)?;
        self.version += 1;
        Ok(())
    }
}
