//! R8: in citizen science, a sufficient part in collection is enough (Table 2; ¶14).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::Type;
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R8,
    verdict: Verdict::CitizenData,
    sources: &[
        Source::framework("Table 2, columns 4–5"),
        Source::framework("¶24(b)"),
        Source::framework("¶14"),
    ],
    reason: "It is citizen science, and people gather the data with a say in how that is done. The framework does \
             not ask that they also share in all of the design.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    Ok(a.is_of(&Type::ASSESSED)? && a.is_citizen_science()? && a.collection_shared()?)
}
