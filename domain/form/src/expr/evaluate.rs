//! Answers an expression over trees.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use regex::Regex;

use crate::instance::Tree;

use super::ast::{Expr, Node, Operator, Path, Start};
use super::compare;
use super::moment;
use super::random::Random;
use super::value::{Place, Value, number_text, place_text, text_number};

/// Why an expression has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No such function.
    UnknownFunction(String),
    /// A function got too few or too many arguments.
    Arguments {
        /// The function.
        function: &'static str,
        /// How many it got.
        given: usize,
    },
    /// Nodes were needed and something else came.
    NotNodes(&'static str),
    /// An argument that the function cannot work with.
    Argument {
        /// The function.
        function: &'static str,
        /// The argument, as text.
        value: String,
    },
    /// A list (a secondary instance) that is not there.
    MissingList(String),
    /// More nodes would have to be looked at than [`Setting::work`] allows.
    TooMuchWork,
}

impl Fault {
    /// What went wrong in one word, for the words of a finding.
    pub fn problem(&self) -> &'static str {
        match self {
            Self::UnknownFunction(_) => "function",
            Self::Arguments { .. } => "arguments",
            Self::NotNodes(_) => "nodes",
            Self::Argument { .. } => "argument",
            Self::MissingList(_) => "list",
            Self::TooMuchWork => "work",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFunction(name) => write!(f, "there is no function {name}()"),
            Self::Arguments { function, given } => write!(f, "{function}() does not take {given} arguments"),
            Self::NotNodes(function) => write!(f, "{function}() needs nodes"),
            Self::Argument { function, value } => write!(f, "{function}() cannot work with `{value}`"),
            Self::MissingList(list) => write!(f, "the list {list} is missing"),
            Self::TooMuchWork => f.write_str("the expression looks at too many nodes"),
        }
    }
}
impl std::error::Error for Fault {}

/// What an expression may ask of the form around it.
pub trait Host {
    /// The `<instance>` element (or what stands for it) of a list.
    fn instance(&self, id: &str) -> Option<Place>;

    /// The label of a choice of the question at `path`, in the language in use.
    fn choice_name(&self, scope: &Scope<'_>, value: &str, path: &str) -> Option<String> {
        let _ = (scope, value, path);
        None
    }

    /// A text of the form by its id, in the language in use.
    fn itext(&self, id: &str) -> Option<String> {
        let _ = id;
        None
    }
}

/// Regular expressions made once, shared by everything that uses one form.
#[derive(Debug, Default)]
pub struct Patterns(Mutex<BTreeMap<String, Option<Arc<Regex>>>>);

impl Patterns {
    /// How many patterns are kept; a form that computes patterns from answers does not fill the memory.
    const KEPT: usize = 1000;

    pub(super) fn get(&self, pattern: &str) -> Option<Arc<Regex>> {
        let mut known = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(regex) = known.get(pattern) {
            return regex.clone();
        }
        let made = compile(pattern).map(Arc::new);
        if known.len() < Self::KEPT {
            known.insert(pattern.to_owned(), made.clone());
        }
        made
    }
}

/// The pattern has to match the whole text (ODK documentation, "regex": "an exact and complete match").
fn compile(pattern: &str) -> Option<Regex> {
    regex::RegexBuilder::new(&format!("^(?:{pattern})$"))
        .size_limit(1 << 20)
        .build()
        .ok()
}

/// Everything around an evaluation.
pub struct Setting<'a> {
    /// The documents that can be seen; the first is the one asked about.
    pub trees: &'a [&'a Tree],
    /// Where absolute paths begin, also inside a list: the document node of the submission.
    pub root: Place,
    /// The form.
    pub host: &'a dyn Host,
    /// The moment that `now()` gives.
    pub now: Timestamp,
    /// The clock on the wall.
    pub zone: &'a TimeZone,
    /// For `random()`, `uuid()` and `randomize()` without a seed.
    pub random: &'a Random,
    /// Shared patterns.
    pub patterns: &'a Patterns,
    /// The namespace that unprefixed names of the first document stand in.
    pub home: &'a str,
    /// Which nodes of the first document do not apply and are not seen, by number; shorter than the document
    /// where the rest applies.
    pub hidden: &'a [bool],
    /// How many nodes may still be looked at.
    pub work: Cell<u64>,
}

/// How many nodes one evaluation looks at, at most, unless told otherwise.
pub const WORK: u64 = 20_000_000;

/// Where an expression is answered: the node, and its position among those a predicate runs over.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// Everything around.
    pub setting: &'a Setting<'a>,
    /// What `current()` gives.
    pub current: Place,
    /// The context node.
    pub here: Place,
    /// From 1.
    pub position: usize,
    /// How many there are.
    pub size: usize,
}

impl<'a> Scope<'a> {
    /// At a node, alone.
    pub fn at(setting: &'a Setting<'a>, here: Place) -> Self {
        Self {
            setting,
            current: here,
            here,
            position: 1,
            size: 1,
        }
    }

    pub(super) fn moved(&self, here: Place, position: usize, size: usize) -> Self {
        Self {
            here,
            position,
            size,
            ..*self
        }
    }

    /// Answers an expression.
    ///
    /// # Errors
    /// [`Fault`]
    pub fn evaluate(&self, expr: &Expr) -> Result<Value, Fault> {
        self.value(&expr.root)
    }

