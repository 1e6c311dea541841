//! What is agreed: between whom, in which words, under which terms.

use base::{Date, Digest, Finding, Findings, Id, Place, Slug, Text};
use serde::{Deserialize, Serialize};

use super::about;
use super::terms::{STAGES, Terms};
use crate::body::Body;
use crate::code;

/// Who stands behind a side, and so how it can sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "holder", rename_all = "snake_case")]
pub enum Holder {
    /// A body in Counted: signs by its decision.
    Body {
        /// The body.
        id: Id<Body>,
    },
    /// The initiative itself, as long as it has no body: its coordinator signs alone, and everybody sees that.
    Initiative,
    /// Somebody elsewhere: signs on a sheet of paper that a person records.
    Elsewhere,
}

/// One side of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// What it is called.
    pub name: Text,
    /// Who stands behind it.
    pub holder: Holder,
}

/// What is agreed. Everything in it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What it is called.
    pub title: Text,
    /// The sides. Of data, the first gives.
    pub sides: Vec<Signatory>,
    /// The terms that machines keep.
    pub terms: Terms,
    /// The terms in plain words.
    pub words: Text,
    /// What the sides add in their own words.
    pub added: Text,
    /// The agreement whose place it takes.
    pub replaces: Option<Slug>,
}

impl Content {
    /// The last day, if there is one.
    pub fn until(&self) -> Option<Date> {
        match &self.terms {
            Terms::DataSharing(terms) => terms.until,
            Terms::Partnership { until, .. } | Terms::Collectors { until, .. } => *until,
        }
    }

    /// Names exactly this content.
    pub fn digest(&self) -> Digest {
        // A value with ordered maps always has the same JSON.
        Digest::of(serde_json::json!(self).to_string().as_bytes())
    }

    /// Everything that stands against offering it.
    pub fn check(&self) -> Findings {
        let mut found = Findings::none();
        if self.title.is_empty() {
            found.push(about(code::AGREEMENT_NO_TITLE, "title"));
        }
        if self.words.is_empty() {
            found.push(Finding::error(code::AGREEMENT_NO_WORDS));
        }
        self.sides_check(&mut found);
        self.terms_check(&mut found);
        found
    }

    fn sides_check(&self, found: &mut Findings) {
        let named = self.sides.iter().all(|s| !s.name.is_empty());
        if self.sides.len() < 2 || !named {
            found.push(about(code::AGREEMENT_ONE_SIDE, "other"));
        }
        for (i, side) in self.sides.iter().enumerate() {
            let twice = side.holder != Holder::Elsewhere
                && self.sides.iter().take(i).any(|other| other.holder == side.holder);
            if twice {
                found.push(about(code::AGREEMENT_WITH_ITSELF, "other"));
            }
        }
    }

    fn terms_check(&self, found: &mut Findings) {
        match &self.terms {
            Terms::DataSharing(terms) => {
                let missing = [
                    (terms.data.is_empty(), code::AGREEMENT_NO_DATA, "data"),
                    (terms.actions.is_empty(), code::AGREEMENT_NO_ACTION, "actions"),
                    (terms.purposes.is_empty(), code::AGREEMENT_NO_PURPOSE, "purposes"),
                    (terms.until.is_none(), code::AGREEMENT_NO_UNTIL, "until"),
                ];
                found.extend(
                    missing
                        .into_iter()
                        .filter(|m| m.0)
                        .map(|(_, c, field)| about(c, field)),
                );
            }
            Terms::Partnership { shared, .. } => {
                let known = |s: &super::Shared| STAGES.contains(&s.stage.as_str()) && !s.decisions.is_empty();
                if shared.is_empty() || !shared.iter().all(known) {
                    found.push(about(code::AGREEMENT_NOTHING_SHARED, "shared"));
                }
            }
            Terms::Collectors { say, .. } if say.is_empty() => {
                let place = Place::whole().with("field", "say");
                found.push(Finding::warning(code::AGREEMENT_NO_SAY).at(place));
            }
            Terms::Collectors { .. } => {}
        }
    }
}
