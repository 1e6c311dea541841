//! `xml-external`. An XML file beside the form that expressions look things up in.

use super::{About, QuestionType, Values};

/// An XML file beside the form that expressions look things up in.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    ..QuestionType::named("xml-external", Values::Nothing)
};
