//! What a reader of answers is given to read: whose answers, and to which questions.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Whose answers a reader may read, and which. Nothing, until somebody who leads says more.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reads {
    /// What others handed in too, and not only what they handed in themselves.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub others: bool,
    /// The answers to all questions, of forms to come too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all: bool,
    /// Else the answers to these, by the form's id: questions or groups by their path below the outermost element.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub questions: BTreeMap<String, BTreeSet<String>>,
}

impl Reads {
    /// Whether the answers to a question of a form are among it.
    pub fn covers(&self, form_id: &str, question: &str) -> bool {
        let within = |path: &String| {
            let rest = question.strip_prefix(path.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.all
            || self
                .questions
                .get(form_id)
                .is_some_and(|all| all.iter().any(within))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_covers_what_stands_in_it_and_nothing_that_begins_alike() {
        let questions = BTreeMap::from([(
            "f".to_owned(),
            BTreeSet::from(["person".to_owned(), "size".to_owned()]),
        )]);
        let reads = Reads {
            questions,
            ..Reads::default()
        };
        for (form, question, covered) in [
            ("f", "person", true),
            ("f", "person/name", true),
            ("f", "personal", false),
            ("f", "size", true),
            ("f", "size2", false),
            ("g", "size", false),
        ] {
            assert_eq!(reads.covers(form, question), covered, "{form} {question}");
        }
        assert!(
            !Reads::default().covers("f", "size"),
            "nothing until somebody says so"
        );
        assert!(
            Reads {
                all: true,
                ..Reads::default()
            }
            .covers("g", "any")
        );
    }
}
