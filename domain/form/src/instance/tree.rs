//! The tree itself: nodes in one vector, linked by index, in the data model of XPath 1.0 §5.
//!
//! Attributes and namespace declarations are nodes whose parent does not list them as children.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::OnceLock;

use super::shelf::Shelf;

/// A node of one [`Tree`]; meaningless in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub(crate) u32);

/// What a node is (XPath 1.0 §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The document itself.
    Root,
    /// `<a>`
    Element,
    /// `a="…"`
    Attribute,
    /// `xmlns:a="…"`
    Namespace,
    /// Text; a CDATA section is a text node of its own.
    Text,
    /// `<!-- … -->`
    Comment,
    /// `<?a …?>`
    Instruction,
    /// `<!DOCTYPE …>`, kept only where [`super::Limits::doctype`] lets it pass.
    Doctype,
}

pub(super) const NONE: u32 = u32::MAX;

#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// Where the local part of `name` begins.
    pub(super) local: u16,
    /// Index into `Tree::spaces`; 0 is no namespace.
    pub(super) space: u16,
    pub(super) name: Box<str>,
    pub(super) value: String,
    pub(super) parent: u32,
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) next: u32,
    pub(super) previous: u32,
    pub(super) attribute: u32,
}

/// An XML document.
#[derive(Debug, Clone)]
pub struct Tree {
    pub(super) nodes: Vec<Node>,
    pub(super) spaces: Vec<String>,
    /// Whether the order of the vector is still the order of the document.
    pub(super) ordered: bool,
    /// The elements by name, made when it is first asked for; it goes when an element comes, goes or moves.
    pub(super) shelf: OnceLock<Shelf>,
}

impl Default for Tree {
    fn default() -> Self {
        Self::new()
    }
}

impl Tree {
    /// A document without a root element.
    pub fn new() -> Self {
        let mut tree = Self {
            nodes: Vec::with_capacity(64),
            spaces: vec![String::new()],
            ordered: true,
            shelf: OnceLock::new(),
        };
        tree.push(Kind::Root, "", 0, String::new(), NONE);
        tree
    }

    /// The document node.
    pub fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// The outermost element.
    pub fn element(&self) -> Option<NodeId> {
        self.children(self.root())
            .find(|n| self.kind(*n) == Kind::Element)
    }

    fn at(&self, node: NodeId) -> &Node {
        &self.nodes[node.0 as usize]
    }

    fn at_mut(&mut self, node: NodeId) -> &mut Node {
        &mut self.nodes[node.0 as usize]
    }

    /// How many nodes were ever made here.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is nothing but the document node.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }

    /// What the node is.
    pub fn kind(&self, node: NodeId) -> Kind {
        self.at(node).kind
    }

    /// Whether the node is an element.
    pub fn is_element(&self, node: NodeId) -> bool {
        self.kind(node) == Kind::Element
    }

    /// The name as written, with its prefix; empty for nodes without a name.
    pub fn name(&self, node: NodeId) -> &str {
        &self.at(node).name
    }

    /// The name without its prefix.
    pub fn local(&self, node: NodeId) -> &str {
        let n = self.at(node);
        &n.name[n.local as usize..]
    }

    /// The namespace; empty for none.
    pub fn space(&self, node: NodeId) -> &str {
        &self.spaces[self.at(node).space as usize]
    }

    pub(crate) fn is_prefixed(&self, node: NodeId) -> bool {
        self.at(node).local > 0
    }

