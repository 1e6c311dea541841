//! Lists of choices, and where a select takes its choices from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Cell, Expression, Medium, Words};

/// A list of choices from the form itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceList {
    /// What selects call it.
    pub name: String,
    /// In order.
    pub choices: Vec<Choice>,
    /// The extra columns of the list, in order.
    pub columns: Vec<String>,
}

/// One choice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The value that is stored.
    pub name: String,
    /// What people read.
    pub label: Words,
    /// Files beside the label.
    pub media: BTreeMap<Medium, Words>,
    /// Extra columns, used by choice filters, in the order of the sheet.
    pub extra: Vec<(String, String)>,
    /// Where it was written.
    pub cell: Cell,
}

/// What a select offers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Where the choices come from.
    pub source: ChoiceSource,
    /// Which of them are offered; an expression over the columns of the list.
    pub filter: Option<Expression>,
    /// A free answer `other` is offered too.
    pub or_other: bool,
    /// Offered in random order.
    pub randomize: bool,
    /// The seed of the random order: a number or `${name}`.
    pub seed: Option<String>,
    /// The column that is stored; `name` when not said.
    pub value: Option<String>,
    /// The column that is shown; `label` when not said.
    pub label: Option<String>,
}

/// Where the choices of a select come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChoiceSource {
    /// A list of this form.
    List(String),
    /// A list of the sheet `external_choices`, which becomes the file `itemsets.csv`.
    ExternalList(String),
    /// A file beside the form, by its name.
    File(String),
    /// The answers given so far to a question in a repeat, by name (`${name}` without the braces).
    Repeat(String),
}

impl Default for ChoiceSource {
    fn default() -> Self {
        Self::List(String::new())
    }
}

/// A file that must lie beside the form, reachable as a secondary instance.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ExternalFile {
    /// The name in `instance('…')`.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// Its format.
    pub kind: FileKind,
}

/// The formats of files beside a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Comma-separated values.
    Csv,
    /// XML.
    Xml,
    /// GeoJSON.
    Geojson,
    /// The latest submission of this form on this device.
    LastSaved,
}
