//! Descriptions that stand elsewhere already, so that nobody types twice: a data set of a catalogue (CKAN's
//! `package_show`, DCAT as JSON-LD or RDF/XML), a project of PPSR Core or of EU-Citizen.Science.
//!
//! [`describe`] finds out which it is and says what it could fill in and every field that it could not. To add a form:
//! a file here and a line in [`FORMS`].

mod ckan;
mod dcat;
mod fields;
mod ppsr;
mod rdf;

use base::{Checked, Finding, Findings, Place};
use serde_json::Value;

use crate::code;

pub use fields::Described;

/// A form that is read: whether a JSON document has it, and how it is read.
struct Form {
    name: &'static str,
    has: fn(&Value) -> bool,
    read: fn(&Value) -> Checked<Described>,
}

/// The forms, in the order in which they are tried.
const FORMS: &[Form] = &[
    Form {
        name: ppsr::NAME,
        has: ppsr::has,
        read: ppsr::read,
    },
    Form {
        name: ckan::NAME,
        has: ckan::has,
        read: ckan::read,
    },
    Form {
        name: dcat::NAME,
        has: dcat::has,
        read: dcat::read,
    },
];

/// The most bytes that are read.
const LONGEST: usize = 4 * 1024 * 1024;

/// The names of the forms that are read.
pub fn forms() -> impl Iterator<Item = &'static str> {
    FORMS.iter().map(|f| f.name).chain([rdf::NAME])
}

/// Reads a description; refused with a finding when it is of no form that is known.
pub fn describe(text: &str) -> Checked<Described> {
    let refuse = |code| Checked::refused(Findings::from_iter([Finding::error(code).at(whole())]));
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.len() > LONGEST {
        return refuse(code::DESCRIPTION_LONG);
    }
    if text.starts_with('<') {
        return rdf::read(text);
    }
    if ["@prefix", "PREFIX", "@base", "BASE"]
        .iter()
        .any(|word| text.starts_with(word))
    {
        return refuse(code::TURTLE);
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return refuse(code::NO_DESCRIPTION);
    };
    match FORMS.iter().find(|f| (f.has)(&value)) {
        Some(form) => (form.read)(&value),
        None => refuse(code::NO_DESCRIPTION),
    }
}

fn whole() -> Place {
    Place::whole().with("field", "file")
}

#[cfg(test)]
mod tests;
