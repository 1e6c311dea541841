//! Where everything stands, and how one place refers to another.
//!
//! Inside a repeat a reference is relative, so that it means the same instance: `../crop`, not
//! `/data/field/crop`. Two places are related by a path when they share a repeat; the path then goes through
//! the nearest group or repeat around both. Elsewhere a reference is absolute. (ODK XForms specification,
//! "XPath Paths"; the rules for lookups, `indexed-repeat` and choices from repeats follow pyxform 4.5.)

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::element::{Content, Element};
use crate::model::{Entity, Form, Item};
use crate::xlsform::names::{Reference, instance_expressions, references};

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Form,
    Group,
    Repeat,
    Question,
    Entity,
    /// An attribute or the label of an entity.
    Leaf,
}

/// A place in a submission.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub name: &'a str,
    pub shape: Shape,
    pub parent: Option<usize>,
    pub children: Vec<usize>,
    pub item: Option<&'a Item>,
    pub entity: Option<&'a Entity>,
    /// A group that leaves no element in a submission.
    pub flat: bool,
    pub path: String,
}

/// All places of a form; the first is the form itself.
pub(super) struct Paths<'a> {
    pub nodes: Vec<Node<'a>>,
    /// The place of a name; `None` when two have it.
    named: BTreeMap<&'a str, Option<usize>>,
    /// What is set when a question of this name changes.
    pub triggered: BTreeMap<&'a str, Vec<usize>>,
    /// Whether groups are being added without an element of their own.
    flat: bool,
}

/// How a reference is to be written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct How {
    /// From the question, not from the item looked at: `current()/../a`.
    pub current: bool,
    /// Down to the repeat as a whole, for choices from a repeat.
    pub whole_repeat: bool,
}

#[expect(clippy::expect_used, reason = "constant patterns")]
static INDEXED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"indexed-repeat\([^)]+\)").expect("sound"));
#[expect(clippy::expect_used, reason = "constant patterns")]
static LOOKUP: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"instance\([^)]+.+").expect("sound"));
#[expect(clippy::expect_used, reason = "constant patterns")]
static BRACKET: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\[([^\]]+)\]").expect("sound"));

impl<'a> Paths<'a> {
    pub(super) fn of(form: &'a Form) -> Self {
        let mut paths = Self {
            nodes: vec![Node {
                name: &form.name,
                shape: Shape::Form,
                parent: None,
                children: Vec::new(),
                item: None,
                entity: None,
                flat: false,
                path: format!("/{}", form.name),
            }],
            named: BTreeMap::new(),
            triggered: BTreeMap::new(),
            flat: false,
        };
        paths.flat = form.settings.flat;
        for item in &form.items {
            paths.add(0, item);
        }
        paths.flat = false;
        for entity in form.entities.iter().filter(|e| !e.within.is_empty()) {
            let container = paths.descend(&entity.within);
            let meta = paths.node(container, "meta", Shape::Group, None);
            paths.add_entity(meta, entity);
        }
        let mine: Vec<&Entity> = form.entities.iter().filter(|e| e.within.is_empty()).collect();
        if !form.meta.is_empty() || !mine.is_empty() {
            let meta = paths.node(0, "meta", Shape::Group, None);
            for entity in mine {
                paths.add_entity(meta, entity);
            }
            for item in &form.meta {
                paths.add(meta, item);
            }
        }
        paths
    }

    fn node(&mut self, parent: usize, name: &'a str, shape: Shape, item: Option<&'a Item>) -> usize {
        let id = self.nodes.len();
        self.nodes.push(Node {
            name,
            shape,
            parent: Some(parent),
            children: Vec::new(),
            item,
            entity: None,
            flat: false,
            path: format!("{}/{name}", self.nodes[parent].path),
        });
        self.nodes[parent].children.push(id);
        self.named
            .entry(name)
            .and_modify(|n| *n = None)
            .or_insert(Some(id));
        id
    }

    fn add(&mut self, parent: usize, item: &'a Item) {
        let shape = if item.is_repeat() {
            Shape::Repeat
        } else if item.is_group() {
            Shape::Group
        } else {
            Shape::Question
        };
        let id = self.node(parent, &item.name, shape, Some(item));
        if self.flat && shape != Shape::Question {
            self.nodes[id].flat = true;
            self.nodes[id].path = self.nodes[parent].path.clone();
        }
        for trigger in &item.triggers {
            self.triggered.entry(trigger).or_default().push(id);
        }
        for child in item.children() {
            self.add(id, child);
        }
    }

    /// The place that names lead to from the form down.
    fn descend(&self, names: &[String]) -> usize {
        names.iter().fold(0, |at, name| {
            let mut below = self.nodes[at].children.iter().copied();
            below.find(|c| self.nodes[*c].name == name).unwrap_or(at)
        })
    }

    fn add_entity(&mut self, meta: usize, entity: &'a Entity) {
        let at = self.node(meta, "entity", Shape::Entity, None);
        self.nodes[at].entity = Some(entity);
        self.node(at, "@id", Shape::Leaf, None);
    }

