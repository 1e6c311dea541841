//! An office reads its own series in: from its files, with where they come from; again whenever it wants.

use base::{Digest, Findings};
use governance::Body;
use handover::{Changed, OfficialSeries, Origin, Read, Words, read_series};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{about, code, office_at_work, office_for, submit};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind};
use crate::{Actor, App, AppError, Result, Verb};

/// Kept under its office; its name is its code in the office's structure.
impl Record for OfficialSeries {
    const KIND: RecordKind = RecordKind::OfficialSeries;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.office.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.code.clone())
    }
    fn state(&self) -> Option<String> {
        Some(self.indicator.clone())
    }
}

/// What an office says about a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesWording {
    /// The indicator of the 2030 Agenda.
    pub indicator: String,
    /// The code of the series, where the file does not name it.
    pub code: String,
    /// Where it was published: an address or a citation.
    pub source: String,
    /// Under what licence.
    pub licence: String,
}

/// A series that was read, with what changed since it was read before.
#[derive(Debug, Clone)]
pub struct SeriesRead {
    /// The series.
    pub series: OfficialSeries,
    /// What changed; none when it was not there.
    pub changed: Option<Changed>,
}

/// What came of reading a file.
#[derive(Debug, Clone)]
pub struct SeriesFile {
    /// The series in it.
    pub all: Vec<SeriesRead>,
    /// What to mind: breaks, unknown statuses, another version of the structure.
    pub findings: Findings,
}

/// Reads the series of a file in, or anew: a series of the same office and code is replaced as a whole.
///
/// # Errors
/// `NotFound`, also for a body that is no office; `NotSignedIn`, `NotAllowed`; findings: an unknown indicator, no
/// source or licence, a file that cannot be read.
pub async fn read_official(
    app: &App,
    actor: &Actor,
    office: &str,
    wording: &SeriesWording,
    file: &str,
) -> Result<SeriesFile> {
    let office = office_at_work(app, actor, office, Verb::ReadSeries).await?;
    let wording = said(wording)?;
    let (file, changes) = held(app, &office, &wording, file).await?;
    let digest = file.all.first().map(|s| s.series.origin.file.to_string());
    let entry = Draft::new(app.now(), actor, Verb::ReadSeries, office.id)
        .with("indicator", wording.indicator.as_str())
        .with("series", file.all.len())
        .with("digest", digest.unwrap_or_default());
    app.store.commit(Act { entry, changes }).await?;
    Ok(file)
}

/// What an office says about a file, when it is enough.
///
/// # Errors
/// Findings: an unknown indicator; no indicator, source or licence.
pub(super) fn said(wording: &SeriesWording) -> Result<SeriesWording> {
    let one = |text: &str| text.trim().to_owned();
    let out = SeriesWording {
        indicator: submit::indicator(&wording.indicator)?,
        code: one(&wording.code),
        source: one(&wording.source),
        licence: one(&wording.licence),
    };
    let needed = [
        ("indicator", &out.indicator),
        ("source", &out.source),
        ("licence", &out.licence),
    ];
    if let Some((field, _)) = needed.into_iter().find(|(_, words)| words.is_empty()) {
        return Err(AppError::finding(about(code::SERIES_UNSAID, field)));
    }
    Ok(out)
}

/// What a file gives, held against what is there; written by whoever asked, in one act.
///
/// # Errors
/// Findings about a file that cannot be read.
pub(super) async fn held(
    app: &App,
    office: &Body,
    wording: &SeriesWording,
    file: &str,
) -> Result<(SeriesFile, Vec<Change>)> {
    let named = match wording.code.as_str() {
        "" => wording.indicator.as_str(),
        code => code,
    };
    let (found, mut findings) = read_series(file, named)
        .into_result()
        .map_err(AppError::Findings)?;
    let origin = |read: &Read| Origin {
        publisher: super::named(&office.name, &base::Language::english()),
        source: wording.source.clone(),
        licence: wording.licence.clone(),
        structure: read.structure.clone(),
        file: Digest::of(file.as_bytes()),
        read_on: governance::day(app.now()),
    };
    let (mut all, mut changes) = (Vec::new(), Vec::new());
    for read in found {
        let from = origin(&read);
        let (one, change, minds) = one(app, office, &wording.indicator, (read, from)).await?;
        all.push(one);
        changes.push(change);
        findings.extend(minds);
    }
    Ok((SeriesFile { all, findings }, changes))
}

/// One series: made, or renewed where it is there; what to mind about it.
async fn one(
    app: &App,
    office: &Body,
    indicator: &str,
    (read, origin): (Read, Origin),
) -> Result<(SeriesRead, Change, Findings)> {
    let there = Query::of(office.id).named(read.code.clone());
    let Some(mut stored) = app.store.find::<OfficialSeries>(there).await? else {
        let series = OfficialSeries {
            id: app.new_id(),
            office: office.id,
            indicator: indicator.to_owned(),
            code: read.code,
            unit: read.unit,
            origin,
            figures: read.figures,
            earlier: Vec::new(),
            words: Words::default(),
        };
        let change = Change::create(&series)?;
        let changed = None;
        return Ok((SeriesRead { series, changed }, change, Findings::none()));
    };
    let minds = stored.value.held_against(&read);
    indicator.clone_into(&mut stored.value.indicator);
    let changed = Some(stored.value.renew(read, origin));
    let change = Change::update(&stored)?;
    let series = stored.value;
    Ok((SeriesRead { series, changed }, change, minds))
}

/// The series of an office, by code.
///
/// # Errors
/// When the store cannot be read.
pub async fn series_of(app: &App, office: base::Id<Body>) -> Result<Vec<OfficialSeries>> {
    let mut all: Vec<OfficialSeries> = app
        .store
        .list::<OfficialSeries>(Query::of(office))
        .await?
        .into_iter()
        .map(|s| s.value)
        .collect();
    all.sort_by(|a, b| (&a.indicator, &a.code).cmp(&(&b.indicator, &b.code)));
    Ok(all)
}

/// An office's series, for who keeps its business.
///
/// # Errors
/// `NotFound`, also for a body that is no office; `NotSignedIn`, `NotAllowed`.
pub async fn view_series(app: &App, actor: &Actor, office: &str) -> Result<(Body, Vec<OfficialSeries>)> {
    let office = office_for(app, actor, office, Verb::ViewDesk).await?;
    let all = series_of(app, office.id).await?;
    Ok((office, all))
}
