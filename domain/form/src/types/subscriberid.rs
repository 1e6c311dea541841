//! `subscriberid`. The subscriber, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The subscriber, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["subscriber id", "get subscriber id"],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "subscriberid")),
    ..QuestionType::named("subscriberid", Values::Text)
};
