//! Somebody who is involved writes down that something went wrong.

use base::{Language, Text};
use governance::risk::{Incident, Seen};

use super::add_gathering::day;
use super::enter::{Key, allow, enter};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, Result, Verb};

/// An incident as a person enters it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewIncident {
    /// The day.
    pub on: String,
    /// What happened.
    pub what: String,
    /// Who is affected, as a group.
    pub group: String,
}

/// Writes it down; until somebody shows it, only who works on the initiative reads it. The log says that there
/// was one, not what.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings about the words.
pub async fn report_incident(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    new: &NewIncident,
    language: &Language,
) -> Result<Incident> {
    let at = enter(app, actor, key).await?;
    let by = allow(app, actor, &at, Verb::ReportIncident, false).await?;
    let now = app.now();
    let one = |words: &str| Text::default().with(language.clone(), words.trim());
    let incident = Incident {
        id: app.new_id(),
        initiative: at.initiative.id.uuid(),
        round: at.round.id.uuid(),
        on: day(&new.on, "on")?,
        what: one(&new.what),
        group: one(&new.group),
        seen: Seen::Inside,
        by,
        at: now,
        notes: Vec::new(),
    };
    let findings = incident.check(governance::day(now));
    if findings.has_errors() {
        return Err(findings.into());
    }
    let entry = Draft::new(now, actor, Verb::ReportIncident, incident.id)
        .with("initiative", key.0)
        .with("round", key.1);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&incident)?],
        })
        .await?;
    Ok(incident)
}
