//! The sheet `settings`: what holds for the form as a whole.

use std::collections::BTreeMap;

use base::{Finding, Findings};

use super::names::is_name;
use super::row::{Row, Table, truth};
use super::survey::Built;
use crate::code;
use crate::model::{Cell, Expression, Form, FormLanguage, Item, Kind, Question, Settings};

/// The settings of a workbook.
pub(super) struct Read {
    /// Texts by canonical name.
    values: BTreeMap<String, String>,
    row: Option<Row>,
    /// The form's name when no setting gives one: the file's without its ending.
    fallback: String,
    /// The name of the root element.
    pub name: String,
    /// Where words without language belong.
    pub default_language: String,
    /// Whether spaces in cells are tidied.
    pub clean: bool,
    /// Whether a list may hold a name twice.
    pub duplicates: bool,
}

/// Reads the first row of the sheet; the others mean nothing.
pub(super) fn read(table: Option<&Table>, file_name: &str, findings: &mut Findings) -> Read {
    let row = table.and_then(|t| t.rows.first()).cloned();
    let mut values = BTreeMap::new();
    for (tokens, _, text) in row.iter().flat_map(|r| &r.cells) {
        if tokens.len() == 1 {
            values.insert(tokens[0].clone(), text.clone());
        }
    }
    let is = |key: &str, otherwise: bool| values.get(key).and_then(|v| truth(v)).unwrap_or(otherwise);
    let read = Read {
        fallback: stem(file_name),
        name: values.get("name").cloned().unwrap_or_else(|| "data".to_owned()),
        default_language: values
            .get("default_language")
            .cloned()
            .unwrap_or_else(|| "default".to_owned()),
        clean: is("clean_text_values", true),
        duplicates: is("allow_choice_duplicates", false),
        values,
        row,
    };
    read.check(findings);
    read
}

fn stem(file_name: &str) -> String {
    let base = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
    if stem.is_empty() {
        "data".to_owned()
    } else {
        stem.to_owned()
    }
}

impl Read {
    fn check(&self, findings: &mut Findings) {
        let at = |key: &str| self.row.as_ref().map(|r| r.at(&[key], key)).unwrap_or_default();
        if !is_name(&self.name) {
            findings.push(
                Finding::error(code::BAD_NAME)
                    .at(at("name"))
                    .with("name", &self.name),
            );
        }
        if self.get("public_key").is_some() {
            findings.push(Finding::warning(code::ENCRYPTED_SUBMISSIONS).at(at("public_key")));
            if self.omit_instance_id() {
                findings.push(
                    Finding::error(code::BAD_SETTING)
                        .at(at("omit_instanceID"))
                        .with("setting", "omit_instanceID"),
                );
            }
        }
        for key in ["add_none_option", "sms_keyword"] {
            if self.get(key).is_some_and(|v| truth(v) != Some(false)) {
                findings.push(Finding::info(code::UNSUPPORTED).at(at(key)).with("what", key));
            }
        }
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(String::as_str)
    }

    fn owned(&self, key: &str) -> Option<String> {
        self.values.get(key).cloned()
    }

    /// Whether submissions have no `instanceID`.
    pub(super) fn has_no_instance_id(&self) -> bool {
        self.omit_instance_id()
    }

    fn omit_instance_id(&self) -> bool {
        self.get("omit_instanceID").and_then(truth).unwrap_or(false)
    }

    /// Takes over settings that stand in the survey sheet, as an older dialect wrote them.
    pub(super) fn apply_survey(&mut self, rows: &[(String, String)]) {
        self.values.extend(rows.iter().cloned());
    }

