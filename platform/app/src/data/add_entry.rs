//! Somebody decides something about the data.

use base::{Date, Finding, Place};
use dataset::process::{Action, Entry, Scope};

use super::work;
use super::{CleaningEntry, code};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A decision: about which records, what, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEntry {
    /// About which records.
    pub scope: Scope,
    /// What.
    pub action: Action,
    /// Why; nobody changes data without a reason.
    pub why: String,
}

/// Adds an entry to the cleaning log.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; findings when it has no reason, names an unknown variable, or would
/// do to every record what only recoding may.
pub async fn add_entry(app: &App, actor: &Actor, at: (&str, &str), asked: NewEntry) -> Result<CleaningEntry> {
    let (_, it) = work::dataset(app, actor, Verb::CleanData, at).await?;
    if asked.why.trim().is_empty() {
        let place = Place::whole().with("field", "why");
        return Err(AppError::finding(Finding::error(code::NO_REASON).at(place)));
    }
    if asked.scope == Scope::All && !matches!(asked.action, Action::Recode { .. }) {
        let place = Place::whole().with("field", "record");
        return Err(AppError::finding(Finding::error(code::NO_RECORD).at(place)));
    }
    let known = |name: &str| {
        let of_option = |v: &dataset::Variable| {
            name.strip_prefix(v.name.as_str())
                .is_some_and(|rest| rest.starts_with(['.', '/']) && v.codes().is_some())
        };
        it.variables.iter().any(|v| v.name == name || of_option(v))
    };
    if let Some(unknown) = asked.action.variable().filter(|v| !known(v)) {
        let place = Place::whole().with("field", "variable");
        return Err(AppError::finding(
            Finding::error(code::UNKNOWN_VARIABLE)
                .at(place)
                .with("variable", unknown),
        ));
    }
    let now = app.now();
    let entry = Entry {
        scope: asked.scope,
        action: asked.action,
        who: actor.to_string(),
        why: asked.why.trim().to_owned(),
        when: Some(day(now)),
    };
    let record = work::record(app, it.id, entry);
    let draft = Draft::new(now, actor, Verb::CleanData, it.id)
        .with("entries", 1)
        .with("variable", record.entry.action.variable().unwrap_or(""));
    app.store
        .commit(Act {
            entry: draft,
            changes: vec![Change::create(&record)?],
        })
        .await?;
    Ok(record)
}

/// The day of a moment, in UTC.
fn day(at: base::Timestamp) -> Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}
