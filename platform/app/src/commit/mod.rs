//! Commitments: what a collaborative promised to others, and what shows that it was kept.
//!
//! The rules stand in `governance::commitment`. Start with `make_commitment.rs`.

mod make_commitment;
mod view_commitments;

use governance::commitment::Commitment;
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use make_commitment::{CommitmentWording, EvidenceWording, make_commitment, show_step};
pub use view_commitments::{CommitmentView, commitments_of, view_commitment, view_commitments};

impl Record for Commitment {
    const KIND: RecordKind = RecordKind::Commitment;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
}
