//! Repeats by number, and lists that the form brings along (secondary instances).

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::value::{Place, Value};

/// `instance(list)`: where a list begins. What reads a list that is not here is not decided here: whoever has the list
/// has decided it, and what they sent stays.
pub(super) fn instance(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let list = scope.text_of(&arguments[0])?;
    let found = scope.setting.host.instance(&list);
    let place = found.ok_or_else(|| Fault::MissingList(list.clone().into_owned()))?;
    Ok(Value::Nodes(vec![place]))
}

/// `pulldata(list, column, key column, key)`: a cell of the first row whose key fits.
pub(super) fn pulldata(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let list = scope.text_of(&arguments[0])?;
    let (column, key) = (scope.text_of(&arguments[1])?, scope.text_of(&arguments[2])?);
    let wanted = scope.text_of(&arguments[3])?;
    let found = scope.setting.host.instance(&list);
    let place = found.ok_or_else(|| Fault::MissingList(list.clone().into_owned()))?;
    let tree = scope.tree(place);
    let rows = tree.elements(place.node).flat_map(|root| tree.elements(root));
    let cell = |row, name: &str| tree.elements(row).find(|c| tree.local(*c) == name);
    let row = rows
        .into_iter()
        .find(|row| cell(*row, &key).is_some_and(|c| tree.text(c) == wanted));
    let value = row
        .and_then(|row| cell(row, &column))
        .map(|c| tree.text(c).into_owned());
    Ok(Value::Text(value.unwrap_or_default()))
}

/// All repeats of one kind, and which of them is meant.
struct Level {
    repeats: Vec<Place>,
    index: f64,
}

/// `indexed-repeat(what, repeat, number, …)`: the nodes of `what` inside the repeats of those numbers. The
/// pairs may come in any order.
pub(super) fn indexed_repeat(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let mut levels = Vec::new();
    for pair in arguments[1..].chunks(2) {
        let [repeats, index] = pair else {
            return Err(Fault::Arguments {
                function: "indexed-repeat",
                given: arguments.len(),
            });
        };
        levels.push(Level {
            index: scope.number_of(index)?,
            repeats: scope.nodes_of(repeats, "indexed-repeat")?,
        });
    }
    let depth = |level: &Level| {
        let first = level.repeats.first();
        first.map_or(0, |p| scope.tree(*p).ancestors(p.node).count())
    };
    levels.sort_by_key(depth);
    let Some(innermost) = descend(scope, levels) else {
        return Ok(Value::Nodes(Vec::new()));
    };
    let mut targets = scope.nodes_of(&arguments[0], "indexed-repeat")?;
    targets.retain(|t| inside(scope, innermost, *t));
    Ok(Value::Nodes(targets))
}

fn inside(scope: &Scope<'_>, outer: Place, inner: Place) -> bool {
    outer.tree == inner.tree && scope.tree(outer).contains(outer.node, inner.node)
}

fn descend(scope: &Scope<'_>, levels: Vec<Level>) -> Option<Place> {
    let mut chosen: Option<Place> = None;
    for level in levels {
        let mut here = level
            .repeats
            .into_iter()
            .filter(|r| chosen.is_none_or(|outer| inside(scope, outer, *r)));
        let index = level.index - 1.0;
        let whole = index >= 0.0 && index.fract() == 0.0;
        chosen = Some(whole.then(|| here.nth(index as usize)).flatten()?);
    }
    chosen
}
