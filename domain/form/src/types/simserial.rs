//! `simserial`. The SIM card, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The SIM card, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["sim id", "get sim id"],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "simserial")),
    ..QuestionType::named("simserial", Values::Text)
};
