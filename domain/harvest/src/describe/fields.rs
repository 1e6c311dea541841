//! What a description fills in, and the fields that it could not.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings, Place};
use serde_json::Value;

use crate::code;

/// How much of a value is told.
const SHORT: usize = 80;

/// What was found about an initiative, as texts that a person looks at before anything is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Described {
    /// The form in which it was described.
    pub form: &'static str,
    /// Where it is described: an address or an identity.
    pub source: String,
    /// Its title.
    pub title: String,
    /// Its aim in a sentence.
    pub aim: String,
    /// Its story.
    pub description: String,
    /// How to take part.
    pub how_to_take_part: String,
    /// Codes or names of countries.
    pub places: Vec<String>,
    /// The place inside, in words.
    pub locality: String,
    /// Topics.
    pub topics: Vec<String>,
    /// Goals, targets, indicators of the 2030 Agenda.
    pub sdgs: Vec<String>,
    /// When it began, as it is written there.
    pub started: String,
    /// When it ended.
    pub ended: String,
    /// Its web page.
    pub website: String,
    /// How it is reached; an organisation's or a project's, never a person's name.
    pub contact: String,
    /// Who answers for it.
    pub organisation: String,
}

/// A JSON object of which field after field is taken; what is left at the end is told.
pub(super) struct Fields {
    left: BTreeMap<String, Value>,
    findings: Findings,
}

impl Fields {
    /// The members of an object, without those that are empty.
    pub(super) fn of(value: &Value) -> Self {
        let members = value.as_object().into_iter().flatten();
        let said = members.filter(|(_, v)| !is_empty(v));
        Self {
            left: said.map(|(k, v)| (k.clone(), v.clone())).collect(),
            findings: Findings::none(),
        }
    }

    /// The value of the first of these names that is there; all of them count as read.
    pub(super) fn take(&mut self, names: &[&str]) -> Option<Value> {
        let found: Vec<Value> = names.iter().filter_map(|n| self.left.remove(*n)).collect();
        found.into_iter().next()
    }

    /// A text, cleaned of markup.
    pub(super) fn text(&mut self, names: &[&str]) -> String {
        self.take(names).map(|v| text_of(&v)).unwrap_or_default()
    }

    /// Texts: of a list, or of one text with commas.
    pub(super) fn texts(&mut self, names: &[&str], inside: &[&str]) -> Vec<String> {
        self.take(names).map(|v| texts_of(&v, inside)).unwrap_or_default()
    }

    /// Fields that say nothing about an initiative: numbers of the catalogue's own, states of its software.
    pub(super) fn ignore(&mut self, names: &[&str]) {
        for name in names {
            self.left.remove(*name);
        }
    }

    /// Tells something else.
    pub(super) fn tell(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// What was found, and every field that nothing was made of.
    pub(super) fn done(mut self, it: Described) -> Checked<Described> {
        for (name, value) in self.left {
            self.findings.push(left(&name, &text_of(&value)));
        }
        Checked::new(it, self.findings)
    }
}

/// That nothing was made of a field.
pub(super) fn left(name: &str, value: &str) -> Finding {
    let mut short: String = value.chars().take(SHORT).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    let at = Place::whole().with("field", name);
    Finding::info(code::FIELD_LEFT)
        .at(at)
        .with("field", name)
        .with("value", short)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The words of a value: a text, a number, the value of a JSON-LD literal, the first of a list, an object's name.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => plain(text),
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Array(items) => items
            .iter()
            .map(text_of)
            .find(|t| !t.is_empty())
            .unwrap_or_default(),
        Value::Object(members) => {
            let names = [
                "@value",
                "title",
                "name",
                "foaf:name",
                "display_name",
                "@id",
                "fn",
                "vcard:fn",
            ];
            let named = names.into_iter().find_map(|n| members.get(n));
            let any = || members.values().find(|v| !is_empty(v));
            named.or_else(any).map(text_of).unwrap_or_default()
        }
        Value::Null => String::new(),
    }
}

/// The words of each item of a list; of one text, what its commas part.
pub(super) fn texts_of(value: &Value, inside: &[&str]) -> Vec<String> {
    let one = |item: &Value| {
        let named = inside.iter().find_map(|name| item.get(name));
        named.map_or_else(|| text_of(item), text_of)
    };
    let all: Vec<String> = match value {
        Value::Array(items) => items.iter().map(one).collect(),
        Value::String(text) => plain(text)
            .split([',', ';'])
            .map(|t| t.trim().to_owned())
            .collect(),
        other => vec![one(other)],
    };
    all.into_iter().filter(|t| !t.is_empty()).collect()
}

/// A text without the tags that catalogues keep in it, and with single spaces; paragraphs stay.
pub(super) fn plain(text: &str) -> String {
    let broken = ["</p>", "<br>", "<br/>", "<br />", "</li>"];
    let text = broken.iter().fold(text.to_owned(), |t, tag| t.replace(tag, "\n"));
    let (mut out, mut inside) = (String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let tag = c == '<'
            && letters
                .peek()
                .is_some_and(|n| n.is_ascii_alphabetic() || *n == '/');
        match (inside, c) {
            (false, _) if tag => inside = true,
            (true, '>') => inside = false,
            (false, c) => out.push(c),
            (true, _) => {}
        }
    }
    let entities = [
        ("&amp;", "&"),
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
    ];
    let out = entities.iter().fold(out, |t, (entity, c)| t.replace(entity, c));
    let lines = out
        .lines()
        .map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The day of a moment (`2019-05-01T00:00:00` is `2019-05-01`); what is shorter stays.
pub(super) fn day(text: &str) -> String {
    text.split(['T', ' '])
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned()
}
