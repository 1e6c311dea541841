//! Somebody brings a cleaning log that was kept elsewhere.

use base::{Finding, Findings};
use dataset::csv::Told;
use dataset::process::{Mapping, read_log};

use super::work::{self, sheet};
use super::{CleaningEntry, Dataset, code};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// A log file and what its columns mean.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportLog {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// Which column says what.
    pub mapping: Mapping,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogImported {
    /// How many entries were added.
    pub entries: usize,
    /// Everything that was found; none is an error.
    pub findings: Findings,
}

/// Adds every row of a log file as an entry: all of them, or none.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; all findings when a row cannot be taken.
pub async fn import_log(app: &App, actor: &Actor, at: (&str, &str), asked: ImportLog) -> Result<LogImported> {
    let (_, mut it) = work::dataset(app, actor, Verb::CleanData, at).await?;
    let rekeyed = rekey(app, &mut it.value, &asked.mapping.key).await?;
    let (sheet, mut findings) = sheet(&asked.bytes, &Told::default())?;
    let done = read_log(&sheet, &asked.mapping);
    findings.extend(done.findings);
    let Some(log) = done.value else {
        return Err(AppError::Findings(findings));
    };
    let file = app.objects.put(&asked.bytes).await?;
    let entries = log.entries.len();
    let records = log
        .entries
        .into_iter()
        .map(|entry| work::record(app, it.id, entry));
    let mut changes = records.map(|r| Change::create(&r)).collect::<Result<Vec<_>>>()?;
    if rekeyed {
        changes.push(Change::update(&it)?);
    }
    let entry = Draft::new(app.now(), actor, Verb::CleanData, it.id)
        .with("entries", entries)
        .with("file", file.to_string());
    app.store.commit(Act { entry, changes }).await?;
    Ok(LogImported { entries, findings })
}

/// Lets the log's own variable name records, as long as no entry names them by another.
async fn rekey(app: &App, it: &mut Dataset, key: &str) -> Result<bool> {
    if it.key.as_deref() == Some(key) {
        return Ok(false);
    }
    let about = |code| Finding::error(code).with("variable", key);
    if !it.variables.iter().any(|v| v.name == key) {
        return Err(AppError::finding(about(code::UNKNOWN_VARIABLE)));
    }
    if app.store.count_of::<CleaningEntry>(Query::of(it.id)).await? > 0 {
        return Err(AppError::finding(about(code::OTHER_KEY)));
    }
    it.key = Some(key.to_owned());
    Ok(true)
}
