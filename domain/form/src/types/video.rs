//! `video`. A film.

use super::{About, Control, QuestionType, Values};

/// A film.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q video", "add video prompt"],
    about: About::Answer,
    control: Some(Control::Upload),
    datatype: Some("binary"),
    media_type: Some("video/*"),
    ..QuestionType::named("video", Values::File)
};
