//! An indicator for everybody: official, complementary and independent figures side by side.
//!
//! A release belongs to an indicator when it was handed to an office for it, when an office ruled so, or when its
//! initiative names the indicator or its target. Nobody ranks; silence is shown as silence.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::Date;
use governance::Body;
use handover::{Category, OfficialSeries, Standing};
use protect::{Release, State};
use registry::Initiative;
use registry::sdg::{self, Entry};

use super::feed::SeriesFeed;
use super::refresh::feed_of;
use super::standing::{Standings, standings_of};
use crate::ports::Query;
use crate::publish::find_releases;
use crate::{App, AppError, Result};

/// A release beside an indicator.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The release.
    pub release: Arc<Release>,
    /// How it stands before offices.
    pub standings: Standings,
    /// As what it is shown: what an office decided for this indicator, else independent.
    pub category: Category,
}

/// A series of an office, and how it is kept up to date.
#[derive(Debug, Clone)]
pub struct OfficialView {
    /// The office.
    pub office: Body,
    /// The series.
    pub series: OfficialSeries,
    /// The address from which it is read anew, where the office named one.
    pub feed: Option<SeriesFeed>,
}

/// An indicator with everything that is public about it.
#[derive(Debug, Clone)]
pub struct IndicatorView {
    /// The indicator or target.
    pub entry: &'static Entry,
    /// Series of offices.
    pub official: Vec<OfficialView>,
    /// Releases, by category.
    pub releases: Vec<Beside>,
    /// Today.
    pub today: Date,
}

/// One line of the list of indicators.
#[derive(Debug, Clone)]
pub struct IndicatorLine {
    /// The indicator or target.
    pub entry: &'static Entry,
    /// Series of offices.
    pub official: usize,
    /// Releases.
    pub releases: usize,
}

/// Which indicators a release is about, and as what.
async fn about(app: &App, release: &Release, today: Date) -> Result<(Standings, BTreeMap<String, Category>)> {
    let standings = standings_of(app, release).await?;
    let mut out = BTreeMap::new();
    let named = Query::all().named(release.description().initiative.as_str());
    if let Some(it) = app.store.find::<Initiative>(named).await? {
        let tags = it
            .sdgs
            .iter()
            .filter(|c| sdg::find(c).is_some_and(|e| !e.is_goal()));
        out.extend(tags.map(|c| (c.clone(), Category::Independent)));
    }
    // The oldest first, so that what was decided last counts.
    for line in standings.lines.iter().rev() {
        let handover = &line.handover;
        if !handover.indicator.is_empty() {
            out.entry(handover.indicator.clone())
                .or_insert(Category::Independent);
        }
        if let (Standing::Decided(category), Some(decided)) = (line.standing, handover.ruling(today)) {
            let code = &decided.ruling.indicator;
            if !code.is_empty() {
                out.insert(code.clone(), category);
            }
        }
    }
    Ok((standings, out))
}

/// Releases that are out in their newest edition.
async fn newest(app: &App) -> Result<Vec<Arc<Release>>> {
    let mut all = find_releases(app).await?;
    all.retain(|r| matches!(r.state(), State::Published { .. }));
    Ok(all)
}

async fn official(app: &App) -> Result<Vec<OfficialSeries>> {
    let all = app.store.list::<OfficialSeries>(Query::all()).await?;
    Ok(all.into_iter().map(|s| s.value).collect())
}

/// The indicators that something is known about, in the order of the Agenda.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_indicators(app: &App) -> Result<Vec<IndicatorLine>> {
    let today = governance::day(app.now());
    let series = official(app).await?;
    let mut of: BTreeMap<String, usize> = BTreeMap::new();
    for release in newest(app).await? {
        for code in about(app, &release, today).await?.1.into_keys() {
            *of.entry(code).or_default() += 1;
        }
    }
    let line = |entry: &'static Entry| IndicatorLine {
        entry,
        official: series.iter().filter(|s| s.indicator == entry.code).count(),
        releases: of.get(entry.code).copied().unwrap_or(0),
    };
    let all = sdg::all().iter().filter(|e| !e.is_goal()).map(line);
    Ok(all.filter(|l| l.official + l.releases > 0).collect())
}

/// One indicator or target.
///
/// # Errors
/// `NotFound` for a code that the Agenda does not have, and for a goal.
pub async fn view_indicator(app: &App, code: &str) -> Result<IndicatorView> {
    let entry = sdg::find(code).filter(|e| !e.is_goal());
    let entry = entry.ok_or_else(|| AppError::not_found("indicator", code))?;
    let today = governance::day(app.now());
    let mut releases = Vec::new();
    for release in newest(app).await? {
        let (standings, codes) = about(app, &release, today).await?;
        if let Some(category) = codes.get(entry.code) {
            releases.push(Beside {
                release,
                standings,
                category: *category,
            });
        }
    }
    releases.sort_by_key(|b| b.category);
    let feeds = app.store.list::<SeriesFeed>(Query::all()).await?;
    let feeds: Vec<SeriesFeed> = feeds.into_iter().map(|f| f.value).collect();
    let mut offices = Vec::new();
    for series in official(app)
        .await?
        .into_iter()
        .filter(|s| s.indicator == entry.code)
    {
        offices.push(OfficialView {
            office: app.store.get(series.office).await?.value,
            feed: feed_of(&feeds, series.office, &series.code).cloned(),
            series,
        });
    }
    offices.sort_by(|a, b| a.series.code.cmp(&b.series.code));
    Ok(IndicatorView {
        entry,
        official: offices,
        releases,
        today,
    })
}

impl IndicatorView {
    /// The languages and sources are the page's; this is how many figures of each kind there are.
    pub fn count(&self, category: Category) -> usize {
        self.releases.iter().filter(|b| b.category == category).count()
    }

    /// The units of the official series, each once.
    pub fn units(&self) -> BTreeSet<&str> {
        self.official.iter().map(|o| o.series.unit.as_str()).collect()
    }
}
