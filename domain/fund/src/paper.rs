//! The document that something stands on: what it is, of which day, and where it can be read or asked for.

use base::{Date, Finding};
use serde::{Deserialize, Serialize};

use crate::code::{self, about};

/// A document: its title, its day, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What it is.
    pub title: String,
    /// The day it bears.
    pub on: Date,
    /// Its web address, or the number under which it is filed.
    pub at: String,
}

impl Paper {
    /// A document, none of whose parts is empty.
    ///
    /// # Errors
    /// Title or place missing; an address that is neither http nor https; a day after `today`.
    pub fn new(title: &str, on: Date, at: &str, today: Date) -> Result<Self, Finding> {
        must_have_come(on, today)?;
        let (title, at) = (title.trim(), at.trim());
        if title.is_empty() {
            return Err(about(code::NO_PAPER, "paper_title"));
        }
        if at.is_empty() {
            return Err(about(code::NO_PAPER, "paper_at"));
        }
        let scheme = at.split_once(':').map(|(s, _)| s.to_ascii_lowercase());
        if scheme.is_some_and(|s| matches!(s.as_str(), "javascript" | "data" | "file" | "vbscript")) {
            return Err(about(code::PAPER_ADDRESS, "paper_at").with("value", at));
        }
        Ok(Self {
            title: title.to_owned(),
            on,
            at: at.to_owned(),
        })
    }

    /// Its web address, when it has one.
    pub fn address(&self) -> Option<&str> {
        let web = self.at.starts_with("https://") || self.at.starts_with("http://");
        web.then_some(self.at.as_str())
    }
}

/// Refuses a day that has not come: nothing is shown to have happened by a document of tomorrow.
///
/// # Errors
/// [`code::FUTURE`].
pub(crate) fn must_have_come(on: Date, today: Date) -> Result<(), Finding> {
    if on > today {
        return Err(about(code::FUTURE, "on").with("value", on.to_string()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_can_be_found() {
        let day = "2025-01-31".parse().unwrap();
        let new = |title: &str, at: &str| Paper::new(title, day, at, day).map_err(|f| f.code);
        assert_eq!(new("", "x"), Err(code::NO_PAPER));
        assert_eq!(new("Letter", " "), Err(code::NO_PAPER));
        assert_eq!(new("Letter", "JavaScript:alert(1)"), Err(code::PAPER_ADDRESS));
        assert_eq!(new("Letter", "file 12/2025").unwrap().address(), None);
        let eve = "2025-01-30".parse().unwrap();
        let ahead = Paper::new("Letter", day, "file 12/2025", eve).unwrap_err();
        assert_eq!(ahead.code, code::FUTURE);
        let web = new("Letter", "https://example.org/letter").unwrap();
        assert_eq!(web.address(), Some("https://example.org/letter"));
    }
}
