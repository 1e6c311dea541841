//! An office holds a release before it against one of its own series.

use base::Id;
use disseminate::formats::sdmx::{Series, placed};
use governance::Body;
use handover::{Benchmark, Handover, OfficialSeries, Ours, benchmark};
use protect::{Release, Standing as Whose};

use super::{handover_named, series_of};
use crate::decide::authorise_seat;
use crate::publish::ReleaseRecord;
use crate::{Actor, App, AppError, Result, Verb};

/// What is held against what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The series, by its identity; empty for the first of the indicator.
    pub series: String,
    /// The figures, as [`Figures::key`] names them; empty for the first.
    pub figures: String,
}

/// Figures of a release that may be compared: one variable of one set, for shares one answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figures {
    /// The set.
    pub set: String,
    /// The variable.
    pub variable: String,
    /// The answer, for shares.
    pub category: Option<String>,
}

impl Figures {
    /// Their name in addresses.
    pub fn key(&self) -> String {
        let category = self.category.as_deref().unwrap_or_default();
        format!("{}/{}/{category}", self.set, self.variable)
    }
}

/// A release beside a series.
#[derive(Debug, Clone)]
pub struct BenchmarkView {
    /// The handover.
    pub handover: Handover,
    /// Its release.
    pub release: Release,
    /// Its office.
    pub office: Body,
    /// The office's series.
    pub series: Vec<OfficialSeries>,
    /// The one that was chosen.
    pub chosen: Option<OfficialSeries>,
    /// What of the release may be compared.
    pub figures: Vec<Figures>,
    /// What was chosen of it.
    pub ours: Option<Figures>,
    /// What came of it.
    pub found: Option<Benchmark>,
}

/// Holds a release against a series, for who keeps the office's business.
///
/// # Errors
/// `NotFound`, also for a series or figures that are not there; `NotSignedIn`, `NotAllowed`.
pub async fn view_benchmark(app: &App, actor: &Actor, id: &str, asked: &Chosen) -> Result<BenchmarkView> {
    let handover = handover_named(app, id).await?.value;
    let office = app.store.get(handover.office).await?.value;
    authorise_seat(app, actor, Verb::ViewDesk, &office).await?;
    let release = app
        .store
        .get::<ReleaseRecord>(Id::new(handover.release))
        .await?
        .open()?;
    let series = series_of(app, office.id).await?;
    let figures = figures_of(&release);
    let chosen = match asked.series.as_str() {
        "" => series
            .iter()
            .find(|s| s.indicator == handover.indicator)
            .or(series.first()),
        id => Some(
            series
                .iter()
                .find(|s| s.id.to_string() == id)
                .ok_or_else(|| AppError::not_found("series", id))?,
        ),
    };
    let ours = match asked.figures.as_str() {
        "" => figures.first(),
        key => Some(
            figures
                .iter()
                .find(|f| f.key() == key)
                .ok_or_else(|| AppError::not_found("figures", key))?,
        ),
    };
    let found = chosen
        .zip(ours)
        .map(|(series, ours)| benchmark(&compared(&release, ours, series), &series.figures));
    Ok(BenchmarkView {
        chosen: chosen.cloned(),
        ours: ours.cloned(),
        found,
        handover,
        release,
        office,
        series,
        figures,
    })
}

/// Sets of its own with their variables and answers, each once.
fn figures_of(release: &Release) -> Vec<Figures> {
    let own = release.figures().filter(|set| *set.standing() == Whose::Own);
    let mut all: Vec<Figures> = own
        .flat_map(|set| {
            let name = set.name().to_owned();
            let one = move |f: &protect::ProtectedFigure| Figures {
                set: name.clone(),
                variable: f.variable.clone(),
                category: f.category.clone(),
            };
            set.figures().iter().map(one).collect::<Vec<_>>()
        })
        .collect();
    all.sort();
    all.dedup();
    all
}

/// The figures in the office's structure and unit. A breakdown that the structure does not know is named by its words,
/// so that it meets no group of the office.
fn compared(release: &Release, ours: &Figures, series: &OfficialSeries) -> Vec<Ours> {
    let wanted = Series {
        set: ours.set.clone(),
        variable: ours.variable.clone(),
        category: ours.category.clone(),
        series: series.code.clone(),
        area: String::new(),
        unit: series.unit.clone(),
    };
    let one = |p: disseminate::formats::sdmx::Placed| {
        let custom = (!p.custom.is_empty()).then(|| ("CUST_BREAKDOWN".to_owned(), p.custom.clone()));
        Ours {
            group: p
                .group
                .into_iter()
                .map(|(d, c)| (d.to_owned(), c))
                .chain(custom)
                .collect(),
            period: p.period,
            value: p.value,
            ends: p.ends,
        }
    };
    placed(release, &wanted, &release.description().language)
        .into_iter()
        .map(one)
        .collect()
}
