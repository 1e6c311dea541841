//! XML text → [`Tree`], within limits.

use std::fmt;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::tree::{Kind, NodeId, Tree};

/// How much a document may hold. Depth is counted in elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of text.
    pub bytes: usize,
    /// Elements inside elements.
    pub depth: usize,
    /// Nodes of every kind.
    pub nodes: usize,
    /// Attributes of one element.
    pub attributes: usize,
    /// Whether a document type without an internal subset may stand there (it is never acted upon).
    pub doctype: bool,
}

impl Limits {
    /// For what strangers send.
    pub const SUBMISSION: Self = Self {
        bytes: 16 << 20,
        depth: 200,
        nodes: 1_000_000,
        attributes: 200,
        doctype: false,
    };
    /// For a form and the lists it brings along.
    pub const FORM: Self = Self {
        bytes: 64 << 20,
        depth: 500,
        nodes: 4_000_000,
        attributes: 200,
        doctype: false,
    };
}

/// Why a text is not taken as XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum XmlProblem {
    /// Not well-formed; what the parser says.
    Malformed(String),
    /// A document type is refused.
    Doctype,
    /// More of something than is taken.
    TooMuch {
        /// `bytes`, `depth`, `nodes`, `attributes`.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// A name with a prefix that nothing declares.
    UnknownPrefix(String),
    /// An entity that is not one of XML's own five.
    UnknownEntity(String),
}

/// A refusal, with the byte where it arose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XmlError {
    /// Offset in bytes.
    pub at: u64,
    /// The reason.
    pub problem: XmlProblem,
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            XmlProblem::Malformed(why) => write!(f, "not well-formed at byte {}: {why}", self.at),
            XmlProblem::Doctype => f.write_str("a document type is not taken"),
            XmlProblem::TooMuch { what, limit } => write!(f, "more {what} than {limit}"),
            XmlProblem::UnknownPrefix(p) => write!(f, "the prefix {p} is not declared"),
            XmlProblem::UnknownEntity(e) => write!(f, "the entity &{e}; is not known"),
        }
    }
}
impl std::error::Error for XmlError {}

/// The namespace of `xml:lang` (Namespaces in XML 1.0 §3).
const XML_SPACE: &str = "http://www.w3.org/XML/1998/namespace";
const V: XmlVersion = XmlVersion::Implicit1_0;

struct Builder<'a> {
    tree: Tree,
    limits: &'a Limits,
    open: Vec<NodeId>,
    /// Declared prefixes with the depth at which they were declared.
    prefixes: Vec<(String, u16, usize)>,
    text: String,
    elements_at_root: usize,
}

impl Tree {
    /// Reads a document.
    ///
    /// # Errors
    /// [`XmlError`] when the text is not well-formed or passes a limit.
    pub fn read(xml: &str, limits: &Limits) -> Result<Self, XmlError> {
        let (builder, at) = Builder::read(xml, limits, |_| false)?;
        builder.finish(at)
    }

    /// Reads no further than the beginning of the outermost element: its name and attributes, by which a document says
    /// what it is. The rest may be anything.
    ///
    /// # Errors
    /// As [`Self::read`], as far as it reads.
    pub fn read_top(xml: &str, limits: &Limits) -> Result<Self, XmlError> {
        let (builder, _) = Builder::read(xml, limits, |b| b.elements_at_root > 0)?;
        Ok(builder.tree)
    }
}

