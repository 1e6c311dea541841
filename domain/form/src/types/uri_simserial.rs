//! `uri:simserial`. The SIM card as an address, taken from the device without asking.

use super::{About, QuestionType, Values};

/// The SIM card as an address, taken from the device without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Device,
    datatype: Some("string"),
    preload: Some(("property", "uri:simserial")),
    ..QuestionType::named("uri:simserial", Values::Text)
};
