//! `geoshape`. A closed area.

use super::{About, Control, QuestionType, Values};

/// A closed area.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q geoshape"],
    about: About::Place,
    control: Some(Control::Input),
    datatype: Some("geoshape"),
    parameters: &["allow-mock-accuracy", "incremental", "reference-geometry"],
    ..QuestionType::named("geoshape", Values::GeoArea)
};
