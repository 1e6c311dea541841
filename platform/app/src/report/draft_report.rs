//! Who keeps a collaborative's business drafts the report of a year; again, as often as wanted until it is approved.

use base::{Language, Text};
use governance::report::{Report, check_year};

use super::year_of;
use crate::collaborative::kept_body;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Drafts the report of a year from the record as it stands now, with words in one language.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings for a year to come, or once it was approved.
pub async fn draft_report(
    app: &App,
    actor: &Actor,
    (slug, year): (&str, i16),
    words: &str,
    language: &Language,
) -> Result<Report> {
    let body = kept_body(app, actor, Verb::DraftReport, slug).await?;
    let now = app.now();
    check_year(year, governance::day(body.created), governance::day(now)).map_err(AppError::finding)?;
    let told = year_of(app, &body, year).await?;
    let named = Query::of(body.id).named(year.to_string());
    let old: Option<Stored<Report>> = app.store.find(named).await?;
    let (report, change) = match old {
        Some(mut report) => {
            let words = crate::register::reworded(&report.words, language, words);
            report
                .value
                .redraft(told, words, now)
                .map_err(AppError::finding)?;
            let change = Change::update(&report)?;
            (report.value, change)
        }
        None => {
            let words = Text::new(language.clone(), words.trim());
            let report = Report::draft(app.new_id(), body.id, told, words, now);
            let report = report.map_err(AppError::finding)?;
            let change = Change::create(&report)?;
            (report, change)
        }
    };
    let entry = Draft::new(now, actor, Verb::DraftReport, report.id)
        .with("body", slug)
        .with("year", i64::from(year))
        .with("digest", report.subject().digest.map(|d| d.to_string()));
    let changes = vec![change];
    app.store.commit(Act { entry, changes }).await?;
    Ok(report)
}
