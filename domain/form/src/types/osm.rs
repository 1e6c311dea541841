//! `osm`. A feature of OpenStreetMap.

use super::{About, Control, QuestionType, Values};

/// A feature of OpenStreetMap.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    control: Some(Control::Upload),
    datatype: Some("binary"),
    media_type: Some("osm/*"),
    ..QuestionType::named("osm", Values::File)
};
