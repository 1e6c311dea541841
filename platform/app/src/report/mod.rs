//! Progress reports: the year gathered from the record, worded, approved, read by everybody.
//!
//! The rules stand in `governance::report`. To let more of the record tell of a year: a function in `gather.rs`
//! (who, when, what was decided) or `gather_work.rs` (what was made and what came of it).

mod approve_report;
mod draft_report;
mod gather;
mod gather_work;
mod view_report;

use governance::report::Report;
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use approve_report::approve_report;
pub use draft_report::draft_report;
pub use gather::year_of;
pub use view_report::{ReportView, ReportsView, reports_of, view_report, view_reports};

/// Found by its year within its body.
impl Record for Report {
    const KIND: RecordKind = RecordKind::Report;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.year.year.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}
