//! Somebody joins columns of another file: strata from a sampling frame, areas from a list.

use base::{Finding, Findings, Text};
use dataset::csv::Told;
use dataset::import_plain;

use super::work::{self, sheet};
use super::{Dataset, Join, code};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A file and what is taken from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinColumns {
    /// The file's name as it came.
    pub file_name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The variable that both have.
    pub key: String,
    /// The columns to take.
    pub columns: Vec<String>,
    /// What people read for them, in the same order; may be shorter.
    pub labels: Vec<Text>,
}

/// Joins columns to a dataset. The raw table stays as it is: they are joined whenever the log is replayed.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; findings when the file cannot be read or lacks a column.
pub async fn join_columns(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    asked: JoinColumns,
) -> Result<(Stored<Dataset>, Findings)> {
    let (_, mut it) = work::dataset(app, actor, Verb::EditDataset, at).await?;
    let (sheet, mut findings) = sheet(&asked.bytes, &Told::default())?;
    let other = import_plain(&sheet).value.unwrap_or_default();
    let lacking = asked
        .columns
        .iter()
        .chain([&asked.key])
        .filter(|c| other.column(c).is_none());
    findings.extend(lacking.map(|c| Finding::error(code::UNKNOWN_VARIABLE).with("variable", c)));
    if !it.variables.iter().any(|v| v.name == asked.key) {
        findings.push(Finding::error(code::UNKNOWN_VARIABLE).with("variable", &asked.key));
    }
    let taken = asked
        .columns
        .iter()
        .filter(|c| it.variables.iter().any(|v| v.name == **c));
    findings.extend(taken.map(|c| Finding::error(code::NAME_TAKEN).with("name", c)));
    if findings.has_errors() {
        return Err(AppError::Findings(findings));
    }
    let file = app.objects.put(&asked.bytes).await?;
    it.joined.push(Join {
        name: asked.file_name,
        file,
        key: asked.key,
        columns: asked.columns,
        labels: asked.labels,
    });
    let entry = Draft::new(app.now(), actor, Verb::EditDataset, it.id).with("joined", file.to_string());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&it)?],
        })
        .await?;
    it.version += 1;
    Ok((it, findings))
}
