//! `today`. The day of filling.

use super::{About, QuestionType, Values};

/// The day of filling.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["get today"],
    about: About::Paradata,
    datatype: Some("date"),
    preload: Some(("date", "today")),
    ..QuestionType::named("today", Values::Date)
};
