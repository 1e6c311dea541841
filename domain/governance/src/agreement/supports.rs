//! What an agreement shows about who decided: the stages it speaks of, and how well it is signed. The framework
//! makes the strength of evidence from it (E1: a document from one side, E2: signed by both).

use super::content::Content;
use super::sign::Signature;
use super::terms::Terms;
use super::{Agreement, AgreementState};

/// How well an agreement is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Backing {
    /// A document of one side: offered, or signed on paper that the other side recorded, or by one person alone.
    OneSide,
    /// All sides signed by their own decisions.
    AllSides,
}

/// A stage that an agreement speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// The stage's name in the framework (`1a` … `6`).
    pub stage: String,
    /// How well it is signed.
    pub backing: Backing,
}

/// What an agreement supports; nothing while it is a draft or nobody signed.
pub fn supports(agreement: &Agreement) -> Vec<Support> {
    if *agreement.state() == AgreementState::Draft || agreement.sides().all(|(_, s)| s.is_none()) {
        return Vec::new();
    }
    let decided = |s: Option<&Signature>| s.is_some_and(|s| s.as_str() == "decision");
    let backing = if agreement.sides().all(|(_, s)| decided(s)) {
        Backing::AllSides
    } else {
        Backing::OneSide
    };
    let of = |stage: &str| Support {
        stage: stage.to_owned(),
        backing,
    };
    stages(agreement.content()).into_iter().map(of).collect()
}

/// Sharing data settles who has access (1d); a memorandum names its stages; collectors with a say stand at
/// collection (2), and without one at none (A3).
fn stages(content: &Content) -> Vec<&str> {
    match &content.terms {
        Terms::DataSharing(_) => vec!["1d"],
        Terms::Partnership { shared, .. } => shared.iter().map(|s| s.stage.as_str()).collect(),
        Terms::Collectors { say, .. } if say.is_empty() => Vec::new(),
        Terms::Collectors { .. } => vec!["2"],
    }
}
