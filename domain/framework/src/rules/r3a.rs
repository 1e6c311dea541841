//! R3a: other actors, without citizens or with a limited part for them, do not make citizen data (¶29).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::Type;
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R3a,
    verdict: Verdict::NotCitizenData,
    sources: &[Source::framework("¶29")],
    reason: "Others make these data, and people have no part in it or only a limited one, neither in the whole of \
             the design nor in the collection.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    Ok(a.is_of(&[Type::WithoutCollaboration])? && !a.design_shared()? && !a.collection_shared()?)
}
