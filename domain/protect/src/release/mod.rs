//! A release: the one thing that may leave.
//!
//! It is made from protected content, a policy, a description and the variables that the content uses
//! ([`ReleaseDraft::assemble`]), carries the report of every check, and moves through its life only by
//! [`Release`]'s own steps. It cannot be read from a file by itself: [`Release::reopen`] asks for the digest
//! that the log holds.
//!
//! ```compile_fail
//! // A release cannot be conjured up from text.
//! let forged: protect::Release = serde_json::from_str("{}").unwrap();
//! ```
//! ```compile_fail
//! // Nor a protected table from values.
//! let forged = protect::ProtectedTable(todo!());
//! ```

mod apart;
mod description;
mod draft;
mod report;
mod state;

use base::{Date, Digest, Finding, Id, Kind, Slug, Timestamp};
use serde::{Deserialize, Serialize};

pub use description::{Area, Column, Description, Licence, Organisation, Period};
pub use draft::ReleaseDraft;
pub use report::ReportLine;
pub use state::{Change, State};

use crate::code;
use crate::figures::{FiguresData, ProtectedFigures};
use crate::places::{PointsData, ProtectedPoints};
use crate::policy::Policy;
use crate::table::{ProtectedTable, TableData};

/// What leaves, frozen: content, policy, report, words and life.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Release(pub(crate) Stored);

impl Kind for Release {
    const NAME: &'static str = "release";
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stored {
    pub(crate) id: Id<Release>,
    pub(crate) body: Body,
    pub(crate) state: State,
    pub(crate) history: Vec<Change>,
}

/// What never changes once assembled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Body {
    pub(crate) slug: Slug,
    pub(crate) version: u32,
    pub(crate) description: Description,
    pub(crate) policy: Policy,
    pub(crate) columns: Vec<Column>,
    pub(crate) tables: Vec<NamedTable>,
    pub(crate) figures: Vec<FiguresData>,
    pub(crate) points: Vec<PointsData>,
    pub(crate) report: Vec<ReportLine>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct NamedTable {
    pub(crate) name: String,
    pub(crate) title: base::Text,
    pub(crate) table: TableData,
}

/// A table of a release under its name.
#[derive(Debug, Clone, PartialEq)]
pub struct ReleasedTable {
    /// A short name, unique in the release: the name of its files.
    pub name: String,
    /// What people read above it.
    pub title: base::Text,
    /// The table.
    pub table: ProtectedTable,
}

impl Release {
    /// Its identity.
    pub fn id(&self) -> Id<Self> {
        self.0.id
    }

    /// Its name in addresses.
    pub fn slug(&self) -> &Slug {
        &self.0.body.slug
    }

    /// Which edition it is, from 1.
    pub fn version(&self) -> u32 {
        self.0.body.version
    }

    /// Words, dates, places, rights.
    pub fn description(&self) -> &Description {
        &self.0.body.description
    }

    /// Under what policy it left.
    pub fn policy(&self) -> &Policy {
        &self.0.body.policy
    }

    /// What its columns mean.
    pub fn columns(&self) -> &[Column] {
        &self.0.body.columns
    }

    /// Its tables.
    pub fn tables(&self) -> impl Iterator<Item = ReleasedTable> + '_ {
        self.0.body.tables.iter().map(|t| ReleasedTable {
            name: t.name.clone(),
            title: t.title.clone(),
            table: ProtectedTable(t.table.clone()),
        })
    }

    /// Its estimates.
    pub fn figures(&self) -> impl Iterator<Item = ProtectedFigures> + '_ {
        self.0.body.figures.iter().cloned().map(ProtectedFigures)
    }

    /// Its points on maps.
    pub fn points(&self) -> impl Iterator<Item = ProtectedPoints> + '_ {
        self.0.body.points.iter().cloned().map(ProtectedPoints)
    }

    /// What was checked and found, in order.
    pub fn report(&self) -> &[ReportLine] {
        &self.0.body.report
    }

    /// Where it is in its life.
    pub fn state(&self) -> &State {
        &self.0.state
    }

    /// The day on which it was issued: that on which it went out here. An earlier day than that on which it was put
    /// together says that its figures were public elsewhere before, and stands; so does a later one than either.
    pub fn issued(&self) -> Date {
        let said = self.description().issued;
        let published = self.0.history.iter().find(|c| c.to == "published");
        let out = published.map(|c| governance::day(c.at));
        match (self.made(), out) {
            (Some(made), Some(out)) if (made..out).contains(&said) => out,
            _ => said,
        }
    }

    /// The day on which it was put together: its identity carries the time (UUID version 7).
    fn made(&self) -> Option<Date> {
        let (seconds, _) = self.id().uuid().get_timestamp()?.to_unix();
        let at = Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?;
        Some(governance::day(at))
    }

    /// How it came there.
    pub fn history(&self) -> &[Change] {
        &self.0.history
    }

    /// The canonical JSON: fields in a fixed order, maps in order of their keys, numbers in the shortest form
    /// that reads back to the same double.
    pub fn to_json(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// The digest of [`Release::to_json`]: what the log holds for this state.
    pub fn digest(&self) -> Digest {
        Digest::of(self.to_json().as_bytes())
    }

    /// The digest of what never changes; it stands in citations.
    pub fn content_digest(&self) -> Digest {
        Digest::of(serde_json::to_string(&self.0.body).unwrap_or_default().as_bytes())
    }

    /// Opens a stored release.
    ///
    /// # Errors
    /// A text that does not have the digest, or is no release.
    pub fn reopen(json: &str, digest: Digest) -> Result<Self, Finding> {
        let found = Digest::of(json.as_bytes());
        if found != digest {
            return Err(Finding::error(code::RELEASE_ALTERED)
                .with("expected", digest.to_string())
                .with("found", found.to_string()));
        }
        serde_json::from_str(json)
            .map(Self)
            .map_err(|e| Finding::error(code::RELEASE_UNREADABLE).with("reason", e.to_string()))
    }
}
