//! From answers to a verdict with its reasons, warnings, open questions and what would change it.

use serde::{Deserialize, Serialize};

use crate::change::{Change, would_change};
use crate::input::{CaseId, Input};
use crate::lift::{self, Region};
use crate::question::Question;
use crate::rules::{RULES, Rule, RuleId};
use crate::terms::Level;
use crate::verdict::Verdict;
use crate::version::Version;
use crate::warnings::{self, Warning};

/// Why: a rule, its clauses, and its reason in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// The clauses of the framework it stands on.
    pub clauses: Vec<String>,
    /// Why, in English; other languages look up `rule-<id>`.
    pub text: String,
}

/// The outcome of an assessment, in the wire form of `framework assess`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// The caller's own name for the case.
    pub id: Option<CaseId>,
    /// The text of the framework that was followed.
    pub framework: Version,
    /// The verdict.
    pub verdict: Verdict,
    /// The rule that gives it; absent when several rules do, or none yet.
    pub rule: Option<RuleId>,
    /// Every rule that applies to some completion of the answers: one, unless answers are open.
    pub reasons: Vec<Reason>,
    /// What looks odd. Warnings never change the verdict.
    pub warnings: Vec<Warning>,
    /// The verdicts still possible.
    pub possible: Vec<Verdict>,
    /// The open questions that matter.
    pub would_settle: Vec<Question>,
    /// The smallest changes of one answer that give another verdict.
    pub would_change: Vec<Change>,
}

/// Assesses one case. The same input gives the same output.
pub fn assess(input: &Input) -> Output {
    let answers = input.answers();
    let regions = lift::regions(&answers);
    let possible: Vec<Verdict> = lift::possible(&regions).into_iter().collect();
    let rules = rules_of(&regions);
    Output {
        id: input.id.clone(),
        framework: input.framework,
        verdict: if let [one] = possible[..] {
            one
        } else {
            Verdict::Undetermined
        },
        rule: if let [one] = rules[..] { Some(one.id) } else { None },
        reasons: rules.iter().map(|rule| reason(rule, input)).collect(),
        warnings: warnings::all(input),
        possible,
        would_settle: lift::would_settle(&regions).into_iter().collect(),
        would_change: would_change(&answers),
    }
}

/// The rules that some completion falls under, in order.
fn rules_of(regions: &[Region]) -> Vec<&'static Rule> {
    RULES
        .into_iter()
        .filter(|rule| regions.iter().any(|r| r.rule.id == rule.id))
        .collect()
}

fn reason(rule: &Rule, input: &Input) -> Reason {
    let mut text = rule.reason.to_owned();
    let short: Vec<String> = rule
        .wants
        .iter()
        .filter_map(|stage| Some((stage, input.level(*stage)?)))
        .filter(|(_, level)| *level < Level::SUFFICIENT)
        .map(|(stage, level)| format!("{stage} {} ({level})", stage.title().to_lowercase()))
        .collect();
    if !short.is_empty() {
        text.push_str(" Below level 4: ");
        text.push_str(&short.join(", "));
        text.push('.');
    }
    Reason {
        rule: rule.id,
        clauses: rule.sources.iter().map(|s| s.clause.to_owned()).collect(),
        text,
    }
}
