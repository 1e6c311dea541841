//! `audio`. A sound.

use super::{About, Control, QuestionType, Values};

/// A sound.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q audio", "add audio prompt"],
    about: About::Answer,
    control: Some(Control::Upload),
    datatype: Some("binary"),
    media_type: Some("audio/*"),
    parameters: &["quality"],
    ..QuestionType::named("audio", Values::File)
};
