//! `hidden_geopoint`. A place that is kept and never shown (older dialects).

use super::{About, QuestionType, Values};

/// A place that is kept and never shown (older dialects).
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["hidden geopoint"],
    about: About::Place,
    datatype: Some("geopoint"),
    ..QuestionType::named("hidden_geopoint", Values::GeoPoint)
};
