//! `deviceid`. The device, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The device, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["imei", "device id", "get device id"],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "deviceid")),
    ..QuestionType::named("deviceid", Values::Text)
};
