//! `geopoint`. A place.

use super::{About, Control, QuestionType, Values};

/// A place.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[
        "q geopoint",
        "location",
        "q location",
        "add location prompt",
        "gps",
    ],
    about: About::Place,
    control: Some(Control::Input),
    datatype: Some("geopoint"),
    parameters: &[
        "allow-mock-accuracy",
        "capture-accuracy",
        "reference-geometry",
        "warning-accuracy",
    ],
    ..QuestionType::named("geopoint", Values::GeoPoint)
};
