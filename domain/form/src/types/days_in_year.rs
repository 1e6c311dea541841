//! `number of days in last year`. Days, 0 to 365 (older type).

use super::{About, Control, QuestionType, Values};

/// Days, 0 to 365 (older type).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("int"),
    constraint: Some("0 <= . and . <= 365"),
    hint: Some("Enter a number 0-365."),
    ..QuestionType::named("number of days in last year", Values::Integer)
};
