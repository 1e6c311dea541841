//! Choosing from a long list: a search and a few filters, sent as an address that one can keep.

use super::field::Field;
use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// A form that asks by GET.
#[derive(Debug, Clone, Default)]
pub struct FilterForm {
    /// The address that answers.
    pub action: String,
    /// The words searched for; `None` for a form without a search.
    pub words: Option<String>,
    /// The filters.
    pub fields: Vec<Field>,
    /// What was found, in words.
    pub result: Html,
    /// Whether anything is filtered, so that all can be cleared.
    pub active: bool,
}

component!(FilterForm, "filter_form/filter_form.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    use super::field::Choice;
    let all = || Choice::new("", r.t("filter-all"));
    let form = FilterForm {
        action: "#".to_owned(),
        words: Some("water".to_owned()),
        fields: vec![Field::select("place", "Place", vec![all(), Choice::new("368", "Iraq")]), Field::select("verdict", "Verdict", vec![all(), Choice::new("citizen", r.t("verdict-citizen"))])],
        result: r.tn("filter-found", 4),
        active: true,
    };
    vec![Example { title: "A search with two filters", html: form.html(r) }]
}
