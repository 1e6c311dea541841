//! Steps: the nodes of an axis, tested and filtered.

use crate::instance::{Kind, NodeId, Tree};

use super::ast::{Axis, Node, Step, Test};
use super::evaluate::{Fault, Scope};
use super::value::{Place, Value};

/// Namespaces that may be used without being declared, as ODK's clients allow.
const SPACES: [(&str, &str); 12] = [
    ("enk", "http://enketo.org/xforms"),
    ("ev", "http://www.w3.org/2001/xml-events"),
    ("h", "http://www.w3.org/1999/xhtml"),
    ("html", "http://www.w3.org/1999/xhtml"),
    ("jr", "http://openrosa.org/javarosa"),
    ("odk", "http://www.opendatakit.org/xforms"),
    ("openrosa-xforms", "http://openrosa.org/xforms"),
    ("orx", "http://openrosa.org/xforms"),
    ("xf", XFORMS),
    ("xforms", XFORMS),
    ("xhtml", "http://www.w3.org/1999/xhtml"),
    ("xml", "http://www.w3.org/XML/1998/namespace"),
];
const XFORMS: &str = "http://www.w3.org/2002/xforms";

impl Scope<'_> {
    pub(super) fn steps(&self, mut nodes: Vec<Place>, steps: &[Step]) -> Result<Vec<Place>, Fault> {
        let mut i = 0;
        while let Some(step) = steps.get(i) {
            i += 1;
            if nodes.is_empty() {
                break;
            }
            // `//name` without predicates is one walk, not one per node below.
            if is_anything_below(step)
                && let Some(next) = steps.get(i)
                && next.axis == Axis::Child
                && next.predicates.is_empty()
            {
                i += 1;
                nodes = self.step(nodes, Axis::Descendant, next)?;
            } else {
                nodes = self.step(nodes, step.axis, step)?;
            }
        }
        Ok(nodes)
    }

    fn step(&self, from: Vec<Place>, axis: Axis, step: &Step) -> Result<Vec<Place>, Fault> {
        let many = from.len() > 1;
        let mut out: Vec<Place> = Vec::new();
        for place in from {
            let tree = self.tree(place);
            let mut found = Vec::new();
            let home = if place.tree == 0 { self.setting.home } else { "" };
            let hidden = if place.tree == 0 && leads_down(axis) {
                self.setting.hidden
            } else {
                &[]
            };
            let is_hidden = |node: NodeId| hidden.get(node.0 as usize).is_some_and(|h| *h);
            let tester = Tester::new(tree, place.node, axis, &step.test, home);
            let seen = reach(tree, place, (axis, &step.test), &mut |node| {
                if tester.passes(node) && !is_hidden(node) {
                    found.push(Place {
                        tree: place.tree,
                        node,
                    });
                }
            });
            self.spend(seen)?;
            for predicate in &step.predicates {
                found = self.filter(found, predicate)?;
            }
            if out.is_empty() {
                out = found
            } else {
                out.extend(found)
            }
        }
        if many || axis.is_reverse() {
            self.sort(&mut out);
        }
        Ok(out)
    }

    fn spend(&self, nodes: u64) -> Result<(), Fault> {
        let left = self
            .setting
            .work
            .get()
            .checked_sub(nodes)
            .ok_or(Fault::TooMuchWork)?;
        self.setting.work.set(left);
        Ok(())
    }

    /// Keeps the nodes for which a predicate holds; a number is a position.
    pub(super) fn filter(&self, nodes: Vec<Place>, predicate: &Node) -> Result<Vec<Place>, Fault> {
        if let Node::Number(n) = predicate {
            let index = *n - 1.0;
            let place = (index >= 0.0 && index.fract() == 0.0)
                .then(|| nodes.get(index as usize))
                .flatten();
            return Ok(place.copied().into_iter().collect());
        }
        let size = nodes.len();
        let mut kept = Vec::new();
        for (i, place) in nodes.into_iter().enumerate() {
            self.spend(1)?;
            let scope = self.moved(place, i + 1, size);
            let keep = match scope.value(predicate)? {
                Value::Number(n) => n == (i + 1) as f64,
                other => other.truth(),
            };
            if keep {
                kept.push(place);
            }
        }
        Ok(kept)
    }
}

/// Whether an axis can reach nodes that are not around the context node, which may not apply.
fn leads_down(axis: Axis) -> bool {
    !matches!(
        axis,
        Axis::Itself
            | Axis::Parent
            | Axis::Ancestor
            | Axis::AncestorOrSelf
            | Axis::Attribute
            | Axis::Namespace
    )
}

fn is_anything_below(step: &Step) -> bool {
    step.axis == Axis::DescendantOrSelf && step.test == Test::Node && step.predicates.is_empty()
}

/// Calls `f` with the nodes of an axis that may pass a test, in the axis's own order; returns how many were looked at.
/// Children of the submission are looked up by their name, so that a path costs the same in a form of any size.
fn reach(tree: &Tree, from: Place, (axis, test): (Axis, &Test), f: &mut dyn FnMut(NodeId)) -> u64 {
    match (axis, test) {
        (Axis::Child, Test::Name(name)) if from.tree == 0 => {
            let found = tree.elements_named(from.node, name);
            found.fold(1, |seen, node| {
                f(node);
                seen + 1
            })
        }
        _ => walk(tree, from.node, axis, f),
    }
}

