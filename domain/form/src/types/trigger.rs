//! `trigger`. A box to tick, without a type of its own (older name).

use super::{About, Control, QuestionType, Values};

/// A box to tick, without a type of its own (older name).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Trigger),
    ..QuestionType::named("trigger", Values::Text)
};
