//! A condition on one answer: `question relation value`. Several hold together.

use base::Timestamp;
use dataset::Value;

use crate::collect::Submission;

/// How an answer stands to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// It is that.
    Is,
    /// It is something else, or nothing.
    IsNot,
    /// The value stands in it; of several answers, it is one.
    Has,
    /// That, or more, or later.
    AtLeast,
    /// That, or less, or earlier.
    AtMost,
    /// There is none.
    Empty,
    /// There is one.
    Answered,
}

impl Relation {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Is,
        Self::IsNot,
        Self::Has,
        Self::AtLeast,
        Self::AtMost,
        Self::Empty,
        Self::Answered,
    ];

    /// Its name in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Is => "is",
            Self::IsNot => "not",
            Self::Has => "has",
            Self::AtLeast => "least",
            Self::AtMost => "most",
            Self::Empty => "empty",
            Self::Answered => "answered",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.as_str() == name)
    }
}

/// A condition on one answer. In a repeat it holds when it holds in one of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerTest {
    /// The question, as answers name it.
    pub question: String,
    /// How the answer stands to the value.
    pub relation: Relation,
    /// The value, as people or programs write it.
    pub value: String,
}

impl AnswerTest {
    /// Whether a submission fits.
    pub fn fits(&self, submission: &Submission) -> bool {
        let rows = submission.answers.repeats.values().flatten().map(|r| &r.values);
        let mut said = std::iter::once(&submission.answers.values)
            .chain(rows)
            .filter_map(|values| values.get(&self.question))
            .filter(|v| v.missing().is_none())
            .peekable();
        match self.relation {
            Relation::Empty => said.peek().is_none(),
            Relation::Answered => said.peek().is_some(),
            Relation::IsNot => !said.any(|v| self.is(v)),
            Relation::Is => said.any(|v| self.is(v)),
            Relation::Has => said.any(|v| self.has(v)),
            Relation::AtLeast => said.any(|v| self.order(v).is_some_and(|o| o.is_ge())),
            Relation::AtMost => said.any(|v| self.order(v).is_some_and(|o| o.is_le())),
        }
    }

    fn is(&self, value: &Value) -> bool {
        match number(value).zip(self.value.trim().parse::<f64>().ok()) {
            Some((said, wanted)) => said == wanted,
            None => folded(&dataset::write(value)) == folded(&self.value),
        }
    }

    fn has(&self, value: &Value) -> bool {
        match value {
            Value::Choices(all) => all.iter().any(|c| folded(c) == folded(&self.value)),
            other => folded(&dataset::write(other)).contains(&folded(&self.value)),
        }
    }

    /// Numbers as numbers, moments as moments, all else as text; nothing where a number is asked against a text.
    fn order(&self, value: &Value) -> Option<std::cmp::Ordering> {
        if let Some(said) = number(value) {
            let wanted = self.value.trim().parse::<f64>().ok()?;
            return Some(said.total_cmp(&wanted));
        }
        let said = dataset::write(value);
        match (said.parse::<Timestamp>(), self.value.trim().parse::<Timestamp>()) {
            (Ok(said), Ok(wanted)) => Some(said.cmp(&wanted)),
            _ => Some(said.as_str().cmp(self.value.trim())),
        }
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(n) => Some(*n as f64),
        Value::Decimal(x) => Some(*x),
        _ => None,
    }
}

/// A text as it is compared: capitals do not count, nor does space around it.
fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}
