//! `hidden`. A value that is kept and never shown. The older spellings come from forms that ran in the field.

use super::{About, QuestionType, Values};

/// A value that is kept and never shown. The older spellings come from forms that ran in the field.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["hidden string", "hidden text"],
    about: About::Answer,
    datatype: Some("string"),
    ..QuestionType::named("hidden", Values::Text)
};
