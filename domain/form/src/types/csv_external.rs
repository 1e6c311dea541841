//! `csv-external`. A CSV file beside the form that expressions look things up in.

use super::{About, QuestionType, Values};

/// A CSV file beside the form that expressions look things up in.
pub(super) const TYPE: QuestionType = QuestionType {
    aliases: &[],
    about: About::Answer,
    ..QuestionType::named("csv-external", Values::Nothing)
};
