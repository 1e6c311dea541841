//! `phonenumber`. The phone number, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The phone number, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["get phone number"],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "phonenumber")),
    ..QuestionType::named("phonenumber", Values::Text)
};
