//! The one-page application, and what people without interest say about it.

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Finding, Findings, Id, Text, Timestamp};
use governance::{Body, Membership};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Grant, GrantState};
use crate::call::Call;
use crate::code::{self, about};
use crate::fund::{Doing, Fund};
use crate::money::Money;

/// What money may be used for (commitment, D5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// Collecting data.
    Collection,
    /// Documenting them.
    Documentation,
    /// Letting others have them.
    Dissemination,
    /// Using them.
    Use,
    /// Working together with others.
    Partnership,
    /// Sharing what was learnt.
    KnowledgeSharing,
}

impl Activity {
    /// All kinds.
    pub const ALL: [Self; 6] = [
        Self::Collection,
        Self::Documentation,
        Self::Dissemination,
        Self::Use,
        Self::Partnership,
        Self::KnowledgeSharing,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Collection => "collection",
            Self::Documentation => "documentation",
            Self::Dissemination => "dissemination",
            Self::Use => "use",
            Self::Partnership => "partnership",
            Self::KnowledgeSharing => "knowledge_sharing",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.as_str() == name)
    }
}

/// For whom the money is (commitment, D3): three groups first, then others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "group", rename_all = "snake_case")]
pub enum Priority {
    /// Persons with disabilities.
    PersonsWithDisabilities,
    /// LGBTIQ+ people.
    Lgbtiq,
    /// Indigenous Peoples.
    IndigenousPeoples,
    /// Another group, in its own words.
    Other {
        /// Which.
        words: String,
    },
}

impl Priority {
    /// The names of all groups.
    pub const NAMES: [&'static str; 4] = [
        "persons_with_disabilities",
        "lgbtiq",
        "indigenous_peoples",
        "other",
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::PersonsWithDisabilities => Self::NAMES[0],
            Self::Lgbtiq => Self::NAMES[1],
            Self::IndigenousPeoples => Self::NAMES[2],
            Self::Other { .. } => Self::NAMES[3],
        }
    }

    /// The group of that name; another group needs its words.
    ///
    /// # Errors
    /// [`code::GROUP_UNNAMED`].
    pub fn read(name: &str, words: &str) -> Result<Self, Finding> {
        match name {
            "persons_with_disabilities" => Ok(Self::PersonsWithDisabilities),
            "lgbtiq" => Ok(Self::Lgbtiq),
            "indigenous_peoples" => Ok(Self::IndigenousPeoples),
            _ if words.trim().is_empty() => Err(about(code::GROUP_UNNAMED, "group_words")),
            _ => Ok(Self::Other {
                words: words.trim().to_owned(),
            }),
        }
    }

    /// The phase in which it comes: 1 or 2.
    pub const fn phase(&self) -> u8 {
        match self {
            Self::Other { .. } => 2,
            _ => 1,
        }
    }
}

/// Who is given the money: a member, as the public reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// The body that it is a member of.
    pub body: Id<Body>,
    /// The seat.
    pub member: Id<Membership>,
    /// The organisation.
    pub name: String,
}

/// What is asked: the rest of the page is the initiative's own record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// How much.
    pub money: Money,
    /// For whom.
    #[serde(flatten)]
    pub group: Priority,
    /// How women, men and people of other genders take part and gain.
    pub gender: Text,
    /// For which kinds of activity.
    pub activities: BTreeSet<Activity>,
    /// What the money is for.
    pub purpose: Text,
}

/// An application as it was handed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    /// Who asks.
    pub recipient: Recipient,
    /// For which initiative.
    pub initiative: Uuid,
    /// What is asked.
    pub application: Application,
}

/// What an assessor answers to a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is met.
    Yes,
    /// It is met in part.
    Partly,
    /// It is not met.
    No,
}

impl Answer {
    /// All answers.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// The answer of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.as_str() == name)
    }
}

/// What one assessor said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// The seat in the board.
    pub by: Id<Membership>,
    /// To each criterion, by its place in the call.
    pub answers: BTreeMap<usize, Answer>,
    /// Why.
    pub reason: Text,
    /// On which day.
    pub on: Date,
}

impl Application {
    /// All that is wrong with it.
    pub fn check(&self, call: &Call, fund: &Fund) -> Findings {
        let mut found = Findings::none();
        if self.money.currency != fund.currency {
            found.push(crate::money::two(fund.currency, self.money.currency));
        } else if self.money.minor > call.most.minor {
            found.push(
                about(code::OVER_CEILING, "amount")
                    .with("most", call.most.plain())
                    .with("currency", fund.currency.as_str()),
            );
        }
        if self.gender.is_empty() {
            found.push(about(code::NO_GENDER_STATEMENT, "gender"));
        }
        if self.activities.is_empty() {
            found.push(about(code::NO_ACTIVITY, "activities"));
        }
        if self.purpose.is_empty() {
            found.push(about(code::NO_PURPOSE, "purpose"));
        }
        found
    }
}

impl Grant {
    /// A member applies. `seat` is the applicant's seat in the body whose members the fund is for.
    ///
    /// # Errors
    /// A fund or call that takes none, no seat there today, all that is wrong with the application.
    pub fn apply(
        id: Id<Self>,
        (fund, call): (&Fund, &Call),
        seat: Option<&Membership>,
        initiative: Uuid,
        application: Application,
        at: Timestamp,
    ) -> Result<Self, Findings> {
        let today = governance::day(at);
        let one = |finding: Finding| -> Findings { std::iter::once(finding).collect() };
        fund.must_allow(Doing::Allocate).map_err(one)?;
        call.must_be_open(today).map_err(one)?;
        let member = seat.filter(|m| m.body == fund.members_of && m.sits(today));
        let member = member.ok_or_else(|| one(about(code::NOT_A_MEMBER, "initiative")))?;
        let found = application.check(call, fund);
        if found.has_errors() {
            return Err(found);
        }
        let name = member.organisation.clone().unwrap_or_else(|| member.name.clone());
        let recipient = Recipient {
            body: member.body,
            member: member.id,
            name,
        };
        Ok(Self {
            id,
            fund: fund.id,
            call: call.id,
            applied: Applied {
                recipient,
                initiative,
                application,
            },
            judged: Vec::new(),
            allocation: None,
            agreement: None,
            tranches: Vec::new(),
            reports: Vec::new(),
            ended: None,
            state: GrantState::Applied,
            created: at,
        })
    }

    /// Somebody of the board without interest says what they think.
    ///
    /// # Errors
    /// Not in that state, an interest, twice, a criterion without answer, no reason.
    pub fn judge(
        &mut self,
        judged: Judged,
        interest: Option<super::Interest>,
        call: &Call,
    ) -> Result<(), Finding> {
        if !matches!(self.state, GrantState::Applied | GrantState::Assessed) {
            return Err(self.refused("assess"));
        }
        if interest.is_some() {
            return Err(Finding::error(code::INTEREST));
        }
        if self.judged.iter().any(|j| j.by == judged.by) {
            return Err(Finding::error(code::ASSESSED_TWICE));
        }
        if let Some(missing) = (0..call.criteria.len()).find(|c| !judged.answers.contains_key(c)) {
            return Err(about(code::CRITERION_OPEN, "answers").with("number", missing + 1));
        }
        if judged.reason.is_empty() {
            return Err(about(code::REASON, "reason"));
        }
        self.judged.push(judged);
        if self.judged.len() >= crate::call::ASSESSORS {
            self.state = GrantState::Assessed;
        }
        Ok(())
    }
}
