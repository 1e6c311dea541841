//! Loops (an older form of repeat): the same questions once for each choice of a list.
//!
//! `%(name)s` and `%(label)s` in the words and names of the questions stand for the choice.

use base::Finding;

use super::guess;
use super::row::Row;
use super::survey::Builder;
use crate::code;
use crate::model::{Choice, ChoiceList, Item, Kind, Words};

/// A loop needs a list.
pub(super) fn check(builder: &mut Builder<'_>, row: &Row, list: Option<&str>) {
    if list.is_none_or(|l| builder.list(l).is_none()) {
        let finding = Finding::error(code::NO_LIST)
            .at(row.at(&["type"], "type"))
            .with("list", list.unwrap_or_default())
            .with("list_sheet", "choices");
        builder.findings.push(guess(finding, ""));
    }
}

/// Turns the items of a loop into one group for each choice.
pub(super) fn unroll(item: &mut Item, list: Option<&str>, lists: &[ChoiceList]) {
    let choices = lists
        .iter()
        .find(|l| Some(l.name.as_str()) == list)
        .map(|l| l.choices.as_slice())
        .unwrap_or_default();
    let template = std::mem::take(match &mut item.kind {
        Kind::Group(items) | Kind::Repeat { items, .. } => items,
        Kind::Question(_) => return,
    });
    let groups = choices.iter().filter(|c| c.name != "none").map(|c| Item {
        name: c.name.clone(),
        label: c.label.clone(),
        media: c.media.clone(),
        kind: Kind::Group(template.iter().map(|t| fill(t, c)).collect()),
        cell: c.cell.clone(),
        ..Item::default()
    });
    item.kind = Kind::Group(groups.collect());
}

fn fill(template: &Item, choice: &Choice) -> Item {
    let mut item = template.clone();
    let label = choice.label.plain.clone().unwrap_or_default();
    item.name = put(&item.name, &choice.name, &label);
    for words in [&mut item.label, &mut item.hint, &mut item.guidance] {
        fill_words(words, choice);
    }
    let b = &mut item.bind;
    let own = [
        &mut b.relevant,
        &mut b.constraint,
        &mut b.calculation,
        &mut b.required,
    ];
    for e in own.into_iter().flatten() {
        e.text = put(&e.text, &choice.name, &label);
    }
    if let Kind::Group(items) | Kind::Repeat { items, .. } = &mut item.kind {
        *items = items.iter().map(|i| fill(i, choice)).collect();
    }
    item
}

fn fill_words(words: &mut Words, choice: &Choice) {
    let plain = choice.label.plain.as_deref();
    if let Some(text) = &mut words.plain {
        *text = put(
            text,
            &choice.name,
            plain.or(choice.label.all().next()).unwrap_or_default(),
        );
    }
    for (language, text) in &mut words.by_language {
        let label = choice
            .label
            .by_language
            .get(language)
            .map(String::as_str)
            .or(plain);
        *text = put(text, &choice.name, label.unwrap_or_default());
    }
}

fn put(text: &str, name: &str, label: &str) -> String {
    text.replace("%(name)s", name).replace("%(label)s", label)
}
