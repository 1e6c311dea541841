//! Headers in their canonical form, and rows read through them.
//!
//! A header is a name with an optional language or part after colons: `label::English (en)`,
//! `media::image::French`, `bind::jr:constraintMsg`. Aliases are those of xlsform.org and pyxform. A
//! [`Row`] is asked by canonical name and remembers the cell of everything it gives.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings, Place};

use super::workbook::Sheet;
use crate::code;
use crate::model::{Cell, Expression, Words};

/// What each sheet calls its columns: an alias and the canonical tokens.
pub(super) type Aliases = &'static [(&'static str, &'static [&'static str])];

pub(super) const SURVEY: Aliases = &[
    ("compact_tag", &["instance", "odk:tag"]),
    ("read_only", &["bind", "readonly"]),
    ("readonly", &["bind", "readonly"]),
    ("relevant", &["bind", "relevant"]),
    ("caption", &["label"]),
    ("appearance", &["control", "appearance"]),
    ("relevance", &["bind", "relevant"]),
    ("required", &["bind", "required"]),
    ("constraint", &["bind", "constraint"]),
    ("constraining_message", &["bind", "jr:constraintMsg"]),
    ("constraint_message", &["bind", "jr:constraintMsg"]),
    ("calculation", &["bind", "calculate"]),
    ("calculate", &["bind", "calculate"]),
    ("command", &["type"]),
    ("tag", &["name"]),
    ("value", &["name"]),
    ("image", &["media", "image"]),
    ("big-image", &["media", "big-image"]),
    ("audio", &["media", "audio"]),
    ("video", &["media", "video"]),
    ("count", &["control", "jr:count"]),
    ("repeat_count", &["control", "jr:count"]),
    ("jr:count", &["control", "jr:count"]),
    ("autoplay", &["control", "autoplay"]),
    ("rows", &["control", "rows"]),
    ("noapperrorstring", &["bind", "jr:noAppErrorString"]),
    ("no_app_error_string", &["bind", "jr:noAppErrorString"]),
    ("requiredmsg", &["bind", "jr:requiredMsg"]),
    ("required_message", &["bind", "jr:requiredMsg"]),
    ("body", &["control"]),
    ("save_to", &["bind", "entities:saveto"]),
];
pub(super) const CHOICES: Aliases = &[
    ("caption", &["label"]),
    ("list_name", &["list name"]),
    ("value", &["name"]),
    ("image", &["media", "image"]),
    ("big-image", &["media", "big-image"]),
    ("audio", &["media", "audio"]),
    ("video", &["media", "video"]),
];
pub(super) const SETTINGS: Aliases = &[
    ("form_title", &["title"]),
    ("set_form_title", &["title"]),
    ("form_id", &["id_string"]),
    ("set_form_id", &["id_string"]),
    ("prefix", &["compact_prefix"]),
];
pub(super) const ENTITIES: Aliases = &[("list_name", &["dataset"])];

/// Columns that mean something, in any case and with spaces for underscores.
const KNOWN: [&str; 58] = [
    "name",
    "label",
    "hint",
    "guidance_hint",
    "type",
    "bind",
    "control",
    "instance",
    "media",
    "default",
    "choice_filter",
    "parameters",
    "query",
    "trigger",
    "sms_field",
    "itemset",
    "choices",
    "list_name",
    "parent",
    "extra_data",
    "actions",
    "sms_option",
    "children",
    "flat",
    "attribute",
    "auto_delete",
    "auto_send",
    "default_language",
    "file_name",
    "id_string",
    "instance_name",
    "instance_xmlns",
    "namespaces",
    "public_key",
    "sms_allow_media",
    "sms_date_format",
    "sms_datetime_format",
    "sms_keyword",
    "sms_response",
    "sms_separator",
    "style",
    "submission_url",
    "title",
    "version",
    "allow_choice_duplicates",
    "client_editable",
    "delimiter",
    "prefix",
    "entity_version",
    "add_none_option",
    "clean_text_values",
    "dataset",
    "entity_id",
    "create_if",
    "update_if",
    "repeat",
    "omit_instanceid",
    "disabled",
];

/// The canonical tokens of a header.
fn tokens_of(header: &str, double: bool, aliases: Aliases) -> Vec<String> {
    let mut tokens: Vec<String> = if double || header.contains("::") {
        header.split("::").map(|t| t.trim().to_owned()).collect()
    } else {
        rejoin_prefix(header.split(':').map(|t| t.trim().to_owned()).collect())
    };
    let first = tokens[0]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join("_")
        .to_lowercase();
    if let Some((_, canonical)) = aliases.iter().find(|(alias, _)| *alias == first) {
        tokens.splice(0..1, canonical.iter().map(|t| (*t).to_owned()));
    } else if first == "omit_instanceid" {
        "omit_instanceID".clone_into(&mut tokens[0]);
    } else if KNOWN.contains(&first.as_str()) {
        tokens[0] = first;
    }
    tokens
}

/// `jr` and `count` are one name when a single colon separates.
fn rejoin_prefix(tokens: Vec<String>) -> Vec<String> {
    match tokens.iter().position(|t| t == "jr") {
        Some(i) if i + 1 < tokens.len() => {
            let mut out = tokens[..i].to_vec();
            out.push(format!("jr:{}", tokens[i + 1]));
            out.extend_from_slice(&tokens[i + 2..]);
            out
        }
        _ => tokens,
    }
}

