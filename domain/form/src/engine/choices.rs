//! What can be chosen: a list of the form, narrowed by what was answered before.

use crate::expr::{Axis, Expr, Fault, Node, Place, Scope, Start, Step, Test, Value};
use crate::instance::{NodeId, Tree};

use super::item::Engine;
use super::run::Run;
use super::words::{Media, Words};

/// Where the choices of a question come from.
#[derive(Debug, Clone)]
pub enum Choices {
    /// Written out in the question.
    Written(Vec<(String, Words)>),
    /// Rows of a list.
    Rows {
        /// Which rows.
        rows: Expr,
        /// The column that is stored.
        value: String,
        /// The column, or the call of `jr:itext`, that is shown.
        label: Label,
        /// The list and the conditions on its rows, where the rows are plainly that.
        plain: Option<(String, Vec<Node>)>,
    },
}

/// What is shown of a row.
#[derive(Debug, Clone)]
pub enum Label {
    /// A column.
    Column(String),
    /// The text whose id stands in a column.
    Text(String),
}

/// One choice as it is offered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Choice {
    /// What is stored.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// Pictures, sounds and films of it, by the names of files beside the form.
    #[serde(skip_serializing_if = "Media::is_empty")]
    pub media: Media,
}

impl Choices {
    /// Choices from the parts of an `<itemset>`.
    pub fn rows(rows: Expr, value: &str, label: &str) -> Self {
        let inner = label
            .trim()
            .strip_prefix("jr:itext(")
            .and_then(|l| l.strip_suffix(')'));
        let label = match inner {
            Some(column) => Label::Text(column.trim().to_owned()),
            None => Label::Column(label.trim().to_owned()),
        };
        Self::Rows {
            plain: plain(rows.root()),
            value: value.trim().to_owned(),
            label,
            rows,
        }
    }

    /// The id of the list they come from, where that is plain.
    pub fn list(&self) -> Option<&str> {
        match self {
            Self::Rows { plain, .. } => plain.as_ref().map(|(id, _)| id.as_str()),
            Self::Written(_) => None,
        }
    }
}

/// Recognises `instance('x')/root/item[…]`, also inside `randomize(…)`.
fn plain(node: &Node) -> Option<(String, Vec<Node>)> {
    let path = match node {
        Node::Call { name, arguments, .. } if &**name == "randomize" => return plain(arguments.first()?),
        Node::Path(path) => path,
        _ => return None,
    };
    let Start::Of(start) = &path.start else {
        return None;
    };
    let Node::Call { name, arguments, .. } = &**start else {
        return None;
    };
    let [Node::Text(id)] = &arguments[..] else {
        return None;
    };
    let [root, item] = &path.steps[..] else {
        return None;
    };
    let named =
        |step: &Step, n: &str| step.axis == Axis::Child && matches!(&step.test, Test::Name(t) if &**t == n);
    let sound = &**name == "instance" && path.filters.is_empty() && root.predicates.is_empty();
    let free = item.predicates.iter().all(is_condition);
    (sound && free && named(root, "root") && named(item, "item"))
        .then(|| (id.to_string(), item.predicates.clone()))
}

/// Whether a predicate asks only about its row, not about the row's number.
fn is_condition(node: &Node) -> bool {
    let mut plain = !matches!(node, Node::Number(_));
    node.visit(&mut |n| {
        if let Node::Call { name, .. } = n {
            plain &= !matches!(&**name, "position" | "last");
        }
    });
    let truth = match node {
        Node::Binary(operator, _, _) => *operator < crate::expr::Operator::Add,
        Node::Call { name, .. } => matches!(
            &**name,
            "selected" | "not" | "true" | "contains" | "starts-with" | "regex"
        ),
        _ => false,
    };
    plain && truth
}

/// The child of a row that holds a column.
fn cell(tree: &Tree, row: NodeId, column: &str) -> Option<NodeId> {
    let column = column.strip_prefix("./").unwrap_or(column);
    if let Some(attribute) = column.strip_prefix('@') {
        return tree.attached(row).find(|a| tree.name(*a) == attribute);
    }
    tree.elements(row).find(|c| tree.local(*c) == column)
}

pub(super) fn cell_text(tree: &Tree, row: NodeId, column: &str) -> String {
    cell(tree, row, column)
        .map(|c| tree.text(c).into_owned())
        .unwrap_or_default()
}

