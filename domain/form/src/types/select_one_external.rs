//! `select_one_external`. One choice of a list too long for the form, kept in `itemsets.csv`.

use super::{About, Control, QuestionType, Values};

/// One choice of a list too long for the form, kept in `itemsets.csv`.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["select one external"],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("string"),
    parameters: &["randomize", "seed"],
    ..QuestionType::named("select_one_external", Values::SingleChoice)
};
