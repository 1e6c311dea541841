//! An office reads the structure of its series in, so that everybody reads words where its files have codes.

use base::{Digest, Finding, Findings};
use handover::{OfficialSeries, read_structure};

use super::{code, office_at_work};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// What came of reading a structure.
#[derive(Debug, Clone)]
pub struct CodeWords {
    /// The structure, as data files name it.
    pub structure: String,
    /// Series that have words now.
    pub series: usize,
    /// Series that follow another version of the structure.
    pub findings: Findings,
}

/// Gives every series of an office the words of its codes.
///
/// # Errors
/// `NotFound`, also for a body that is no office; `NotSignedIn`, `NotAllowed`; findings: no series yet, a file that is
/// no structure.
pub async fn read_code_words(app: &App, actor: &Actor, office: &str, file: &str) -> Result<CodeWords> {
    let office = office_at_work(app, actor, office, Verb::ReadSeries).await?;
    let (read, mut findings) = read_structure(file).into_result().map_err(AppError::Findings)?;
    let mut changes = Vec::new();
    for mut stored in app.store.list::<OfficialSeries>(Query::of(office.id)).await? {
        let series = &mut stored.value;
        findings.extend(read.other(series));
        let words = read.words.of(series);
        if !words.is_empty() {
            series.words = words;
            changes.push(Change::update(&stored)?);
        }
    }
    if changes.is_empty() {
        return Err(AppError::finding(Finding::error(code::NO_SERIES_FOR_WORDS)));
    }
    let series = changes.len();
    let entry = Draft::new(app.now(), actor, Verb::ReadSeries, office.id)
        .with("structure", read.id.as_str())
        .with("series", series)
        .with("digest", Digest::of(file.as_bytes()).to_string());
    app.store.commit(Act { entry, changes }).await?;
    Ok(CodeWords {
        structure: read.id,
        series,
        findings,
    })
}
