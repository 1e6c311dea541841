//! The code of a right to answer: as short as a receipt's, so that it fits on paper and into a message.

use std::fmt;
use std::str::FromStr;

use base::Digest;
use consent::ReceiptCode;

use crate::App;

/// A code that gives a right to answer; the store keeps only its digest.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AnswerCode(ReceiptCode);

impl AnswerCode {
    /// A new one.
    pub(super) fn new(app: &App) -> Self {
        let mut bytes = [0; 8];
        app.chance.fill(&mut bytes);
        Self(ReceiptCode::from_chance(u64::from_le_bytes(bytes)))
    }

    /// What the store finds it by; not the digest of a receipt of the same signs.
    pub(super) fn digest(self) -> Digest {
        Digest::of(format!("answer:{}", self.0).as_bytes())
    }
}

impl FromStr for AnswerCode {
    type Err = consent::ReceiptCodeError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.parse().map(Self)
    }
}

impl fmt::Display for AnswerCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Does not show the code.
impl fmt::Debug for AnswerCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnswerCode(…)")
    }
}
