//! What a table's address asks for: states, days, who handed in, conditions on answers, columns, and the page.

use app::collect::{AnswerTest, Relation, ReviewState, Wanted};
use dataset::Variable;
use dataset::quality::interview::Flag;

use crate::fault::percent_part;
use crate::pages::work::Sent;

/// So many conditions on answers can be asked for.
pub(super) const TESTS: usize = 3;
/// So many questions stand in a table before somebody chooses.
const COLUMNS: usize = 4;

/// The address, read.
pub(super) struct Asked {
    sent: Sent,
    pairs: Vec<(String, String)>,
}

impl Asked {
    pub(super) fn new(pairs: Vec<(String, String)>) -> Self {
        Self {
            sent: Sent::from(pairs.clone()),
            pairs,
        }
    }

    /// The value of a field.
    pub(super) fn one(&self, name: &str) -> String {
        self.sent.one(name)
    }

    /// Whether a value of a field was chosen.
    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.sent.all(name).iter().any(|v| v == value)
    }

    /// What is wanted, as far as it can be understood; a day or a name that is none asks for nothing.
    pub(super) fn wanted(&self) -> Wanted {
        let states = self.sent.all("state");
        Wanted {
            states: states.iter().filter_map(|s| ReviewState::from_name(s)).collect(),
            from: self.one("from").parse().ok(),
            until: self.one("until").parse().ok(),
            collector: self.one("who").parse().ok(),
            answers: (1..=TESTS).filter_map(|n| self.test(n)).collect(),
            flag: Flag::from_name(&self.one("flag")),
            after: self.one("after").parse().ok(),
        }
    }

    fn test(&self, n: usize) -> Option<AnswerTest> {
        let question = self.one(&format!("q{n}"));
        let relation = Relation::from_name(&self.one(&format!("r{n}"))).unwrap_or(Relation::Is);
        let value = self.one(&format!("v{n}"));
        let needs = !matches!(relation, Relation::Empty | Relation::Answered);
        if question.is_empty() || (needs && value.trim().is_empty()) {
            return None;
        }
        Some(AnswerTest {
            question,
            relation,
            value,
        })
    }

    /// The questions that stand in the table: those that were chosen, else the first ones.
    pub(super) fn columns<'q>(&self, questions: &'q [Variable]) -> Vec<&'q Variable> {
        let once = questions.iter().filter(|v| v.repeat.is_none());
        let chosen = self.sent.all("col");
        let named = |v: &&Variable| v.question.as_ref().is_some_and(|q| chosen.contains(q));
        if chosen.is_empty() {
            once.take(COLUMNS).collect()
        } else {
            once.filter(named).collect()
        }
    }

    /// The query of the same table, from another place on.
    pub(super) fn query(&self, after: Option<uuid::Uuid>) -> String {
        let mut parts: Vec<String> = self
            .pairs
            .iter()
            .filter(|(name, value)| !value.is_empty() && !["after", "done", "lang"].contains(&name.as_str()))
            .map(|(name, value)| format!("{}={}", percent_part(name), percent_part(value)))
            .collect();
        parts.extend(after.map(|id| format!("after={id}")));
        parts.join("&")
    }
}

/// Words that stand for codes, as the form's choices have them, in any of its languages.
pub(super) fn as_codes(mut wanted: Wanted, questions: &[Variable]) -> Wanted {
    for test in &mut wanted.answers {
        let asked = questions
            .iter()
            .find(|v| v.question.as_ref() == Some(&test.question));
        let codes = asked.and_then(Variable::codes);
        let said = test.value.trim().to_lowercase();
        let found = codes.and_then(|codes| {
            codes.choices.iter().find(|choice| {
                let mut words = choice.label.languages().filter_map(|l| choice.label.get(l));
                words.any(|word| word.to_lowercase() == said)
            })
        });
        if let Some(choice) = found {
            test.value = choice.code.clone();
        }
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &[(&str, &str)]) -> Asked {
        let own = |(n, v): &(&str, &str)| ((*n).to_owned(), (*v).to_owned());
        Asked::new(query.iter().map(own).collect())
    }

    #[test]
    fn an_address_is_read_and_written_again() {
        let all = asked(&[
            ("state", "approved"),
            ("state", "no such"),
            ("flag", "near-duplicate"),
            ("from", "2026-02-30"),
            ("q1", "person/name"),
            ("r1", "has"),
            ("v1", "a&b"),
            ("q2", "size"),
            ("v2", ""),
            ("q3", "size"),
            ("r3", "empty"),
            ("after", "x"),
            ("done", "3"),
        ]);
        let wanted = all.wanted();
        assert_eq!(wanted.states, [ReviewState::Approved]);
        assert_eq!(wanted.flag, Some(Flag::NearDuplicate));
        assert_eq!((wanted.from, wanted.answers.len()), (None, 2));
        assert!(wanted.is_filtered());
        let id = uuid::Uuid::from_u128(1);
        let query = all.query(Some(id));
        assert!(query.contains("q1=person%2Fname&r1=has&v1=a%26b"), "{query}");
        assert!(
            !query.contains("done") && query.ends_with(&format!("after={id}")),
            "{query}"
        );
    }
}
