//! `image`. A picture.

use super::{About, Control, QuestionType, Values};

/// A picture.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[
        "photo",
        "q picture",
        "q image",
        "add image prompt",
        "add photo prompt",
    ],
    about: About::Answer,
    control: Some(Control::Upload),
    datatype: Some("binary"),
    media_type: Some("image/*"),
    parameters: &["app", "max-pixels"],
    ..QuestionType::named("image", Values::File)
};
