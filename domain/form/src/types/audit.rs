//! `audit`. A log of how the form was filled.

use super::{About, QuestionType, Values};

/// A log of how the form was filled.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Paradata,
    datatype: Some("binary"),
    parameters: &[
        "identify-user",
        "location-max-age",
        "location-min-interval",
        "location-priority",
        "track-changes",
        "track-changes-reasons",
    ],
    ..QuestionType::named("audit", Values::File)
};
