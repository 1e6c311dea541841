//! What is assessed: the answers about one round, as they stand on the wire and in a stored assessment.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Value};
use crate::evidence::Strength;
use crate::facts::Facts;
use crate::question::Question;
use crate::terms::{Level, Practice, Stage, Type};
use crate::version::Version;

/// The caller's own name for a case; it comes back unchanged.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum CaseId {
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
}

/// The answers about one round. `None` is “not known”.
///
/// Serde reads and writes the wire form of `framework assess`; [`Input::read`](crate::Input::read) reads the
/// same with findings for every mistake at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// The caller's own name for the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<CaseId>,
    /// The text of the framework to follow.
    #[serde(default)]
    pub framework: Version,
    /// The type of the initiative (¶25).
    #[serde(default, rename = "type")]
    pub kind: Option<Type>,
    /// Whether it is citizen science (¶14, A2).
    #[serde(default)]
    pub practice: Option<Practice>,
    /// The level of each stage (Table 1); a missing one is not known.
    #[serde(default, deserialize_with = "known_levels")]
    pub levels: BTreeMap<Stage, Level>,
    /// Whether it is a regular programme of the state (¶17). When nobody says so, it is none.
    #[serde(default = "no")]
    pub regular_programme: Option<bool>,
    /// Whether people take part mainly for response or inclusiveness (¶17).
    #[serde(default)]
    pub purpose_response_or_inclusiveness: Option<bool>,
    /// Whether an organisation stands on the citizens' side (¶30). When nobody says so, none does.
    #[serde(default = "no")]
    pub citizens_side_is_cso: Option<bool>,
    /// Whether that organisation involves people directly (¶30).
    #[serde(default)]
    pub directly_involves: Option<bool>,
    /// Whether that organisation represents the group (¶30).
    #[serde(default)]
    pub represents_group: Option<bool>,
    /// The strength of the evidence for each level; a missing one is an assertion.
    #[serde(default)]
    pub evidence: BTreeMap<Stage, Strength>,
    /// What is known around the answers, for the warnings.
    #[serde(default)]
    pub facts: Facts,
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "serde's default must be of the field's type"
)]
fn no() -> Option<bool> {
    Some(false)
}

/// Levels where `null` stands for “not known”, as the wire form has it.
fn known_levels<'de, D: serde::Deserializer<'de>>(d: D) -> Result<BTreeMap<Stage, Level>, D::Error> {
    let all = BTreeMap::<Stage, Option<Level>>::deserialize(d)?;
    Ok(all
        .into_iter()
        .filter_map(|(stage, level)| Some((stage, level?)))
        .collect())
}

impl Default for Input {
    fn default() -> Self {
        Self {
            id: None,
            framework: Version::CURRENT,
            kind: None,
            practice: None,
            levels: BTreeMap::new(),
            regular_programme: no(),
            purpose_response_or_inclusiveness: None,
            citizens_side_is_cso: no(),
            directly_involves: None,
            represents_group: None,
            evidence: BTreeMap::new(),
            facts: Facts::default(),
        }
    }
}

impl Input {
    /// The answers as sets of possible values, for the rules.
    pub fn answers(&self) -> Answers {
        let mut known: Vec<(Question, Option<Value>)> = vec![
            (Question::Type, self.kind.map(|t| Value::Number(t.number()))),
            (Question::Practice, self.practice.map(Value::Practice)),
            (
                Question::RegularProgramme,
                self.regular_programme.map(Value::Flag),
            ),
            (
                Question::Purpose,
                self.purpose_response_or_inclusiveness.map(Value::Flag),
            ),
            (
                Question::CitizensSideIsCso,
                self.citizens_side_is_cso.map(Value::Flag),
            ),
            (
                Question::DirectlyInvolves,
                self.directly_involves.map(Value::Flag),
            ),
            (Question::RepresentsGroup, self.represents_group.map(Value::Flag)),
        ];
        known.extend(
            self.levels
                .iter()
                .map(|(stage, level)| (Question::Level(*stage), Some(Value::Number(level.number())))),
        );
        known
            .into_iter()
            .filter_map(|(question, value)| Some((question, value?)))
            .fold(Answers::unknown(), |answers, (question, value)| {
                answers.with(question, value)
            })
    }

    /// The level of a stage, if known.
    pub fn level(&self, stage: Stage) -> Option<Level> {
        self.levels.get(&stage).copied()
    }

    /// The stages whose known level satisfies a condition, in order.
    pub fn stages_where(&self, holds: impl Fn(Level) -> bool) -> Vec<Stage> {
        self.levels
            .iter()
            .filter(|(_, level)| holds(**level))
            .map(|(stage, _)| *stage)
            .collect()
    }
}