    /// The form, of the settings and everything built from the survey.
    pub(super) fn form(&self, built: &mut Built) -> Form {
        let id = self.owned("id_string").unwrap_or_else(|| self.fallback.clone());
        let languages: Vec<FormLanguage> = built.languages.iter().map(|n| FormLanguage::named(n)).collect();
        let mut meta = std::mem::take(&mut built.meta);
        meta.extend(self.meta_items());
        if self.flat() {
            built.items.iter_mut().for_each(|i| hand_down(i, None));
        }
        Form {
            title: self.owned("title").unwrap_or_else(|| id.clone()),
            id,
            version: self.owned("version"),
            name: self.name.clone(),
            default_language: Some(self.default_language.clone()),
            languages,
            settings: self.settings(),
            items: std::mem::take(&mut built.items),
            meta,
            lists: std::mem::take(&mut built.lists),
            files: std::mem::take(&mut built.files),
            entities: std::mem::take(&mut built.entities),
        }
    }

    fn settings(&self) -> Settings {
        let attributes = self
            .row
            .iter()
            .flat_map(|r| r.below("attribute"))
            .map(|(k, v)| (k.to_owned(), v.to_owned()));
        Settings {
            style: self.owned("style"),
            instance_name: self.expression("instance_name"),
            submission_url: self.owned("submission_url"),
            public_key: self.owned("public_key"),
            auto_send: self.owned("auto_send"),
            auto_delete: self.owned("auto_delete"),
            client_editable: self.get("client_editable").and_then(truth).unwrap_or(false),
            flat: self.flat(),
            omit_instance_id: self.omit_instance_id(),
            namespace: self.owned("instance_xmlns"),
            prefix: self.owned("compact_prefix"),
            delimiter: self.owned("delimiter"),
            attributes: attributes.collect(),
            namespaces: self.get("namespaces").map(namespaces).unwrap_or_default(),
        }
    }

    fn flat(&self) -> bool {
        self.get("flat").is_some_and(|v| truth(v) != Some(false))
    }

    fn expression(&self, key: &str) -> Option<Expression> {
        self.row.as_ref().and_then(|r| r.expression(&[key]))
    }

    fn meta_items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        if !self.omit_instance_id() {
            let mut id = calculated("instanceID", None);
            id.bind.readonly = Some(Expression::new("true()"));
            let preload = self.owned("instance_id").unwrap_or_else(|| "uid".to_owned());
            id.bind.more.insert("jr:preload".to_owned(), preload);
            items.push(id);
        }
        if let Some(name) = self.expression("instance_name") {
            items.push(calculated("instanceName", Some(name)));
        }
        items
    }
}

/// Hands the condition of a group to the items in it, since a flat group has no element that could carry it.
fn hand_down(item: &mut Item, above: Option<&Expression>) {
    let own = item.bind.relevant.take();
    let joined = match (above, own) {
        (Some(above), Some(own)) => Some(Expression::written(
            format!("{} and ({})", above.text, own.text),
            own.cell,
        )),
        (above, own) => own.or_else(|| above.cloned()),
    };
    match &mut item.kind {
        Kind::Group(items) | Kind::Repeat { items, .. } => {
            items.iter_mut().for_each(|i| hand_down(i, joined.as_ref()));
        }
        Kind::Question(_) => item.bind.relevant = joined,
    }
}

/// A value that the form works out, made by the compiler itself.
pub(super) fn calculated(name: &str, calculation: Option<Expression>) -> Item {
    let mut item = Item {
        name: name.to_owned(),
        kind: Kind::Question(Box::new(Question {
            type_name: "calculate".to_owned(),
            ..Question::default()
        })),
        cell: calculation
            .as_ref()
            .map_or_else(Cell::default, |c| c.cell.clone()),
        ..Item::default()
    };
    item.bind.calculation = calculation;
    item
}

/// `a="http://…" b=http://…`: prefixes and addresses.
fn namespaces(text: &str) -> BTreeMap<String, String> {
    text.split_whitespace()
        .filter_map(|pair| pair.split_once('='))
        .filter(|(prefix, address)| !prefix.is_empty() && !address.contains('='))
        .map(|(prefix, address)| (prefix.to_owned(), address.replace(['"', '\''], "")))
        .collect()
}
