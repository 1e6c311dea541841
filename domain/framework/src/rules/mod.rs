//! The rules, one a file, in the order in which they are tried: the first that applies gives the verdict.
//!
//! In the comments D is the lowest level of the four parts of design, C the level of collection, and
//! “citizen-driven” means types 1 to 3. A rule reads answers only through the questions of
//! [`Answers`], so it cannot tell a known answer from one that does not matter.
//!
//! Monotone: raising a level never worsens a verdict among not < case by case < citizen data.

use base::Source;
use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Split, Told};
use crate::terms::Stage;
use crate::verdict::Verdict;

mod r10;
mod r1a;
mod r1b;
mod r2;
mod r3a;
mod r3b;
mod r4;
mod r5;
mod r6;
mod r7;
mod r8;
mod r9;

/// The name of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the rules' own files document them")]
pub enum RuleId {
    R1a,
    R1b,
    R2,
    R3a,
    R3b,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
}

impl RuleId {
    /// The rule of that name.
    pub fn rule(self) -> &'static Rule {
        RULES[self as usize]
    }

    /// The name as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::R1a => "R1a",
            Self::R1b => "R1b",
            Self::R2 => "R2",
            Self::R3a => "R3a",
            Self::R3b => "R3b",
            Self::R4 => "R4",
            Self::R5 => "R5",
            Self::R6 => "R6",
            Self::R7 => "R7",
            Self::R8 => "R8",
            Self::R9 => "R9",
            Self::R10 => "R10",
        }
    }
}

impl std::fmt::Display for RuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What it says when it applies.
    pub verdict: Verdict,
    /// The clauses it stands on; never empty.
    pub sources: &'static [Source],
    /// Why, in plain words.
    pub reason: &'static str,
    /// The stages whose falling short of level 4 explains the verdict; empty where none does.
    pub wants: &'static [Stage],
    /// Whether it applies, given that no earlier rule does.
    pub(crate) applies: fn(&Answers) -> Told,
}

/// All rules in order. The last one always applies.
pub const RULES: [&Rule; 12] = [
    &r1a::RULE,
    &r1b::RULE,
    &r2::RULE,
    &r3a::RULE,
    &r3b::RULE,
    &r4::RULE,
    &r5::RULE,
    &r6::RULE,
    &r7::RULE,
    &r8::RULE,
    &r9::RULE,
    &r10::RULE,
];

/// The first rule that applies.
///
/// # Errors
/// Where the answers divide, when what is known does not decide.
pub fn first(answers: &Answers) -> Result<&'static Rule, Split> {
    first_from(RuleId::R1a, answers)
}

/// The first rule that applies, from one of them on.
fn first_from(start: RuleId, answers: &Answers) -> Result<&'static Rule, Split> {
    for rule in &RULES[start as usize..] {
        if (rule.applies)(answers)? {
            return Ok(rule);
        }
    }
    Ok(&r10::RULE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_stands_in_its_place_and_cites_a_clause() {
        for (i, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.id as usize, i);
            assert!(!rule.sources.is_empty() && rule.sources.iter().all(|s| s.document == "CFW"));
            assert_ne!(rule.verdict, Verdict::Undetermined);
            assert!(rule.reason.ends_with('.'));
        }
    }
}
