//! `uri:phonenumber`. The phone number as an address, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The phone number as an address, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "uri:phonenumber")),
    ..QuestionType::named("uri:phonenumber", Values::Text)
};
