//! Links with a word about each.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// One link.
#[derive(Debug, Clone)]
pub struct Item {
    /// Where it leads.
    pub label: Html,
    /// Its address.
    pub href: String,
    /// What is there: format, size, a sentence.
    pub hint: Html,
    /// Whether it is a file to take.
    pub download: bool,
}

/// A list of links.
#[derive(Debug, Clone, Default)]
pub struct LinkList(pub Vec<Item>);

impl LinkList {
    /// One more link.
    #[must_use]
    pub fn to(mut self, label: impl Into<Html>, href: impl Into<String>, hint: impl Into<Html>) -> Self {
        self.0.push(Item { label: label.into(), href: href.into(), hint: hint.into(), download: false });
        self
    }

    /// One more file to take.
    #[must_use]
    pub fn file(mut self, label: impl Into<Html>, href: impl Into<String>, hint: impl Into<Html>) -> Self {
        self.0.push(Item { label: label.into(), href: href.into(), hint: hint.into(), download: true });
        self
    }
}

component!(LinkList, "link_list/link_list.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let list = LinkList::default()
        .file("CSV", "#", "One row a cell, 12 kB")
        .file("Data package", "#", "Table, description and licence together")
        .to("How it was made", "#", "From the decision to the figure");
    vec![Example { title: "Files and a page", html: list.html(r) }]
}
