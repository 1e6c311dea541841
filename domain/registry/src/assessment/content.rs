//! What an assessment holds, by the kind of its scheme.

use std::collections::BTreeMap;

use base::{Id, Text};
use framework::participants::{Group, Reading};
use framework::scheme::{Given, Profile};
use framework::{Confidence, Input, Output, Stage, Verdict};
use serde::{Deserialize, Serialize};

use super::{Case, Evidence};

/// What was answered, and what followed on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Content {
    /// By the taxonomy: computed.
    Taxonomy(Box<Taxonomy>),
    /// By a panel that looked at the case (¶30): decided, not computed.
    Ruling(Ruling),
    /// By a scheme loaded as data: a state for each item.
    Items(Items),
}

/// Answers by the taxonomy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taxonomy {
    /// The answers.
    pub input: Input,
    /// What supports them.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What followed on that day.
    pub outcome: Output,
    /// How participants were asked, when it is their view.
    #[serde(default)]
    pub asked: Option<Asked>,
}

impl Taxonomy {
    /// What follows from the answers today.
    pub fn outcome_now(&self) -> Output {
        framework::assess(&self.input)
    }

    /// The confidence that the verdict deserves.
    pub fn confidence(&self) -> Option<Confidence> {
        framework::confidence(&self.input)
    }
}

/// How participants were asked, and what may be shown of what they said. Every number here keeps the floor of
/// [`framework::participants::FLOOR`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// How many rights to answer were handed out.
    pub rights: Option<u64>,
    /// How many answered.
    pub answers: Option<u64>,
    /// How many of each group answered.
    pub groups: BTreeMap<Group, Option<u64>>,
    /// How many came by each way, by its name.
    pub ways: BTreeMap<String, Option<u64>>,
    /// Whether most answers were told to facilitators or written down on sheets; said even where the numbers are not.
    #[serde(default)]
    pub mostly_assisted: bool,
    /// What all who answered say about each stage.
    pub stages: BTreeMap<Stage, Reading>,
    /// What each group says.
    pub by_group: BTreeMap<Group, BTreeMap<Stage, Reading>>,
}

/// What a panel decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// The verdict.
    pub verdict: Verdict,
    /// Why; public.
    pub reasons: Text,
    /// The case.
    pub case: Id<Case>,
    /// Whether it answers an appeal; then there is no other.
    #[serde(default)]
    pub on_appeal: bool,
}

/// Answers to the items of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Items {
    /// The answers of people.
    pub given: BTreeMap<String, Given>,
    /// Where each item stood on that day.
    pub profile: Profile,
}
