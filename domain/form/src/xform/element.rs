//! XML to be written: elements with attributes and content.

use base::xml;

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    tag: String,
    attributes: Vec<(String, String)>,
    content: Vec<Content>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Content {
    Element(Element),
    Text(String),
}

impl Element {
    pub(super) fn new(tag: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            attributes: Vec::new(),
            content: Vec::new(),
        }
    }

    /// Sets an attribute; the last value counts.
    pub(super) fn set(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.attributes.iter_mut().find(|(n, _)| n == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name.to_owned(), value)),
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(n, _)| n == name)
    }

    pub(super) fn attr(mut self, name: &str, value: impl Into<String>) -> Self {
        self.set(name, value);
        self
    }

    pub(super) fn push(&mut self, child: Self) {
        self.content.push(Content::Element(child));
    }

    pub(super) fn with(mut self, child: Self) -> Self {
        self.push(child);
        self
    }

    pub(super) fn extend(&mut self, children: impl IntoIterator<Item = Self>) {
        self.content.extend(children.into_iter().map(Content::Element));
    }

    pub(super) fn text(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.content.push(Content::Text(text));
        }
        self
    }

    pub(super) fn contents(mut self, content: Vec<Content>) -> Self {
        self.content.extend(content);
        self
    }

    /// The whole document.
    pub(super) fn document(&self) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.write(&mut out, 0, true);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize, lines: bool) {
        out.push('<');
        out.push_str(&self.tag);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            xml::attribute(value, out);
            out.push('"');
        }
        if self.content.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        let mixed = self.content.iter().any(|c| matches!(c, Content::Text(_)));
        for child in &self.content {
            if lines && !mixed {
                indent(out, depth + 1);
            }
            match child {
                Content::Element(e) => e.write(out, depth + 1, lines && !mixed),
                Content::Text(t) => xml::text(t, out),
            }
        }
        if lines && !mixed {
            indent(out, depth);
        }
        out.push_str("</");
        out.push_str(&self.tag);
        out.push('>');
    }
}

fn indent(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}
