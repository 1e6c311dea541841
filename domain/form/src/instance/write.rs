//! [`Tree`] → XML text.

use base::xml;

use super::tree::{Kind, NodeId, Tree};

impl Tree {
    /// The document as XML, without an XML declaration, with nothing added or indented.
    pub fn write(&self) -> String {
        let mut out = String::with_capacity(self.len() * 24);
        for child in self.children(self.root()) {
            self.write_node(child, &mut out);
        }
        out
    }

    fn write_node(&self, top: NodeId, out: &mut String) {
        let mut at = Some(top);
        while let Some(node) = at {
            self.open(node, out);
            if let Some(child) = self.first_child(node) {
                at = Some(child);
                continue;
            }
            at = self.climb(node, top, out);
        }
    }

    fn climb(&self, from: NodeId, top: NodeId, out: &mut String) -> Option<NodeId> {
        let mut node = from;
        loop {
            if node == top {
                return None;
            }
            if let Some(next) = self.next(node) {
                return Some(next);
            }
            node = self.parent(node)?;
            out.push_str("</");
            out.push_str(self.name(node));
            out.push('>');
        }
    }

    fn open(&self, node: NodeId, out: &mut String) {
        match self.kind(node) {
            Kind::Text => xml::text(&self.text(node), out),
            Kind::Comment => wrap("<!--", &self.text(node), "-->", out),
            Kind::Instruction => {
                wrap("<?", self.name(node), " ", out);
                wrap("", &self.text(node), "?>", out);
            }
            Kind::Element => {
                out.push('<');
                out.push_str(self.name(node));
                for a in self.attached(node) {
                    wrap(" ", self.name(a), "=\"", out);
                    xml::attribute(&self.text(a), out);
                    out.push('"');
                }
                out.push_str(if self.first_child(node).is_none() {
                    "/>"
                } else {
                    ">"
                });
            }
            Kind::Root | Kind::Doctype | Kind::Attribute | Kind::Namespace => {}
        }
    }
}

fn wrap(before: &str, text: &str, after: &str, out: &mut String) {
    out.push_str(before);
    out.push_str(text);
    out.push_str(after);
}