/// A sheet whose headers are understood.
pub(super) struct Table {
    /// The sheet's name as written.
    pub sheet: String,
    /// The tokens and the header of each column.
    pub columns: BTreeMap<usize, (Vec<String>, String)>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// Reads a sheet; a column that stands twice is an error.
    pub(super) fn of(sheet: &Sheet, aliases: Aliases, clean: bool, findings: &mut Findings) -> Self {
        let headers = || {
            sheet
                .headers
                .iter()
                .enumerate()
                .filter_map(|(i, h)| Some((i, h.as_ref()?)))
        };
        let double = headers().any(|(_, h)| h.contains("::"));
        let mut columns = BTreeMap::new();
        let mut seen: BTreeMap<Vec<String>, &str> = BTreeMap::new();
        for (i, header) in headers() {
            let tokens = tokens_of(header, double, aliases);
            if let Some(other) = seen.get(&tokens).copied() {
                let ids = tokens == ["id_string"];
                let finding = if ids { Finding::warning } else { Finding::error };
                findings.push(
                    finding(code::DUPLICATE_HEADER)
                        .at(Place::cell(&sheet.name, 1, header))
                        .with("other", other),
                );
                continue;
            }
            seen.insert(tokens.clone(), header);
            columns.insert(i, (tokens, header.clone()));
        }
        let rows = sheet
            .rows
            .iter()
            .map(|(number, cells)| Row::of(&sheet.name, *number, cells, &columns, clean))
            .collect();
        Self {
            sheet: sheet.name.clone(),
            columns,
            rows,
        }
    }

    /// Whether a column begins with this token.
    pub(super) fn has(&self, token: &str) -> bool {
        self.columns.values().any(|(t, _)| t[0] == token)
    }

    /// The headers of the first tokens, each once.
    pub(super) fn firsts(&self) -> BTreeSet<&str> {
        self.columns.values().map(|(t, _)| t[0].as_str()).collect()
    }
}

/// One row, asked by canonical names.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// The sheet and number of the row.
    pub cell: Cell,
    /// Tokens, header and value of each cell that is not empty.
    pub cells: Vec<(Vec<String>, String, String)>,
}

impl Row {
    fn of(
        sheet: &str,
        number: usize,
        cells: &[(usize, String)],
        columns: &BTreeMap<usize, (Vec<String>, String)>,
        clean: bool,
    ) -> Self {
        let cells = cells
            .iter()
            .filter_map(|(i, text)| {
                let (tokens, header) = columns.get(i)?;
                Some((tokens.clone(), header.clone(), clean_text(text, clean)))
            })
            .collect();
        Self {
            cell: Cell::new(sheet, number, ""),
            cells,
        }
    }

    fn find(&self, tokens: &[&str]) -> Option<&(Vec<String>, String, String)> {
        self.cells.iter().find(|(t, _, _)| t.iter().eq(tokens))
    }

    /// The text of exactly this column.
    pub(super) fn text(&self, tokens: &[&str]) -> Option<&str> {
        self.find(tokens).map(|(_, _, text)| text.as_str())
    }

    /// The text as an expression with its cell.
    pub(super) fn expression(&self, tokens: &[&str]) -> Option<Expression> {
        self.find(tokens)
            .map(|(_, header, text)| Expression::written(text, self.cell.column(header)))
    }

    /// The cell of this column, or the row with the column's usual header.
    pub(super) fn at(&self, tokens: &[&str], usual: &str) -> Place {
        let header = self
            .cells
            .iter()
            .find(|(t, _, _)| t.iter().zip(tokens).all(|(a, b)| a == b) && t.len() >= tokens.len())
            .map_or(usual, |(_, h, _)| h);
        self.cell.column(header).place()
    }

    /// Whether any column begins with these tokens.
    pub(super) fn has(&self, tokens: &[&str]) -> bool {
        self.cells
            .iter()
            .any(|(t, _, _)| t.len() >= tokens.len() && t.iter().zip(tokens).all(|(a, b)| a == b))
    }

    /// A text in the form's languages; a text without language belongs to the default one as soon as there
    /// are translations.
    pub(super) fn words(&self, tokens: &[&str], default_language: &str) -> Words {
        let mut words = Words::default();
        for (t, _, text) in &self.cells {
            let n = tokens.len();
            if t.len() == n && t.iter().eq(tokens) {
                words.plain = Some(text.clone());
            } else if t.len() == n + 1 && t[..n].iter().eq(tokens) {
                words.by_language.insert(t[n].clone(), text.clone());
            }
        }
        if words.is_translated()
            && let Some(plain) = words.plain.take()
        {
            words
                .by_language
                .entry(default_language.to_owned())
                .or_insert(plain);
        }
        words
    }

    /// The second tokens and values of columns `first::second`.
    pub(super) fn below<'a>(&'a self, first: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.cells
            .iter()
            .filter(move |(t, _, _)| t.len() == 2 && t[0] == first)
            .map(|(t, _, v)| (t[1].as_str(), v.as_str()))
    }
}

/// Straight quotes for curly ones; with `squeeze`, single spaces for any white space.
fn clean_text(text: &str, squeeze: bool) -> String {
    let straight: String = text
        .chars()
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            c => c,
        })
        .collect();
    if squeeze {
        squeeze_spaces(&straight)
    } else {
        straight
    }
}

/// Runs of spaces become one; line breaks stay.
fn squeeze_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out
}

/// `yes`, `true()` … as XLSForm writes truth.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "true()" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "false()" => Some(false),
        _ => None,
    }
}
