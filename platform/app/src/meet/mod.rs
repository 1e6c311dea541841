//! Meetings of bodies: planned, called, held, written up, their minutes approved.
//!
//! The rules stand in `governance::meeting`; here are storing, who keeps a body's business, and what the public
//! reads of it. Names stand in no entry of the log.
//!
//! Start with `plan_meeting.rs`, then `view_meeting.rs` for what a reader sees.

mod approve_minutes;
mod body;
mod change_meeting;
mod follow_ups;
mod plan_meeting;
mod sheets;
mod view_meeting;
mod write_minutes;

use governance::meeting::Meeting;
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use approve_minutes::approve_minutes;
pub use body::{may_keep, may_plan};
pub use change_meeting::{MeetingChange, change_meeting};
pub use follow_ups::{add_follow_up, close_follow_up};
pub use plan_meeting::{Plan, plan_meeting};
pub use sheets::{add_sheet, read_sheet};
pub use view_meeting::{BodyMeetings, Decided, MeetingView, Quorate, meetings_of, view_meeting};
pub use write_minutes::{Written, write_minutes};

impl Record for Meeting {
    const KIND: RecordKind = RecordKind::Meeting;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A motion that is not this body's.
    pub const OTHER_MOTION: Code = Code("app-meeting-other-motion");
    /// Somebody who is no member of this body.
    pub const NO_MEMBER: Code = Code("app-meeting-no-member");
    /// A follow-up without words.
    pub const NO_TASK: Code = Code("app-meeting-no-task");

    /// Every code of this module.
    pub const CODES: &[Code] = &[OTHER_MOTION, NO_MEMBER, NO_TASK];
}
