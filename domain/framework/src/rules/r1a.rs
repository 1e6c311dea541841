//! R1a: taking part in a regular programme of the state, to raise response or inclusion, is out of scope.
//!
//! ¶17 leaves such programmes out by their main purpose, ¶20 by the lack of influence over design. Both must
//! hold (A13); where citizens co-set all of design, R1b speaks.

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::question::Question;
use crate::terms::Type;
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R1a,
    verdict: Verdict::OutOfScope,
    sources: &[Source::framework("¶17"), Source::framework("¶20")],
    reason: "This is a regular programme of the state, people take part so that more answer or nobody is missed, \
             and they do not share the decisions about its design. That matters, and the framework does not cover it.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    Ok(regular_for_response(a)? && !a.design_shared()?)
}

/// Not citizen-driven, a regular programme, and its purpose response or inclusiveness: the premise of R1a
/// and R1b.
pub(super) fn regular_for_response(a: &Answers) -> Told {
    Ok(a.holds(Question::RegularProgramme)?
        && a.holds(Question::Purpose)?
        && !a.is_of(&Type::CITIZEN_DRIVEN)?)
}
