//! Everything that was answered, to look over before it is sent.

use dataset::Value;
use serde::Serialize;

use crate::engine::Widget;

use super::Session;
use super::spots::{Stop, fields, stops};

/// An answer as people read it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answered {
    /// The page it stands on, for [`Session::jump`].
    pub key: String,
    /// The headings around it.
    pub trail: Vec<String>,
    /// The question.
    pub label: String,
    /// The answer, choices by their labels; empty when there is none.
    pub value: String,
    /// The answer as a value where its text is written for programs: a day, a time, a place.
    #[serde(skip)]
    pub given: Option<Value>,
}

impl Session<'_> {
    /// Every question that applies, with its answer, in a language.
    pub fn review(&self, language: &str) -> Vec<Answered> {
        let index = self.run.engine.language_index(language);
        let mut out = Vec::new();
        for stop in stops(&self.run) {
            let spot = self.spot(&stop);
            let Stop::Page { item, node } = stop else {
                continue;
            };
            for (item, node) in fields(&self.run, item, node) {
                let it = &self.run.engine.items()[item];
                let widget = it.control.as_ref().map(|c| c.widget);
                if widget == Some(Widget::Note) {
                    continue;
                }
                out.push(Answered {
                    key: spot.key(),
                    trail: self.trail(node, index),
                    label: self.run.say(&it.label, node, index).trim().to_owned(),
                    value: self.run.shown(item, node, index),
                    given: self.run.given(item, node),
                });
            }
        }
        out
    }
}

impl crate::engine::Run<'_> {
    /// An answer whose text is written for programs, as a value.
    fn given(&self, item: usize, node: crate::instance::NodeId) -> Option<Value> {
        let value = self.typed(item, node);
        let for_programs = matches!(
            value,
            Value::Date(_) | Value::Time(_) | Value::DateTime(_) | Value::Point(_) | Value::Points(_)
        );
        for_programs.then_some(value)
    }

    /// An answer as people read it: choices by their labels.
    pub fn shown(&self, item: usize, node: crate::instance::NodeId, language: usize) -> String {
        let text = self.tree().text(node).into_owned();
        let choices = self.offered(item, node, language).unwrap_or_default();
        if choices.is_empty() || text.is_empty() {
            return text;
        }
        let label = |code: &str| {
            let found = choices.iter().find(|c| c.value == code);
            found.map_or_else(|| code.to_owned(), |c| c.label.clone())
        };
        if choices.iter().any(|c| c.value == text) {
            return label(&text);
        }
        text.split_whitespace().map(label).collect::<Vec<_>>().join(", ")
    }
}
