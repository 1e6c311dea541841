//! What a decision, a paper or a label is about: any thing in Counted, at the state that was looked at.

use base::Digest;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What kind of thing a decision is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A version of an instrument.
    Instrument,
    /// An objective of a round.
    Objective,
    /// A release.
    Release,
    /// Who may see or use something.
    AccessRule,
    /// Somebody to work with.
    Partner,
    /// How figures are protected.
    Policy,
    /// A member of a body.
    Member,
    /// The by-laws of a body.
    ByLaws,
    /// A body itself.
    Body,
    /// An agreement.
    Agreement,
    /// A judgement.
    Assessment,
    /// A point of the design room.
    Proposal,
    /// A label in a community's own words.
    Label,
    /// What could do harm, and what is done about it.
    RiskAssessment,
    /// The minutes of a meeting.
    Minutes,
    /// Somebody who stands for a post.
    Candidacy,
    /// What a workstream is to do, until when.
    TermsOfReference,
    /// A document that a workstream made.
    Output,
    /// A workplan.
    Plan,
    /// A report of a period.
    Report,
    /// Something that was promised to others.
    Commitment,
    /// A step in the life of a fund.
    FundStep,
    /// Money for an applicant.
    Allocation,
    /// A roadmap of a country or region.
    Roadmap,
    /// A case study or an impact story.
    CaseStudy,
    /// How a release stands to official statistics.
    Integration,
    /// Anything else, said in the motion's own words.
    Other,
}

impl SubjectKind {
    /// All kinds.
    pub const ALL: [Self; 27] = [
        Self::Instrument,
        Self::Objective,
        Self::Release,
        Self::AccessRule,
        Self::Partner,
        Self::Policy,
        Self::Member,
        Self::ByLaws,
        Self::Body,
        Self::Agreement,
        Self::Assessment,
        Self::Proposal,
        Self::Label,
        Self::RiskAssessment,
        Self::Minutes,
        Self::Candidacy,
        Self::TermsOfReference,
        Self::Output,
        Self::Plan,
        Self::Report,
        Self::Commitment,
        Self::FundStep,
        Self::Allocation,
        Self::Roadmap,
        Self::CaseStudy,
        Self::Integration,
        Self::Other,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Instrument => "instrument",
            Self::Objective => "objective",
            Self::Release => "release",
            Self::AccessRule => "access_rule",
            Self::Partner => "partner",
            Self::Policy => "policy",
            Self::Member => "member",
            Self::ByLaws => "by_laws",
            Self::Body => "body",
            Self::Agreement => "agreement",
            Self::Assessment => "assessment",
            Self::Proposal => "proposal",
            Self::Label => "label",
            Self::RiskAssessment => "risk_assessment",
            Self::Minutes => "minutes",
            Self::Candidacy => "candidacy",
            Self::TermsOfReference => "terms_of_reference",
            Self::Output => "output",
            Self::Plan => "plan",
            Self::Report => "report",
            Self::Commitment => "commitment",
            Self::FundStep => "fund_step",
            Self::Allocation => "allocation",
            Self::Roadmap => "roadmap",
            Self::CaseStudy => "case_study",
            Self::Integration => "integration",
            Self::Other => "other",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.as_str() == name)
    }
}

/// A thing, and exactly which state of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// What kind of thing.
    pub kind: SubjectKind,
    /// Its identity.
    pub id: Uuid,
    /// The content that was looked at; a decision about one state says nothing about another.
    pub digest: Option<Digest>,
}

impl Subject {
    /// A thing whatever its state.
    pub const fn new(kind: SubjectKind, id: Uuid) -> Self {
        Self {
            kind,
            id,
            digest: None,
        }
    }

    /// A thing in exactly this state.
    #[must_use]
    pub const fn at(mut self, digest: Digest) -> Self {
        self.digest = Some(digest);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_on_the_wire() {
        for kind in SubjectKind::ALL {
            assert_eq!(serde_json::json!(kind), kind.as_str());
            assert_eq!(SubjectKind::from_name(kind.as_str()), Some(kind));
        }
    }
}
