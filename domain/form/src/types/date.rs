//! `date`. A day of the calendar.

use super::{About, Control, QuestionType, Values};

/// A day of the calendar.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q date", "add date prompt"],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("date"),
    ..QuestionType::named("date", Values::Date)
};
