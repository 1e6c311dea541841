//! `calculate`. A value that the form works out.

use super::{About, QuestionType, Values};

/// A value that the form works out.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q calculate", "add calculate prompt"],
    about: About::Answer,
    datatype: Some("string"),
    ..QuestionType::named("calculate", Values::Text)
};
