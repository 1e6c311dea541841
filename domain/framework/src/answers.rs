//! Answers as sets of values that are still possible.
//!
//! A known answer is a set of one, an unknown answer the whole scale. A rule asks yes-or-no questions of these
//! sets; where a set is divided by the question, the rule cannot go on and says how to divide it ([`Split`]).
//! That is all that [`crate::lift`] needs to look at every completion without listing them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::question::Question;
use crate::terms::{Level, Practice, Stage, Type};

/// The value of one answer, as it stands on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// A type 1 to 6 or a level 0 to 5.
    Number(u8),
    /// The practice.
    Practice(Practice),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(true) => f.write_str("yes"),
            Self::Flag(false) => f.write_str("no"),
            Self::Number(n) => write!(f, "{n}"),
            Self::Practice(p) => f.write_str(p.as_str()),
        }
    }
}

/// A yes-or-no question that divides what is possible: `yes` holds the values for which the answer is yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// The answer that would have to be known better.
    pub question: Question,
    /// Its values with the answer yes, one bit a value.
    pub(crate) yes: u8,
}

/// What a rule learns when it asks: yes, no, or where the answers divide.
pub type Told = Result<bool, Split>;

/// For each of the sixteen questions, the set of values still possible (one bit a value, never empty).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answers([u8; 16]);

impl Default for Answers {
    fn default() -> Self {
        Self::unknown()
    }
}

impl Answers {
    /// Nothing is known.
    pub fn unknown() -> Self {
        Self(Question::ALL.map(scale))
    }

    /// These answers with one more known. A value that the question does not have changes nothing.
    #[must_use]
    pub fn with(mut self, question: Question, value: Value) -> Self {
        if let Some(bit) = bit_of(question, value) {
            self.0[question.index()] = 1 << bit;
        }
        self
    }

    /// These answers with one forgotten.
    #[must_use]
    pub fn without(mut self, question: Question) -> Self {
        self.0[question.index()] = scale(question);
        self
    }

    /// The known value, if one value alone is possible.
    pub fn get(&self, question: Question) -> Option<Value> {
        let set = self.0[question.index()];
        (set.count_ones() == 1).then(|| value_of(question, set.trailing_zeros()))
    }

    /// The known level of a stage.
    pub fn level(&self, stage: Stage) -> Option<u8> {
        match self.get(Question::Level(stage)) {
            Some(Value::Number(n)) => Some(n),
            _ => None,
        }
    }

    /// The values still possible, lowest first.
    pub fn possible(&self, question: Question) -> impl Iterator<Item = Value> + use<> {
        let set = self.0[question.index()];
        (0..8)
            .filter(move |bit| set & (1 << bit) != 0)
            .map(move |bit| value_of(question, bit))
    }

    /// Every value of a question's scale, lowest first.
    pub fn scale_of(question: Question) -> impl Iterator<Item = Value> {
        Self::unknown().possible(question)
    }

    /// The questions whose answer is unknown.
    pub fn open(&self) -> impl Iterator<Item = Question> {
        let sets = self.0;
        Question::ALL
            .into_iter()
            .filter(move |q| sets[q.index()].count_ones() > 1)
    }

    /// These answers, narrowed to one side of a split.
    pub(crate) fn narrowed(mut self, split: Split, side: bool) -> Self {
        let set = &mut self.0[split.question.index()];
        *set &= if side { split.yes } else { !split.yes };
        self
    }

    /// Whether the two sets of answers differ in exactly one question, sharing values in all others.
    pub(crate) fn differ_only_in(&self, other: &Self) -> Option<Question> {
        let mut apart = Question::ALL
            .into_iter()
            .filter(|q| self.0[q.index()] & other.0[q.index()] == 0);
        let first = apart.next()?;
        apart.next().is_none().then_some(first)
    }

    fn ask(&self, question: Question, yes: u8) -> Told {
        let set = self.0[question.index()];
        match set & yes {
            0 => Ok(false),
            both if both == set => Ok(true),
            _ => Err(Split { question, yes }),
        }
    }