impl Engine {
    /// The tree of a list and its number among the trees of a run.
    pub(crate) fn list(&self, id: &str) -> Option<(u32, &Tree)> {
        let index = self.lists.iter().position(|(name, _)| name == id)?;
        Some((u32::try_from(index).ok()? + 1, &self.lists[index].1))
    }
}

impl Run<'_> {
    /// What can be chosen at a node, in the language of an index.
    ///
    /// # Errors
    /// [`Fault`] when the rows cannot be found.
    pub fn offered(&self, item: usize, node: NodeId, language: usize) -> Result<Vec<Choice>, Fault> {
        let control = self.engine.items[item].control.as_ref();
        let Some(choices) = control.and_then(|c| c.choices.as_ref()) else {
            return Ok(Vec::new());
        };
        match choices {
            Choices::Written(all) => Ok(all
                .iter()
                .map(|(value, words)| Choice {
                    value: value.clone(),
                    label: self.say(words, node, language),
                    media: words.media(language),
                })
                .collect()),
            Choices::Rows {
                rows, value, label, ..
            } => self.with_scope(node, |scope| {
                let places = places(scope, rows)?;
                Ok(places
                    .into_iter()
                    .map(|p| self.choice(scope, p, value, label, language))
                    .collect())
            }),
        }
    }

    fn choice(&self, scope: &Scope<'_>, row: Place, value: &str, label: &Label, language: usize) -> Choice {
        let tree = scope.tree(row);
        let value = cell_text(tree, row.node, value);
        let (shown, media) = match label {
            Label::Column(column) => (cell_text(tree, row.node, column), Media::new()),
            Label::Text(column) => {
                let id = cell_text(tree, row.node, column);
                let words = self.engine.texts.get(&id);
                let said = words.map(|w| (self.say_in(scope, w, language), w.media(language)));
                said.unwrap_or_default()
            }
        };
        let label = if shown.is_empty() { value.clone() } else { shown };
        Choice { value, label, media }
    }

    /// Whether a code is among the choices; absent when that cannot be told (a list that is not here).
    ///
    /// # Errors
    /// [`Fault`] when the rows cannot be found.
    pub fn is_offered(&self, item: usize, node: NodeId, code: &str) -> Result<Option<bool>, Fault> {
        let control = self.engine.items[item].control.as_ref();
        let Some(choices) = control.and_then(|c| c.choices.as_ref()) else {
            return Ok(None);
        };
        match choices {
            Choices::Written(all) => Ok(Some(all.iter().any(|(v, _)| v == code))),
            Choices::Rows {
                value,
                plain: Some((list, conditions)),
                ..
            } => match self.engine.list(list) {
                None => Ok(None),
                Some((number, tree)) => self
                    .with_scope(node, |scope| among(scope, number, tree, value, code, conditions))
                    .map(Some),
            },
            Choices::Rows { rows, value, .. } => self.with_scope(node, |scope| {
                let places = places(scope, rows)?;
                let found = places
                    .iter()
                    .any(|p| cell_text(scope.tree(*p), p.node, value) == code);
                Ok(Some(found))
            }),
        }
    }
}

fn places(scope: &Scope<'_>, rows: &Expr) -> Result<Vec<Place>, Fault> {
    match scope.evaluate(rows)? {
        Value::Nodes(places) => Ok(places),
        _ => Err(Fault::NotNodes("itemset")),
    }
}

/// Whether a row of the list has the code and meets the conditions; only rows with the code are looked at.
fn among(
    scope: &Scope<'_>,
    number: u32,
    tree: &Tree,
    value: &str,
    code: &str,
    conditions: &[Node],
) -> Result<bool, Fault> {
    let Some(root) = tree.element() else {
        return Ok(false);
    };
    for row in tree.elements(root) {
        let fits = cell(tree, row, value).is_some_and(|c| tree.text(c) == code);
        if fits
            && meets(
                scope,
                Place {
                    tree: number,
                    node: row,
                },
                conditions,
            )?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn meets(scope: &Scope<'_>, row: Place, conditions: &[Node]) -> Result<bool, Fault> {
    for condition in conditions {
        let here = Scope { here: row, ..*scope };
        if !here.value(condition)?.truth() {
            return Ok(false);
        }
    }
    Ok(true)
}
