//! R1b: such a regular programme whose design is nevertheless shared is looked at case by case.
//!
//! ¶17 would leave it out by its purpose; ¶20 leaves out only what citizens do not influence (A13).

use base::Source;

use super::{Rule, RuleId, r1a};
use crate::answers::{Answers, Told};
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R1b,
    verdict: Verdict::CaseByCase,
    sources: &[Source::framework("¶17"), Source::framework("¶20")],
    reason: "This is a regular programme of the state to raise response or inclusion, which the framework leaves \
             out; yet people share all decisions about its design, which it asks for. Someone has to look at it.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    Ok(r1a::regular_for_response(a)? && a.design_shared()?)
}
