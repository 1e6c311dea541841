//! All items of a form in order, each with its path.

use super::{Form, Item};

/// Goes through the items of a form depth first, groups before what is in them, `meta` last.
pub struct Walk<'a> {
    stack: Vec<(String, &'a Item)>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(form: &'a Form) -> Self {
        let root = format!("/{}", form.name);
        let meta = format!("{root}/meta");
        let mut stack: Vec<_> = form.meta.iter().rev().map(|i| (path(&meta, i), i)).collect();
        stack.extend(form.items.iter().rev().map(|i| (path(&root, i), i)));
        Self { stack }
    }
}

fn path(above: &str, item: &Item) -> String {
    format!("{above}/{}", item.name)
}

impl<'a> Iterator for Walk<'a> {
    type Item = (String, &'a Item);

    fn next(&mut self) -> Option<Self::Item> {
        let (at, item) = self.stack.pop()?;
        self.stack
            .extend(item.children().iter().rev().map(|c| (path(&at, c), c)));
        Some((at, item))
    }
}
