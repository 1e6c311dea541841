//! A fund and its life: proposed → established by its legal document → open → closing → closed.
//!
//! While it is proposed, nothing but pledges exists (requirements A26, D2). Each step is a decision of the fund's
//! board about exactly that step and that document. The groups that come first are those of the commitment (D3):
//! persons with disabilities, LGBTIQ+ people, Indigenous Peoples; others follow when the board opens the fund to them.

use base::{Date, Digest, Finding, Id, Kind, Slug, Text, Timestamp};
use governance::{Approval, Body, Subject, SubjectKind};
use serde::{Deserialize, Serialize};

use crate::code::{self, about};
use crate::currency::Currency;
use crate::ledger::Ledger;
use crate::money::Money;
use crate::paper::Paper;

/// Where a fund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundState {
    /// Somebody wants it to be.
    Proposed,
    /// It exists by its legal document.
    Established,
    /// It calls for applications.
    Open,
    /// It allocates nothing new.
    Closing,
    /// It is over.
    Closed,
}

impl FundState {
    /// All states, in order.
    pub const ALL: [Self; 5] = [
        Self::Proposed,
        Self::Established,
        Self::Open,
        Self::Closing,
        Self::Closed,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Established => "established",
            Self::Open => "open",
            Self::Closing => "closing",
            Self::Closed => "closed",
        }
    }
}

/// What may be done with a fund in some states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Note a pledge.
    Pledge,
    /// Note a commitment.
    Commit,
    /// Take money of a contribution.
    Deposit,
    /// Call for applications, take and assess them, allocate.
    Allocate,
    /// Pay, report, return, correct, and what the fund costs.
    Settle,
}

impl Doing {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Pledge,
        Self::Commit,
        Self::Deposit,
        Self::Allocate,
        Self::Settle,
    ];

    /// Its name in messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pledge => "pledge",
            Self::Commit => "commit",
            Self::Deposit => "deposit",
            Self::Allocate => "allocate",
            Self::Settle => "settle",
        }
    }

    /// In which states: the one table of what a fund may do.
    pub const fn when(self) -> &'static [FundState] {
        use FundState::{Closing, Established, Open, Proposed};
        match self {
            Self::Pledge => &[Proposed, Established, Open],
            Self::Commit | Self::Deposit => &[Established, Open],
            Self::Allocate => &[Open],
            Self::Settle => &[Established, Open, Closing],
        }
    }
}

/// A step in a fund's life that its board decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundStep {
    /// It exists, by its legal document.
    Establish,
    /// It calls for applications.
    Open,
    /// It is open to other groups than the first.
    OpenToOthers,
    /// It allocates nothing new.
    Close,
    /// It is over.
    End,
}

impl FundStep {
    /// All steps.
    pub const ALL: [Self; 5] = [
        Self::Establish,
        Self::Open,
        Self::OpenToOthers,
        Self::Close,
        Self::End,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Establish => "establish",
            Self::Open => "open",
            Self::OpenToOthers => "open_to_others",
            Self::Close => "close",
            Self::End => "end",
        }
    }

    /// The step of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }

    /// From which state to which.
    pub const fn way(self) -> (FundState, FundState) {
        use FundState::{Closed, Closing, Established, Open, Proposed};
        match self {
            Self::Establish => (Proposed, Established),
            Self::Open => (Established, Open),
            Self::OpenToOthers => (Open, Open),
            Self::Close => (Open, Closing),
            Self::End => (Closing, Closed),
        }
    }
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Which.
    pub step: FundStep,
    /// On which day.
    pub on: Date,
    /// By which decision.
    pub approval: Approval,
    /// By which document; the first step always has one.
    pub paper: Option<Paper>,
}

/// The bank's word about the balance on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reconciled {
    /// Of which day.
    pub on: Date,
    /// What the bank says is there, in minor units of the fund's currency.
    pub minor: i64,
    /// The bank's document.
    pub paper: Paper,
    /// When it was noted.
    pub at: Timestamp,
}

/// Who publishes the fund's IATI files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// Its identifier in IATI (`XM-DAC-…`, `GB-COH-…`).
    pub identifier: String,
    /// IATI code list OrganisationType.
    pub kind: String,
}

/// IATI code list OrganisationType, version 2.03.
const ORGANISATION_TYPES: [&str; 16] = [
    "10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90",
];

