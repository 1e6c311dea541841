//! Sites of a snapshot for a map: the mean of a number at each place where it was measured.

use base::{Digest, Language, Text};
use dataset::{Role, Snapshot};
use protect::{Figure, Policy, ProtectedPoints, Site, SiteSet};
use serde_json::json;

use super::{about, ask_figures};
use crate::data::{Dataset, TakenSnapshot, code};
use crate::ports::{Order, Query};
use crate::{App, AppError, Result};

/// A map that somebody wants in a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedPoints {
    /// What people read above it.
    pub title: String,
    /// The dataset, whose newest snapshot is shown.
    pub dataset: String,
    /// The column with degrees north.
    pub latitude: String,
    /// The column with degrees east.
    pub longitude: String,
    /// The column whose mean is shown.
    pub value: String,
    /// The height of the grid's rows in metres, on which places are shown instead of where they are.
    pub grid_metres: u32,
}

/// The newest snapshot of a dataset, by the names of both in addresses.
///
/// # Errors
/// `NotFound` when there is none; `Findings` when it was deleted.
pub(super) async fn newest(app: &App, initiative: &str, dataset: &str) -> Result<Snapshot> {
    let initiative = app.store.named::<registry::Initiative>(initiative).await?;
    let dataset = app.store.named_in::<Dataset, _>(initiative.id, dataset).await?;
    let newest = Query::of(dataset.id).ordered(Order::Newest);
    let found = app.store.find::<TakenSnapshot>(newest).await?;
    let found = found.ok_or_else(|| AppError::not_found("snapshot", &dataset.slug))?;
    match found.erased {
        None => Ok(found.value.state),
        Some(_) => Err(AppError::finding(about(code::STATE_GONE, "points-data"))),
    }
}

/// The points of a map, coarsened under the policy of its release.
///
/// # Errors
/// Findings when a column is unknown or names a person, or the grid is finer than the policy allows.
pub(super) async fn place_points(
    app: &App,
    snapshot: &Snapshot,
    asked: &AskedPoints,
    policy: &Policy,
    language: &Language,
) -> Result<ProtectedPoints> {
    let column = |field: &'static str, name: &str| {
        let found = snapshot.variables.iter().find(|v| v.name == name);
        match found {
            Some(v) if v.role != Role::DirectIdentifier => Ok(v),
            Some(_) => Err(about(crate::analyse::code::IDENTIFIER_ASKED, field).with("column", name)),
            None => Err(about(code::UNKNOWN_VARIABLE, field).with("variable", name)),
        }
    };
    let check = |field, name| column(field, name).map_err(AppError::finding);
    check("points-latitude", &asked.latitude)?;
    check("points-longitude", &asked.longitude)?;
    let value = check("points-value", &asked.value)?;
    let title = if asked.title.is_empty() {
        value
            .label
            .best(language)
            .map_or(&asked.value[..], |(_, words)| words)
    } else {
        &asked.title
    };
    let set = SiteSet {
        name: "places".to_owned(),
        title: Text::new(language.clone(), title),
        unit: value.unit.clone(),
        grid_metres: asked.grid_metres,
        sites: sites(
            app,
            snapshot.content,
            [&asked.latitude, &asked.longitude, &asked.value],
        )
        .await?,
    };
    Ok(protect::coarsen(set, policy).into_result()?.0)
}

/// The mean of a column at each place: columns with degrees north, degrees east, the value.
///
/// # Errors
/// Findings when the question cannot be answered; `Environment` when the snapshot cannot be read.
pub(crate) async fn sites(app: &App, snapshot: Digest, [north, east, value]: [&str; 3]) -> Result<Vec<Site>> {
    let ask = json!({"id": "place", "statistic": "mean", "variable": value, "over": [north, east]});
    let spec = estimate::Spec::from_json(&json!({ "ask": [ask] }).to_string())
        .into_result()?
        .0;
    let site = |figure: &Figure| {
        let degrees = |name: &str| figure.domain.get(name)?.parse().ok();
        Some(Site {
            latitude: degrees(north)?,
            longitude: degrees(east)?,
            n: figure.n,
            value: figure.estimate?,
        })
    };
    let figures = ask_figures(app, snapshot, &spec).await?;
    Ok(figures.iter().filter_map(site).collect())
}
