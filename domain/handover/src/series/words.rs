//! What an office's codes mean: the code lists of its structure (SDMX-ML 2.1), in the languages that it has.
//!
//! A series keeps only the words of the codes that it uses. A code without words is shown as it stands.

use std::collections::{BTreeMap, BTreeSet};

use base::{Checked, Finding, Findings, Language, Text};
use roxmltree::{Document, Node};
use serde::{Deserialize, Serialize};

use super::{OfficialSeries, refused};
use crate::code;

/// The dimension whose codes are series.
const SERIES: &str = "SERIES";
/// The attribute or dimension whose codes are units.
const UNIT: &str = "UNIT_MEASURE";

/// A dimension: its name, and what its codes mean.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Concept {
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    name: Text,
    codes: BTreeMap<String, Text>,
}

/// The words of codes, by dimension.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(BTreeMap<String, Concept>);

impl Words {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a dimension is called.
    pub fn dimension(&self, dimension: &str) -> Option<&Text> {
        self.0.get(dimension).map(|c| &c.name).filter(|n| !n.is_empty())
    }

    /// What a code of a dimension means.
    pub fn code(&self, dimension: &str, code: &str) -> Option<&Text> {
        self.0.get(dimension)?.codes.get(code)
    }

    /// What a series is called.
    pub fn series(&self, code: &str) -> Option<&Text> {
        self.code(SERIES, code)
    }

    /// What a unit is called.
    pub fn unit(&self, code: &str) -> Option<&Text> {
        self.code(UNIT, code)
    }

    /// The words that a series needs, and no others.
    #[must_use]
    pub fn of(&self, series: &OfficialSeries) -> Self {
        let mut used: BTreeSet<(&str, &str)> = series
            .figures
            .iter()
            .flat_map(|f| f.group.iter().map(|(d, c)| (d.as_str(), c.as_str())))
            .collect();
        used.insert((SERIES, &series.code));
        used.insert((UNIT, &series.unit));
        let mut out = Self::default();
        for (dimension, code) in used {
            if let (Some(concept), Some(words)) = (self.0.get(dimension), self.code(dimension, code)) {
                let kept = out.0.entry(dimension.to_owned()).or_default();
                kept.name.clone_from(&concept.name);
                kept.codes.insert(code.to_owned(), words.clone());
            }
        }
        out
    }
}

/// A structure with the words of its codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// Agency, identity and version, written as a data file names them: `KG_NSC:SDG(1.8)`.
    pub id: String,
    /// The words.
    pub words: Words,
}

impl Structure {
    /// That a series follows another version of it, or another structure; nothing where its file named none.
    pub fn other(&self, series: &OfficialSeries) -> Option<Finding> {
        let follows = series.origin.structure.as_str();
        let other = !follows.is_empty() && follows != self.id;
        other.then(|| {
            let finding = Finding::warning(code::STRUCTURE_OTHER).with("series", series.code.as_str());
            finding.with("follows", follows).with("read", self.id.as_str())
        })
    }
}

/// Reads a structure message.
pub fn read_structure(text: &str) -> Checked<Structure> {
    // A document type is refused: roxmltree does not read one unless it is asked to.
    let document = match Document::parse(text.trim_start_matches('\u{feff}')) {
        Ok(document) => document,
        Err(e) => return refused(Finding::error(code::SERIES_XML).with("reason", e.to_string())),
    };
    let Some(structure) = document.descendants().find(|n| is(n, "DataStructure")) else {
        let found = document.root_element().tag_name().name();
        return refused(Finding::error(code::STRUCTURE_FORMAT).with("found", found));
    };
    let lists: BTreeMap<&str, Node> = identified(&document, "Codelist").collect();
    let concepts: BTreeMap<&str, Node> = identified(&document, "Concept").collect();
    let mut words = Words::default();
    for component in structure.descendants().filter(|n| enumerated(n)) {
        let id = component.attribute("id").unwrap_or_default();
        let list = list_of(&component)
            .or_else(|| concepts.get(id).and_then(list_of))
            .and_then(|l| lists.get(l));
        let concept = Concept {
            name: concepts.get(id).map(name).unwrap_or_default(),
            codes: list.map(codes).unwrap_or_default(),
        };
        if !concept.codes.is_empty() {
            words.0.insert(id.to_owned(), concept);
        }
    }
    let part = |name| structure.attribute(name).unwrap_or_default();
    let id = format!("{}:{}({})", part("agencyID"), part("id"), part("version"));
    match words.is_empty() {
        true => refused(Finding::error(code::STRUCTURE_FORMAT).with("found", id)),
        false => Checked::new(Structure { id, words }, Findings::none()),
    }
}

fn is(node: &Node, name: &str) -> bool {
    node.tag_name().name() == name
}

/// A part of the structure whose values may be codes.
fn enumerated(node: &Node) -> bool {
    is(node, "Dimension") || is(node, "Attribute")
}

fn identified<'a>(document: &'a Document, tag: &'a str) -> impl Iterator<Item = (&'a str, Node<'a, 'a>)> {
    let all = document.descendants().filter(move |n| is(n, tag));
    all.filter_map(|n| Some((n.attribute("id")?, n)))
}

/// The code list that a component or a concept names.
fn list_of<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    let enumeration = node.descendants().find(|n| is(n, "Enumeration"))?;
    let reference = enumeration.children().find(|n| is(n, "Ref"))?;
    reference.attribute("id")
}

fn codes(list: &Node) -> BTreeMap<String, Text> {
    let all = list.children().filter(|n| is(n, "Code"));
    let said = all.filter_map(|n| Some((n.attribute("id")?.to_owned(), name(&n))));
    said.filter(|(_, words)| !words.is_empty()).collect()
}

/// The name of a thing in every language that it has one in.
fn name(node: &Node) -> Text {
    const XML: &str = "http://www.w3.org/XML/1998/namespace";
    let names = node.children().filter(|n| is(n, "Name"));
    names.fold(Text::default(), |text, n| {
        let language = n.attribute((XML, "lang")).unwrap_or("en");
        let words: Vec<&str> = n.text().unwrap_or_default().split_whitespace().collect();
        match language.parse::<Language>() {
            Ok(language) => text.with(language, words.join(" ")),
            Err(_) => text,
        }
    })
}
