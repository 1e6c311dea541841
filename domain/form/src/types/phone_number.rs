//! `phone number`. A phone number to be typed in (older type).

use super::{About, Control, QuestionType, Values};

/// A phone number to be typed in (older type).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Person,
    control: Some(Control::Input),
    datatype: Some("string"),
    constraint: Some("regex(., '^\\d*$')"),
    hint: Some("Enter numbers only."),
    ..QuestionType::named("phone number", Values::Text)
};
