//! `hidden_number`. A number that is kept and never shown (older dialects).

use super::{About, QuestionType, Values};

/// A number that is kept and never shown (older dialects).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["hidden int", "hidden integer"],
    about: About::Answer,
    datatype: Some("int"),
    ..QuestionType::named("hidden_number", Values::Integer)
};