    /// The place of a name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.named.get(name).copied().flatten()
    }

    /// The place around, the one around that, and so on.
    fn around(&self, id: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.nodes[id].parent, |&n| self.nodes[n].parent)
    }

    /// The nearest place around both whose shape is wanted, and how many steps up it is from the first.
    fn shared(&self, a: usize, b: usize, wanted: &[Shape]) -> Option<(usize, usize)> {
        let others: Vec<usize> = self.around(b).collect();
        self.around(a)
            .enumerate()
            .find(|(_, n)| wanted.contains(&self.nodes[*n].shape) && others.contains(n))
            .map(|(steps, n)| (n, steps + 1))
    }

    fn is_in_repeat(&self, id: usize) -> bool {
        self.nearest_repeat(id).is_some()
    }

    /// The nearest repeat around a place.
    pub(super) fn nearest_repeat(&self, id: usize) -> Option<usize> {
        self.around(id).find(|n| self.nodes[*n].shape == Shape::Repeat)
    }

    /// The path from below `top` down to a place: `/group/question`.
    fn below(&self, top: usize, id: usize) -> String {
        let mut names = vec![self.nodes[id].name];
        names.extend(
            self.around(id)
                .take_while(|n| *n != top)
                .map(|n| self.nodes[n].name),
        );
        names.reverse();
        format!("/{}", names.join("/"))
    }

    fn relative(&self, from: usize, to: usize, how: How) -> Option<String> {
        let (repeat, up) = self.shared(from, to, &[Shape::Repeat])?;
        let whole = how.whole_repeat
            && self.nearest_repeat(to) == Some(repeat)
            && (!self.is_in_repeat(repeat) || self.nearest_repeat(from) != Some(repeat));
        let (steps, down) = if whole {
            let top = self.nodes[repeat].parent.unwrap_or(0);
            (up + 1, self.below(top, to))
        } else {
            let (near, steps) = self.shared(from, to, &[Shape::Group, Shape::Repeat])?;
            (steps, self.below(near, to))
        };
        let start = if how.current { "current()/" } else { "" };
        Some(format!(" {start}{}{down} ", vec![".."; steps].join("/")))
    }

    /// The path that one reference of a text stands for.
    fn path(&self, text: &str, reference: &Reference, from: usize, how: How) -> String {
        let Some(to) = self.find(&reference.name) else {
            return format!("${{{}}}", reference.name);
        };
        let target = &self.nodes[to].path;
        if reference.last_saved {
            return format!(" instance('__last-saved'){target} ");
        }
        if is_relative(text, reference) {
            let current = how.current || in_lookup(text, reference);
            if let Some(path) = self.relative(from, to, How { current, ..how }) {
                return path;
            }
        }
        format!(" {target} ")
    }

    /// A text with paths for its references.
    pub(super) fn resolve(&self, text: &str, from: usize, how: How) -> String {
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for reference in references(text) {
            out.push_str(&text[done..reference.range.start]);
            out.push_str(&self.path(text, &reference, from, how));
            done = reference.range.end;
        }
        out.push_str(&text[done..]);
        out
    }

    /// Words with an `output` for each reference and each lookup in them.
    pub(super) fn words(&self, text: &str, from: usize) -> Vec<Content> {
        let mut parts: Vec<(std::ops::Range<usize>, String)> = Vec::new();
        if text.contains("instance(") {
            for range in instance_expressions(text) {
                let value = self.resolve(&text[range.clone()], from, How::default());
                parts.push((range, value));
            }
        }
        for reference in references(text) {
            if !parts.iter().any(|(r, _)| r.contains(&reference.range.start)) {
                let value = self.path(text, &reference, from, How::default());
                parts.push((reference.range, value));
            }
        }
        parts.sort_by_key(|(r, _)| r.start);
        let mut out = Vec::new();
        let mut done = 0;
        for (range, value) in parts {
            push_text(&mut out, &text[done..range.start]);
            out.push(Content::Element(Element::new("output").attr("value", value)));
            done = range.end;
        }
        push_text(&mut out, &text[done..]);
        out
    }
}

fn push_text(out: &mut Vec<Content>, text: &str) {
    if !text.is_empty() {
        out.push(Content::Text(text.to_owned()));
    }
}

/// Whether a reference may be relative: not where `indexed-repeat` needs the repeat's own path, in its first,
/// second, fourth and sixth argument.
fn is_relative(text: &str, reference: &Reference) -> bool {
    const ABSOLUTE: [usize; 4] = [0, 1, 3, 5];
    if !text.contains("indexed-repeat(") {
        return true;
    }
    let (start, end) = (reference.range.start, reference.range.end);
    let mut calls = INDEXED.find_iter(text);
    while let Some(call) = calls.next() {
        if end > call.end() {
            if calls.next().is_none() {
                return true;
            }
            continue;
        }
        if end < call.start() || start > call.end() {
            return true;
        }
        let arguments = call
            .as_str()
            .trim_start_matches("indexed-repeat(")
            .trim_end_matches(')');
        let written = &text[reference.range.clone()];
        return arguments
            .split(',')
            .enumerate()
            .filter(|(_, a)| a.contains(written))
            .last()
            .is_some_and(|(i, _)| !ABSOLUTE.contains(&i));
    }
    false
}

/// Whether a reference stands in the brackets of a lookup, where `.` is another node.
fn in_lookup(text: &str, reference: &Reference) -> bool {
    text.contains("instance(")
        && LOOKUP.is_match(text)
        && BRACKET
            .find_iter(text)
            .any(|b| reference.range.start >= b.start() && reference.range.end <= b.end())
}
