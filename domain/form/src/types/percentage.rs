//! `percentage`. A whole number from 0 to 100 (older type).

use super::{About, Control, QuestionType, Values};

/// A whole number from 0 to 100 (older type).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("int"),
    constraint: Some("0 <= . and . <= 100"),
    ..QuestionType::named("percentage", Values::Integer)
};
