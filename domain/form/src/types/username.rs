//! `username`. The name that the collector signs in by, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The name that the collector signs in by, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Collector,
    datatype: Some("string"),
    preload: Some(("property", "username")),
    ..QuestionType::named("username", Values::Text)
};
