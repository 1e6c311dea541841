//! Somebody looks at the questions that were asked, and at their answers.

use std::collections::BTreeSet;

use base::{Digest, Findings, Id, Timestamp};
use dataset::Variable;
use estimate::Estimates;
use registry::Initiative;

use super::run_analysis::{ask, digest};
use super::{Analysis, design_of};
use crate::act::authorise;
use crate::data::{Dataset, TakenSnapshot};
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What the tab shows.
#[derive(Debug)]
pub struct Tab {
    /// Whose data.
    pub initiative: Stored<Initiative>,
    /// What can be asked.
    pub datasets: Vec<Asking>,
    /// What was asked, the newest first.
    pub analyses: Vec<Analysis>,
    /// The states of the data that are still there.
    states: BTreeSet<Digest>,
}

impl Tab {
    /// Whether a state of the data is still there: nothing new can be made of one that was deleted.
    pub fn holds(&self, snapshot: Digest) -> bool {
        self.states.contains(&snapshot)
    }
}

/// A dataset that can be asked.
#[derive(Debug)]
pub struct Asking {
    /// The dataset.
    pub dataset: Dataset,
    /// Its newest snapshot that is still there; without one nothing can be asked.
    pub newest: Option<TakenSnapshot>,
    /// When a newer one than that was deleted: somebody took answers in it back, or their time was over.
    pub gone: Option<Timestamp>,
    /// The design that the roles of its variables tell.
    pub design: estimate::Design,
}

/// An analysis with its figures.
#[derive(Debug)]
pub struct Answered {
    /// Whose data.
    pub initiative: Stored<Initiative>,
    /// Which data.
    pub dataset: Dataset,
    /// The variables of the snapshot that was asked, with the words of their codes.
    pub variables: Vec<Variable>,
    /// The question.
    pub analysis: Analysis,
    /// The figures.
    pub estimates: Estimates,
    /// What was told beside them.
    pub findings: Findings,
    /// Whether they are those that were first given.
    pub same: bool,
}

/// What there is of an analysis.
#[derive(Debug)]
pub enum Seen {
    /// Its figures.
    Answered(Box<Answered>),
    /// The state that it asked was deleted.
    Gone(Box<Gone>),
}

/// An analysis whose answers are gone: somebody took theirs back, or their time was over.
#[derive(Debug)]
pub struct Gone {
    /// Whose data.
    pub initiative: Stored<Initiative>,
    /// Which data.
    pub dataset: Dataset,
    /// The question.
    pub analysis: Analysis,
    /// When the state was deleted.
    pub when: Timestamp,
}

/// The analyses of an initiative, and what can be asked.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_analyses(app: &App, actor: &Actor, slug: &str) -> Result<Tab> {
    let initiative = app.store.named::<Initiative>(slug).await?;
    authorise(app, actor, Verb::Analyse, Some(initiative.id.uuid())).await?;
    let (mut datasets, mut states) = (Vec::new(), BTreeSet::new());
    for found in app.store.list::<Dataset>(Query::of(initiative.id)).await? {
        let taken = Query::of(found.value.id).ordered(Order::Newest);
        let taken = app.store.list::<TakenSnapshot>(taken).await?;
        let gone = taken.first().and_then(|newest| newest.erased);
        let mut here = taken.into_iter().filter(|t| t.erased.is_none()).peekable();
        let newest = here.peek().map(|s| s.value.clone());
        states.extend(here.map(|t| t.state.content));
        let variables = newest.as_ref().map_or(&found.variables, |s| &s.state.variables);
        let design = design_of(variables);
        datasets.push(Asking {
            design,
            dataset: found.value,
            newest,
            gone,
        });
    }
    let analyses = app
        .store
        .list::<Analysis>(Query::of(initiative.id).ordered(Order::Newest))
        .await?;
    Ok(Tab {
        initiative,
        datasets,
        analyses: analyses.into_iter().map(|a| a.value).collect(),
        states,
    })
}

/// One analysis of an initiative, answered anew from its snapshot; or that the snapshot was deleted, and when.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Environment` when the snapshot cannot be read.
pub async fn view_analysis(app: &App, actor: &Actor, slug: &str, id: &str) -> Result<Seen> {
    let initiative = app.store.named::<Initiative>(slug).await?;
    authorise(app, actor, Verb::Analyse, Some(initiative.id.uuid())).await?;
    let nowhere = || AppError::not_found("analysis", id);
    let id: Id<Analysis> = id.parse().map_err(|_| nowhere())?;
    let analysis = app.store.get(id).await?.value;
    if analysis.initiative != initiative.id {
        return Err(nowhere());
    }
    let dataset = app.store.get(analysis.dataset).await?.value;
    let snapshots = app.store.list::<TakenSnapshot>(Query::of(dataset.id)).await?;
    // Another state may have the very same content: then the object stands until both are deleted.
    let snapshot = snapshots
        .into_iter()
        .filter(|s| s.state.content == analysis.snapshot)
        .min_by_key(|s| s.erased)
        .ok_or_else(nowhere)?;
    if let Some(when) = snapshot.erased {
        return Ok(Seen::Gone(Box::new(Gone {
            initiative,
            dataset,
            analysis,
            when,
        })));
    }
    let (estimates, findings) = ask(app, &snapshot.state, &analysis.spec).await?;
    let same = digest(&estimates)? == analysis.answer;
    Ok(Seen::Answered(Box::new(Answered {
        initiative,
        dataset,
        variables: snapshot.value.state.variables,
        analysis,
        estimates,
        findings,
        same,
    })))
}
