//! `background-audio`. A recording of the whole conversation.

use super::{About, Control, QuestionType, Values};

/// A recording of the whole conversation.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Person,
    control: Some(Control::Action),
    datatype: Some("binary"),
    parameters: &["quality"],
    ..QuestionType::named("background-audio", Values::File)
};
