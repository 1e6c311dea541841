//! From page to page of a long list.

use super::{Component, Example};
use crate::{Icon, Reader};

/// Where one is in a long list. Nothing is written when there is one page only.
#[derive(Debug, Clone)]
pub struct Pager {
    /// The page, from 1.
    pub page: usize,
    /// How many pages.
    pub pages: usize,
    /// The address, to which the page's number is joined: `/initiatives?q=water&page=`.
    pub prefix: String,
}

impl Pager {
    fn previous(&self) -> Option<String> {
        (self.page > 1).then(|| format!("{}{}", self.prefix, self.page - 1))
    }

    fn next(&self) -> Option<String> {
        (self.page < self.pages).then(|| format!("{}{}", self.prefix, self.page + 1))
    }

    fn place(&self, r: &Reader) -> crate::Html {
        r.ta("nav-page-of", &[("page", self.page.into()), ("pages", self.pages.into())])
    }
}

component!(Pager, "pager/pager.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let pager = Pager { page: 3, pages: 12, prefix: "#page=".to_owned() };
    vec![Example { title: "In the middle", html: pager.html(r) }]
}
