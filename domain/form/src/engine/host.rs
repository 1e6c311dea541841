//! What expressions may ask of the form.

use crate::expr::{Host, Place, Scope, Value, parse};
use crate::instance::Tree;

use super::choices::{Choices, Label, cell_text};
use super::item::Engine;

pub(super) struct FormHost<'a> {
    pub(super) engine: &'a Engine,
    pub(super) language: usize,
}

impl Host for FormHost<'_> {
    fn instance(&self, id: &str) -> Option<Place> {
        let (tree, list) = self.engine.list(id)?;
        Some(Place {
            tree,
            node: list.root(),
        })
    }

    fn choice_name(&self, scope: &Scope<'_>, value: &str, path: &str) -> Option<String> {
        let expr = parse(path).ok()?;
        let Value::Nodes(nodes) = scope.evaluate(&expr).ok()? else {
            return None;
        };
        let item = match nodes.first() {
            Some(place) => self.engine.item_at(scope.tree(*place), *place)?,
            None => self.engine.find(path.trim())?,
        };
        let choices = self.engine.items[item].control.as_ref()?.choices.as_ref()?;
        self.label(choices, value)
    }

    fn itext(&self, id: &str) -> Option<String> {
        let words = self.engine.texts.get(id)?;
        Some(words.without_values(self.language))
    }
}

impl FormHost<'_> {
    fn label(&self, choices: &Choices, code: &str) -> Option<String> {
        match choices {
            Choices::Written(all) => {
                let (_, words) = all.iter().find(|(value, _)| value == code)?;
                Some(words.without_values(self.language))
            }
            Choices::Rows { value, label, .. } => {
                let (_, tree) = self.engine.list(choices.list()?)?;
                let root = tree.element()?;
                let row = tree.elements(root).find(|r| cell_text(tree, *r, value) == code)?;
                match label {
                    Label::Column(column) => Some(cell_text(tree, row, column)),
                    Label::Text(column) => self.itext(&cell_text(tree, row, column)),
                }
            }
        }
    }
}

impl Engine {
    /// The item that a node of a submission belongs to.
    fn item_at(&self, tree: &Tree, place: Place) -> Option<usize> {
        if place.tree != 0 {
            return None;
        }
        let mut names: Vec<&str> = tree
            .ancestors(place.node)
            .filter(|n| tree.is_element(*n))
            .map(|n| tree.local(n))
            .collect();
        names.reverse();
        let mut steps = names.into_iter();
        steps.next()?;
        let mut item = 0;
        for name in steps {
            let children = &self.items[item].children;
            item = *children
                .iter()
                .find(|c| super::run::local(&self.items[**c].name) == name)?;
        }
        Some(item)
    }
}
