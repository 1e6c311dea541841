//! Words in several languages: which words become itext, and the itext itself.
//!
//! Words become itext when they are translated or have files beside them, guidance always, messages when
//! they refer to answers. Each text exists in every language; where it is missing stands `-`, so that a gap
//! is seen. (ODK XForms specification, "Languages".)

use std::collections::{BTreeMap, BTreeSet};

use super::element::Element;
use super::paths::Paths;
use crate::model::{ChoiceList, Form, Item, Medium, Words};
use crate::xlsform::names::has_reference;

/// The form of a text beside the plain one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum As {
    Long,
    Guidance,
    Medium(Medium),
}

type Entry<'a> = BTreeMap<As, (&'a str, usize)>;

/// All texts by language and id.
pub(super) struct Texts<'a> {
    default_language: String,
    by_language: BTreeMap<String, BTreeMap<String, Entry<'a>>>,
}

/// Whether a list needs itext for its labels.
pub(super) fn list_needs(list: &ChoiceList) -> bool {
    list.choices.iter().any(|c| {
        !c.media.is_empty() || c.label.is_translated() || c.label.plain.as_deref().is_some_and(has_reference)
    })
}

/// Whether a label needs itext.
pub(super) fn label_needs(item: &Item) -> bool {
    item.label.is_translated() || !item.media.is_empty()
}

/// Whether a message needs itext.
pub(super) fn message_needs(words: &Words) -> bool {
    words.is_translated() || words.plain.as_deref().is_some_and(has_reference)
}

impl<'a> Texts<'a> {
    pub(super) fn of(form: &'a Form, paths: &Paths<'a>) -> Self {
        let mut texts = Self {
            default_language: form
                .default_language
                .clone()
                .unwrap_or_else(|| "default".to_owned()),
            by_language: BTreeMap::new(),
        };
        for list in form.lists.iter().filter(|l| list_needs(l)) {
            for (i, choice) in list.choices.iter().enumerate() {
                let id = format!("{}-{i}", list.name);
                texts.add(&id, As::Long, &choice.label, 0);
                for (medium, words) in &choice.media {
                    texts.add(&id, As::Medium(*medium), words, 0);
                }
            }
        }
        for (at, node) in paths.nodes.iter().enumerate() {
            if let Some(item) = node.item {
                texts.add_item(&node.path, item, at);
            }
        }
        texts
    }

    fn add_item(&mut self, path: &str, item: &'a Item, at: usize) {
        let b = &item.bind;
        if message_needs(&b.constraint_message) {
            self.add(
                &format!("{path}:jr:constraintMsg"),
                As::Long,
                &b.constraint_message,
                at,
            );
        }
        if message_needs(&b.required_message) {
            self.add(
                &format!("{path}:jr:requiredMsg"),
                As::Long,
                &b.required_message,
                at,
            );
        }
        if label_needs(item) {
            let id = format!("{path}:label");
            self.add(&id, As::Long, &item.label, at);
            for (medium, words) in &item.media {
                self.add(&id, As::Medium(*medium), words, at);
            }
        }
        if item.hint.is_translated() || !item.guidance.is_empty() {
            let id = format!("{path}:hint");
            self.add(&id, As::Long, &item.hint, at);
            self.add(&id, As::Guidance, &item.guidance, at);
        }
    }

    fn add(&mut self, id: &str, form: As, words: &'a Words, at: usize) {
        let plain = words.plain.iter().map(|t| (self.default_language.clone(), t));
        let translated = words.by_language.iter().map(|(l, t)| (l.clone(), t));
        for (language, text) in plain.chain(translated).collect::<Vec<_>>() {
            self.by_language
                .entry(language)
                .or_default()
                .entry(id.to_owned())
                .or_default()
                .insert(form, (text, at));
        }
    }

    /// The element `itext`; `None` when no text needs it.
    pub(super) fn element(&self, paths: &Paths<'_>) -> Option<Element> {
        if self.by_language.is_empty() {
            return None;
        }
        let mut ids: BTreeMap<&str, BTreeSet<As>> = BTreeMap::new();
        for (id, entry) in self.by_language.values().flatten() {
            ids.entry(id).or_default().extend(entry.keys());
        }
        let mut itext = Element::new("itext");
        for (language, texts) in &self.by_language {
            let mut translation = Element::new("translation").attr("lang", language);
            if *language == self.default_language {
                translation.set("default", "true()");
            }
            for (id, forms) in &ids {
                let entry = texts.get(*id);
                let mut text = Element::new("text").attr("id", *id);
                text.extend(forms.iter().filter_map(|f| value(*f, entry, paths)));
                translation.push(text);
            }
            itext.push(translation);
        }
        Some(itext)
    }
}

fn value(form: As, entry: Option<&Entry<'_>>, paths: &Paths<'_>) -> Option<Element> {
    let found = entry.and_then(|e| e.get(&form));
    let element = Element::new("value");
    match form {
        As::Medium(medium) => {
            let (text, _) = found.filter(|(t, _)| *t != "-")?;
            let address = format!("jr://{}/{text}", medium.folder());
            Some(
                element
                    .attr("form", medium.as_str())
                    .contents(paths.words(&address, 0)),
            )
        }
        As::Long | As::Guidance => {
            let (text, at) = found.copied().unwrap_or(("-", 0));
            let element = if form == As::Guidance {
                element.attr("form", "guidance")
            } else {
                element
            };
            Some(element.contents(paths.words(text, at)))
        }
    }
}
