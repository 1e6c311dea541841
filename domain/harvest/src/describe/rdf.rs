//! A data set of DCAT as RDF/XML: read into the same members as its JSON-LD, then read as that.
//!
//! Source: RDF 1.1 XML Syntax (W3C, 2014) §2. Nodes inside nodes and references by `rdf:about` are followed; XML
//! literals and containers are not.

use base::{Checked, Finding, Findings};
use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

use super::fields::Described;
use super::{dcat, whole};
use crate::code;

pub(super) const NAME: &str = "DCAT (RDF/XML)";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/// How deep nodes stand in nodes at most.
const DEPTH: usize = 12;

pub(super) fn read(text: &str) -> Checked<Described> {
    let refuse = |code| Checked::refused(Findings::from_iter([Finding::error(code).at(whole())]));
    let Ok(document) = Document::parse(text) else {
        return refuse(code::NO_DESCRIPTION);
    };
    let root = document.root_element();
    let all: Vec<Value> = match root.has_tag_name((RDF, "RDF")) {
        true => root
            .children()
            .filter(Node::is_element)
            .map(|n| node(n, 0))
            .collect(),
        false => vec![node(root, 0)],
    };
    let graph = json!({ "@graph": all });
    match dcat::has(&graph) {
        true => dcat::read(&graph),
        false => refuse(code::NO_DESCRIPTION),
    }
}

/// A node element: its type, its identity, its properties.
fn node(it: Node<'_, '_>, depth: usize) -> Value {
    let mut out = Map::new();
    out.insert("@type".to_owned(), it.tag_name().name().into());
    if let Some(id) = it.attribute((RDF, "about")) {
        out.insert("@id".to_owned(), id.into());
    }
    if depth < DEPTH {
        for property in it.children().filter(Node::is_element) {
            let entry = out
                .entry(property.tag_name().name())
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(values) = entry {
                values.push(value(property, depth));
            }
        }
    }
    Value::Object(out)
}

/// What a property says: another node, a reference, or words.
fn value(property: Node<'_, '_>, depth: usize) -> Value {
    if let Some(reference) = property.attribute((RDF, "resource")) {
        return json!({ "@id": reference });
    }
    if property.attribute((RDF, "parseType")) == Some("Resource") {
        return node(property, depth + 1);
    }
    match property.children().find(Node::is_element) {
        Some(inner) => node(inner, depth + 1),
        None => property.text().unwrap_or_default().into(),
    }
}
