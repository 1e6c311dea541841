//! `rank`. Choices of a list put in order.

use super::{About, Control, QuestionType, Values};

/// Choices of a list put in order.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Rank),
    datatype: Some("odk:rank"),
    parameters: &["randomize", "seed"],
    ..QuestionType::named("rank", Values::MultipleChoice)
};
