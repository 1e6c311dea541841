//! Under what policy something leaves: figures about persons, or readings of things.
//!
//! The floor cannot be lowered by configuration: a threshold below [`Policy::FLOOR`] is refused.

use base::{Date, Digest, Finding};
use dataset::{Kind, Role, Variable};
use governance::{Subject, SubjectKind};
use serde::{Deserialize, Serialize};

use crate::code;

/// What a release is about, and so what protects it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "subject", rename_all = "snake_case")]
pub enum Policy {
    /// Persons, households, or what they said: every figure rests on at least so many of them.
    Persons {
        /// The least number of units behind a published figure.
        threshold: u64,
    },
    /// Readings of things (air, water, noise) that say nothing about a person, declared so by somebody.
    OpenSensors {
        /// Who says so, why, and when; it stands in the report.
        declaration: Declaration,
    },
}

/// A person's word that data are readings of things and not of persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// Who declares it, by name or office.
    pub by: String,
    /// Why no person can be harmed by it.
    pub reason: String,
    /// When.
    pub on: Date,
}

impl Declaration {
    /// Who, why and when: without one of them nobody has declared anything.
    fn is_unfinished(&self) -> bool {
        self.by.trim().is_empty() || self.reason.trim().is_empty() || self.on.year() < 1
    }
}

impl Policy {
    /// The lowest threshold for persons: with 2, each of two would know the other (Handbook on Statistical
    /// Disclosure Control, doi:10.1002/9781118348239, §4.2.1).
    pub const FLOOR: u64 = 3;
    /// The threshold proposed where nobody has said anything.
    pub const PROPOSED: u64 = 10;

    /// So many looser policies are looked at: nobody decides about a threshold beyond.
    const REACH: u64 = 1_000;

    /// A policy for persons.
    ///
    /// # Errors
    /// A threshold below [`Policy::FLOOR`].
    pub fn persons(threshold: u64) -> Result<Self, Finding> {
        let policy = Self::Persons { threshold };
        policy.check().map_or(Ok(policy), Err)
    }

    /// A policy for readings of things.
    ///
    /// # Errors
    /// A declaration without a name or a reason.
    pub fn open_sensors(declaration: Declaration) -> Result<Self, Finding> {
        let policy = Self::OpenSensors { declaration };
        policy.check().map_or(Ok(policy), Err)
    }

    /// What is approved: this policy, for an initiative's figures.
    pub fn subject(&self, initiative: uuid::Uuid) -> Subject {
        let content = serde_json::to_string(self).unwrap_or_default();
        Subject::new(SubjectKind::Policy, initiative).at(Digest::of(content.as_bytes()))
    }

    /// Policies that are looser than this one, the strictest first: who agreed to one of them agreed to this, too.
    /// Another declaration about things is another matter.
    pub fn looser(&self) -> Vec<Self> {
        let Self::Persons { threshold } = self else {
            return Vec::new();
        };
        let least = Self::FLOOR..(*threshold).min(Self::FLOOR + Self::REACH);
        least.rev().map(|threshold| Self::Persons { threshold }).collect()
    }

    /// The least number of units behind a figure; 1 for things.
    pub fn threshold(&self) -> u64 {
        match self {
            Self::Persons { threshold } => *threshold,
            Self::OpenSensors { .. } => 1,
        }
    }

    /// The finest grid, in metres, that places may be shown on: a sensor hangs on somebody's house, so its
    /// place is at most as fine as a few streets; an answer's place at most as fine as a town.
    pub fn finest_grid(&self) -> u32 {
        match self {
            Self::Persons { .. } => 5_000,
            Self::OpenSensors { .. } => 500,
        }
    }

    /// Data that nobody can declare to be readings of things (invariant 21, ¶35: the floor cannot be lowered): what
    /// persons answered in a form, and what names or describes one.
    pub(crate) fn check_data(&self, variables: &[Variable]) -> Option<Finding> {
        let Self::OpenSensors { .. } = self else {
            return None;
        };
        let found = variables.iter().find(|v| is_about_persons(v))?;
        Some(Finding::error(code::PERSONS_NOT_THINGS).with("column", &found.name))
    }

    pub(crate) fn check(&self) -> Option<Finding> {
        match self {
            Self::Persons { threshold } if *threshold < Self::FLOOR => {
                let finding = Finding::error(code::RULE_OUT_OF_BOUNDS).with("rule", "threshold");
                Some(finding.with("bounds", format!("at least {}", Self::FLOOR)))
            }
            Self::OpenSensors { declaration: d } if d.is_unfinished() => {
                Some(Finding::error(code::DECLARATION_EMPTY))
            }
            _ => None,
        }
    }

    /// What the report says about the policy itself.
    pub(crate) fn line(&self) -> Option<Finding> {
        match self {
            Self::Persons { .. } => None,
            Self::OpenSensors { declaration: d } => Some(
                Finding::info(code::OPEN_SENSORS)
                    .with("by", &d.by)
                    .with("reason", &d.reason)
                    .with("on", d.on.to_string()),
            ),
        }
    }
}

/// Whether a variable holds what a person said, or names or narrows down persons. An exact place alone does not: a
/// sensor has one, too, and it leaves on a grid only.
fn is_about_persons(v: &Variable) -> bool {
    let place = v.kind.is_geo() || v.kind == Kind::Decimal;
    match v.role {
        Role::QuasiIdentifier | Role::Sensitive => true,
        Role::DirectIdentifier => !place,
        _ => v.question.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn things(on: &str) -> Result<Policy, Finding> {
        Policy::open_sensors(Declaration {
            by: "The data lead".to_owned(),
            reason: "readings of air".to_owned(),
            on: on.parse().unwrap_or_default(),
        })
    }

    #[test]
    fn nobody_declares_persons_to_be_things() {
        assert!(things("").is_err(), "a declaration has a day");
        let policy = things("2024-02-27").unwrap();
        let of = |v: Variable| policy.check_data(&[v]).is_some();
        let decimal = |name: &str| Variable::new(name, Kind::Decimal);
        assert!(!of(decimal("value")) && !of(decimal("lat").role(Role::DirectIdentifier)));
        assert!(of(decimal("value").question("g/value")), "asked in a form");
        assert!(of(decimal("age").role(Role::QuasiIdentifier)));
        assert!(of(decimal("income").role(Role::Sensitive)));
        assert!(of(Variable::new("owner", Kind::Text).role(Role::DirectIdentifier)));
        assert!(
            Policy::persons(3)
                .unwrap()
                .check_data(&[decimal("age").role(Role::Sensitive)])
                .is_none()
        );
    }

    #[test]
    fn fewer_persons_behind_a_figure_are_looser() {
        let thresholds = |of: u64| -> Vec<u64> {
            let looser = Policy::Persons { threshold: of }.looser();
            looser.iter().map(Policy::threshold).collect()
        };
        assert_eq!(thresholds(6), [5, 4, 3]);
        assert!(thresholds(Policy::FLOOR).is_empty());
        assert_eq!(thresholds(u64::MAX).len(), 1_000, "it ends");
    }
}
