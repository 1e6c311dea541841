//! `datetime`. A day and a time.

use super::{About, Control, QuestionType, Values};

/// A day and a time.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[
        "dateTime",
        "q date time",
        "q dateTime",
        "date time",
        "add date time prompt",
        "add dateTime prompt",
    ],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("dateTime"),
    ..QuestionType::named("datetime", Values::DateTime)
};