impl Publisher {
    /// Who publishes; without a type, another one (`90`).
    ///
    /// # Errors
    /// No name; no identifier, or one that the standard does not allow (no `/`, `&`, `|`, `?`; a registration agency
    /// before a hyphen); a type that is not in the code list.
    pub fn new(name: &str, identifier: &str, kind: &str) -> Result<Self, Finding> {
        let (name, identifier, kind) = (name.trim(), identifier.trim(), kind.trim());
        if name.is_empty() {
            return Err(about(code::NO_PUBLISHER, "name"));
        }
        if identifier.is_empty() {
            return Err(about(code::NO_PUBLISHER, "identifier"));
        }
        let odd = |c: char| c.is_whitespace() || c.is_control() || "/&|?<>\"'".contains(c);
        let parts = identifier.split_once('-');
        if identifier.contains(odd) || parts.is_none_or(|(a, b)| a.is_empty() || b.is_empty()) {
            return Err(about(code::PUBLISHER_IDENTIFIER, "identifier").with("value", identifier));
        }
        let kind = if kind.is_empty() { "90" } else { kind };
        if !ORGANISATION_TYPES.contains(&kind) {
            return Err(about(code::PUBLISHER_KIND, "kind").with("value", kind));
        }
        Ok(Self {
            name: name.to_owned(),
            identifier: identifier.to_owned(),
            kind: kind.to_owned(),
        })
    }
}

/// A fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fund {
    /// Its identity.
    pub id: Id<Fund>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub name: Text,
    /// What it is for.
    pub about: Text,
    /// Who decides what its money is for.
    pub board: Id<Body>,
    /// Whose members may apply.
    pub members_of: Id<Body>,
    /// In which currency it is kept.
    pub currency: Currency,
    /// Where what is said about it comes from.
    pub source: Option<Paper>,
    /// Who publishes its IATI files, once somebody does.
    pub publisher: Option<Publisher>,
    state: FundState,
    steps: Vec<Taken>,
    reconciled: Vec<Reconciled>,
    /// When it was proposed.
    pub created: Timestamp,
}

impl Kind for Fund {
    const NAME: &'static str = "fund";
}

/// What a fund is proposed with.
#[derive(Debug, Clone)]
pub struct Proposed {
    /// Its identity.
    pub id: Id<Fund>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub name: Text,
    /// What it is for.
    pub about: Text,
    /// Who decides what its money is for.
    pub board: Id<Body>,
    /// Whose members may apply.
    pub members_of: Id<Body>,
    /// In which currency it is kept.
    pub currency: Currency,
    /// Where what is said about it comes from.
    pub source: Option<Paper>,
    /// When.
    pub created: Timestamp,
}

impl Fund {
    /// A fund that somebody wants to be.
    pub fn propose(from: Proposed) -> Self {
        let Proposed {
            id,
            slug,
            name,
            about,
            board,
            members_of,
            currency,
            source,
            created,
        } = from;
        Self {
            id,
            slug,
            name,
            about,
            board,
            members_of,
            currency,
            source,
            publisher: None,
            state: FundState::Proposed,
            steps: Vec::new(),
            reconciled: Vec::new(),
            created,
        }
    }

    /// Where it stands.
    pub fn state(&self) -> FundState {
        self.state
    }

    /// The steps so far.
    pub fn steps(&self) -> &[Taken] {
        &self.steps
    }

    /// What the bank said, the oldest first.
    pub fn reconciled(&self) -> &[Reconciled] {
        &self.reconciled
    }

    /// The steps that can be taken next.
    pub fn next_steps(&self) -> Vec<FundStep> {
        let open = |s: &FundStep| {
            s.way().0 == self.state && !(*s == FundStep::OpenToOthers && self.is_open_to_others())
        };
        FundStep::ALL.into_iter().filter(open).collect()
    }

    /// Whether groups that come later may be given money without an exception.
    pub fn is_open_to_others(&self) -> bool {
        self.steps.iter().any(|t| t.step == FundStep::OpenToOthers)
    }

    /// Refuses what the state does not allow.
    ///
    /// # Errors
    /// [`code::FUND_STATE`].
    pub fn must_allow(&self, doing: Doing) -> Result<(), Finding> {
        if doing.when().contains(&self.state) {
            return Ok(());
        }
        Err(about(code::FUND_STATE, "step")
            .with("state", self.state.as_str())
            .with("doing", doing.as_str()))
    }

