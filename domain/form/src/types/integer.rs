//! `integer`. A whole number.

use super::{About, Control, QuestionType, Values};

/// A whole number.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["int", "q int", "add integer prompt"],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("int"),
    ..QuestionType::named("integer", Values::Integer)
};
