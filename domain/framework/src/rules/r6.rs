//! R6: citizens are said to initiate it, but the answers do not bear that out: the premise of ¶28 fails (A7).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::{Stage, Type};
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R6,
    verdict: Verdict::CaseByCase,
    sources: &[Source::framework("¶28"), Source::framework("Box 1")],
    reason: "People are said to have started it, but they did not share in setting what the data are for, or in \
             anything else of design and collection. Perhaps it is of type 4 or 5. Someone has to look at it.",
    wants: &[
        Stage::Objectives,
        Stage::Partnerships,
        Stage::Methods,
        Stage::Access,
        Stage::Collection,
    ],
    applies,
};

fn applies(a: &Answers) -> Told {
    a.is_of(&Type::CITIZEN_DRIVEN)
}