impl<'a> Builder<'a> {
    /// Reads until the end or until `enough`; gives the byte where it stopped.
    fn read(xml: &str, limits: &'a Limits, enough: impl Fn(&Self) -> bool) -> Result<(Self, u64), XmlError> {
        if xml.len() > limits.bytes {
            return Err(too_much("bytes", limits.bytes, 0));
        }
        let xml = xml.trim_start_matches('\u{feff}').trim_start();
        // XML 1.0 §2.2: no control characters besides tab and line ends.
        if let Some(at) = xml
            .bytes()
            .position(|b| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r'))
        {
            return Err(malformed("a control character".to_owned(), at as u64));
        }
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = false;
        let mut builder = Self::new(limits);
        loop {
            let event = reader.read_event();
            let at = reader.buffer_position();
            let event = event.map_err(|e| malformed(e.to_string(), reader.error_position()))?;
            if matches!(event, Event::Eof) {
                break;
            }
            builder.take(event).map_err(|problem| XmlError { at, problem })?;
            if enough(&builder) {
                break;
            }
        }
        Ok((builder, reader.buffer_position()))
    }
}

fn too_much(what: &'static str, limit: usize, at: u64) -> XmlError {
    let problem = XmlProblem::TooMuch { what, limit };
    XmlError { at, problem }
}

fn malformed(why: String, at: u64) -> XmlError {
    let problem = XmlProblem::Malformed(why);
    XmlError { at, problem }
}

impl<'a> Builder<'a> {
    fn new(limits: &'a Limits) -> Self {
        let mut tree = Tree::new();
        let xml = tree.space_index(XML_SPACE);
        Self {
            open: vec![tree.root()],
            tree,
            limits,
            prefixes: vec![("xml".to_owned(), xml, 0)],
            text: String::new(),
            elements_at_root: 0,
        }
    }

    fn here(&self) -> NodeId {
        self.open.last().copied().unwrap_or(NodeId(0))
    }

    fn take(&mut self, event: Event<'_>) -> Result<(), XmlProblem> {
        match event {
            Event::Text(t) => self.text.push_str(&t.xml_content(V)),
            Event::GeneralRef(r) => self.reference(&r)?,
            Event::Start(s) => {
                let element = self.start(&s)?;
                self.open.push(element);
                if self.open.len() > self.limits.depth + 1 {
                    return Err(self.limit("depth", self.limits.depth));
                }
            }
            Event::Empty(s) => {
                self.start(&s)?;
                self.close_scope(self.open.len());
            }
            Event::End(_) => {
                self.flush()?;
                self.open.pop();
                self.close_scope(self.open.len());
            }
            Event::CData(c) => {
                self.flush()?;
                let text = c.xml_content(V).into_owned();
                if !text.is_empty() {
                    self.leaf(Kind::Text, "", text)?;
                }
            }
            Event::Comment(c) => {
                self.flush()?;
                let text = c.xml_content(V).into_owned();
                self.leaf(Kind::Comment, "", text)?;
            }
            Event::PI(p) => {
                self.flush()?;
                let (name, value) = (p.target().to_owned(), p.content().trim_start().to_owned());
                self.leaf(Kind::Instruction, &name, value)?;
            }
            Event::DocType(d) => {
                if !self.limits.doctype || d.contains('[') {
                    return Err(XmlProblem::Doctype);
                }
                self.text.clear();
                self.leaf(Kind::Doctype, "", String::new())?;
            }
            Event::Decl(_) | Event::Eof => {}
        }
        Ok(())
    }

    fn limit(&self, what: &'static str, limit: usize) -> XmlProblem {
        XmlProblem::TooMuch { what, limit }
    }

