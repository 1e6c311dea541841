//! How a body decides, as data: quorum, majority, casting vote, who votes how, interests, notice.
//!
//! [`ByLaws::check`] finds rules under which nothing could ever be decided, before they are in force.

use base::{Date, Finding, Findings, Place};
use serde::{Deserialize, Serialize};

use super::{Membership, Post, Side};
use crate::code;

/// How many must vote before anything is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quorum {
    /// So many seats.
    Seats(u16),
    /// So many in a hundred of the seats, rounded up.
    Percent(u16),
}

impl Quorum {
    /// How many of so many seats; at least one.
    pub fn of(self, seats: usize) -> usize {
        let needed = match self {
            Self::Seats(n) => usize::from(n),
            Self::Percent(p) => (seats * usize::from(p)).div_ceil(100),
        };
        needed.max(1)
    }
}

/// What a share is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Those who agree or disagree.
    Cast,
    /// Those who vote, abstentions counted.
    Present,
    /// All seats with a vote.
    Seats,
}

impl Of {
    /// All bases.
    pub const ALL: [Self; 3] = [Self::Cast, Self::Present, Self::Seats];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cast => "cast",
            Self::Present => "present",
            Self::Seats => "seats",
        }
    }
}

/// How many must agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Majority {
    /// More than half.
    MoreThanHalf(Of),
    /// At least so many in a hundred.
    AtLeast {
        /// In a hundred; more than 50.
        percent: u16,
        /// Of what.
        of: Of,
    },
    /// Somebody agrees and nobody disagrees.
    Consensus,
}

/// Who decides when as many agree as disagree.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Casting {
    /// Nobody: what is stays.
    #[default]
    Nobody,
    /// The chair's own vote.
    Chair,
}

/// Whether votes are open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ballot {
    /// Everybody in the body sees who voted how.
    #[default]
    Open,
    /// Only the counts are kept.
    Secret,
    /// Said when the vote is opened.
    Either,
}

/// What a member with an interest of their own may do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Interests {
    /// Says so and does not vote.
    #[default]
    NoVote,
    /// Says so, where everybody reads it, and votes.
    Declared,
}

/// Who has one vote.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VotePer {
    /// Each member.
    #[default]
    Member,
    /// Each organisation; a member without one has an own vote.
    Organisation,
}

/// Whether each side of a joint body must agree for itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// All votes are counted together.
    #[default]
    Together,
    /// On each side more agree than disagree, besides the majority of all.
    EachAgrees,
}

/// How somebody who applies becomes a member.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Admission {
    /// The body, or the committee that guides it, decides about each.
    #[default]
    Decision,
    /// Who keeps the business admits whoever accepted what is expected.
    Rule,
}

impl Admission {
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// How a body decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByLaws {
    /// How many must vote.
    pub quorum: Quorum,
    /// How many must agree.
    pub majority: Majority,
    /// Who decides a tie.
    pub casting: Casting,
    /// Members may vote themselves, on a device, from wherever they are.
    pub remote: bool,
    /// A second person may record the vote of a member who has no device.
    pub recorded: bool,
    /// Open or secret.
    pub ballot: Ballot,
    /// One member may stop a motion, with a reason.
    pub block: bool,
    /// Whether each side must agree.
    pub sides: Sides,
    /// Days between opening a vote and its end, at least.
    pub notice_days: u16,
    /// Members with an interest.
    pub interests: Interests,
    /// Who has one vote.
    pub vote_per: VotePer,
    /// How members are admitted. The usual is not written, so that older by-laws keep their digest.
    #[serde(default, skip_serializing_if = "Admission::is_usual")]
    pub admission: Admission,
}

impl Default for ByLaws {
    /// Half of the seats must vote, more agree than disagree, open votes, a week's notice.
    fn default() -> Self {
        Self {
            quorum: Quorum::Percent(50),
            majority: Majority::MoreThanHalf(Of::Cast),
            casting: Casting::Nobody,
            remote: true,
            recorded: true,
            ballot: Ballot::Open,
            block: false,
            sides: Sides::Together,
            notice_days: 7,
            interests: Interests::NoVote,
            vote_per: VotePer::Member,
            admission: Admission::Decision,
        }
    }
}

