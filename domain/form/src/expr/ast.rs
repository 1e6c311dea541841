//! The typed tree of an expression.

use std::collections::BTreeSet;

use super::functions::Function;

/// A parsed expression with its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    pub(crate) source: Box<str>,
    pub(crate) root: Node,
}

impl Expr {
    /// The text it was read from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Its tree.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// Every function it names, known or not, once.
    pub fn functions(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.root.visit(&mut |node| {
            if let Node::Call { name, .. } = node {
                names.insert(&**name);
            }
        });
        names
    }
}

/// Two-sided operators, loosest first (XPath 1.0 §3.4–3.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is named as in the grammar")]
pub enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Union,
}

/// One node of the tree.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// `1.5`
    Number(f64),
    /// `'text'`
    Text(Box<str>),
    /// `-x`
    Negate(Box<Node>),
    /// `a + b`
    Binary(Operator, Box<Node>, Box<Node>),
    /// `name(a, b)`; `function` is absent when no such function is known, which is a fault only when called.
    Call {
        /// As written.
        name: Box<str>,
        /// What it calls.
        function: Option<&'static Function>,
        /// In order.
        arguments: Vec<Node>,
    },
    /// A location path.
    Path(Path),
}

/// A location path (XPath 1.0 §2), also one that begins with another expression (§3.3).
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// Where it begins.
    pub start: Start,
    /// Predicates on the start itself, only with [`Start::Of`].
    pub filters: Vec<Node>,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// Where a path begins.
#[derive(Debug, Clone, PartialEq)]
pub enum Start {
    /// At the document.
    Root,
    /// At the context node.
    Here,
    /// At what an expression gives.
    Of(Box<Node>),
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Direction.
    pub axis: Axis,
    /// Which nodes.
    pub test: Test,
    /// Which of those.
    pub predicates: Vec<Node>,
}

/// The thirteen axes (XPath 1.0 §2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as in the grammar")]
pub enum Axis {
    Ancestor,
    AncestorOrSelf,
    Attribute,
    Child,
    Descendant,
    DescendantOrSelf,
    Following,
    FollowingSibling,
    Namespace,
    Parent,
    Preceding,
    PrecedingSibling,
    Itself,
}

impl Axis {
    /// Every axis with its name.
    pub const ALL: [(&'static str, Self); 13] = [
        ("ancestor", Self::Ancestor),
        ("ancestor-or-self", Self::AncestorOrSelf),
        ("attribute", Self::Attribute),
        ("child", Self::Child),
        ("descendant", Self::Descendant),
        ("descendant-or-self", Self::DescendantOrSelf),
        ("following", Self::Following),
        ("following-sibling", Self::FollowingSibling),
        ("namespace", Self::Namespace),
        ("parent", Self::Parent),
        ("preceding", Self::Preceding),
        ("preceding-sibling", Self::PrecedingSibling),
        ("self", Self::Itself),
    ];

    /// Whether positions count against the order of the document.
    pub fn is_reverse(self) -> bool {
        matches!(
            self,
            Self::Ancestor | Self::AncestorOrSelf | Self::Preceding | Self::PrecedingSibling
        )
    }
}

/// Which nodes of an axis (XPath 1.0 §2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// `*`
    Any,
    /// `p:*`
    Prefix(Box<str>),
    /// `name`
    Name(Box<str>),
    /// `p:name`
    Qualified(Box<str>, Box<str>),
    /// `node()`
    Node,
    /// `text()`
    Text,
    /// `comment()`
    Comment,
    /// `processing-instruction('name')`
    Instruction(Option<Box<str>>),
}

impl Node {
    /// Calls `f` on this node and on all below it, outside in.
    pub fn visit<'a>(&'a self, f: &mut dyn FnMut(&'a Self)) {
        f(self);
        match self {
            Self::Number(_) | Self::Text(_) => {}
            Self::Negate(a) => a.visit(f),
            Self::Binary(_, a, b) => {
                a.visit(f);
                b.visit(f);
            }
            Self::Call { arguments, .. } => arguments.iter().for_each(|a| a.visit(f)),
            Self::Path(path) => path.visit(f),
        }
    }
}

impl Path {
    fn visit<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        if let Start::Of(start) = &self.start {
            start.visit(f);
        }
        self.filters.iter().for_each(|p| p.visit(f));
        let predicates = self.steps.iter().flat_map(|s| &s.predicates);
        predicates.for_each(|p| p.visit(f));
    }
}
