//! The beginning of the start page: what this is, a search, the way in, and one thing to look at.

use super::button::Button;
use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// The beginning of the start page.
#[derive(Debug, Clone, Default)]
pub struct Hero {
    /// The one line.
    pub title: Html,
    /// Two sentences more.
    pub lead: Html,
    /// The address that answers a search.
    pub search: String,
    /// What may be searched for, as the label of the search.
    pub search_label: Html,
    /// Ways in.
    pub actions: Vec<Button>,
    /// One thing to look at: a card; the mark of the house when there is none.
    pub aside: Html,
}

component!(Hero, "hero/hero.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let hero = Hero {
        title: r.t("site-promise"),
        lead: r.t("footer-word"),
        search: "#".to_owned(),
        search_label: r.t("action-search"),
        actions: vec![Button::link(r.t("nav-initiatives"), "#").quiet()],
        aside: Html::empty(),
    };
    vec![Example { title: "Without a card", html: hero.html(r) }]
}
