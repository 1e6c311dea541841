//! Somebody brings a cleaning log that was kept elsewhere.

use base::Findings;
use dataset::csv::Told;
use dataset::process::{Mapping, read_log};

use super::work::{self, sheet};
use crate::log::Draft;
use crate::ports::{Act, Change};
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
    let (_, it) = work::dataset(app, actor, Verb::CleanData, at).await?;
    let (sheet, mut findings) = sheet(&asked.bytes, &Told::default())?;
    let done = read_log(&sheet, &asked.mapping);
    findings.extend(done.findings);
    let Some(log) = done.value else {
        return Err(AppError::Findings(findings));
    };
    let file = app.objects.put(&asked.bytes).await?;
    let entries = log.entries.len();
    let records = log.entries.into_iter().map(|entry| work::record(app, it.id, entry));
    let changes = records.map(|r| Change::create(&r)).collect::<Result<Vec<_>>>()?;
    let entry = Draft::new(app.now(), actor, Verb::CleanData, it.id)
        .with("entries", entries)
        .with("file", file.to_string());
    app.store.commit(Act { entry, changes }).await?;
    Ok(LogImported { entries, findings })
}
