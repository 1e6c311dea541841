//! The model: primary instance, binds, actions.

use super::element::Element;
use super::itext::message_needs;
use super::paths::{How, Shape};
use super::{Writer, itext};
use crate::model::{Expression, Item, Words};
use crate::types;
use crate::xlsform::names::is_dynamic;

/// The version of the ODK XForms specification that is written.
const XFORMS_VERSION: &str = "1.0.0";

/// When an action happens (ODK XForms specification, "Events").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// In the model: when the form is first opened, or opened at all.
    Load,
    /// In a repeat: when an instance is added.
    NewRepeat,
}

/// The type of an item's values; groups have none.
pub(super) fn type_of(item: &Item) -> Option<&'static types::QuestionType> {
    types::find(&item.question()?.type_name)
}

/// Whether an item starts with something worked out.
fn starts_dynamic(item: &Item) -> bool {
    let datatype = type_of(item).and_then(|t| t.datatype).unwrap_or_default();
    item.default
        .as_ref()
        .is_some_and(|d| is_dynamic(&d.text, datatype))
}

impl Writer<'_> {
    pub(super) fn model(&self) -> Element {
        let mut model = Element::new("model").attr("odk:xforms-version", XFORMS_VERSION);
        if let Some(version) = self.entities_version() {
            model.set("entities:entities-version", version);
        }
        model.extend(self.submission());
        model.extend(self.texts.element(&self.paths));
        model.push(Element::new("instance").with(self.primary()));
        model.extend(self.secondary_instances());
        for at in 0..self.paths.nodes.len() {
            model.extend(self.bind(at));
            model.extend(self.actions(at, When::Load));
        }
        model.extend(self.entity_binds());
        model
    }

    fn submission(&self) -> Option<Element> {
        let s = &self.form.settings;
        let mut element = Element::new("submission");
        if let Some(url) = &s.submission_url {
            element.set("action", url);
            element.set("method", "post");
        }
        for (name, value) in [
            ("base64RsaPublicKey", &s.public_key),
            ("orx:auto-send", &s.auto_send),
            ("orx:auto-delete", &s.auto_delete),
        ] {
            if let Some(value) = value {
                element.set(name, value);
            }
        }
        if s.client_editable {
            element.set("odk:client-editable", "true");
        }
        (element != Element::new("submission")).then_some(element)
    }

    fn primary(&self) -> Element {
        let form = self.form;
        let mut root = self.element(0, false);
        for (name, value) in &form.settings.attributes {
            root.set(name, value);
        }
        root.set("id", &form.id);
        for (name, value) in [
            ("xmlns", &form.settings.namespace),
            ("version", &form.version),
            ("odk:prefix", &form.settings.prefix),
            ("odk:delimiter", &form.settings.delimiter),
        ] {
            if let Some(value) = value {
                root.set(name, value);
            }
        }
        root
    }

    /// The element of a place with everything in it; a repeat outside another comes with its template.
    fn element(&self, at: usize, in_repeat: bool) -> Element {
        let node = &self.paths.nodes[at];
        if let Some(entity) = node.entity {
            return self.entity_element(entity);
        }
        let mut element = Element::new(node.name);
        if let Some(item) = node.item {
            for (name, value) in &item.attributes {
                element.set(name, self.paths.resolve(value, at, How::default()));
            }
            if let Some(default) = item
                .default
                .as_ref()
                .filter(|_| item.question().is_some() && !starts_dynamic(item))
            {
                element = element.text(&default.text);
            }
        }
        self.inside(at, in_repeat, &mut element);
        element
    }

    /// Puts what stands in a place into its element; what is in a flat group stands there too.
    fn inside(&self, at: usize, in_repeat: bool, element: &mut Element) {
        for &child in &self.paths.nodes[at].children {
            if self.paths.nodes[child].flat {
                self.inside(child, in_repeat, element);
                continue;
            }
            let repeat = self.paths.nodes[child].shape == Shape::Repeat;
            if repeat && !in_repeat {
                element.push(self.template(child));
            }
            element.push(self.element(child, in_repeat || repeat));
        }
    }

    /// What a new instance of a repeat starts as.
    fn template(&self, at: usize) -> Element {
        let node = &self.paths.nodes[at];
        let mut element = Element::new(node.name).attr("jr:template", "");
        for &child in &node.children {
            element.push(if self.paths.nodes[child].shape == Shape::Repeat {
                self.template(child)
            } else {
                self.element(child, false)
            });
        }
        element
    }

    fn bind(&self, at: usize) -> Option<Element> {
        let node = &self.paths.nodes[at];
        let item = node.item.filter(|_| !node.flat)?;
        let b = &item.bind;
        let mut bind = Element::new("bind").attr("nodeset", &node.path);
        if let Some(datatype) = type_of(item).and_then(|t| t.datatype) {
            bind.set("type", datatype);
        }
        let calculation = b.calculation.as_ref().filter(|_| item.triggers.is_empty());
        for (name, expression) in [
            ("readonly", &b.readonly.as_ref()),
            ("required", &b.required.as_ref()),
            ("relevant", &b.relevant.as_ref()),
            ("constraint", &b.constraint.as_ref()),
            ("calculate", &calculation),
        ] {
            if let Some(e) = expression {
                bind.set(name, self.resolve(e, at));
            }
        }
        for (name, words) in [
            ("jr:constraintMsg", &b.constraint_message),
            ("jr:requiredMsg", &b.required_message),
        ] {
            if let Some(text) = message(words, &node.path, name) {
                bind.set(name, text);
            }
        }
        for (name, value) in &b.more {
            bind.set(name, self.paths.resolve(value, at, How::default()));
        }
        let only_nodeset = Element::new("bind").attr("nodeset", &node.path);
        (bind != only_nodeset).then_some(bind)
    }

    fn resolve(&self, expression: &Expression, at: usize) -> String {
        self.paths.resolve(&expression.text, at, How::default())
    }

    /// What an item does by itself when something happens.
    pub(super) fn actions(&self, at: usize, when: When) -> Vec<Element> {
        let node = &self.paths.nodes[at];
        let Some(item) = node.item.filter(|i| i.question().is_some()) else {
            return Vec::new();
        };
        let action =
            |name: &str, event: &str| Element::new(name).attr("ref", &node.path).attr("event", event);
        let mut out = Vec::new();
        if starts_dynamic(item)
            && let Some(default) = &item.default
        {
            let value = self.resolve(default, at);
            match when {
                When::Load => out.push(action("setvalue", "odk-instance-first-load").attr("value", value)),
                When::NewRepeat => out.push(action("setvalue", "odk-new-repeat").attr("value", value)),
            }
        }
        let Some(question) = item.question().filter(|_| when == When::Load) else {
            return out;
        };
        match question.type_name.as_str() {
            "start-geopoint" => out.push(action("odk:setgeopoint", "odk-instance-first-load")),
            "background-audio" => {
                let mut record = action("odk:recordaudio", "odk-instance-load");
                if let Some(quality) = question.parameters.get("quality") {
                    record.set("odk:quality", quality);
                }
                out.push(record);
            }
            _ => {}
        }
        out
    }
}

/// A message: by itself, or the itext that has it.
fn message(words: &Words, path: &str, name: &str) -> Option<String> {
    if message_needs(words) {
        return Some(format!("jr:itext('{path}:{name}')"));
    }
    words.plain.clone()
}

/// The label of an item as an element.
impl Writer<'_> {
    pub(super) fn label(&self, at: usize, item: &Item) -> Element {
        if itext::label_needs(item) {
            let path = &self.paths.nodes[at].path;
            return Element::new("label").attr("ref", format!("jr:itext('{path}:label')"));
        }
        let text = item.label.plain.as_deref().unwrap_or_default();
        Element::new("label").contents(self.paths.words(text, at))
    }

    pub(super) fn hint(&self, at: usize, item: &Item) -> Element {
        if item.hint.is_translated() || !item.guidance.is_empty() {
            let path = &self.paths.nodes[at].path;
            return Element::new("hint").attr("ref", format!("jr:itext('{path}:hint')"));
        }
        let text = item.hint.plain.as_deref().unwrap_or_default();
        Element::new("hint").contents(self.paths.words(text, at))
    }
}
