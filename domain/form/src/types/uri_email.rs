//! `uri:email`. The e-mail address of the collector as an address, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The e-mail address of the collector as an address, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Collector,
    datatype: Some("string"),
    preload: Some(("property", "uri:email")),
    ..QuestionType::named("uri:email", Values::Text)
};
