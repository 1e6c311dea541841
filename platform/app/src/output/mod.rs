//! Outputs of workstreams on their way: written, reviewed by the members, approved, submitted, answered, published.
//!
//! The rules stand in `governance::output`, the members' review in `consult`; here are storing, who may take which
//! step, the committee's decision taking effect, and the trace.
//!
//! Start with `draft_output.rs`, then `settle.rs` and `commission.rs`.

mod commission;
mod draft_output;
mod find;
mod settle;
mod view;

use governance::output::Output;
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use commission::{Answer, answer_output, publish_output, submit_output};
pub use draft_output::{OutputWording, draft_output};
pub use find::output_of_document;
pub(crate) use settle::take_over;
pub use settle::{ask_route, settle_output};
pub use view::{OutputLine, OutputView, outputs_of, view_output};

/// Its state is the document that holds its text, by which it is found.
impl Record for Output {
    const KIND: RecordKind = RecordKind::Output;
    fn id(&self) -> Uuid {
        self.id().uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.workstream().uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug().to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.document().to_string())
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// An address that another output has.
    pub const SLUG_TAKEN: Code = Code("app-output-slug-taken");
    /// A workstream that does not work now.
    pub const INACTIVE: Code = Code("app-output-inactive");

    /// Every code of this module.
    pub const CODES: &[Code] = &[SLUG_TAKEN, INACTIVE];
}
