//! `geotrace`. A line of places.

use super::{About, Control, QuestionType, Values};

/// A line of places.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &["q geotrace"],
    about: About::Place,
    control: Some(Control::Input),
    datatype: Some("geotrace"),
    parameters: &["allow-mock-accuracy", "incremental", "reference-geometry"],
    ..QuestionType::named("geotrace", Values::GeoLine)
};