    /// The element or document that holds the node (for an attribute, its element).
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        some(self.at(node).parent)
    }

    /// The first child.
    pub fn first_child(&self, node: NodeId) -> Option<NodeId> {
        some(self.at(node).first)
    }

    /// The last child.
    pub fn last_child(&self, node: NodeId) -> Option<NodeId> {
        some(self.at(node).last)
    }

    /// The sibling after; an attribute has none.
    pub fn next(&self, node: NodeId) -> Option<NodeId> {
        some(self.at(node).next).filter(|_| !self.is_attached(node))
    }

    /// The sibling before; an attribute has none.
    pub fn previous(&self, node: NodeId) -> Option<NodeId> {
        some(self.at(node).previous).filter(|_| !self.is_attached(node))
    }

    fn is_attached(&self, node: NodeId) -> bool {
        matches!(self.kind(node), Kind::Attribute | Kind::Namespace)
    }

    /// The children, in order.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.first_child(node), |n| some(self.at(*n).next))
    }

    /// The child elements, in order.
    pub fn elements(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.children(node).filter(|n| self.is_element(*n))
    }

    /// The child elements of a local name, in order.
    pub fn named<'a>(&'a self, node: NodeId, local: &'a str) -> impl Iterator<Item = NodeId> + 'a {
        self.elements(node).filter(move |n| self.local(*n) == local)
    }

    /// Attributes and namespace declarations, as written.
    pub fn attached(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(some(self.at(node).attribute), |n| some(self.at(*n).next))
    }

    /// The value of an attribute, by its name as written.
    pub fn attribute(&self, node: NodeId, name: &str) -> Option<&str> {
        self.attached(node)
            .find(|a| self.name(*a) == name)
            .map(|a| self.at(a).value.as_str())
    }

    /// The string-value (XPath 1.0 §5): of an element, all text inside it.
    pub fn text(&self, node: NodeId) -> Cow<'_, str> {
        let n = self.at(node);
        if !matches!(n.kind, Kind::Root | Kind::Element) {
            return Cow::Borrowed(&n.value);
        }
        match some(n.first) {
            None => Cow::Borrowed(""),
            Some(only) if n.first == n.last && self.kind(only) == Kind::Text => {
                Cow::Borrowed(&self.at(only).value)
            }
            Some(_) => {
                let mut out = String::new();
                for d in self.descendants(node) {
                    if self.kind(d) == Kind::Text {
                        out.push_str(&self.at(d).value);
                    }
                }
                Cow::Owned(out)
            }
        }
    }

    /// What an attribute, a text, a comment or an instruction says.
    pub fn literal(&self, node: NodeId) -> Option<&str> {
        let n = self.at(node);
        (!matches!(n.kind, Kind::Root | Kind::Element)).then_some(n.value.as_str())
    }

    /// Whether an element holds elements.
    pub fn has_elements(&self, node: NodeId) -> bool {
        self.elements(node).next().is_some()
    }

    /// Everything below the node, in document order, without attributes.
    pub fn descendants(&self, top: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let mut at = self.first_child(top);
        std::iter::from_fn(move || {
            let here = at?;
            at = self.after(here, top, true);
            Some(here)
        })
    }

    /// The node that follows in document order, inside `top`; `down` says whether to enter `node`.
    pub(crate) fn after(&self, node: NodeId, top: NodeId, down: bool) -> Option<NodeId> {
        if down && let Some(child) = self.first_child(node) {
            return Some(child);
        }
        let mut up = node;
        while up != top {
            if let Some(next) = self.next(up) {
                return Some(next);
            }
            up = self.parent(up)?;
        }
        None
    }

    /// The node and everything above it, innermost first.
    pub fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(Some(node), |n| self.parent(*n))
    }

    /// Whether `inner` lies below `outer`.
    pub fn contains(&self, outer: NodeId, inner: NodeId) -> bool {
        self.ancestors(inner).skip(1).any(|n| n == outer)
    }

    /// Says that everything was appended in the order of the document, as it is when a tree is built from
    /// start to end: comparing nodes is quicker then.
    pub(crate) fn mark_ordered(&mut self) {
        self.ordered = true;
    }

    /// Sorts nodes into document order and drops duplicates.
    pub fn sort(&self, nodes: &mut Vec<NodeId>) {
        if self.ordered {
            nodes.sort_unstable();
        } else {
            nodes.sort_by(|a, b| self.compare(*a, *b));
        }
        nodes.dedup();
    }

    /// Document order (XPath 1.0 §5): an element, its attributes, its children.
    pub fn compare(&self, a: NodeId, b: NodeId) -> Ordering {
        if self.ordered || a == b {
            return a.cmp(&b);
        }
        let (pa, pb) = (self.lineage(a), self.lineage(b));
        let fork = pa.iter().zip(&pb).position(|(x, y)| x != y);
        match fork {
            None => pa.len().cmp(&pb.len()),
            Some(i) => self.siblings_in_order(pa[i], pb[i]),
        }
    }

    fn lineage(&self, node: NodeId) -> Vec<NodeId> {
        let mut line: Vec<NodeId> = self.ancestors(node).collect();
        line.reverse();
        line
    }

    fn siblings_in_order(&self, a: NodeId, b: NodeId) -> Ordering {
        match (self.is_attached(a), self.is_attached(b)) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            _ => {
                let later = std::iter::successors(some(self.at(a).next), |n| some(self.at(*n).next));
                if later.into_iter().any(|n| n == b) {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        }
    }

    /// The path of a node among elements, `/data/group/q`, with `[n]` where siblings share the name.
    pub fn path(&self, node: NodeId) -> String {
        let mut parts: Vec<String> = Vec::new();
        for n in self.ancestors(node) {
            match self.kind(n) {
                Kind::Element => parts.push(self.path_step(n)),
                Kind::Attribute | Kind::Namespace => parts.push(format!("@{}", self.name(n))),
                Kind::Root => {}
                _ => parts.push("text()".to_owned()),
            }
        }
        parts.reverse();
        format!("/{}", parts.join("/"))
    }

    /// The element of a path as [`Tree::path`] writes it; `[1]` may be left out.
    pub fn find(&self, path: &str) -> Option<NodeId> {
        let mut node = self.root();
        for step in path.strip_prefix('/')?.split('/') {
            let (name, nth) = match step.strip_suffix(']').and_then(|s| s.split_once('[')) {
                Some((name, n)) => (name, n.parse::<usize>().ok()?),
                None => (step, 1),
            };
            node = self
                .elements(node)
                .filter(|n| self.name(*n) == name)
                .nth(nth.checked_sub(1)?)?;
        }
        Some(node)
    }

    fn path_step(&self, node: NodeId) -> String {
        let name = self.name(node);
        let Some(parent) = self.parent(node) else {
            return name.to_owned();
        };
        let same = || self.elements(parent).filter(|n| self.name(*n) == name);
        if same().nth(1).is_none() {
            return name.to_owned();
        }
        let position = same().take_while(|n| *n != node).count() + 1;
        format!("{name}[{position}]")
    }

    pub(super) fn push(&mut self, kind: Kind, name: &str, space: u16, value: String, parent: u32) -> NodeId {
        let id = u32::try_from(self.nodes.len()).unwrap_or(NONE);
        let local = name.find(':').map_or(0, |i| i + 1);
        self.nodes.push(Node {
            kind,
            local: u16::try_from(local).unwrap_or(0),
            space,
            name: name.into(),
            value,
            parent,
            first: NONE,
            last: NONE,
            next: NONE,
            previous: NONE,
            attribute: NONE,
        });
        NodeId(id)
    }

    pub(super) fn space_index(&mut self, uri: &str) -> u16 {
        let found = self.spaces.iter().position(|s| s == uri);
        let index = found.unwrap_or_else(|| {
            self.spaces.push(uri.to_owned());
            self.spaces.len() - 1
        });
        u16::try_from(index).unwrap_or(0)
    }

    /// The child elements of a local name, looked up: for whoever asks often while the tree keeps its shape.
    pub(crate) fn elements_named<'a>(
        &'a self,
        node: NodeId,
        local: &'a str,
    ) -> impl Iterator<Item = NodeId> + 'a {
        let shelf = self.shelf.get_or_init(|| Shelf::of(self));
        shelf.named(node, local).filter(move |n| self.local(*n) == local)
    }

    pub(super) fn link_last(&mut self, parent: NodeId, child: NodeId) {
        self.reshaped(child);
        let last = self.at(parent).last;
        self.at_mut(child).parent = parent.0;
        self.at_mut(child).previous = last;
        match some(last) {
            Some(last) => self.at_mut(last).next = child.0,
            None => self.at_mut(parent).first = child.0,
        }
        self.at_mut(parent).last = child.0;
    }

    pub(super) fn attach(
        &mut self,
        element: NodeId,
        kind: Kind,
        name: &str,
        space: u16,
        value: String,
    ) -> NodeId {
        let id = self.push(kind, name, space, value, element.0);
        let last = self.attached(element).last();
        match last {
            Some(last) => self.at_mut(last).next = id.0,
            None => self.at_mut(element).attribute = id.0,
        }
        id
    }

    /// A new element at the end of `parent`, in the namespace of its parent unless the name has a prefix.
    pub fn append(&mut self, parent: NodeId, name: &str) -> NodeId {
        let space = if name.contains(':') {
            0
        } else {
            self.at(parent).space
        };
        self.ordered = false;
        let id = self.push(Kind::Element, name, space, String::new(), parent.0);
        self.link_last(parent, id);
        id
    }

    /// Sets an attribute that is in no namespace.
    pub fn set_attribute(&mut self, element: NodeId, name: &str, value: &str) {
        let found = self.attached(element).find(|a| self.name(*a) == name);
        match found {
            Some(a) => value.clone_into(&mut self.at_mut(a).value),
            None => {
                self.ordered = false;
                let kind = if name == "xmlns" || name.starts_with("xmlns:") {
                    Kind::Namespace
                } else {
                    Kind::Attribute
                };
                self.attach(element, kind, name, 0, value.to_owned());
            }
        }
    }

    /// Takes an attribute away.
    pub fn remove_attribute(&mut self, element: NodeId, name: &str) {
        let all: Vec<NodeId> = self.attached(element).collect();
        let Some(i) = all.iter().position(|a| self.name(*a) == name) else {
            return;
        };
        let next = self.at(all[i]).next;
        match i.checked_sub(1) {
            Some(before) => self.at_mut(all[before]).next = next,
            None => self.at_mut(element).attribute = next,
        }
        let gone = self.at_mut(all[i]);
        gone.parent = NONE;
        gone.next = NONE;
    }

    /// Makes `text` all that an element (or attribute) holds.
    pub fn set_text(&mut self, node: NodeId, text: &str) {
        let n = self.at(node);
        if !matches!(n.kind, Kind::Root | Kind::Element) {
            text.clone_into(&mut self.at_mut(node).value);
            return;
        }
        let (first, last) = (n.first, n.last);
        if let Some(only) = some(first)
            && first == last
            && self.kind(only) == Kind::Text
        {
            if text.is_empty() {
                self.clear(node);
            } else {
                text.clone_into(&mut self.at_mut(only).value);
            }
            return;
        }
        self.clear(node);
        if !text.is_empty() {
            self.ordered = false;
            let id = self.push(Kind::Text, "", 0, text.to_owned(), node.0);
            self.link_last(node, id);
        }
    }

    /// Takes everything out of an element, its attributes excepted.
    pub fn clear(&mut self, node: NodeId) {
        if self.has_elements(node) {
            self.shelf.take();
        }
        let n = self.at_mut(node);
        n.first = NONE;
        n.last = NONE;
    }

    /// Takes a node out of the tree. Its identity stays valid and leads nowhere.
    pub fn remove(&mut self, node: NodeId) {
        self.reshaped(node);
        let (parent, previous, next) = {
            let n = self.at(node);
            (n.parent, n.previous, n.next)
        };
        match some(previous) {
            Some(p) => self.at_mut(p).next = next,
            None => {
                if let Some(p) = some(parent) {
                    self.at_mut(p).first = next;
                }
            }
        }
        match some(next) {
            Some(n) => self.at_mut(n).previous = previous,
            None => {
                if let Some(p) = some(parent) {
                    self.at_mut(p).last = previous;
                }
            }
        }
        let n = self.at_mut(node);
        n.parent = NONE;
        n.previous = NONE;
        n.next = NONE;
    }

    /// An element came or goes.
    fn reshaped(&mut self, node: NodeId) {
        if self.is_element(node) {
            self.shelf.take();
        }
    }

    /// Copies a node of another tree, with all below it, to the end of `parent`.
    pub fn copy_in(&mut self, parent: NodeId, from: &Self, node: NodeId) -> NodeId {
        let id = self.copy_one(from, node, parent.0);
        self.ordered = false;
        self.link_last(parent, id);
        // In document order: a node, then all below it, then its next sibling.
        let mut work: Vec<(NodeId, NodeId)> = from.children(node).map(|c| (c, id)).collect();
        work.reverse();
        while let Some((source, target)) = work.pop() {
            let copy = self.copy_one(from, source, target.0);
            self.link_last(target, copy);
            let start = work.len();
            work.extend(from.children(source).map(|c| (c, copy)));
            work[start..].reverse();
        }
        id
    }

    fn copy_one(&mut self, from: &Self, node: NodeId, parent: u32) -> NodeId {
        let space = self.space_index(from.space(node));
        let id = self.push(
            from.kind(node),
            from.name(node),
            space,
            from.at(node).value.clone(),
            parent,
        );
        let attached: Vec<NodeId> = from.attached(node).collect();
        for a in attached {
            let space = self.space_index(from.space(a));
            self.attach(id, from.kind(a), from.name(a), space, from.at(a).value.clone());
        }
        id
    }

    /// Moves a child so that it stands before all its siblings.
    pub fn place_first(&mut self, node: NodeId, parent: NodeId) {
        self.remove(node);
        self.ordered = false;
        let first = self.at(parent).first;
        {
            let n = self.at_mut(node);
            n.parent = parent.0;
            n.next = first;
        }
        self.at_mut(parent).first = node.0;
        match some(first) {
            Some(f) => self.at_mut(f).previous = node.0,
            None => self.at_mut(parent).last = node.0,
        }
    }

    /// Moves a child so that it stands right after `sibling`, under the same parent.
    pub fn place_after(&mut self, node: NodeId, sibling: NodeId) {
        let Some(parent) = self.parent(sibling) else {
            return;
        };
        if node == sibling {
            return;
        }
        self.remove(node);
        self.ordered = false;
        let next = self.at(sibling).next;
        {
            let n = self.at_mut(node);
            n.parent = parent.0;
            n.previous = sibling.0;
            n.next = next;
        }
        self.at_mut(sibling).next = node.0;
        match some(next) {
            Some(n) => self.at_mut(n).previous = node.0,
            None => self.at_mut(parent).last = node.0,
        }
    }
}

pub(super) fn some(index: u32) -> Option<NodeId> {
    (index != NONE).then_some(NodeId(index))
}
