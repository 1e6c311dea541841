//! Facts about one thing: a name and what it is.

use super::{Component, Example};
use crate::{Html, Reader};

/// Names and what they are. An empty value is left out.
#[derive(Debug, Clone, Default)]
pub struct DefinitionList(pub Vec<(Html, Html)>);

impl DefinitionList {
    /// One more fact.
    #[must_use]
    pub fn item(mut self, name: impl Into<Html>, value: impl Into<Html>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }
}

component!(DefinitionList, "definition_list/definition_list.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let list = DefinitionList::default()
        .item("Place", "Tal Afar, Iraq")
        .item("Who", "578 households")
        .item("Licence", "CC BY 4.0");
    vec![Example { title: "Three facts", html: list.html(r) }]
}
