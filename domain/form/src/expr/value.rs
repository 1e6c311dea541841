//! What an expression gives: nodes, a truth, a number, a text, or a moment (a number that reads as a date).

use std::borrow::Cow;

use crate::instance::{NodeId, Tree};

use super::moment::Moment;

/// A node of one of the documents that an expression can see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which document: an index into [`super::Scope::trees`]; 0 is the one that is asked about.
    pub tree: u32,
    /// The node there.
    pub node: NodeId,
}

/// The result of an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nodes, in document order unless a function shuffled them.
    Nodes(Vec<Place>),
    /// Yes or no.
    Truth(bool),
    /// A double, possibly `NaN`.
    Number(f64),
    /// A text.
    Text(String),
    /// A date or time.
    Moment(Moment),
}

impl Value {
    /// As XPath's `boolean()` has it.
    pub fn truth(&self) -> bool {
        match self {
            Self::Nodes(nodes) => !nodes.is_empty(),
            Self::Truth(b) => *b,
            Self::Number(n) => *n != 0.0 && !n.is_nan(),
            Self::Text(t) => !t.is_empty(),
            Self::Moment(m) => m.truth(),
        }
    }
}

/// A number as text (XPath 1.0 §4.2 `string`), except that `NaN` is empty, as ODK's clients have it.
pub(crate) fn number_text(n: f64) -> String {
    if n.is_nan() {
        String::new()
    } else if n.is_infinite() {
        if n > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
    } else if n == 0.0 {
        "0".to_owned()
    } else {
        n.to_string()
    }
}

/// A text as number (XPath 1.0 §4.4 `number`, and exponents, which ODK's clients take as well).
pub(crate) fn text_number(text: &str) -> f64 {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let body = text.strip_prefix('-').unwrap_or(text);
    if body == "Infinity" {
        return if text.starts_with('-') {
            f64::NEG_INFINITY
        } else {
            f64::INFINITY
        };
    }
    let numeric = body.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && body
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'));
    if !numeric {
        return f64::NAN;
    }
    text.parse().unwrap_or(f64::NAN)
}

pub(super) fn place_text<'a>(trees: &[&'a Tree], place: Place) -> Cow<'a, str> {
    match trees.get(place.tree as usize) {
        Some(tree) => tree.text(place.node),
        None => Cow::Borrowed(""),
    }
}
