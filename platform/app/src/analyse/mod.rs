//! Questions put to frozen data, and their answers with uncertainty.
//!
//! An [`Analysis`] keeps the question and names the snapshot; both never change, so the answer is always the
//! same and is computed when somebody looks. Its digest is kept: should a later program answer otherwise, the
//! page says so.
//!
//! Start with `run_analysis.rs`.

pub mod code;
mod run_analysis;
mod view_analyses;

use base::{Digest, Id, Timestamp};
use dataset::{Role, Variable};
use estimate::{Design, OneOrMany, Spec};
use registry::Initiative;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::data::Dataset;
use crate::ports::{Record, RecordKind};

pub use run_analysis::{NewAnalysis, run_analysis};
pub use view_analyses::{Answered, Asking, Gone, Seen, Tab, view_analyses, view_analysis};

/// A question to a snapshot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    /// Its identity.
    pub id: Id<Analysis>,
    /// Whose data.
    pub initiative: Id<Initiative>,
    /// Which data.
    pub dataset: Id<Dataset>,
    /// The number of the snapshot that was asked.
    pub number: u32,
    /// The content of that snapshot.
    pub snapshot: Digest,
    /// What it is called.
    pub title: String,
    /// The question.
    pub spec: Spec,
    /// The digest of the figures, as JSON.
    pub answer: Digest,
    /// How many figures.
    pub figures: u64,
    /// When it was asked first.
    pub asked_at: Timestamp,
}

impl base::Kind for Analysis {
    const NAME: &'static str = "analysis";
}

impl Record for Analysis {
    const KIND: RecordKind = RecordKind::Analysis;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
}

/// The sample design that the roles of variables tell: the first weight, stratum and cluster.
pub fn design_of(variables: &[Variable]) -> Design {
    let first = |role: Role| variables.iter().find(|v| v.role == role).map(|v| v.name.clone());
    Design {
        weights: first(Role::Weight),
        strata: first(Role::Stratum),
        ids: first(Role::Cluster).into_iter().collect(),
        ..Design::default()
    }
}

/// The columns that a specification reads by name (its conditions apart).
fn columns_of(spec: &Spec) -> Vec<&str> {
    let design = &spec.design;
    let mut out: Vec<&str> = design
        .ids
        .iter()
        .chain(&design.strata)
        .chain(&design.weights)
        .map(String::as_str)
        .collect();
    for ask in &spec.ask {
        out.extend(
            ask.variable
                .iter()
                .flat_map(OneOrMany::all)
                .chain(&ask.denominator)
                .chain(&ask.over)
                .map(String::as_str),
        );
    }
    out
}