/// Calls `f` with the nodes of an axis in the axis's own order; returns how many there were.
fn walk(tree: &Tree, node: NodeId, axis: Axis, f: &mut dyn FnMut(NodeId)) -> u64 {
    let mut seen = 1;
    let mut each = |n: NodeId| {
        seen += 1;
        f(n);
    };
    match axis {
        Axis::Itself => each(node),
        Axis::Child => tree.children(node).for_each(each),
        Axis::Parent => tree.parent(node).into_iter().for_each(each),
        Axis::Ancestor => tree.ancestors(node).skip(1).for_each(each),
        Axis::AncestorOrSelf => tree.ancestors(node).for_each(each),
        Axis::Attribute => attached(tree, node, Kind::Attribute).for_each(each),
        Axis::Namespace => attached(tree, node, Kind::Namespace).for_each(each),
        Axis::Descendant => tree.descendants(node).for_each(each),
        Axis::DescendantOrSelf => {
            each(node);
            tree.descendants(node).for_each(each);
        }
        Axis::FollowingSibling => std::iter::successors(tree.next(node), |n| tree.next(*n)).for_each(each),
        Axis::PrecedingSibling => {
            std::iter::successors(tree.previous(node), |n| tree.previous(*n)).for_each(each);
        }
        Axis::Following => following(tree, node, &mut each),
        Axis::Preceding => preceding(tree, node, &mut each),
    }
    seen
}

fn attached(tree: &Tree, node: NodeId, kind: Kind) -> impl Iterator<Item = NodeId> + '_ {
    tree.attached(node).filter(move |n| tree.kind(*n) == kind)
}

fn owner(tree: &Tree, node: NodeId) -> NodeId {
    match tree.kind(node) {
        Kind::Attribute | Kind::Namespace => tree.parent(node).unwrap_or(node),
        _ => node,
    }
}

fn following(tree: &Tree, node: NodeId, f: &mut dyn FnMut(NodeId)) {
    let start = owner(tree, node);
    let mut at = tree.after(start, tree.root(), false);
    while let Some(n) = at {
        f(n);
        at = tree.after(n, tree.root(), true);
    }
}

fn preceding(tree: &Tree, node: NodeId, f: &mut dyn FnMut(NodeId)) {
    for above in tree.ancestors(owner(tree, node)) {
        let before: Vec<NodeId> =
            std::iter::successors(tree.previous(above), |n| tree.previous(*n)).collect();
        for sibling in before {
            let below: Vec<NodeId> = tree.descendants(sibling).collect();
            below.into_iter().rev().for_each(&mut *f);
            f(sibling);
        }
    }
}

/// A node test, with its prefix looked up once.
struct Tester<'a> {
    tree: &'a Tree,
    principal: Kind,
    test: &'a Test,
    space: Option<&'a str>,
    home: &'a str,
}

impl<'a> Tester<'a> {
    fn new(tree: &'a Tree, here: NodeId, axis: Axis, test: &'a Test, home: &'a str) -> Self {
        let principal = match axis {
            Axis::Attribute => Kind::Attribute,
            Axis::Namespace => Kind::Namespace,
            _ => Kind::Element,
        };
        let space = match test {
            Test::Prefix(prefix) | Test::Qualified(prefix, _) => space_of(tree, here, prefix),
            _ => None,
        };
        Self {
            tree,
            principal,
            test,
            space,
            home,
        }
    }

    fn passes(&self, node: NodeId) -> bool {
        let tree = self.tree;
        let kind = tree.kind(node);
        match self.test {
            Test::Node => true,
            Test::Text => kind == Kind::Text,
            Test::Comment => kind == Kind::Comment,
            Test::Instruction(target) => {
                kind == Kind::Instruction && target.as_ref().is_none_or(|t| tree.name(node) == &**t)
            }
            _ if kind != self.principal => false,
            Test::Any => true,
            Test::Name(name) => tree.local(node) == &**name && self.is_plain(node),
            Test::Prefix(prefix) => self.in_space(node, prefix),
            Test::Qualified(prefix, local) => tree.local(node) == &**local && self.in_space(node, prefix),
        }
    }

    /// Whether an unprefixed name can mean the node.
    fn is_plain(&self, node: NodeId) -> bool {
        let space = self.tree.space(node);
        space.is_empty() && !self.tree.is_prefixed(node)
            || space == XFORMS
            || !space.is_empty() && space == self.home
    }

    fn in_space(&self, node: NodeId, prefix: &str) -> bool {
        match self.space {
            Some(space) if !self.tree.space(node).is_empty() => self.tree.space(node) == space,
            _ => {
                let name = self.tree.name(node);
                name.split_once(':').is_some_and(|(p, _)| p == prefix)
            }
        }
    }
}

/// The namespace of a prefix: as declared around the node, else as declared at the top, else as is usual.
fn space_of<'a>(tree: &'a Tree, here: NodeId, prefix: &str) -> Option<&'a str> {
    let declared = |node: NodeId| {
        tree.attached(node).find(|a| {
            tree.kind(*a) == Kind::Namespace && tree.name(*a).strip_prefix("xmlns:") == Some(prefix)
        })
    };
    let around = tree.ancestors(here).find_map(declared);
    let found = around.or_else(|| tree.element().and_then(declared));
    if let Some(found) = found {
        return tree.literal(found);
    }
    SPACES.iter().find(|(p, _)| *p == prefix).map(|(_, space)| *space)
}
