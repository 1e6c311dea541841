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
use super::view::Line;
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
    /// As what it is shown: what an office decided for this indicator, else how it stands before one; independent when
    /// it was handed to none, or its producer keeps it outside.
    pub standing: Standing,
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

/// Which indicators a release is about, and how it stands there; `None` before nobody.
type Abouts = BTreeMap<String, Option<Standing>>;

async fn about(app: &App, release: &Release, today: Date) -> Result<(Standings, Abouts)> {
    let standings = standings_of(app, release).await?;
    let mut out = BTreeMap::new();
    let named = Query::all().named(release.description().initiative.as_str());
    if let Some(it) = app.store.find::<Initiative>(named).await? {
        let tags = it
            .sdgs
            .iter()
            .filter(|c| sdg::find(c).is_some_and(|e| !e.is_goal()));
        out.extend(tags.map(|c| (c.clone(), None)));
    }
    // The oldest first, so that what was decided last counts.
    for line in standings.lines.iter().rev() {
        stand(&mut out, line, today);
    }
    Ok((standings, out))
}

/// One handover: for the indicator of its ruling, else for the one that it was sent for, else for all that the
/// initiative names.
fn stand(out: &mut Abouts, line: &Line, today: Date) {
    let sent_for = &line.handover.indicator;
    let ruled = line.handover.ruling(today).map(|d| &d.ruling.indicator);
    if !sent_for.is_empty() {
        out.entry(sent_for.clone()).or_default();
    }
    let of = ruled.filter(|code| !code.is_empty()).unwrap_or(sent_for);
    if of.is_empty() {
        out.values_mut()
            .for_each(|was| *was = Some(last(*was, line.standing)));
    } else {
        let was = out.entry(of.clone()).or_default();
        *was = Some(last(*was, line.standing));
    }
}

/// A ruling counts before all that is open, the last one before others; of what is open, what still runs.
fn last(was: Option<Standing>, now: Standing) -> Standing {
    match (was, now) {
        (_, Standing::Decided(_)) | (None, _) => now,
        (Some(ruled @ Standing::Decided(_)), _) => ruled,
        (Some(was), _) => was.min(now),
    }
}

/// Under which of [`Beside::HEADINGS`] something stands.
fn heading(standing: Option<Standing>) -> Standing {
    match standing {
        None | Some(Standing::ChosenIndependent) => Standing::Decided(Category::Independent),
        Some(Standing::Asked) => Standing::Waiting,
        Some(other) => other,
    }
}

impl Beside {
    /// What releases stand under, in their order: the three outcomes, equals, then what no office decided.
    pub const HEADINGS: [Standing; 7] = [
        Standing::Decided(Category::Integrated),
        Standing::Decided(Category::Complementary),
        Standing::Decided(Category::Independent),
        Standing::Waiting,
        Standing::Unanswered,
        Standing::Left,
        Standing::Expired,
    ];
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
        if let Some(standing) = codes.get(entry.code) {
            releases.push(Beside {
                release,
                standings,
                standing: heading(*standing),
            });
        }
    }
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
    /// The releases under one of [`Beside::HEADINGS`].
    pub fn under(&self, heading: Standing) -> impl Iterator<Item = &Beside> {
        self.releases.iter().filter(move |b| b.standing == heading)
    }

    /// The units of the official series, each once.
    pub fn units(&self) -> BTreeSet<&str> {
        self.official.iter().map(|o| o.series.unit.as_str()).collect()
    }
}
