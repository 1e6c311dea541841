//! `number of days in last month`. Days, 0 to 31 (older type).

use super::{About, Control, QuestionType, Values};

/// Days, 0 to 31 (older type).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("int"),
    constraint: Some("0 <= . and . <= 31"),
    hint: Some("Enter a number 0-31."),
    ..QuestionType::named("number of days in last month", Values::Integer)
};
