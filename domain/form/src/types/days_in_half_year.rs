//! `number of days in last six months`. Days, 0 to 183 (older type).

use super::{About, Control, QuestionType, Values};

/// Days, 0 to 183 (older type).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("int"),
    constraint: Some("0 <= . and . <= 183"),
    hint: Some("Enter a number 0-183."),
    ..QuestionType::named("number of days in last six months", Values::Integer)
};
