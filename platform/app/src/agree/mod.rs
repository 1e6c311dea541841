//! Agreements between those who have data or decide and those who want to, and labels in a community's own words.
//!
//! The rules stand in `governance::agreement` and `governance::label`; here are storing, whose signature counts,
//! the trace, and the one way on which data of an initiative go to a partner ([`take_data`]): never without an
//! agreement in force, never more than it permits.
//!
//! Start with `draft_agreement.rs`, then `sign_agreement.rs` and `take_data.rs`.

pub mod code;
mod data_file;
mod draft_agreement;
mod labels;
mod let_read;
mod marks;
mod sign_agreement;
mod step_agreement;
mod take_data;
mod view_agreement;
mod view_labels;

use governance::agreement::Agreement;
use governance::label::Label;
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use data_file::DataFile;
pub use draft_agreement::{draft_agreement, rewrite_agreement};
pub use labels::{Judged, Worded, approve_label, retire_label, reword_label, write_label};
pub use let_read::let_read;
pub use marks::marks_of;
pub use sign_agreement::{OnPaper, paper_of, sign_by_decision, sign_on_paper};
pub use step_agreement::{AgreementStep, step_agreement};
pub use take_data::take_data;
pub use view_agreement::{AgreementView, Covered, agreements_of, all_agreements, view_agreement};
pub use view_labels::{LabelView, labels_of, sound_of, view_label};

impl Record for Agreement {
    const KIND: RecordKind = RecordKind::Agreement;
    fn id(&self) -> Uuid {
        self.id().uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug().to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state().as_str().to_owned())
    }
}

impl Record for Label {
    const KIND: RecordKind = RecordKind::Label;
    fn id(&self) -> Uuid {
        self.id().uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug().to_string())
    }
}