    /// Whether the initiative is of one of these types.
    ///
    /// # Errors
    /// The split, when that is not known.
    pub fn is_of(&self, types: &[Type]) -> Told {
        self.ask(
            Question::Type,
            types.iter().fold(0, |set, t| set | 1 << (t.number() - 1)),
        )
    }

    /// Whether it is citizen science.
    ///
    /// # Errors
    /// The split, when that is not known.
    pub fn is_citizen_science(&self) -> Told {
        self.ask(Question::Practice, 1)
    }

    /// Whether a stage reaches a level.
    ///
    /// # Errors
    /// The split, when that is not known.
    pub fn reaches(&self, stage: Stage, level: Level) -> Told {
        self.ask(Question::Level(stage), 0b11_1111 & (0xff << level.number()))
    }

    /// Whether all four parts of design are at partnership or above: D ≥ 4.
    ///
    /// # Errors
    /// The split, when that is not known.
    pub fn design_shared(&self) -> Told {
        for stage in Stage::DESIGN {
            if !self.reaches(stage, Level::SUFFICIENT)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether collection is at partnership or above: C ≥ 4.
    ///
    /// # Errors
    /// The split, when that is not known.
    pub fn collection_shared(&self) -> Told {
        self.reaches(Stage::Collection, Level::SUFFICIENT)
    }

    /// Whether any of these stages reaches a level.
    ///
    /// # Errors
    /// The split, when that is not known.
    pub fn any_reaches(&self, stages: &[Stage], level: Level) -> Told {
        for stage in stages {
            if self.reaches(*stage, level)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a yes-or-no question is answered with yes.
    ///
    /// # Errors
    /// The split, when that is not known.
    pub fn holds(&self, question: Question) -> Told {
        self.ask(question, 0b10)
    }
}

fn scale(question: Question) -> u8 {
    match question {
        Question::Type | Question::Level(_) => 0b11_1111,
        _ => 0b11,
    }
}

fn value_of(question: Question, bit: u32) -> Value {
    let number = u8::try_from(bit).unwrap_or(u8::MAX);
    match question {
        Question::Type => Value::Number(number + 1),
        Question::Level(_) => Value::Number(number),
        Question::Practice if number == 0 => Value::Practice(Practice::CitizenScience),
        Question::Practice => Value::Practice(Practice::Other),
        _ => Value::Flag(number == 1),
    }
}

fn bit_of(question: Question, value: Value) -> Option<u8> {
    match (question, value) {
        (Question::Type, Value::Number(n @ 1..=6)) => Some(n - 1),
        (Question::Level(_), Value::Number(n @ 0..=5)) => Some(n),
        (Question::Practice, Value::Practice(Practice::CitizenScience)) => Some(0),
        (Question::Practice, Value::Practice(Practice::Other)) => Some(1),
        (Question::Type | Question::Level(_) | Question::Practice, _) => None,
        (_, Value::Flag(yes)) => Some(u8::from(yes)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_answer_is_told_and_an_unknown_one_divides() {
        let q = Question::Level(Stage::Access);
        let none = Answers::unknown();
        let four = none.with(q, Value::Number(4));
        assert_eq!(four.reaches(Stage::Access, Level::SUFFICIENT), Ok(true));
        assert_eq!(
            four.with(q, Value::Number(3))
                .reaches(Stage::Access, Level::SUFFICIENT),
            Ok(false)
        );
        let split = none.reaches(Stage::Access, Level::SUFFICIENT).unwrap_err();
        assert_eq!(none.narrowed(split, false).possible(q).count(), 4);
        assert_eq!(none.narrowed(split, true).possible(q).count(), 2);
        assert_eq!(four.without(q), none);
    }

    #[test]
    fn every_value_of_every_scale_comes_back() {
        for q in Question::ALL {
            for v in Answers::scale_of(q) {
                assert_eq!(Answers::unknown().with(q, v).get(q), Some(v));
            }
        }
        assert_eq!(
            Answers::unknown().with(Question::Type, Value::Number(7)),
            Answers::unknown()
        );
    }
}
