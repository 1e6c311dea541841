//! Unknown answers, lifted and not guessed: what do the rules say over *every* completion?
//!
//! Listing completions would take up to 6⁹ and more. Instead the rules run on the open answers; where one asks
//! something that what is known does not decide, both sides of *that question* are followed. The ends of this
//! search ([`Region`]) are disjoint, cover every completion, and each is under one rule, so all that is derived
//! from them is exact.
//!
//! Method: decision-tree lifting (three-valued evaluation with case split); checked in tests against the
//! enumeration of all completions.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::question::Question;
use crate::rules::{self, Rule};
use crate::verdict::Verdict;

/// Completions that all fall under the same rule.
#[derive(Debug, Clone, Copy)]
pub struct Region {
    /// The completions: for each question the values that the region holds.
    pub answers: Answers,
    /// The rule.
    pub rule: &'static Rule,
}

/// Every completion of the answers, as disjoint regions under one rule each.
pub fn regions(answers: &Answers) -> Vec<Region> {
    let mut open = vec![*answers];
    let mut out = Vec::new();
    while let Some(answers) = open.pop() {
        match rules::first(&answers) {
            Ok(rule) => out.push(Region { answers, rule }),
            Err(split) => {
                open.push(answers.narrowed(split, false));
                open.push(answers.narrowed(split, true));
            }
        }
    }
    out
}

/// The verdicts that some completion reaches.
pub fn possible(regions: &[Region]) -> BTreeSet<Verdict> {
    regions.iter().map(|r| r.rule.verdict).collect()
}

/// The verdict on which all completions agree, or [`Verdict::Undetermined`].
pub fn verdict(answers: &Answers) -> Verdict {
    let mut agreed = None;
    let mut open = vec![*answers];
    while let Some(answers) = open.pop() {
        match rules::first(&answers) {
            Ok(rule) if agreed.is_some_and(|v| v != rule.verdict) => return Verdict::Undetermined,
            Ok(rule) => agreed = Some(rule.verdict),
            Err(split) => {
                open.push(answers.narrowed(split, false));
                open.push(answers.narrowed(split, true));
            }
        }
    }
    agreed.unwrap_or(Verdict::Undetermined)
}

/// The open questions that matter: those for which two completions that differ in nothing else get different
/// verdicts. Empty when the verdict is determined.
pub fn would_settle(regions: &[Region]) -> BTreeSet<Question> {
    let mut out = BTreeSet::new();
    for (i, one) in regions.iter().enumerate() {
        for other in &regions[i + 1..] {
            if one.rule.verdict != other.rule.verdict {
                out.extend(one.answers.differ_only_in(&other.answers));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knowing_nothing_leaves_four_verdicts_and_few_regions() {
        let all = regions(&Answers::unknown());
        assert_eq!(possible(&all).len(), 4);
        assert!(all.len() < 2000, "{} regions", all.len());
        assert_eq!(verdict(&Answers::unknown()), Verdict::Undetermined);
        assert_eq!(would_settle(&all).len(), Question::ALL.len());
    }
}
