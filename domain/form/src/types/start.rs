//! `start`. When the filling of the form began.

use super::{About, QuestionType, Values};

/// When the filling of the form began.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["start time", "get start time"],
    about: About::Paradata,
    datatype: Some("dateTime"),
    preload: Some(("timestamp", "start")),
    ..QuestionType::named("start", Values::DateTime)
};
