//! Workstreams: proposed by members, approved by the committee, reporting until they end.
//!
//! The rules stand in `governance::workstream`; here are storing, who may take which step, the committee's decision
//! taking effect, and the trace. The people of a workstream, those invited from outside too, sit in a body like any
//! other, which is made when the committee approves.
//!
//! Start with `propose.rs`, then `settle.rs`.

mod propose;
mod report;
mod settle;
mod steps;
mod view;
mod wording;

use governance::workstream::{WorkReport, Workstream};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use propose::{propose_workstream, rewrite_workstream};
pub use report::{ReportWording, file_report};
pub use settle::settle_workstream;
pub(crate) use settle::take_over;
pub use steps::{End, ask_more_time, end_workstream, must_be_consistent};
pub use view::{Asked, WorkLine, WorkstreamView, Workstreams, delivered, view_workstream, workstreams_of};
pub(crate) use view::{committee_for, periods};
pub use wording::TermsWording;

/// Kept under the body whose it is.
impl Record for Workstream {
    const KIND: RecordKind = RecordKind::Workstream;
    fn id(&self) -> Uuid {
        self.id().uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.home().uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug().to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state().as_str().to_owned())
    }
}

/// One for each period.
impl Record for WorkReport {
    const KIND: RecordKind = RecordKind::WorkReport;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.workstream.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.number.to_string())
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// There is no committee that could approve.
    pub const NO_COMMITTEE: Code = Code("app-workstream-no-committee");
    /// An address that another workstream has.
    pub const SLUG_TAKEN: Code = Code("app-workstream-slug-taken");

    /// Every code of this module.
    pub const CODES: &[Code] = &[NO_COMMITTEE, SLUG_TAKEN];
}
