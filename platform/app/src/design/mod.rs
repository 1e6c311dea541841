//! Designing a round together: its room, the proposals in it, and the look at what could do harm.
//!
//! The rules stand in `governance::design` and `governance::risk`; here people find the room, say things in it
//! and have them decided. Who may take part: members of the initiative's bodies, accounts with a role on it,
//! and in a room that is open to everybody anyone who has signed in. What was adopted, everybody may read.
//!
//! Start with `enter.rs`, then `discuss_proposal.rs`.

mod add_gathering;
mod decide_proposal;
mod discuss_proposal;
mod edit_room;
mod enter;
mod follow_incident;
mod look_again;
mod make_proposal;
mod report_incident;
mod view_proposal;
mod view_questions;
mod view_risks;
mod view_room;
mod who_decided;
mod write_risks;

pub use add_gathering::{NewGathering, add_gathering, gathering_of};
pub(crate) use decide_proposal::take_over;
pub use decide_proposal::{AtVote, adopt_proposal, binding_bodies, vote_about};
pub use discuss_proposal::{Step, discuss_proposal};
pub use edit_room::{RoomWording, edit_room};
pub use enter::{Key, Visitor, enter};
pub use follow_incident::{follow_incident, show_incident};
pub use look_again::{approve_risks, look_again};
pub use make_proposal::{NewProposal, make_proposal};
pub use report_incident::{NewIncident, report_incident};
pub use view_proposal::{ProposalView, view_proposal};
pub use view_questions::{Question, Questions, view_questions};
pub use view_risks::{
    IncidentCounts, RiskView, must_have_looked, standing_risks, view_incidents, view_risks,
};
pub use view_room::{RoomView, view_room};
pub use who_decided::{Adopted, Claim, Deciding, Hand, Row, Shown, adopted, who_decided};
pub use write_risks::{RiskWording, begin_risks, remove_risk, write_how, write_risk};

use governance::design::{Proposal, Room};
use governance::risk::{Incident, RiskAssessment};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

/// The codes of this module's findings.
pub mod refusal {
    use base::Code;

    /// The words of a proposal that a body is being asked about.
    pub const AT_VOTE: Code = Code("design-at-vote");

    /// Every code of this module.
    pub const CODES: &[Code] = &[AT_VOTE];
}

/// The name under which each round keeps its one room.
const ROOM: &str = "room";

impl Record for Room {
    const KIND: RecordKind = RecordKind::DesignRoom;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.round)
    }
    fn name(&self) -> Option<String> {
        Some(ROOM.to_owned())
    }
    fn state(&self) -> Option<String> {
        Some(self.open.as_str().to_owned())
    }
}

impl Record for Proposal {
    const KIND: RecordKind = RecordKind::Proposal;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.round)
    }
    fn state(&self) -> Option<String> {
        Some(self.state().as_str().to_owned())
    }
}

impl Record for RiskAssessment {
    const KIND: RecordKind = RecordKind::RiskAssessment;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.round)
    }
    fn state(&self) -> Option<String> {
        let approved = self.still_written().is_err();
        Some(if approved { "approved" } else { "draft" }.to_owned())
    }
}

impl Record for Incident {
    const KIND: RecordKind = RecordKind::Incident;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.round)
    }
    fn state(&self) -> Option<String> {
        Some(self.state().as_str().to_owned())
    }
}
