//! `file`. Any file.

use super::{About, Control, QuestionType, Values};

/// Any file.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["add file prompt"],
    about: About::Answer,
    control: Some(Control::Upload),
    datatype: Some("binary"),
    media_type: Some("application/*"),
    ..QuestionType::named("file", Values::File)
};
