//! R2: a part only in what comes after collection is out of scope.
//!
//! ¶17: contributing only to analysis, dissemination, communication or use of data that others designed and
//! gathered.

use base::Source;

use super::{Rule, RuleId};
use crate::answers::{Answers, Told};
use crate::terms::{Level, Stage, Type};
use crate::verdict::Verdict;

pub(super) const RULE: Rule = Rule {
    id: RuleId::R2,
    verdict: Verdict::OutOfScope,
    sources: &[Source::framework("¶17")],
    reason: "Others designed and gathered these data without any part of the people; people come in only \
             afterwards, to process, analyse, share or use them. The framework does not cover that.",
    wants: &[],
    applies,
};

fn applies(a: &Answers) -> Told {
    let begun = |a: &Answers| a.any_reaches(&[Stage::Collection], Level::INFORMATION);
    Ok(!a.is_of(&Type::CITIZEN_DRIVEN)?
        && !a.any_reaches(&Stage::DESIGN, Level::INFORMATION)?
        && !begun(a)?
        && a.any_reaches(&Stage::LATER, Level::INFORMATION)?)
}
