//! An item of a plan was done: when, and what shows it.

use base::{Finding, Language, Place, Text};
use governance::plan::{Done, Plan};

use crate::collaborative::kept_body;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// That something was done, as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DoneWording {
    /// When; empty for today.
    pub on: String,
    /// What shows it.
    pub evidence: String,
    /// In words.
    pub words: String,
}

/// Writes down that the item of that number (from 1) was done.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about day and evidence.
pub async fn mark_done(
    app: &App,
    actor: &Actor,
    (slug, name): (&str, &str),
    number: usize,
    (wording, language): (&DoneWording, &Language),
) -> Result<Plan> {
    let body = kept_body(app, actor, Verb::MarkPlanItem, slug).await?;
    let mut plan: Stored<Plan> = app.store.named_in(body.id, name).await?;
    let now = app.now();
    let done = Done {
        on: read_day(&wording.on, governance::day(now))?,
        evidence: wording.evidence.trim().to_owned(),
        words: Text::new(language.clone(), wording.words.trim()),
    };
    let marked = plan.value.mark_done(number, done, governance::day(now));
    marked.map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::MarkPlanItem, plan.value.id)
        .with("body", slug)
        .with("span", plan.span.name())
        .with("number", number as u64);
    let changes = vec![Change::update(&plan)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(plan.value)
}

/// The day that a form names; another one where it names none.
pub(crate) fn read_day(text: &str, otherwise: base::Date) -> Result<base::Date> {
    if text.trim().is_empty() {
        return Ok(otherwise);
    }
    text.trim().parse().map_err(|_| {
        let finding =
            Finding::error(crate::register::code::NOT_A_DATE).at(Place::whole().with("field", "on"));
        AppError::finding(finding.with("value", text))
    })
}
