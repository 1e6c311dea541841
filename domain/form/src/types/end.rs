//! `end`. When the filling of the form ended.

use super::{About, QuestionType, Values};

/// When the filling of the form ended.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["end time", "get end time"],
    about: About::Paradata,
    datatype: Some("dateTime"),
    preload: Some(("timestamp", "end")),
    ..QuestionType::named("end", Values::DateTime)
};