/// Days of notice beyond which a body would hardly ever decide: a year.
const LONGEST_NOTICE: u16 = 366;

impl ByLaws {
    /// Everything that makes these by-laws unreachable with these members on a day. What depends on the seats is
    /// an error once two members have a vote, and before that a warning: the body is still being put together.
    pub fn check(&self, members: &[Membership], today: Date) -> Findings {
        let voters: Vec<&Membership> = members.iter().filter(|m| m.votes(today)).collect();
        let mut out: Findings = self.unsound().into_iter().collect();
        let severe = voters.len() >= 2;
        out.extend(self.unseated(&voters, today).into_iter().map(|mut finding| {
            if !severe {
                finding.severity = base::Severity::Warning;
            }
            finding
        }));
        out
    }

    /// What no seats could mend.
    fn unsound(&self) -> Vec<Finding> {
        let mut out = Vec::new();
        match self.quorum {
            Quorum::Percent(p) if p == 0 || p > 100 => {
                out.push(about(code::BY_LAWS_QUORUM, "quorum").with("value", p_of(p)))
            }
            Quorum::Seats(0) => out.push(about(code::BY_LAWS_QUORUM, "quorum").with("value", 0_i64)),
            _ => {}
        }
        match self.majority {
            Majority::AtLeast { percent, .. } if percent > 100 => {
                out.push(about(code::BY_LAWS_OVER_ALL, "majority").with("value", p_of(percent)));
            }
            Majority::AtLeast { percent, .. } if percent <= 50 => {
                out.push(about(code::BY_LAWS_MINORITY, "majority").with("value", p_of(percent)));
            }
            _ => {}
        }
        if !self.remote && !self.recorded {
            out.push(about(code::BY_LAWS_NO_WAY_TO_VOTE, "remote"));
        }
        if self.casting == Casting::Chair && self.ballot == Ballot::Secret {
            out.push(about(code::BY_LAWS_CASTING_SECRET, "casting"));
        }
        if self.notice_days > LONGEST_NOTICE {
            out.push(about(code::BY_LAWS_NOTICE, "notice_days").with("most", i64::from(LONGEST_NOTICE)));
        }
        out
    }

    /// What these seats cannot reach.
    fn unseated(&self, voters: &[&Membership], today: Date) -> Vec<Finding> {
        let mut out = Vec::new();
        let seats = self.units(voters);
        if let Quorum::Seats(n) = self.quorum
            && usize::from(n) > seats
        {
            out.push(
                about(code::BY_LAWS_QUORUM_OVER_SEATS, "quorum")
                    .with("quorum", i64::from(n))
                    .with("seats", seats),
            );
        }
        if self.casting == Casting::Chair && !voters.iter().any(|m| m.holds(Post::Chair, today)) {
            out.push(about(code::BY_LAWS_NO_CHAIR, "casting"));
        }
        if self.sides == Sides::EachAgrees {
            let has = |side: Side| voters.iter().any(|m| m.side == side);
            let other = has(Side::Organisation) || has(Side::Office);
            for (there, missing) in [(has(Side::Community), "community"), (other, "office")] {
                if !there {
                    out.push(about(code::BY_LAWS_SIDE_WITHOUT_SEAT, "sides").with("side", missing));
                }
            }
        }
        out
    }

    /// How many votes these members have together.
    pub(crate) fn units(&self, voters: &[&Membership]) -> usize {
        let units: std::collections::BTreeSet<String> = voters.iter().map(|m| self.unit(m)).collect();
        units.len()
    }

    /// What has the vote that a member casts: the member, or the member's organisation.
    pub(crate) fn unit(&self, member: &Membership) -> String {
        match (self.vote_per, member.organisation_key()) {
            (VotePer::Organisation, Some(organisation)) => format!("organisation {organisation}"),
            _ => member.id.to_string(),
        }
    }
}

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

fn p_of(percent: u16) -> i64 {
    i64::from(percent)
}
