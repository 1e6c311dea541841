//! `note`. Words to read; no answer.

use super::{About, Control, QuestionType, Values};

/// Words to read; no answer.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q note", "add note prompt"],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("string"),
    readonly: true,
    ..QuestionType::named("note", Values::Nothing)
};
