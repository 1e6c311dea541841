//! `barcode`. A code read by the camera.

use super::{About, Control, QuestionType, Values};

/// A code read by the camera.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q barcode", "add barcode prompt"],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("barcode"),
    ..QuestionType::named("barcode", Values::Text)
};
