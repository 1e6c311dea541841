//! What somebody promised to a fund and what came of it: pledge → commitment → deposit, each with its document.
//!
//! A pledge is a word, a commitment a signature, a deposit money. Only money is in the ledger, and only a commitment
//! can become money (invariant 18; IATI transaction types 13, 11 and 1).

use base::{Date, Finding, Id, Kind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code::{self, about};
use crate::fund::{Doing, Fund};
use crate::ledger::Ledger;
use crate::money::Money;
use crate::paper::Paper;

/// What kind of giver (IATI code list OrganisationType).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DonorKind {
    /// A government.
    Government,
    /// Another public body.
    PublicBody,
    /// An organisation of civil society.
    CivilSociety,
    /// An international organisation.
    Multilateral,
    /// A foundation.
    Foundation,
    /// A company.
    Company,
    /// A university or institute.
    Academic,
    /// A person; the public never reads the name.
    Person,
}

impl DonorKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Government,
        Self::PublicBody,
        Self::CivilSociety,
        Self::Multilateral,
        Self::Foundation,
        Self::Company,
        Self::Academic,
        Self::Person,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::PublicBody => "public_body",
            Self::CivilSociety => "civil_society",
            Self::Multilateral => "multilateral",
            Self::Foundation => "foundation",
            Self::Company => "company",
            Self::Academic => "academic",
            Self::Person => "person",
        }
    }

    /// IATI code list OrganisationType; none for a person.
    pub const fn iati(self) -> Option<&'static str> {
        match self {
            Self::Government => Some("10"),
            Self::PublicBody => Some("15"),
            Self::CivilSociety => Some("24"),
            Self::Multilateral => Some("40"),
            Self::Foundation => Some("60"),
            Self::Company => Some("70"),
            Self::Academic => Some("80"),
            Self::Person => None,
        }
    }
}

/// Who gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Donor {
    /// Its name, in its own spelling; empty for a person.
    pub name: String,
    /// What kind.
    pub kind: DonorKind,
}

impl Donor {
    /// A giver; of a person no name is kept.
    ///
    /// # Errors
    /// An organisation without a name.
    pub fn new(name: &str, kind: DonorKind) -> Result<Self, Finding> {
        let name = if kind == DonorKind::Person {
            ""
        } else {
            name.trim()
        };
        if name.is_empty() && kind != DonorKind::Person {
            return Err(about(code::DONOR_UNNAMED, "donor"));
        }
        Ok(Self {
            name: name.to_owned(),
            kind,
        })
    }
}

/// Where a contribution stands. What of a commitment has come says the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ContributionState {
    /// Promised in words.
    Pledged,
    /// Signed.
    Committed {
        /// How much was signed.
        money: Money,
        /// What was signed.
        paper: Paper,
    },
    /// Nothing more will come.
    Lapsed {
        /// Since when.
        on: Date,
        /// Why.
        reason: String,
        /// How much had been signed, and where, if anything.
        committed: Option<(Money, Paper)>,
    },
}

/// A contribution to a fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    /// Its identity.
    pub id: Id<Contribution>,
    /// The fund.
    pub fund: Id<Fund>,
    /// Who gives.
    pub donor: Donor,
    /// How much was promised, in the giver's currency.
    pub pledged: Money,
    /// Where it was promised.
    pub paper: Paper,
    /// Where it stands.
    state: ContributionState,
}

impl Kind for Contribution {
    const NAME: &'static str = "contribution";
}

impl Contribution {
    /// A pledge.
    ///
    /// # Errors
    /// When the fund takes none any more.
    pub fn pledge(
        id: Uuid,
        fund: &Fund,
        donor: Donor,
        pledged: Money,
        paper: Paper,
    ) -> Result<Self, Finding> {
        fund.must_allow(Doing::Pledge)?;
        let pledged = Money::of(pledged.minor, pledged.currency)?;
        Ok(Self {
            id: Id::new(id),
            fund: fund.id,
            donor,
            pledged,
            paper,
            state: ContributionState::Pledged,
        })
    }