    /// The step that the board is asked about, with its document.
    pub fn subject(&self, step: FundStep, paper: Option<&Paper>) -> Subject {
        let content = serde_json::json!({ "fund": self.id, "step": step, "paper": paper });
        Subject::new(SubjectKind::FundStep, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }

    /// Takes a step. `under_way` is how many grants are neither settled nor ended otherwise.
    ///
    /// # Errors
    /// Not the next step, no legal document, another approval, an end with money or grants left.
    pub fn take(
        &mut self,
        step: FundStep,
        taken: (Date, Approval, Option<Paper>),
        ledger: &Ledger,
        under_way: usize,
    ) -> Result<(), Finding> {
        let (on, approval, paper) = taken;
        self.may_take(step, paper.as_ref())?;
        self.must_be_boards(&approval, &self.subject(step, paper.as_ref()))?;
        if step == FundStep::End && (ledger.holds_something() || under_way > 0) {
            return Err(about(code::NOT_EMPTY, "step").with("grants", under_way));
        }
        self.state = step.way().1;
        self.steps.push(Taken {
            step,
            on,
            approval,
            paper,
        });
        Ok(())
    }

    /// Refuses what the fund's own board did not decide: nobody moves other people's money alone (requirements,
    /// "allocation by decision"; invariant 10).
    ///
    /// # Errors
    /// [`code::NEEDS_BOARD`]; an approval of something else.
    pub fn must_be_boards(&self, approval: &Approval, subject: &Subject) -> Result<(), Finding> {
        approval.must_be_of(subject)?;
        if approval.decision().is_none_or(|(body, _)| body != self.board) {
            return Err(about(code::NEEDS_BOARD, "step"));
        }
        Ok(())
    }

    /// The day on which it began to be: no money moved before.
    pub fn established(&self) -> Option<Date> {
        self.steps
            .iter()
            .find(|t| t.step == FundStep::Establish)
            .map(|t| t.on)
    }

    /// Refuses a step that is not the next, or the first without its legal document.
    ///
    /// # Errors
    /// [`code::FUND_STEP`], [`code::NO_PAPER`].
    pub fn may_take(&self, step: FundStep, paper: Option<&Paper>) -> Result<(), Finding> {
        if !self.next_steps().contains(&step) {
            return Err(about(code::FUND_STEP, "step")
                .with("state", self.state.as_str())
                .with("to", step.as_str()));
        }
        if step == FundStep::Establish && paper.is_none() {
            return Err(about(code::NO_PAPER, "paper_title"));
        }
        Ok(())
    }

    /// Notes what the bank says.
    ///
    /// # Errors
    /// A fund without money, a day that has not come, another currency.
    pub fn reconcile(&mut self, on: Date, there: Money, paper: Paper, at: Timestamp) -> Result<(), Finding> {
        self.must_allow(Doing::Settle)?;
        crate::paper::must_have_come(on, governance::day(at))?;
        crate::ledger::must_be_since(self.established(), on)?;
        if there.currency != self.currency {
            return Err(crate::money::two(self.currency, there.currency));
        }
        self.reconciled.push(Reconciled {
            on,
            minor: there.minor,
            paper,
            at,
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publisher_is_one_that_the_standard_knows() {
        let new = |identifier: &str, kind: &str| {
            Publisher::new("Agent", identifier, kind)
                .map(|p| p.kind)
                .map_err(|f| f.code)
        };
        assert_eq!(new("XM-DAC-1", "40"), Ok("40".to_owned()));
        assert_eq!(new("GB-COH-0123", " "), Ok("90".to_owned()));
        assert_eq!(new("XM-DAC-1", "zz"), Err(code::PUBLISHER_KIND));
        for odd in ["XMDAC-1/<x>", "XM DAC-1", "agent", "-1", "XM-"] {
            assert_eq!(new(odd, "40"), Err(code::PUBLISHER_IDENTIFIER), "{odd}");
        }
        assert_eq!(new("", "40"), Err(code::NO_PUBLISHER));
    }

    #[test]
    fn a_proposed_fund_takes_pledges_and_nothing_else() {
        let allowed = |state: FundState| {
            let may = Doing::ALL.into_iter().filter(|d| d.when().contains(&state));
            may.map(Doing::as_str).collect::<Vec<_>>()
        };
        assert_eq!(allowed(FundState::Proposed), ["pledge"]);
        assert_eq!(allowed(FundState::Closing), ["settle"]);
        assert!(allowed(FundState::Closed).is_empty());
    }
}
