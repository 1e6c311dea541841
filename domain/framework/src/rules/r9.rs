//! R9: partnership in collection alone, and not citizen science: the document says both yes and no (A1).
//!
//! Box 1, ¶24 and ¶28 let design *or* collection suffice; Table 2, the more specific text (¶18), asks for all
//! of design. Both are honoured: a panel must find “effective influence” (¶20).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::{Stage, Type};
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R9,
    verdict: Verdict::CaseByCase,
    sources: &[
        Source::framework("Box 1"),
        Source::framework("Table 2, columns 4–5"),
        Source::framework("¶20"),
    ],
    reason: "People share the decisions about collection but not about all of the design. By its definition the \
             framework would call this citizen data; by its table it would not. Someone has to look at it.",
    wants: &Stage::DESIGN,
    applies,
};

fn applies(a: &Answers) -> Told {
    Ok(a.is_of(&Type::ASSESSED)? && a.collection_shared()?)
}
