//! Who answered for whom, from two questions of a form that have reserved names.
//!
//! `answered_for` says in what quality somebody answered: `self`, `guardian` (a parent or guardian for a child),
//! `proxy` (for somebody of the household who is away), `community` (for what belongs to all: wells, forests, land),
//! or a word of the form's own. Which community that is, `community` says where a form asks several. `assent` says
//! whether the child agreed too; where it was asked and not answered with `yes`, there is no consent (Convention on
//! the Rights of the Child, art. 12).

use crate::question::Answer;
use crate::record::Given;

/// The question that says in what quality somebody answered.
pub const ANSWERED_FOR: &str = "answered_for";
/// The question that says whether the child agreed.
pub const ASSENT: &str = "assent";
/// The answer to [`ANSWERED_FOR`] of who speaks for a community, and the question that says which community.
pub const COMMUNITY: &str = "community";

/// The longest word for a quality; a longer one, or one that is no code, may name a person.
const LONGEST: usize = 30;

impl Given {
    /// Who answered, from the answers to the two questions. Who speaks for a community is no more than a representative
    /// here: [`Given::Community`] rests on what that community decided, which no answer can say.
    ///
    /// # Errors
    /// What a child's answer means that is no yes.
    pub fn said(answered_for: Option<&str>, assent: Option<&str>) -> Result<Self, Answer> {
        let said = |answer: Option<&str>| answer.map(str::trim).filter(|a| !a.is_empty()).map(str::to_owned);
        let Some(quality) = said(answered_for).filter(|q| q != "self") else {
            return Ok(Self::Person);
        };
        let quality = match said(assent).as_deref() {
            None => code(quality),
            Some("yes") => format!("{}_with_assent", code(quality)),
            Some(_) => return Err(Answer::Refused),
        };
        Ok(Self::Representative { quality })
    }

    /// The term of DPV for who answered.
    pub fn dpv(&self) -> &'static str {
        match self {
            Self::Person => "DataSubject",
            Self::Representative { quality } if quality.starts_with("guardian") => "GuardianOfDataSubject",
            Self::Representative { .. } | Self::Community(_) => "Representative",
        }
    }

    /// The name by which its words are looked up.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Representative { quality } => match quality.as_str() {
                "guardian" => "guardian",
                "guardian_with_assent" => "guardian-with-assent",
                "proxy" => "proxy",
                _ => "other",
            },
            Self::Community(_) => "community",
        }
    }
}

fn code(quality: String) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c == '_';
    match quality.len() <= LONGEST && quality.chars().all(plain) {
        true => quality,
        false => "other".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_and_self_mean_the_person() {
        for answer in [None, Some(""), Some(" self ")] {
            assert_eq!(Given::said(answer, Some("no")), Ok(Given::Person), "{answer:?}");
        }
    }

    #[test]
    fn a_child_that_does_not_agree_is_not_answered_for() {
        let name = |assent| Given::said(Some("guardian"), assent).map(|g| g.name());
        assert_eq!(name(None), Ok("guardian"));
        assert_eq!(name(Some("yes")), Ok("guardian-with-assent"));
        assert_eq!(name(Some("no")), Err(Answer::Refused));
        assert_eq!(name(Some("unsure")), Err(Answer::Refused));
    }

    #[test]
    fn what_may_name_a_person_is_not_kept() {
        let quality = |said| match Given::said(Some(said), None) {
            Ok(Given::Representative { quality }) => quality,
            other => format!("{other:?}"),
        };
        assert_eq!(quality("proxy"), "proxy");
        assert_eq!(quality("Fatima, her mother"), "other");
        assert_eq!(quality("neighbour"), "neighbour");
    }
}
