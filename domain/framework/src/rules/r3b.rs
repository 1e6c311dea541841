//! R3b: “without collaboration”, yet with partnership in design or collection: the answers contradict (A17).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::Type;
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R3b,
    verdict: Verdict::CaseByCase,
    sources: &[Source::framework("¶25(6)"), Source::framework("¶29")],
    reason: "The initiative is said to go without collaboration, and yet people share decisions in design or \
             collection. One of the two is not right: perhaps it is of type 4 or 5.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    a.is_of(&[Type::WithoutCollaboration])
}
