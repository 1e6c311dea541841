//! Secondary instances: the form's lists, the files beside it, the submission saved last.

use std::sync::LazyLock;

use regex::Regex;

use super::Writer;
use super::element::Element;
use super::itext::list_needs;
use crate::model::{Bind, ChoiceList, ChoiceSource, FileKind, Form, Item};
use crate::xlsform::names::references;

/// A secondary instance: its id, and the address when it is not written into the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub id: String,
    pub address: Option<String>,
}

#[expect(clippy::expect_used, reason = "a constant pattern")]
static PULLDATA: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"pulldata\s*\(\s*(.*?),").expect("sound"));
#[expect(clippy::expect_used, reason = "a constant pattern")]
static SEARCH: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"search\(.*?\)").expect("sound"));

/// Whether a select looks its choices up with `search()`, which needs the choices in the body.
pub(crate) fn uses_search(item: &Item) -> bool {
    item.appearance.as_deref().is_some_and(|a| SEARCH.is_match(a))
}

/// The lists whose choices stand in the body.
pub(crate) fn searched_lists(form: &Form) -> Vec<&str> {
    form.walk()
        .filter(|(_, item)| uses_search(item))
        .filter_map(|(_, item)| match &item.question()?.choices.as_ref()?.source {
            ChoiceSource::List(name) => Some(name.as_str()),
            _ => None,
        })
        .collect()
}

/// Everything a form takes from outside its primary instance, in order of need; the same source once.
pub(crate) fn sources(form: &Form) -> Vec<Source> {
    let mut all: Vec<Source> = form
        .files
        .iter()
        .map(|f| Source {
            id: f.id.clone(),
            address: Some(address(&f.file, f.kind)),
        })
        .collect();
    let mut last_saved = false;
    for (_, item) in form.walk() {
        for text in expressions(item) {
            last_saved |= references(text).iter().any(|r| r.last_saved);
            if !text.contains("pulldata(") {
                continue;
            }
            for found in PULLDATA.captures_iter(text) {
                let id = found[1].replace(['\'', '"'], "").trim().to_owned();
                all.push(Source {
                    address: Some(format!("jr://file-csv/{id}.csv")),
                    id,
                });
            }
        }
    }
    if last_saved {
        all.push(Source {
            id: "__last-saved".to_owned(),
            address: Some("jr://instance/last-saved".to_owned()),
        });
    }
    let searched = searched_lists(form);
    all.extend(
        form.lists
            .iter()
            .filter(|l| !searched.contains(&l.name.as_str()))
            .map(|l| Source {
                id: l.name.clone(),
                address: None,
            }),
    );
    let mut once: Vec<Source> = Vec::new();
    for source in all {
        if !once.contains(&source) {
            once.push(source);
        }
    }
    once
}

fn address(file: &str, kind: FileKind) -> String {
    match kind {
        FileKind::Csv => format!("jr://file-csv/{file}"),
        FileKind::Xml | FileKind::Geojson => format!("jr://file/{file}"),
        FileKind::LastSaved => "jr://instance/last-saved".to_owned(),
    }
}

/// The expressions of an item that may look something up.
fn expressions(item: &Item) -> impl Iterator<Item = &str> {
    let Bind {
        relevant,
        constraint,
        required,
        readonly,
        calculation,
        ..
    } = &item.bind;
    let filter = item
        .question()
        .and_then(|q| q.choices.as_ref())
        .and_then(|c| c.filter.as_ref());
    [
        calculation.as_ref(),
        constraint.as_ref(),
        readonly.as_ref(),
        required.as_ref(),
        relevant.as_ref(),
        filter,
        item.default.as_ref(),
    ]
    .into_iter()
    .flatten()
    .map(|e| e.text.as_str())
}

impl Writer<'_> {
    /// The elements `instance` beside the primary one.
    pub(super) fn secondary_instances(&self) -> Vec<Element> {
        sources(self.form)
            .into_iter()
            .filter_map(|source| {
                let element = Element::new("instance").attr("id", &source.id);
                match source.address {
                    Some(address) => Some(element.attr("src", address)),
                    None => Some(element.with(list_root(self.form.list(&source.id)?))),
                }
            })
            .collect()
    }
}

fn list_root(list: &ChoiceList) -> Element {
    let itext = list_needs(list);
    let mut root = Element::new("root");
    for (i, choice) in list.choices.iter().enumerate() {
        let mut item = Element::new("item");
        if itext {
            item.push(Element::new("itextId").text(format!("{}-{i}", list.name)));
        }
        item.push(Element::new("name").text(&choice.name));
        if let Some(label) = choice.label.plain.as_ref().filter(|_| !itext) {
            item.push(Element::new("label").text(label));
        }
        for (column, value) in &choice.extra {
            item.push(Element::new(column).text(value));
        }
        root.push(item);
    }
    root
}
