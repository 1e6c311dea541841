//! `select_multiple`. Any number of choices of a list.

use super::{About, Control, QuestionType, Values};

/// Any number of choices of a list.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[
        "select all that apply",
        "select all that apply from",
        "select multiple from",
        "select multiple using",
        "add select multiple prompt using",
        "q select",
        "select_multiple_from_file",
        "select multiple from file",
    ],
    about: About::Answer,
    control: Some(Control::SelectMany),
    datatype: Some("string"),
    parameters: &["randomize", "seed"],
    ..QuestionType::named("select_multiple", Values::MultipleChoice)
};