    fn reference(&mut self, r: &quick_xml::events::BytesRef<'_>) -> Result<(), XmlProblem> {
        let name = r.xml_content(V);
        let malformed = |e: quick_xml::Error| XmlProblem::Malformed(e.to_string());
        if let Some(c) = r.resolve_char_ref().map_err(malformed)? {
            self.text.push(c);
            return Ok(());
        }
        let c = match &*name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            other => return Err(XmlProblem::UnknownEntity(other.to_owned())),
        };
        self.text.push(c);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), XmlProblem> {
        if self.text.is_empty() {
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        if self.open.len() > 1 {
            self.leaf(Kind::Text, "", text)?;
        } else if !text.trim().is_empty() {
            return Err(XmlProblem::Malformed(
                "text outside the outermost element".to_owned(),
            ));
        }
        Ok(())
    }

    fn leaf(&mut self, kind: Kind, name: &str, value: String) -> Result<(), XmlProblem> {
        let parent = self.here();
        let id = self.tree.push(kind, name, 0, value, parent.0);
        self.tree.link_last(parent, id);
        self.check_nodes()
    }

    fn check_nodes(&self) -> Result<(), XmlProblem> {
        if self.tree.len() > self.limits.nodes {
            return Err(self.limit("nodes", self.limits.nodes));
        }
        Ok(())
    }

    fn start(&mut self, s: &BytesStart<'_>) -> Result<NodeId, XmlProblem> {
        self.flush()?;
        if self.open.len() == 1 {
            self.elements_at_root += 1;
            if self.elements_at_root > 1 {
                return Err(XmlProblem::Malformed(
                    "more than one outermost element".to_owned(),
                ));
            }
        }
        let qname = s.name();
        let name = qname.as_ref();
        let parent = self.here();
        let element = self.tree.push(Kind::Element, name, 0, String::new(), parent.0);
        self.tree.link_last(parent, element);
        self.check_nodes()?;
        let names = self.attributes(element, s)?;
        let space = self.resolve(name, true)?;
        self.tree.nodes[element.0 as usize].space = space;
        for a in names {
            let name = self.tree.name(a).to_owned();
            let space = self.resolve(&name, false)?;
            self.tree.nodes[a.0 as usize].space = space;
        }
        Ok(element)
    }

    /// Takes the attributes; returns those with a prefix, whose namespace is looked up once all are known.
    fn attributes(&mut self, element: NodeId, s: &BytesStart<'_>) -> Result<Vec<NodeId>, XmlProblem> {
        let mut prefixed = Vec::new();
        let depth = self.open.len();
        for (i, attribute) in s.attributes().enumerate() {
            if i >= self.limits.attributes {
                return Err(self.limit("attributes", self.limits.attributes));
            }
            let attribute = attribute.map_err(|e| XmlProblem::Malformed(e.to_string()))?;
            let value = attribute
                .normalized_value(V)
                .map_err(|e| XmlProblem::Malformed(e.to_string()))?
                .into_owned();
            let name = attribute.key.as_ref();
            if name == "xmlns" || name.starts_with("xmlns:") {
                let prefix = name.strip_prefix("xmlns:").unwrap_or("");
                let space = self.tree.space_index(&value);
                self.prefixes.push((prefix.to_owned(), space, depth));
                self.tree.attach(element, Kind::Namespace, name, 0, value);
            } else {
                let id = self.tree.attach(element, Kind::Attribute, name, 0, value);
                if name.contains(':') {
                    prefixed.push(id);
                }
            }
        }
        Ok(prefixed)
    }

    fn resolve(&self, name: &str, element: bool) -> Result<u16, XmlProblem> {
        let prefix = name.split_once(':').map_or("", |(p, _)| p);
        if prefix.is_empty() && !element {
            return Ok(0);
        }
        let found = self.prefixes.iter().rev().find(|(p, _, _)| p == prefix);
        match found {
            Some((_, space, _)) => Ok(*space),
            None if prefix.is_empty() => Ok(0),
            None => Err(XmlProblem::UnknownPrefix(prefix.to_owned())),
        }
    }

    fn close_scope(&mut self, depth: usize) {
        while self
            .prefixes
            .last()
            .is_some_and(|(_, _, d)| *d >= depth && *d > 0)
        {
            self.prefixes.pop();
        }
    }

    fn finish(mut self, at: u64) -> Result<Tree, XmlError> {
        self.flush().map_err(|problem| XmlError { at, problem })?;
        if self.open.len() > 1 {
            return Err(malformed("an element is not closed".to_owned(), at));
        }
        if self.elements_at_root == 0 {
            return Err(malformed("there is no element".to_owned(), at));
        }
        Ok(self.tree)
    }
}
