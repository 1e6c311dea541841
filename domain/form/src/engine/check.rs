//! Holds one answer against its question.

use base::{Finding, Place as At};

use crate::instance::NodeId;

use super::code;
use super::item::{Item, Shape, Widget};
use super::run::Run;

impl Run<'_> {
    /// What is wrong with what stands at a node that applies.
    pub(crate) fn check(&mut self, item: usize, node: NodeId) -> Vec<Finding> {
        let engine = self.engine;
        let it = &engine.items[item];
        if !matches!(it.shape, Shape::Question) {
            return Vec::new();
        }
        let text = self.tree.text(node).into_owned();
        if text.trim().is_empty() {
            return self.check_required(item, node).into_iter().collect();
        }
        let mut found = self.check_type(item, node, &text);
        if found.is_empty() {
            found.extend(self.check_constraint(item, node));
        }
        found
    }

    fn finding(&self, code: base::Code, item: usize, node: NodeId) -> Finding {
        let place = At::whole().with("path", self.tree.path(node));
        let label = self.say(&self.engine.items[item].label, node, 0);
        let name = self.engine.items[item].name.clone();
        let question = if label.trim().is_empty() {
            name
        } else {
            label.trim().to_owned()
        };
        Finding::error(code).at(place).with("question", question)
    }

    /// Whether a person could have answered: asked, and open to change.
    fn is_open(&mut self, item: usize, node: NodeId) -> bool {
        let engine = self.engine;
        let it: &Item = &engine.items[item];
        let asked = it
            .control
            .as_ref()
            .is_some_and(|c| !matches!(c.widget, Widget::Note | Widget::Group));
        let shut = it
            .readonly
            .as_ref()
            .and_then(|r| self.truth(item, "readonly", r, node));
        asked && shut != Some(true)
    }

    /// Whether an answer is needed.
    pub(crate) fn is_required(&mut self, item: usize, node: NodeId) -> bool {
        let engine = self.engine;
        let Some(required) = &engine.items[item].required else {
            return false;
        };
        self.is_open(item, node) && self.truth(item, "required", required, node) == Some(true)
    }

    fn check_required(&mut self, item: usize, node: NodeId) -> Option<Finding> {
        if !self.is_required(item, node) {
            return None;
        }
        let message = self.say(&self.engine.items[item].required_message, node, 0);
        Some(self.finding(code::REQUIRED, item, node).with("words", message))
    }

    fn check_constraint(&mut self, item: usize, node: NodeId) -> Option<Finding> {
        let engine = self.engine;
        let it = &engine.items[item];
        let constraint = it.constraint.as_ref().filter(|_| it.control.is_some())?;
        if self.truth(item, "constraint", constraint, node) != Some(false) {
            return None;
        }
        let message = self.say(&it.constraint_message, node, 0);
        let finding = self.finding(code::CONSTRAINT, item, node).with("words", message);
        let value = self.tree.text(node).into_owned();
        Some(
            finding
                .with("condition", constraint.source())
                .with("value", value),
        )
    }

    fn check_type(&mut self, item: usize, node: NodeId, text: &str) -> Vec<Finding> {
        let it = &self.engine.items[item];
        let widget = it.control.as_ref().map(|c| c.widget);
        match widget {
            Some(Widget::SelectOne) => self.check_choices(item, node, &[text.trim()]),
            Some(Widget::SelectMultiple | Widget::Rank) => {
                let codes: Vec<&str> = text.split_whitespace().collect();
                self.check_choices(item, node, &codes)
            }
            _ if !it.datatype.holds(text.trim()) => {
                let finding = self.finding(code::WRONG_TYPE, item, node);
                vec![finding.with("value", text).with("type", it.datatype.name())]
            }
            _ => Vec::new(),
        }
    }

    fn check_choices(&mut self, item: usize, node: NodeId, codes: &[&str]) -> Vec<Finding> {
        let mut found = Vec::new();
        for (i, choice) in codes.iter().enumerate() {
            if codes[..i].contains(choice) {
                let finding = self.finding(code::CHOSEN_TWICE, item, node);
                found.push(finding.with("value", *choice));
                continue;
            }
            match self.is_offered(item, node, choice) {
                Ok(Some(true)) => {}
                Ok(Some(false)) => {
                    let finding = self.finding(code::NOT_A_CHOICE, item, node);
                    found.push(finding.with("value", *choice));
                }
                Ok(None) => {
                    let place = At::whole().with("path", self.tree.path(node));
                    self.findings.push(Finding::info(code::NOT_CHECKED).at(place));
                    break;
                }
                Err(fault) => {
                    self.faults.entry((item, "choices")).or_insert(fault);
                    break;
                }
            }
        }
        found
    }

    /// Repeats whose number is not the one that the form counts: (item, parent, there are, there should be).
    pub(crate) fn wrong_counts(&mut self) -> Vec<(usize, NodeId, usize, usize)> {
        let engine = self.engine;
        let mut wrong = Vec::new();
        for (item, it) in engine.items.iter().enumerate() {
            let (Shape::Repeat(repeat), Some(around)) = (&it.shape, it.parent) else {
                continue;
            };
            let Some(count) = &repeat.count else {
                continue;
            };
            for parent in self.nodes(around).to_vec() {
                if !self.is_relevant(parent) {
                    continue;
                }
                let name = super::run::local(&it.name);
                let nodes: Vec<NodeId> = self.tree.named(parent, name).collect();
                if nodes.first().is_some_and(|n| !self.is_relevant(*n)) {
                    continue;
                }
                let Some(value) = self.answer(item, "count", count, parent) else {
                    continue;
                };
                let wanted = self.with_scope(parent, |s| s.number(&value));
                let wanted = if wanted.is_nan() {
                    0
                } else {
                    wanted.max(0.0) as usize
                };
                if nodes.len() != wanted {
                    wrong.push((item, parent, nodes.len(), wanted));
                }
            }
        }
        wrong
    }
}
