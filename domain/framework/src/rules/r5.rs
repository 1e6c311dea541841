//! R5: citizens initiate it, and the answers bear that out.
//!
//! Box 1 lets initiation suffice, and ¶28 calls types 1 to 3 citizen data because citizens are in control or
//! partnership. So 1a, which is what initiating means, must be at 4, and one more of design or collection (A7).

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::{Level, Stage, Type};
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R5,
    verdict: Verdict::CitizenData,
    sources: &[
        Source::framework("Box 1"),
        Source::framework("¶28"),
        Source::framework("Table 2, columns 1–3"),
    ],
    reason: "People started it, alone or together with others: they set what the data are for, and share or hold \
             the decisions in at least one more part of design or in the collection.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    let one_more = [
        Stage::Partnerships,
        Stage::Methods,
        Stage::Access,
        Stage::Collection,
    ];
    Ok(a.is_of(&Type::CITIZEN_DRIVEN)?
        && a.reaches(Stage::Objectives, Level::SUFFICIENT)?
        && a.any_reaches(&one_more, Level::SUFFICIENT)?)
}
