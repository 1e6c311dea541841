//! Taking single answers out of a submission, so that they can be sealed for somebody else; and which other parts of a
//! form would still tell them.
//!
//! Not here: sealing itself, which needs chance (`app`).

use std::collections::{BTreeMap, BTreeSet};

use crate::expr::Expr;
use crate::instance::{Limits, Tree, XmlError};

use super::graph::references;
use super::item::{Engine, Item};

/// A submission without some answers, and those answers by the path at which they stood (`person[2]/name`).
pub type Withheld = (String, BTreeMap<String, String>);

/// Takes the answers to some questions out of a submission; the questions are named by their path below the outermost
/// element, and taken out of every row of a repeat.
///
/// # Errors
/// When the submission is no XML that can be read.
pub fn withhold(xml: &str, questions: &BTreeSet<String>) -> Result<Withheld, XmlError> {
    let mut tree = Tree::read(xml, &Limits::SUBMISSION)?;
    let all: Vec<_> = tree
        .descendants(tree.root())
        .filter(|node| tree.is_element(*node) && !tree.has_elements(*node))
        .collect();
    let mut taken = BTreeMap::new();
    for node in all {
        let path = tree.path(node);
        let below = path.splitn(3, '/').nth(2).unwrap_or_default();
        if !questions.contains(&without_numbers(below)) {
            continue;
        }
        let said = tree.text(node).into_owned();
        if !said.is_empty() {
            taken.insert(below.to_owned(), said);
            tree.set_text(node, "");
        }
    }
    Ok((tree.write(), taken))
}

/// `person[2]/name` as `person/name`.
fn without_numbers(path: &str) -> String {
    let step = |s: &str| s.split('[').next().unwrap_or_default().to_owned();
    path.split('/').map(step).collect::<Vec<_>>().join("/")
}

impl Engine {
    /// What else in a submission would tell the answers to these questions: each question with the question that is worked
    /// out from it, or the list of things into which it is saved.
    pub fn told_elsewhere(&self, questions: &BTreeSet<String>) -> BTreeSet<(String, String)> {
        let sealed = |at: usize| questions.contains(self.question(at));
        let mut out = BTreeSet::new();
        for (at, item) in self.items.iter().enumerate().filter(|(at, _)| !sealed(*at)) {
            for from in values(item)
                .into_iter()
                .flat_map(|e| references(&self.items, e, at))
            {
                if sealed(from) {
                    out.insert((self.question(from).to_owned(), self.question(at).to_owned()));
                }
            }
        }
        for rule in &self.entities {
            let saved = rule.saves.values().copied();
            for from in saved.chain(rule.reads(&self.items)).filter(|at| sealed(*at)) {
                out.insert((self.question(from).to_owned(), rule.list.clone()));
            }
        }
        out
    }
}

/// The expressions that give an item its value.
fn values(item: &Item) -> Vec<&Expr> {
    let triggered = item.triggered.iter().filter_map(|(_, expr)| expr.as_ref());
    item.calculate
        .iter()
        .chain(&item.initial)
        .chain(triggered)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_taken_out_of_every_row_and_nothing_else_is() {
        let xml = "<data id=\"h\"><name>A &amp; B</name><size>2</size><person><name>Ann</name><age>4</age></person>\
                   <person><name/></person><person><name>Bo</name></person></data>";
        let questions = ["person/name".to_owned(), "name".to_owned()].into();
        let (left, taken) = withhold(xml, &questions).unwrap();
        let taken: Vec<(&str, &str)> = taken.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(
            taken,
            [
                ("name", "A & B"),
                ("person[1]/name", "Ann"),
                ("person[3]/name", "Bo")
            ]
        );
        for gone in ["Ann", "Bo", "A &amp; B"] {
            assert!(!left.contains(gone), "{left}");
        }
        assert!(
            left.contains("<size>2</size>") && left.contains("<age>4</age>"),
            "{left}"
        );
    }

    #[test]
    fn what_is_worked_out_from_an_answer_tells_it() {
        let form = include_str!("../../tests/household.xml");
        let engine = Engine::read(form, &super::super::Files::new()).value.unwrap();
        let told = engine.told_elsewhere(&["person/age".to_owned()].into());
        assert_eq!(
            told.into_iter().collect::<Vec<_>>(),
            [("person/age".to_owned(), "adults".to_owned())]
        );
        assert!(
            engine
                .told_elsewhere(&["person/name".to_owned()].into())
                .is_empty()
        );
        let both = ["person/age".to_owned(), "adults".to_owned()].into();
        assert!(engine.told_elsewhere(&both).is_empty());
    }
}
