//! What came of the releases of an initiative, of a country, of all: counted whenever it is looked at.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use ::knowledge::usage::{Impact, Remark, Returned, Used, measure};
use base::{Date, Id};
use registry::Initiative;
use uuid::Uuid;

use crate::country::view_country;
use crate::ports::Query;
use crate::publish::{find_releases, releases_of};
use crate::register::{Filter, find_initiatives, seen};
use crate::{Actor, App, Result};

/// What came of an initiative.
#[derive(Debug, Clone)]
pub struct ImpactLine {
    /// The initiative.
    pub initiative: Initiative,
    /// What came of it.
    pub impact: Impact,
}

/// What came of one initiative.
///
/// # Errors
/// `NotFound`.
pub async fn impact_of(app: &App, actor: &Actor, slug: &str) -> Result<ImpactLine> {
    let initiative = seen(app, actor, slug).await?.value;
    let releases = releases_of(app, &Actor::Anonymous, initiative.id).await?;
    let impact = of_these(app, &[initiative.id], &releases).await?;
    Ok(ImpactLine { initiative, impact })
}

/// What came of the public initiatives of a country or region together; each release counts once.
///
/// # Errors
/// `NotFound` for a code of nothing.
pub async fn impact_of_country(app: &App, code: &str) -> Result<Impact> {
    let view = view_country(app, &Actor::Anonymous, code).await?;
    let all: Vec<_> = view.listed.iter().map(|l| l.initiative.id).collect();
    of_these(app, &all, &view.releases).await
}

/// What came of every public initiative that has a release, a use or a note.
///
/// # Errors
/// When the store cannot be read.
pub async fn impact_of_all(app: &App) -> Result<Vec<ImpactLine>> {
    let releases = find_releases(app).await?;
    let mut out = Vec::new();
    for it in find_initiatives(app, &Filter::default()).await?.listed {
        let slug = it.initiative.slug.as_str();
        let own: Vec<_> = releases
            .iter()
            .filter(|r| r.description().initiative.as_str() == slug)
            .cloned()
            .collect();
        let impact = of_these(app, &[it.initiative.id], &own).await?;
        if !own.is_empty() || !impact.is_empty() {
            out.push(ImpactLine {
                initiative: it.initiative,
                impact,
            });
        }
    }
    Ok(out)
}

async fn of_these(
    app: &App,
    initiatives: &[Id<Initiative>],
    releases: &[impl Borrow<protect::Release> + Sync],
) -> Result<Impact> {
    if initiatives.is_empty() {
        return Ok(Impact::default());
    }
    let all = || Query::of_each(initiatives.iter().copied());
    let values =
        |list: Vec<crate::ports::Stored<Used>>| list.into_iter().map(|s| s.value).collect::<Vec<_>>();
    let uses = values(app.store.list::<Used>(all()).await?);
    let notes: Vec<Returned> = app
        .store
        .list(all())
        .await?
        .into_iter()
        .map(|s| s.value)
        .collect();
    let remarks: Vec<Remark> = app
        .store
        .list(all())
        .await?
        .into_iter()
        .map(|s| s.value)
        .collect();
    let ends: BTreeMap<Uuid, Date> = releases
        .iter()
        .map(Borrow::borrow)
        .map(|r: &protect::Release| (r.id().uuid(), collected(r)))
        .collect();
    let today = governance::day(app.now());
    let collected = |used: &Used| ends.get(&used.release).copied();
    Ok(measure(
        releases.len(),
        &uses,
        (&notes, &remarks),
        collected,
        today,
    ))
}

/// The last day of collecting, or the day on which the release was issued where the record has none.
fn collected(release: &protect::Release) -> Date {
    let about = release.description();
    about.period.as_ref().map_or(about.issued, |p| p.end)
}
