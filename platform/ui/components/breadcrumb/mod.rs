//! The way from the start page to here.

use super::{Component, Example};
use crate::{Html, Reader};

/// The pages above this one; this one itself is not repeated.
#[derive(Debug, Clone, Default)]
pub struct Breadcrumb(pub Vec<(Html, String)>);

impl Breadcrumb {
    /// One more page on the way down.
    #[must_use]
    pub fn to(mut self, label: impl Into<Html>, href: impl Into<String>) -> Self {
        self.0.push((label.into(), href.into()));
        self
    }
}

component!(Breadcrumb, "breadcrumb/breadcrumb.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let way = Breadcrumb::default().to(r.t("nav-initiatives"), "#").to("Water in Tal Afar", "#");
    vec![Example { title: "Two steps down", html: way.html(r) }]
}
