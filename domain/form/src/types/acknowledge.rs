//! `acknowledge`. A box to tick.

use super::{About, Control, QuestionType, Values};

/// A box to tick.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q acknowledge", "add acknowledge prompt"],
    about: About::Answer,
    control: Some(Control::Trigger),
    datatype: Some("string"),
    ..QuestionType::named("acknowledge", Values::Text)
};
