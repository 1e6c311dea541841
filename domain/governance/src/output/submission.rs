//! How an output reaches the Commission, and what it answers: session, agenda item, document symbol, decision.

use base::{Date, Finding, Text};
use serde::{Deserialize, Serialize};

use super::{about, code};

/// What the Commission is asked for; the committee sets it with its approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// It decides about it.
    Approval,
    /// It takes note of it.
    Information,
}

impl Route {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Approval, Self::Information];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Information => "information",
        }
    }

    /// The route of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.as_str() == name)
    }
}

/// Handed in to the Commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// The session, as it is called: "fifty-sixth session (2025)".
    pub session: String,
    /// The item of its agenda: "3 (k)".
    pub item: String,
    /// The document's symbol, when it has one: `E/CN.3/2025/19`.
    pub symbol: String,
    /// The day.
    pub on: Date,
}

impl Submission {
    /// Refuses what cannot be found again.
    ///
    /// # Errors
    /// Without session or item; a symbol that is none; a day to come.
    pub fn check(&self, today: Date) -> Result<(), Finding> {
        for (text, field) in [(&self.session, "session"), (&self.item, "item")] {
            if text.trim().is_empty() {
                return Err(about(code::NO_SESSION, field));
            }
        }
        if !self.symbol.is_empty() && !is_symbol(&self.symbol) {
            return Err(about(code::NO_SYMBOL, "symbol").with("value", self.symbol.as_str()));
        }
        if self.on > today {
            return Err(about(code::WHEN, "on"));
        }
        Ok(())
    }
}

/// A symbol of a document of the United Nations: an organ in capitals and at least one more part, for example
/// `E/CN.3/2025/19` (United Nations, Regulations for the control of documentation, ST/AI/189/Add.3).
fn is_symbol(text: &str) -> bool {
    let mut parts = text.split('/');
    let organ = parts
        .next()
        .is_some_and(|p| !p.is_empty() && p.chars().all(|c| c.is_ascii_uppercase()));
    let rest: Vec<&str> = parts.collect();
    let sound = |p: &&str| {
        !p.is_empty()
            && p.chars()
                .all(|c| c.is_ascii_alphanumeric() || ".-() ".contains(c))
    };
    organ && !rest.is_empty() && rest.iter().all(sound)
}

/// What the Commission said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It took note.
    Noted,
    /// It approved.
    Approved,
    /// It asks for changes.
    Returned,
}

impl Verdict {
    /// All.
    pub const ALL: [Self; 3] = [Self::Noted, Self::Approved, Self::Returned];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Approved => "approved",
            Self::Returned => "returned",
        }
    }

    /// The verdict of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.as_str() == name)
    }
}

/// The Commission's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// What it said.
    pub verdict: Verdict,
    /// Its decision, as it is cited: "decision 54/102 (h)"; may be empty when it took note.
    pub decision: String,
    /// What it asked for; needed when it was given back.
    pub words: Text,
    /// The day.
    pub on: Date,
}

#[cfg(test)]
mod tests {
    use super::is_symbol;

    #[test]
    fn a_symbol_is_told_from_other_words() {
        for sound in ["E/CN.3/2025/19", "A/RES/71/313", "ST/ESA/STAT/SER.M/12(2)"] {
            assert!(is_symbol(sound), "{sound}");
        }
        for unsound in [
            "E",
            "e/cn.3/2025/19",
            "E//19",
            "page 3",
            "/CN.3",
            "https://un.org",
        ] {
            assert!(!is_symbol(unsound), "{unsound}");
        }
    }
}
