//! R7: others started it, and citizens co-set the whole of the design.
//!
//! Table 2 asks for partnership “to co-set objectives, partnerships, methodologies, as well as access and
//! usage”: all four parts (A4). Collection need not reach 4 as well (A5).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::Type;
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R7,
    verdict: Verdict::CitizenData,
    sources: &[
        Source::framework("Table 2, columns 4–5"),
        Source::framework("¶28"),
        Source::framework("¶24(a)"),
    ],
    reason: "Others started it, and people share the decisions in all four parts of design: what the data are for, \
             with whom, how, and who may use them.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    Ok(a.is_of(&Type::ASSESSED)? && a.design_shared()?)
}
