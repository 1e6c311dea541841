//! One item of a form: a group, a repeat, or a question with everything that binds it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Cell, Choice, Choices, Expression, Medium, Words};

/// A group, a repeat or a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The name of its element in a submission.
    pub name: String,
    /// Which of the three, with what is particular to it.
    pub kind: Kind,
    /// What people read.
    pub label: Words,
    /// A hint below it.
    pub hint: Words,
    /// Guidance for the person who asks.
    pub guidance: Words,
    /// Files beside the label.
    pub media: BTreeMap<Medium, Words>,
    /// Conditions and calculation.
    pub bind: Bind,
    /// The value it starts with: a literal or an expression.
    pub default: Option<Expression>,
    /// How it looks: words that clients understand.
    pub appearance: Option<String>,
    /// More attributes of the control.
    pub control: BTreeMap<String, String>,
    /// More attributes of the element in the submission.
    pub attributes: BTreeMap<String, String>,
    /// Questions whose change sets this one's value (names).
    pub triggers: Vec<String>,
    /// Where it was written: its row.
    pub cell: Cell,
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Items that belong together.
    Group(Vec<Item>),
    /// Items asked any number of times.
    Repeat {
        /// What is asked each time.
        items: Vec<Item>,
        /// How often, when that is known; otherwise people add instances.
        count: Option<Expression>,
    },
    /// One question, note, calculation or piece of metadata.
    Question(Box<Question>),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Group(Vec::new())
    }
}

/// What is particular to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The name of its type in the registry `types::ALL`: `text`, `select_one`, `geopoint` …
    pub type_name: String,
    /// What it offers, if it is a select.
    pub choices: Option<Choices>,
    /// The tags of OpenStreetMap that it asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Choice>,
    /// Parameters of its type (`start`, `end`, `step`, `max-pixels` …).
    pub parameters: BTreeMap<String, String>,
}

/// Conditions on an item, its calculation, and what else is bound to its element.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bind {
    /// Asked only when this holds.
    pub relevant: Option<Expression>,
    /// An answer is sound only when this holds.
    pub constraint: Option<Expression>,
    /// Said when the constraint fails.
    pub constraint_message: Words,
    /// An answer is needed when this holds.
    pub required: Option<Expression>,
    /// Said when a needed answer is missing.
    pub required_message: Words,
    /// Cannot be changed when this holds.
    pub readonly: Option<Expression>,
    /// Its value is this.
    pub calculation: Option<Expression>,
    /// More attributes, with their prefix: `jr:preload`, `entities:saveto`, `type` when it was set by hand.
    pub more: BTreeMap<String, String>,
}

impl Item {
    /// The items inside; none for a question.
    pub fn children(&self) -> &[Item] {
        match &self.kind {
            Kind::Group(items) | Kind::Repeat { items, .. } => items,
            Kind::Question(_) => &[],
        }
    }

    /// What is particular to a question; `None` for groups and repeats.
    pub fn question(&self) -> Option<&Question> {
        match &self.kind {
            Kind::Question(q) => Some(q),
            _ => None,
        }
    }

    /// Whether it is a repeat.
    pub fn is_repeat(&self) -> bool {
        matches!(self.kind, Kind::Repeat { .. })
    }

    /// Whether it is a group.
    pub fn is_group(&self) -> bool {
        matches!(self.kind, Kind::Group(_))
    }
}
