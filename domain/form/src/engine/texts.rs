//! The texts of a form: `<itext>`, and labels written in place.

use std::collections::BTreeMap;

use base::Language;

use crate::expr::parse;
use crate::instance::{Kind, NodeId, Tree};

use super::words::{Media, Part, Words};
use crate::model::Medium;

/// All texts of a form.
#[derive(Debug, Default)]
pub(super) struct Texts {
    pub(super) languages: Vec<(String, Option<Language>)>,
    pub(super) all: BTreeMap<String, Words>,
    /// Further help, by the id of its text.
    pub(super) guidance: BTreeMap<String, Words>,
}

/// Reads `<itext>`; the default language comes first.
pub(super) fn read(form: &Tree, model: NodeId) -> Texts {
    let mut texts = Texts::default();
    let Some(itext) = form.named(model, "itext").next() else {
        return texts;
    };
    let mut translations: Vec<NodeId> = form.named(itext, "translation").collect();
    translations.sort_by_key(|t| form.attribute(*t, "default").is_none());
    let count = translations.len();
    for (i, translation) in translations.into_iter().enumerate() {
        let name = form.attribute(translation, "lang").unwrap_or_default();
        texts.languages.push((name.to_owned(), tag(name)));
        for text in form.named(translation, "text") {
            let id = form.attribute(text, "id").unwrap_or_default();
            for value in form.named(text, "value") {
                let kind = form.attribute(value, "form").unwrap_or("long");
                let place = match kind {
                    "guidance" => &mut texts.guidance,
                    _ => &mut texts.all,
                };
                let words = place
                    .entry(id.to_owned())
                    .or_insert_with(|| Words::of(vec![Vec::new(); count]));
                match Medium::ALL.into_iter().find(|m| m.as_str() == kind) {
                    Some(medium) => {
                        words.media.resize_with(count, Media::default);
                        words.media[i].extend(file(&form.text(value)).map(|name| (medium, name)));
                    }
                    None if matches!(kind, "long" | "guidance") => words.text[i] = parts(form, value),
                    None => {}
                }
            }
        }
    }
    texts
}

/// The name of the file that `jr://images/well.png` means.
fn file(source: &str) -> Option<String> {
    let name = source.trim().strip_prefix("jr://")?.rsplit('/').next()?;
    (!name.is_empty()).then(|| name.to_owned())
}

/// The tag of a language as forms name it: `en`, `English (en)`; `default` and the like have none.
fn tag(name: &str) -> Option<Language> {
    let inner = name
        .rsplit_once('(')
        .and_then(|(_, t)| t.trim().strip_suffix(')'));
    let tag = inner.unwrap_or(name).trim();
    (tag != "default").then(|| tag.parse().ok()).flatten()
}

/// Text and `<output value="…"/>` in the order in which they stand.
pub(super) fn parts(form: &Tree, node: NodeId) -> Vec<Part> {
    let mut out: Vec<Part> = Vec::new();
    for child in form.children(node) {
        match form.kind(child) {
            Kind::Text => out.push(Part::Text(form.text(child).into_owned())),
            Kind::Element if form.local(child) == "output" => {
                let source = form
                    .attribute(child, "value")
                    .or_else(|| form.attribute(child, "ref"));
                out.extend(source.and_then(|s| parse(s).ok()).map(Part::Output));
            }
            Kind::Element => out.push(Part::Text(form.text(child).into_owned())),
            _ => {}
        }
    }
    let blank = out
        .iter()
        .all(|p| matches!(p, Part::Text(t) if t.trim().is_empty()));
    if blank { Vec::new() } else { out }
}

/// The id in `jr:itext('id')`.
fn text_id(reference: &str) -> Option<&str> {
    let inner = reference
        .trim()
        .strip_prefix("jr:itext(")?
        .strip_suffix(')')?
        .trim();
    inner.strip_prefix(['\'', '"'])?.strip_suffix(['\'', '"'])
}

impl Texts {
    /// The words of an attribute: `jr:itext('id')`, or the text itself.
    pub(super) fn words(&self, text: &str) -> Words {
        match text_id(text) {
            Some(id) => self.all.get(id).cloned().unwrap_or_default(),
            None => Words::plain(text),
        }
    }

    /// The words of a `<label>` or `<hint>`.
    pub(super) fn of(&self, form: &Tree, node: NodeId) -> Words {
        match form.attribute(node, "ref").and_then(text_id) {
            Some(id) => self.all.get(id).cloned().unwrap_or_default(),
            None => Words::of(vec![parts(form, node)]),
        }
    }

    /// The further help of a `<hint>`.
    pub(super) fn guidance_of(&self, form: &Tree, node: NodeId) -> Words {
        let id = form.attribute(node, "ref").and_then(text_id);
        id.and_then(|id| self.guidance.get(id))
            .cloned()
            .unwrap_or_default()
    }
}