    /// Where it stands.
    pub fn state(&self) -> &ContributionState {
        &self.state
    }

    /// The state's name.
    pub const fn state_name(&self) -> &'static str {
        match self.state {
            ContributionState::Pledged => "pledged",
            ContributionState::Committed { .. } => "committed",
            ContributionState::Lapsed { .. } => "lapsed",
        }
    }

    /// What was signed and where, if anything was; also once the rest has lapsed.
    pub fn signed(&self) -> Option<(Money, &Paper)> {
        match &self.state {
            ContributionState::Pledged => None,
            ContributionState::Committed { money, paper } => Some((*money, paper)),
            ContributionState::Lapsed { committed, .. } => committed.as_ref().map(|(m, p)| (*m, p)),
        }
    }

    /// How much was signed, if anything.
    pub fn committed(&self) -> Option<Money> {
        self.signed().map(|(money, _)| money)
    }

    /// Signs it.
    ///
    /// # Errors
    /// When the fund is not established, or it was signed or has lapsed.
    pub fn commit(&mut self, fund: &Fund, money: Money, paper: Paper) -> Result<(), Finding> {
        fund.must_allow(Doing::Commit)?;
        if self.state != ContributionState::Pledged {
            return Err(self.refused());
        }
        let money = Money::of(money.minor, money.currency)?;
        self.state = ContributionState::Committed { money, paper };
        Ok(())
    }

    /// Says that nothing more will come.
    ///
    /// # Errors
    /// No reason, a day after `today`, or it has lapsed already.
    pub fn lapse(&mut self, on: Date, reason: &str, today: Date) -> Result<(), Finding> {
        crate::paper::must_have_come(on, today)?;
        if matches!(self.state, ContributionState::Lapsed { .. }) {
            return Err(self.refused());
        }
        if reason.trim().is_empty() {
            return Err(about(code::REASON, "reason"));
        }
        let committed = self.signed().map(|(money, paper)| (money, paper.clone()));
        let reason = reason.trim().to_owned();
        self.state = ContributionState::Lapsed {
            on,
            reason,
            committed,
        };
        Ok(())
    }

    /// Refuses money that nobody signed for: a pledge is no income, and more than was signed needs a new signature.
    /// `given` is what came, in the currency in which it came, on that day.
    ///
    /// # Errors
    /// A fund that takes no money; a contribution that is only pledged, or has lapsed; another currency or more than
    /// was signed; a day before the signature.
    pub fn may_deposit(&self, fund: &Fund, ledger: &Ledger, given: (Money, Date)) -> Result<(), Finding> {
        fund.must_allow(Doing::Deposit)?;
        match &self.state {
            ContributionState::Committed { money, paper } => {
                signed_for(*money, ledger.given(self.id, money.currency), given.0)?;
                if given.1 < paper.on {
                    return Err(about(code::TOO_EARLY, "on").with("first", paper.on.to_string()));
                }
                Ok(())
            }
            ContributionState::Pledged => Err(about(code::PLEDGE_IS_NO_INCOME, "amount")),
            ContributionState::Lapsed { .. } => Err(self.refused()),
        }
    }

    fn refused(&self) -> Finding {
        about(code::CONTRIBUTION_STATE, "step").with("state", self.state_name())
    }
}

/// Refuses more than was signed, counted in the currency in which it was signed.
fn signed_for(signed: Money, came: Money, given: Money) -> Result<(), Finding> {
    if given.currency != signed.currency {
        return Err(about(code::OTHER_THAN_SIGNED, "currency")
            .with("signed", signed.plain())
            .with("currency", signed.currency.as_str()));
    }
    if came.plus(given)?.minor > signed.minor {
        return Err(about(code::OVER_SIGNED, "amount")
            .with("signed", signed.plain())
            .with("came", came.plain())
            .with("currency", signed.currency.as_str()));
    }
    Ok(())
}
