//! R10: otherwise the part of citizens is not sufficient (¶22, ¶28).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::Stage;
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R10,
    verdict: Verdict::NotCitizenData,
    sources: &[Source::framework("¶22"), Source::framework("¶28")],
    reason: "Others started it, and people share the decisions neither in all of the design nor in the collection. \
             Their part needs to be strengthened before the framework calls this citizen data.",
    wants: &[
        Stage::Objectives,
        Stage::Partnerships,
        Stage::Methods,
        Stage::Access,
        Stage::Collection,
    ],
    applies,
};

/// The last rule: what no other took.
fn applies(_: &Answers) -> Told {
    Ok(true)
}
