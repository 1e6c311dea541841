//! The lists of a form: secondary instances inside it, and files beside it as CSV or XML.

use base::{Finding, Findings, Place};

use super::code;
use crate::instance::{Limits, NodeId, Tree};

use super::compile::Files;

/// Reads every list; one that is nowhere is left out, and what needs it says so.
pub(super) fn read(
    form: &Tree,
    model: NodeId,
    files: &Files,
    findings: &mut Findings,
) -> Vec<(String, Tree)> {
    let mut lists = Vec::new();
    for instance in form.named(model, "instance").skip(1) {
        let Some(id) = form.attribute(instance, "id") else {
            continue;
        };
        let inside = form.elements(instance).next();
        let list = match (form.attribute(instance, "src"), inside) {
            (Some(source), _) => file(source, files, id, findings),
            (None, Some(root)) => {
                let mut list = Tree::new();
                list.copy_in(list.root(), form, root);
                list.mark_ordered();
                Some(list)
            }
            (None, None) => None,
        };
        lists.extend(list.map(|l| (id.to_owned(), l)));
    }
    lists
}

/// The names of the files that the form wants beside it: lists, and the pictures, sounds and films of its words.
pub(super) fn wanted(form: &Tree, model: NodeId) -> Vec<String> {
    let lists = form
        .named(model, "instance")
        .filter_map(|i| form.attribute(i, "src"))
        .filter(|source| source.starts_with("jr://file"))
        .map(str::to_owned);
    let words = form
        .named(model, "itext")
        .flat_map(|itext| form.descendants(itext));
    let media = words
        .filter(|n| form.is_element(*n) && form.local(*n) == "value" && form.attribute(*n, "form").is_some())
        .map(|n| form.text(n).trim().to_owned())
        .filter(|source| source.starts_with("jr://"));
    let mut names: Vec<String> = lists
        .chain(media)
        .filter_map(|source| source.rsplit('/').next().map(str::to_owned))
        .filter(|name| !name.is_empty())
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The list in a file that `jr://file-csv/name.csv` or `jr://file/name.xml` means.
fn file(source: &str, files: &Files, id: &str, findings: &mut Findings) -> Option<Tree> {
    let name = source.rsplit('/').next().unwrap_or(source);
    let place = Place::whole().with("list", id);
    let Some(bytes) = files.get(name) else {
        findings.push(Finding::warning(code::MISSING_FILE).at(place).with("file", name));
        return None;
    };
    let text = String::from_utf8_lossy(bytes);
    let read = if name.ends_with(".csv") {
        table(&text)
    } else {
        Tree::read(&text, &Limits::FORM).map_err(|e| e.to_string())
    };
    match read {
        Ok(tree) => Some(tree),
        Err(why) => {
            let finding = Finding::warning(code::BAD_LIST).at(place).with("file", name);
            findings.push(finding.with("problem", why));
            None
        }
    }
}

/// A table as `root/item/<column>`.
fn table(text: &str) -> Result<Tree, String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = reader.headers().map_err(|e| e.to_string())?.clone();
    let mut tree = Tree::new();
    let root = tree.append(tree.root(), "root");
    for record in reader.records() {
        let record = record.map_err(|e| e.to_string())?;
        let item = tree.append(root, "item");
        for (column, value) in header.iter().zip(&record) {
            let cell = tree.append(item, column.trim());
            tree.set_text(cell, value);
        }
    }
    tree.mark_ordered();
    Ok(tree)
}
