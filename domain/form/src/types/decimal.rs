//! `decimal`. A number with a fraction.

use super::{About, Control, QuestionType, Values};

/// A number with a fraction.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q decimal", "add decimal prompt"],
    about: About::Answer,
    control: Some(Control::Input),
    datatype: Some("decimal"),
    ..QuestionType::named("decimal", Values::Decimal)
};
