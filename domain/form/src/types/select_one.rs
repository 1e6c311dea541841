//! `select_one`. One choice of a list.

use super::{About, Control, QuestionType, Values};

/// One choice of a list.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[
        "select one",
        "select1",
        "select one from",
        "select one using",
        "add select one prompt using",
        "q select1",
        "select_one_from_file",
        "select one from file",
    ],
    about: About::Answer,
    control: Some(Control::SelectOne),
    datatype: Some("string"),
    parameters: &["randomize", "seed"],
    ..QuestionType::named("select_one", Values::SingleChoice)
};
