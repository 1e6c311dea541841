//! `uri:subscriberid`. The subscriber as an address, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The subscriber as an address, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "uri:subscriberid")),
    ..QuestionType::named("uri:subscriberid", Values::Text)
};
