//! R4: an organisation that stands for citizens must involve them and speak for them (¶30).
//!
//! The document gives no size from which an organisation is “larger”; so two questions are asked of every one,
//! and a “no” to either sends to a panel what would otherwise be citizen data (A12).

use base::Source;

use super::{Rule, RuleId, first_from};
use crate::answers::{Answers, Told};
use crate::question::Question;
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R4,
    verdict: Verdict::CaseByCase,
    sources: &[Source::framework("¶30")],
    reason: "It would be citizen data, but an organisation stands on the citizens' side that does not involve \
             people directly, or does not represent the group it speaks for. Someone has to look at it.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    Ok(a.holds(Question::CitizensSideIsCso)?
        && !(a.holds(Question::DirectlyInvolves)? && a.holds(Question::RepresentsGroup)?)
        && first_from(RuleId::R5, a)?.verdict == Verdict::CitizenData)
}
