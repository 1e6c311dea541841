//! `background-geopoint`. The place where a question was answered, taken without asking.

use super::{About, Control, QuestionType, Values};

/// The place where a question was answered, taken without asking.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Place,
    control: Some(Control::Trigger),
    datatype: Some("geopoint"),
    ..QuestionType::named("background-geopoint", Values::GeoPoint)
};
