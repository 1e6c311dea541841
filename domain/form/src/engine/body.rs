//! The body of a form: which items are asked, and how they look.

use std::collections::BTreeMap;

use base::{Finding, Place};

use super::code;
use crate::expr::parse;
use crate::instance::NodeId;

use super::choices::Choices;
use super::compile::Maker;
use super::item::{Control, Repeat, Shape, Upload, Widget};
use super::words::Words;

pub(super) fn read(maker: &mut Maker<'_>, body: NodeId) {
    children(maker, body, Some(0));
}

fn children(maker: &mut Maker<'_>, node: NodeId, around: Option<usize>) {
    let form = maker.form;
    for child in form.elements(node) {
        element(maker, child, around);
    }
}

fn element(maker: &mut Maker<'_>, node: NodeId, around: Option<usize>) {
    let form = maker.form;
    match form.local(node) {
        "group" => group(maker, node, around),
        "repeat" => repeat(maker, node, around),
        "setvalue" => maker.action(node, around),
        name => {
            if let Some(widget) = widget(name, form.attribute(node, "mediatype")) {
                control(maker, node, around, widget);
            }
        }
    }
}

fn widget(name: &str, media: Option<&str>) -> Option<Widget> {
    let kind = media.and_then(|m| m.split('/').next());
    Some(match name {
        "input" | "secret" | "textarea" => Widget::Input,
        "select1" => Widget::SelectOne,
        "select" => Widget::SelectMultiple,
        "rank" => Widget::Rank,
        "range" => Widget::Range,
        "trigger" => Widget::Acknowledge,
        "upload" => Widget::Upload(match kind {
            Some("image") => Upload::Image,
            Some("audio") => Upload::Audio,
            Some("video") => Upload::Video,
            _ => Upload::File,
        }),
        _ => return None,
    })
}

fn appearance(maker: &Maker<'_>, node: NodeId) -> Vec<String> {
    let text = maker.attribute(node, "appearance").unwrap_or_default();
    text.split_whitespace().map(str::to_owned).collect()
}

/// The item that an element of the body is about.
fn target(maker: &Maker<'_>, node: NodeId, around: Option<usize>) -> Option<usize> {
    let reference = maker
        .attribute(node, "ref")
        .or_else(|| maker.attribute(node, "nodeset"));
    if let Some(reference) = reference {
        return maker.item(reference, around);
    }
    let id = maker.attribute(node, "bind")?;
    let form = maker.form;
    let bind = form
        .descendants(form.root())
        .find(|n| form.local(*n) == "bind" && form.attribute(*n, "id") == Some(id))?;
    maker.item(form.attribute(bind, "nodeset")?, Some(0))
}

fn group(maker: &mut Maker<'_>, node: NodeId, around: Option<usize>) {
    let form = maker.form;
    let item = target(maker, node, around);
    let repeat = form.named(node, "repeat").next();
    // The group around a repeat has the repeat's label and no item of its own.
    let about = repeat.and_then(|r| target(maker, r, around)).or(item);
    if let Some(about) = about {
        let look = appearance(maker, node);
        let entry = maker.items[about]
            .control
            .get_or_insert_with(|| plain_group(Vec::new()));
        entry.appearance.extend(look);
        words(maker, node, about);
    }
    children(maker, node, item.or(around));
}

fn plain_group(appearance: Vec<String>) -> Control {
    Control {
        widget: Widget::Group,
        appearance,
        choices: None,
        parameters: BTreeMap::new(),
    }
}

fn repeat(maker: &mut Maker<'_>, node: NodeId, around: Option<usize>) {
    let Some(item) = target(maker, node, around) else {
        return;
    };
    let count = maker.attribute(node, "jr:count").map(str::to_owned);
    let count = count.and_then(|text| maker.expr(item, "count", &text));
    maker.items[item].shape = Shape::Repeat(Repeat { count });
    let look = appearance(maker, node);
    let entry = maker.items[item]
        .control
        .get_or_insert_with(|| plain_group(Vec::new()));
    entry.appearance.extend(look);
    children(maker, node, Some(item));
}

fn control(maker: &mut Maker<'_>, node: NodeId, around: Option<usize>, widget: Widget) {
    let form = maker.form;
    let Some(item) = target(maker, node, around) else {
        let reference = maker.attribute(node, "ref").unwrap_or_default().to_owned();
        let place = Place::whole().with("path", reference);
        maker
            .findings
            .push(Finding::warning(code::CONTROL_WITHOUT_NODE).at(place));
        return;
    };
    words(maker, node, item);
    let is_note = widget == Widget::Input
        && maker.items[item]
            .readonly
            .as_ref()
            .is_some_and(|r| r.source().trim() == "true()");
    let parameters = form.attached(node).filter_map(|a| {
        let name = form.name(a);
        let known = matches!(
            name,
            "start" | "end" | "step" | "rows" | "accuracyThreshold" | "query"
        );
        known.then(|| (name.to_owned(), form.text(a).into_owned()))
    });
    let control = Control {
        widget: if is_note { Widget::Note } else { widget },
        appearance: appearance(maker, node),
        parameters: parameters.collect(),
        choices: choices(maker, node, item),
    };
    maker.items[item].control = Some(control);
    let actions: Vec<NodeId> = form.named(node, "setvalue").collect();
    for action in actions {
        maker.action(action, Some(item));
    }
}

fn words(maker: &mut Maker<'_>, node: NodeId, item: usize) {
    let form = maker.form;
    if let Some(label) = form.named(node, "label").next() {
        maker.items[item].label = maker.texts.of(form, label);
    }
    if let Some(hint) = form.named(node, "hint").next() {
        maker.items[item].hint = maker.texts.of(form, hint);
        maker.items[item].guidance = maker.texts.guidance_of(form, hint);
    }
}

fn choices(maker: &mut Maker<'_>, node: NodeId, item: usize) -> Option<Choices> {
    let form = maker.form;
    if let Some(set) = form.named(node, "itemset").next() {
        let rows = maker.attribute(set, "nodeset")?.to_owned();
        let rows = maker.expr(item, "choices", &rows)?;
        let part = |name: &str| {
            let found = form.named(set, name).next();
            found
                .and_then(|n| form.attribute(n, "ref"))
                .unwrap_or(name)
                .to_owned()
        };
        return Some(Choices::rows(rows, &part("value"), &part("label")));
    }
    if let Some(query) = maker.attribute(node, "query").map(str::to_owned) {
        let rows = parse(&query).ok()?;
        return Some(Choices::rows(rows, "name", "label"));
    }
    let written: Vec<(String, Words)> = form
        .named(node, "item")
        .map(|i| {
            let value = form
                .named(i, "value")
                .next()
                .map(|v| form.text(v).trim().to_owned());
            let label = form.named(i, "label").next().map(|l| maker.texts.of(form, l));
            (value.unwrap_or_default(), label.unwrap_or_default())
        })
        .collect();
    (!written.is_empty()).then_some(Choices::Written(written))
}
