//! `text`. A line or a paragraph of words.

use super::{About, Control, QuestionType, Values};

/// A line or a paragraph of words.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["string", "q string", "add text prompt"],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("string"),
    parameters: &["rows"],
    ..QuestionType::named("text", Values::Text)
};
