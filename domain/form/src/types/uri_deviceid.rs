//! `uri:deviceid`. The device as an address, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The device as an address, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "uri:deviceid")),
    ..QuestionType::named("uri:deviceid", Values::Text)
};
