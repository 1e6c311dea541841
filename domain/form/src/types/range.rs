//! `range`. A number chosen on a scale.

use super::{About, Control, QuestionType, Values};

/// A number chosen on a scale.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Range),
    datatype: Some("int"),
    parameters: &[
        "end",
        "placeholder",
        "start",
        "step",
        "tick_interval",
        "tick_labelset",
    ],
    ..QuestionType::named("range", Values::Integer)
};
