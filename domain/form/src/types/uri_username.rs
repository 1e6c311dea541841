//! `uri:username`. The name that the collector signs in by as an address, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The name that the collector signs in by as an address, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Collector,
    datatype: Some("string"),
    preload: Some(("property", "uri:username")),
    ..QuestionType::named("uri:username", Values::Text)
};
