//! XML to be written: elements with attributes and content, escaped once, at the end.

use std::borrow::Cow;
use std::fmt::Write;

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    tag: &'static str,
    attributes: Vec<(Cow<'static, str>, String)>,
    content: Vec<Content>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    Element(Element),
    Text(String),
}

impl Element {
    pub(crate) const fn new(tag: &'static str) -> Self {
        Self {
            tag,
            attributes: Vec::new(),
            content: Vec::new(),
        }
    }

    pub(crate) fn attr(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.attributes.push((name.into(), value.into()));
        self
    }

    /// An attribute where there is a value.
    pub(crate) fn set(&mut self, name: &'static str, value: Option<String>) {
        self.attributes.extend(value.map(|v| (name.into(), v)));
    }

    pub(crate) fn with(mut self, child: Self) -> Self {
        self.content.push(Content::Element(child));
        self
    }

    pub(crate) fn all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.content.extend(children.into_iter().map(Content::Element));
        self
    }

    pub(crate) fn text(mut self, text: impl Into<String>) -> Self {
        self.content.push(Content::Text(text.into()));
        self
    }

    /// Whether nothing stands in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.content.is_empty()
    }

    /// The whole document, with this element as its root.
    pub(crate) fn document(&self) -> String {
        let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        self.write(&mut out);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String) {
        let _ = write!(out, "<{}", self.tag);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value));
        }
        if self.content.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for content in &self.content {
            match content {
                Content::Element(element) => element.write(out),
                Content::Text(text) => out.push_str(&escaped(text)),
            }
        }
        let _ = write!(out, "</{}>", self.tag);
    }
}

/// Text as it may stand in XML 1.0: what the standard has no character for is left out (§2.2).
fn escaped(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() || matches!(c, '\t' | '\n' | '\r');
    let text: String = text
        .chars()
        .filter(allowed)
        .filter(|c| !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
        .collect();
    quick_xml::escape::escape(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::Element;

    #[test]
    fn what_means_something_to_xml_is_text() {
        let element = Element::new("a")
            .attr("b", "\"<")
            .text("x & \u{1}y")
            .with(Element::new("c"));
        assert!(
            element
                .document()
                .ends_with("<a b=\"&quot;&lt;\">x &amp; y<c/></a>\n")
        );
    }
}
