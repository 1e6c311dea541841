//! `time`. A time of day.

use super::{About, Control, QuestionType, Values};

/// A time of day.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("time"),
    ..QuestionType::named("time", Values::Time)
};