    /// Answers a part of one.
    ///
    /// # Errors
    /// [`Fault`]
    pub fn value(&self, node: &Node) -> Result<Value, Fault> {
        match node {
            Node::Number(n) => Ok(Value::Number(*n)),
            Node::Text(t) => Ok(Value::Text(t.to_string())),
            Node::Negate(inner) => Ok(Value::Number(-self.number_of(inner)?)),
            Node::Binary(operator, a, b) => self.binary(*operator, a, b),
            Node::Call {
                name,
                function,
                arguments,
            } => {
                let function = function.ok_or_else(|| Fault::UnknownFunction(name.to_string()))?;
                function.call(self, arguments)
            }
            Node::Path(path) => self.path(path).map(Value::Nodes),
        }
    }

    fn binary(&self, operator: Operator, a: &Node, b: &Node) -> Result<Value, Fault> {
        use Operator as O;
        let number = match operator {
            O::Or => return Ok(Value::Truth(self.truth_of(a)? || self.truth_of(b)?)),
            O::And => return Ok(Value::Truth(self.truth_of(a)? && self.truth_of(b)?)),
            O::Union => return self.union(a, b),
            O::Add => self.number_of(a)? + self.number_of(b)?,
            O::Subtract => self.number_of(a)? - self.number_of(b)?,
            O::Multiply => self.number_of(a)? * self.number_of(b)?,
            O::Divide => self.number_of(a)? / self.number_of(b)?,
            O::Modulo => self.number_of(a)? % self.number_of(b)?,
            _ => {
                let holds = compare::holds(self, operator, &self.value(a)?, &self.value(b)?);
                return Ok(Value::Truth(holds));
            }
        };
        Ok(Value::Number(number))
    }

    fn union(&self, a: &Node, b: &Node) -> Result<Value, Fault> {
        let mut nodes = self.nodes_of(a, "|")?;
        nodes.extend(self.nodes_of(b, "|")?);
        self.sort(&mut nodes);
        Ok(Value::Nodes(nodes))
    }

    /// Document order, no duplicates; documents in the order of the setting.
    pub(super) fn sort(&self, nodes: &mut Vec<Place>) {
        let trees = self.setting.trees;
        nodes.sort_by(|a, b| {
            a.tree
                .cmp(&b.tree)
                .then_with(|| match trees.get(a.tree as usize) {
                    Some(tree) => tree.compare(a.node, b.node),
                    None => std::cmp::Ordering::Equal,
                })
        });
        nodes.dedup();
    }

    /// The nodes that a part gives.
    pub(super) fn nodes_of(&self, node: &Node, function: &'static str) -> Result<Vec<Place>, Fault> {
        match self.value(node)? {
            Value::Nodes(nodes) => Ok(nodes),
            _ => Err(Fault::NotNodes(function)),
        }
    }

    pub(super) fn truth_of(&self, node: &Node) -> Result<bool, Fault> {
        Ok(self.value(node)?.truth())
    }

    pub(super) fn number_of(&self, node: &Node) -> Result<f64, Fault> {
        if let Node::Number(n) = node {
            return Ok(*n);
        }
        Ok(self.number(&self.value(node)?))
    }

    pub(super) fn text_of<'n>(&self, node: &'n Node) -> Result<Cow<'n, str>, Fault>
    where
        'a: 'n,
    {
        if let Node::Text(t) = node {
            return Ok(Cow::Borrowed(t));
        }
        Ok(Cow::Owned(self.into_text(self.value(node)?)))
    }

    /// A value as number; a text that looks like a date is days since 1970.
    pub fn number(&self, value: &Value) -> f64 {
        match value {
            Value::Number(n) => *n,
            Value::Truth(b) => f64::from(u8::from(*b)),
            Value::Text(t) => self.number_in(t),
            Value::Moment(m) => m.days,
            Value::Nodes(nodes) => nodes.first().map_or(f64::NAN, |n| self.number_at(*n)),
        }
    }

    /// The number that a text says.
    pub(super) fn number_in(&self, text: &str) -> f64 {
        let dated = text.len() >= 10 && text.as_bytes()[4] == b'-';
        if dated && let Some(moment) = moment::from_text(text, self.setting.zone) {
            return moment::days(&moment);
        }
        text_number(text)
    }

    pub(super) fn number_at(&self, place: Place) -> f64 {
        self.number_in(&self.text_at(place))
    }

    /// The string-value of a node.
    pub fn text_at(&self, place: Place) -> Cow<'a, str> {
        place_text(self.setting.trees, place)
    }

    /// A value as text.
    pub fn text(&self, value: &Value) -> String {
        self.into_text(value.clone())
    }

    /// A value as text.
    #[allow(
        clippy::wrong_self_convention,
        reason = "it turns the value, not the scope, into text"
    )]
    pub(crate) fn into_text(&self, value: Value) -> String {
        match value {
            Value::Text(t) => t,
            Value::Number(n) => number_text(n),
            Value::Truth(b) => b.to_string(),
            Value::Moment(m) => m.text,
            Value::Nodes(nodes) => nodes
                .first()
                .map_or_else(String::new, |n| self.text_at(*n).into_owned()),
        }
    }

    /// The tree of a place.
    pub fn tree(&self, place: Place) -> &'a Tree {
        let trees = self.setting.trees;
        trees.get(place.tree as usize).copied().unwrap_or(trees[0])
    }

    fn path(&self, path: &Path) -> Result<Vec<Place>, Fault> {
        let mut nodes = match &path.start {
            Start::Here => vec![self.here],
            Start::Root => vec![self.setting.root],
            Start::Of(start) => self.nodes_of(start, "/")?,
        };
        for filter in &path.filters {
            nodes = self.filter(nodes, filter)?;
        }
        self.steps(nodes, &path.steps)
    }
}
