//! `email`. The e-mail address of the collector, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The e-mail address of the collector, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Collector,
    datatype: Some("string"),
    preload: Some(("property", "email")),
    ..QuestionType::named("email", Values::Text)
};
