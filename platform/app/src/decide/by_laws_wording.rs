//! By-laws as a form sends them.

use base::Findings;
use governance::ByLaws;
use governance::body::{Admission, Ballot, Casting, Interests, Majority, Of, Quorum, Sides, VotePer};

use super::{about, code};

/// By-laws in the words of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ByLawsWording {
    /// `percent` or `seats`.
    pub quorum_kind: String,
    /// How many.
    pub quorum: String,
    /// `half`, `share` or `consensus`.
    pub majority: String,
    /// How many in a hundred, for `share`.
    pub percent: String,
    /// What a share is a share of.
    pub of: String,
    /// Whether the chair decides a tie.
    pub casting: bool,
    /// Whether members vote on a device.
    pub remote: bool,
    /// Whether a second person may record votes.
    pub recorded: bool,
    /// `open`, `secret` or `either`.
    pub ballot: String,
    /// Whether one may stop a motion.
    pub block: bool,
    /// Whether each side must agree.
    pub each_side: bool,
    /// Days of notice.
    pub notice_days: String,
    /// Whether a declared interest takes the vote away.
    pub interest_no_vote: bool,
    /// Whether each organisation has one vote.
    pub per_organisation: bool,
    /// Whether who accepted what is expected is admitted without a decision about each.
    pub admit_by_rule: bool,
}

impl ByLawsWording {
    /// The words of by-laws, for a form.
    pub fn of(laws: &ByLaws) -> Self {
        let (quorum_kind, quorum) = match laws.quorum {
            Quorum::Percent(p) => ("percent", p),
            Quorum::Seats(n) => ("seats", n),
        };
        let (majority, percent, of) = match laws.majority {
            Majority::MoreThanHalf(of) => ("half", 67, of),
            Majority::AtLeast { percent, of } => ("share", percent, of),
            Majority::Consensus => ("consensus", 67, Of::Cast),
        };
        let ballot = match laws.ballot {
            Ballot::Open => "open",
            Ballot::Secret => "secret",
            Ballot::Either => "either",
        };
        Self {
            quorum_kind: quorum_kind.to_owned(),
            quorum: quorum.to_string(),
            majority: majority.to_owned(),
            percent: percent.to_string(),
            of: of.as_str().to_owned(),
            casting: laws.casting == Casting::Chair,
            remote: laws.remote,
            recorded: laws.recorded,
            ballot: ballot.to_owned(),
            block: laws.block,
            each_side: laws.sides == Sides::EachAgrees,
            notice_days: laws.notice_days.to_string(),
            interest_no_vote: laws.interests == Interests::NoVote,
            per_organisation: laws.vote_per == VotePer::Organisation,
            admit_by_rule: laws.admission == Admission::Rule,
        }
    }

    /// The by-laws that are meant.
    ///
    /// # Errors
    /// All fields that say nothing known.
    pub fn read(&self) -> Result<ByLaws, Findings> {
        let mut findings = Findings::none();
        let mut unknown = |field: &str, value: &str| {
            findings.push(about(code::UNKNOWN_WORD, field).with("value", value));
        };
        let of = Of::ALL.into_iter().find(|o| o.as_str() == self.of);
        if of.is_none() {
            unknown("of", &self.of);
        }
        let of = of.unwrap_or(Of::Cast);
        let mut number = |field: &str, text: &str| {
            text.trim().parse::<u16>().unwrap_or_else(|_| {
                unknown(field, text);
                0
            })
        };
        let quorum = number("quorum", &self.quorum);
        let notice_days = number("notice_days", &self.notice_days);
        let majority = match self.majority.as_str() {
            "half" => Majority::MoreThanHalf(of),
            "share" => Majority::AtLeast {
                percent: number("percent", &self.percent),
                of,
            },
            "consensus" => Majority::Consensus,
            other => {
                unknown("majority", other);
                Majority::Consensus
            }
        };
        let ballot = match self.ballot.as_str() {
            "open" => Ballot::Open,
            "secret" => Ballot::Secret,
            "either" => Ballot::Either,
            other => {
                unknown("ballot", other);
                Ballot::Open
            }
        };
        if findings.has_errors() {
            return Err(findings);
        }
        Ok(ByLaws {
            quorum: if self.quorum_kind == "seats" {
                Quorum::Seats(quorum)
            } else {
                Quorum::Percent(quorum)
            },
            majority,
            casting: if self.casting {
                Casting::Chair
            } else {
                Casting::Nobody
            },
            remote: self.remote,
            recorded: self.recorded,
            ballot,
            block: self.block,
            sides: if self.each_side {
                Sides::EachAgrees
            } else {
                Sides::Together
            },
            notice_days,
            interests: if self.interest_no_vote {
                Interests::NoVote
            } else {
                Interests::Declared
            },
            vote_per: if self.per_organisation {
                VotePer::Organisation
            } else {
                VotePer::Member
            },
            admission: if self.admit_by_rule {
                Admission::Rule
            } else {
                Admission::Decision
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_laws_survive_a_form() {
        let laws = ByLaws {
            majority: Majority::AtLeast {
                percent: 75,
                of: Of::Seats,
            },
            sides: Sides::EachAgrees,
            ballot: Ballot::Either,
            ..ByLaws::default()
        };
        assert_eq!(ByLawsWording::of(&laws).read(), Ok(laws));
        let nothing = ByLawsWording::default().read().unwrap_err();
        assert_eq!(nothing.len(), 5, "{nothing:?}");
    }
}
