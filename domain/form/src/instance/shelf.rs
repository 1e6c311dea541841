//! The elements of a tree by parent and name: a path looks its next step up instead of walking past every sibling.
//!
//! Forms ask hundreds of times for a child by its name, and an element of a form may have hundreds of children.

use super::tree::{Kind, NodeId, Tree};

/// Where an element stands: its parent, a mark of its name, itself.
#[derive(Debug, Clone, Copy)]
struct Line {
    parent: u32,
    mark: u64,
    element: NodeId,
}

/// The lines of a tree, by parent, then by mark; those of one name in the order of the document.
#[derive(Debug, Clone)]
pub(super) struct Shelf(Vec<Line>);

impl Shelf {
    pub(super) fn of(tree: &Tree) -> Self {
        let mut lines = Vec::with_capacity(tree.nodes.len());
        for (parent, node) in (0..).zip(&tree.nodes) {
            if matches!(node.kind, Kind::Root | Kind::Element) {
                lines.extend(tree.elements(NodeId(parent)).map(|element| Line {
                    parent,
                    mark: mark_of(tree.local(element)),
                    element,
                }));
            }
        }
        lines.sort_by_key(|l| (l.parent, l.mark));
        Self(lines)
    }

    /// The elements of a mark below a parent. Two names may share a mark.
    pub(super) fn named(&self, parent: NodeId, local: &str) -> impl Iterator<Item = NodeId> + '_ {
        let wanted = (parent.0, mark_of(local));
        let first = self.0.partition_point(|l| (l.parent, l.mark) < wanted);
        let here = self.0[first..].iter();
        here.take_while(move |l| (l.parent, l.mark) == wanted)
            .map(|l| l.element)
    }
}

/// FNV-1a (Fowler, Noll, Vo; 64 bits).
fn mark_of(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |mark, b| {
        (mark ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use crate::instance::{Limits, Tree};

    fn named(tree: &Tree, name: &str) -> Vec<String> {
        let top = tree.element().unwrap();
        let found = tree.elements_named(top, name);
        found.map(|n| tree.text(n).into_owned()).collect()
    }

    #[test]
    fn what_is_looked_up_is_what_stands_there() {
        let xml = "<d><a>1</a><b><a>inner</a></b><a>2</a><c/></d>";
        let mut tree = Tree::read(xml, &Limits::SUBMISSION).unwrap();
        assert_eq!(named(&tree, "a"), ["1", "2"]);
        let top = tree.element().unwrap();
        let new = tree.append(top, "a");
        tree.set_text(new, "3");
        assert_eq!(named(&tree, "a"), ["1", "2", "3"]);
        tree.place_first(new, top);
        assert_eq!(named(&tree, "a"), ["3", "1", "2"]);
        tree.remove(new);
        assert_eq!(named(&tree, "a"), ["1", "2"]);
        let copied = tree.clone();
        tree.copy_in(top, &copied, copied.element().unwrap());
        assert_eq!(named(&tree, "d").len(), 1);
        tree.clear(top);
        assert!(named(&tree, "a").is_empty());
    }
}
