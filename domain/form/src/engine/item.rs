//! What the engine knows of each node of the submission.

use std::collections::BTreeMap;

use base::{Findings, Language};

use crate::expr::{Expr, Patterns};
use crate::instance::Tree;

use super::choices::Choices;
use super::datatype::Datatype;
use super::graph::Unit;
use super::words::Words;

/// A form made ready to run.
#[derive(Debug)]
pub struct Engine {
    /// The id that submissions name.
    pub id: String,
    /// The version that submissions name.
    pub version: String,
    /// The form's title.
    pub title: Words,
    /// The languages of its texts as the form names them, the default one first; empty when it has one
    /// language without a name.
    pub languages: Vec<(String, Option<Language>)>,
    /// An empty submission, with one of each repeat as pattern.
    pub(crate) template: Tree,
    /// Every node of a submission, parents before children; the first is the outermost.
    pub(crate) items: Vec<Item>,
    /// What is recalculated, in order.
    pub(crate) order: Vec<Unit>,
    /// The lists that the form brings along, by id.
    pub(crate) lists: Vec<(String, Tree)>,
    /// Texts by id, for `jr:itext()`.
    pub(crate) texts: BTreeMap<String, Words>,
    /// Shared regular expressions.
    pub(crate) patterns: Patterns,
    /// What is doubtful about the form itself: expressions that do not parse, cycles, missing lists.
    pub(crate) findings: Findings,
    /// The namespace of the submission.
    pub(crate) home: String,
    /// What it does to lists of entities.
    pub(crate) entities: Vec<super::entity::EntityRule>,
    /// The files that it wants beside it.
    pub(crate) wanted: Vec<String>,
}

/// A node of the submission.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its path, `/data/group/q`.
    pub path: String,
    /// The name of its element, as written.
    pub name: String,
    /// Whether it belongs to the declaration of an entity: what is said there is no answer of its own.
    pub of_entity: bool,
    /// The item around it.
    pub parent: Option<usize>,
    /// The items inside it, in order.
    pub children: Vec<usize>,
    /// A question, a group or a repeat.
    pub shape: Shape,
    /// What its text has to be.
    pub datatype: Datatype,
    /// How it is asked; absent for what nobody is asked.
    pub control: Option<Control>,
    /// Whether it applies.
    pub relevant: Option<Expr>,
    /// Whether an answer is needed.
    pub required: Option<Expr>,
    /// What an answer has to meet.
    pub constraint: Option<Expr>,
    /// What it is worth.
    pub calculate: Option<Expr>,
    /// Whether it can be changed by hand.
    pub readonly: Option<Expr>,
    /// A value computed when the submission (or the repeat) begins.
    pub initial: Option<Expr>,
    /// Values set when another item changes: (that item, the value).
    pub triggered: Vec<(usize, Option<Expr>)>,
    /// What the client fills in by itself.
    pub preload: Option<Preload>,
    /// The question, or a group's heading.
    pub label: Words,
    /// A word of help.
    pub hint: Words,
    /// More help, for those who guide.
    pub guidance: Words,
    /// What is said when the answer is missing.
    pub required_message: Words,
    /// What is said when the constraint is not met.
    pub constraint_message: Words,
}

impl Item {
    /// Whether its calculation gives something new each time it is run, so that a value once given stays.
    pub(crate) fn is_volatile(&self) -> bool {
        const VOLATILE: [&str; 6] = ["now", "today", "random", "randomize", "uuid", "once"];
        let functions = self.calculate.iter().flat_map(Expr::functions);
        functions.into_iter().any(|f| VOLATILE.contains(&f))
    }
}

/// A question, a group or a repeat.
#[derive(Debug, Clone)]
pub enum Shape {
    /// Holds a value.
    Question,
    /// Holds other items, once.
    Group,
    /// Holds other items, as often as there are.
    Repeat(Repeat),
}

/// A repeat.
#[derive(Debug, Clone, Default)]
pub struct Repeat {
    /// How many there have to be; absent when people add as they need.
    pub count: Option<Expr>,
}

/// How a question or a group is shown.
#[derive(Debug, Clone)]
pub struct Control {
    /// What kind of control.
    pub widget: Widget,
    /// Appearances, as the form says them.
    pub appearance: Vec<String>,
    /// What can be chosen.
    pub choices: Option<Choices>,
    /// `start`, `end`, `step` of a range, `rows` of a text and the like.
    pub parameters: BTreeMap<String, String>,
}

impl Control {
    /// Whether an appearance is named.
    pub fn has(&self, appearance: &str) -> bool {
        self.appearance.iter().any(|a| a == appearance)
    }
}

/// Kinds of control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Widget {
    /// A group or repeat.
    Group,
    /// A value is typed.
    Input,
    /// One choice.
    SelectOne,
    /// Several choices.
    SelectMultiple,
    /// Choices put in order.
    Rank,
    /// A number within bounds.
    Range,
    /// An acknowledgement.
    Acknowledge,
    /// A text to read.
    Note,
    /// A file.
    Upload(Upload),
}

/// Kinds of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Upload {
    /// A picture, a drawing or a signature.
    Image,
    /// A recording.
    Audio,
    /// A film.
    Video,
    /// Any file.
    File,
}

/// What a client fills in by itself (ODK XForms specification, "preload attributes" and "metadata").
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preload {
    /// When the submission was begun.
    Start,
    /// When it was finished.
    End,
    /// The day it was begun.
    Today,
    /// The submission's identity.
    InstanceId,
    /// A property of device or user, by name.
    Property(String),
}

impl Engine {
    /// The languages in which it asks, as far as it names them by their tags.
    pub fn spoken(&self) -> Vec<Language> {
        self.languages.iter().filter_map(|(_, tag)| tag.clone()).collect()
    }

    /// The items, parents before children.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// What is doubtful about the form itself.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// The item of a path.
    pub fn find(&self, path: &str) -> Option<usize> {
        self.items.iter().position(|i| i.path == path)
    }

    /// The index of a language in [`Words`]: the one asked for, one of the same primary subtag, else the first.
    pub fn language_index(&self, wanted: &str) -> usize {
        let tag = |t: &Option<Language>| t.as_ref().map(|l| l.as_str().to_owned());
        let exact = self
            .languages
            .iter()
            .position(|(name, t)| name == wanted || tag(t).as_deref() == Some(wanted));
        let primary = wanted.split('-').next().unwrap_or(wanted);
        let near = || {
            self.languages
                .iter()
                .position(|(_, t)| t.as_ref().is_some_and(|l| l.primary() == primary))
        };
        exact.or_else(near).unwrap_or(0)
    }
}
