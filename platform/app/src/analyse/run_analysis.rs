//! Somebody puts a question to the newest snapshot of a dataset.

use base::{Checked, Digest, Finding, Findings, Place};
use dataset::{Role, Snapshot};
use estimate::{Estimates, Spec};
use registry::Initiative;

use super::{Analysis, code, columns_of};
use crate::act::authorise;
use crate::data::{Dataset, TakenSnapshot};
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct NewAnalysis {
    /// What it is called; the ids of its questions when empty.
    pub title: String,
    /// The question.
    pub spec: Spec,
}

/// Asks, and keeps the question when it could be answered.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when the question cannot be answered.
pub async fn run_analysis(
    app: &App,
    actor: &Actor,
    (initiative, dataset): (&str, &str),
    new: NewAnalysis,
) -> Result<(Analysis, Findings)> {
    let initiative = app.store.named::<Initiative>(initiative).await?;
    authorise(app, actor, Verb::Analyse, Some(initiative.id.uuid())).await?;
    let dataset = app.store.named_in::<Dataset, _>(initiative.id, dataset).await?;
    let newest = Query::of(dataset.id).ordered(Order::Newest);
    let Some(taken) = app.store.find::<TakenSnapshot>(newest).await? else {
        return Err(AppError::finding(
            Finding::error(code::NO_SNAPSHOT).at(Place::whole().with("field", "dataset")),
        ));
    };
    // What is looked at here is what will be published.
    let new = NewAnalysis {
        spec: new.spec.for_publication(),
        ..new
    };
    let (estimates, findings) = ask(app, &taken.state, &new.spec).await?;
    let ids = || {
        new.spec
            .ask
            .iter()
            .map(|a| a.id.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let analysis = Analysis {
        id: app.new_id(),
        initiative: initiative.id,
        dataset: dataset.id,
        number: taken.number,
        snapshot: taken.state.content,
        title: Some(new.title.trim().to_owned())
            .filter(|t| !t.is_empty())
            .unwrap_or_else(ids),
        answer: digest(&estimates)?,
        figures: estimates.estimates.len() as u64,
        spec: new.spec,
        asked_at: app.now(),
    };
    let entry = Draft::new(analysis.asked_at, actor, Verb::Analyse, analysis.id)
        .with("snapshot", analysis.snapshot.to_string())
        .with("answer", analysis.answer.to_string())
        .with("figures", analysis.figures);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&analysis)?],
        })
        .await?;
    Ok((analysis, findings))
}

/// The figures of a question to a snapshot, with every warning.
pub(super) async fn ask(app: &App, snapshot: &Snapshot, spec: &Spec) -> Result<(Estimates, Findings)> {
    let refused = identifiers(snapshot, spec);
    if refused.has_errors() {
        return Err(AppError::Findings(refused));
    }
    let file = crate::data::frozen_file(app, snapshot.content).await?;
    let Checked { value, findings } = app.engine.estimate(&file, spec).await?;
    match value {
        Some(estimates) => Ok((estimates, findings)),
        None => Err(AppError::Findings(findings)),
    }
}

/// Grouping by a name or a phone number would list persons.
fn identifiers(snapshot: &Snapshot, spec: &Spec) -> Findings {
    let asked = columns_of(spec);
    let names_a_person = |name: &&str| {
        snapshot
            .variables
            .iter()
            .any(|v| v.name == **name && v.role == Role::DirectIdentifier)
    };
    asked
        .into_iter()
        .filter(names_a_person)
        .map(|column| Finding::error(code::IDENTIFIER_ASKED).with("column", column))
        .collect()
}

/// The digest of figures as JSON: the same figures have the same.
pub(super) fn digest(estimates: &Estimates) -> Result<Digest> {
    let json = serde_json::to_vec(estimates)
        .map_err(|e| AppError::environment(e, "report this as a fault of the program"))?;
    Ok(Digest::of(&json))
}
