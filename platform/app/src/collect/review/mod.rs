//! Work on what was handed in: where its review stands, who said what about it, how it changed, and finding it.
//!
//! A [`ReviewState`] stands on each submission that stands at all; whoever collected or last changed it does not
//! approve it (`second_person.rs`). Comments stand within the submission's own record, so that what was taken back or
//! whose time is over leaves none. Who only collects sees what they handed in themselves and nothing else
//! ([`Sight`]). Everything that is shown asks consent first (`usable.rs`), and every look stands in the log.
//!
//! Start with `review_submission.rs`; `table.rs` finds, `record.rs` shows one, `history.rs` compares its editions.

mod comment;
mod device_remarks;
mod filter;
mod flags;
mod history;
mod points;
mod record;
mod review_submission;
mod saved_view;
mod second_person;
mod sight;
mod state;
mod table;
mod targets;
#[cfg(test)]
mod tests;

pub use comment::{Comment, comment_submission, comments_on};
pub use device_remarks::{DeviceRemark, count_device_remarks, device_remarks};
pub use filter::{AnswerTest, Relation};
pub use flags::Flags;
pub use history::{Difference, Step, Version, differences, submission_log, versions_of};
pub use points::{Points, Spot, view_points};
pub use record::{RecordView, SaidGroup, view_record};
pub use review_submission::{Reviewed, review_submission};
pub use saved_view::{SavedView, drop_view, save_view};
pub use second_person::Eyes;
pub use sight::Sight;
pub(crate) use sight::note_look;
pub use state::ReviewState;
pub use table::{RecordTable, Wanted, find_record, forms_with_records, view_table};
pub use targets::{Progress, Reached, Targets, set_targets, view_targets};
