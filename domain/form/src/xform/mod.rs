//! XForm: the XML that devices and browsers run.
//!
//! [`write`] turns a typed form into XForm 1.0 XML as the ODK XForms specification has it: model, instance,
//! secondary instances, itext, binds, actions, body, `meta/instanceID`. References `${name}` become paths
//! here (`paths`), relative within a repeat, as ODK's own tools write them. Words that have translations or
//! files become itext (`itext`).
//!
//! Not here: running a form (`crate::engine`). Start with [`write`].

mod body;
mod element;
mod entities;
mod instances;
mod itext;
mod model;
mod paths;

pub(crate) use body::is_shown;
pub(crate) use instances::{searched_lists, sources, uses_search};

use crate::model::Form;
use element::Element;
use itext::Texts;
use paths::Paths;

/// The namespaces of every form (ODK XForms specification, "Namespaces").
const NAMESPACES: [(&str, &str); 7] = [
    ("xmlns", "http://www.w3.org/2002/xforms"),
    ("xmlns:h", "http://www.w3.org/1999/xhtml"),
    ("xmlns:ev", "http://www.w3.org/2001/xml-events"),
    ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
    ("xmlns:jr", "http://openrosa.org/javarosa"),
    ("xmlns:orx", "http://openrosa.org/xforms"),
    ("xmlns:odk", "http://www.opendatakit.org/xforms"),
];
/// The namespace of entities (ODK Entities specification).
const ENTITIES: &str = "http://www.opendatakit.org/xforms/entities";

/// What the parts of the writer share.
struct Writer<'a> {
    form: &'a Form,
    paths: Paths<'a>,
    texts: Texts<'a>,
}

/// The form as XForm XML, with line breaks, in UTF-8.
pub fn write(form: &Form) -> String {
    let paths = Paths::of(form);
    let texts = Texts::of(form, &paths);
    let writer = Writer { form, paths, texts };
    let mut html = Element::new("h:html");
    for (name, address) in NAMESPACES {
        html.set(name, address);
    }
    if !form.entities.is_empty() {
        html.set("xmlns:entities", ENTITIES);
    }
    for (prefix, address) in &form.settings.namespaces {
        let name = format!("xmlns:{prefix}");
        if !html.has(&name) {
            html.set(&name, address);
        }
    }
    let head = Element::new("h:head")
        .with(Element::new("h:title").text(&form.title))
        .with(writer.model());
    html.push(head);
    html.push(writer.body());
    html.document()
}
