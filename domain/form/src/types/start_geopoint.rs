//! `start-geopoint`. The place where the form was opened, taken without asking.

use super::{About, Control, QuestionType, Values};

/// The place where the form was opened, taken without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Place,
    control: Some(Control::Action),
    datatype: Some("geopoint"),
    ..QuestionType::named("start-geopoint", Values::GeoPoint)
};
