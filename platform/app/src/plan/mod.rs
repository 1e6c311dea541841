//! Workplans: proposed by who keeps a collaborative's business, approved by its committee, done with evidence.
//!
//! The rules stand in `governance::plan`. Start with `propose_plan.rs`.

mod approve_plan;
mod mark_done;
mod propose_plan;
mod view_plans;

use governance::plan::Plan;
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use approve_plan::approve_plan;
pub(crate) use mark_done::read_day;
pub use mark_done::{DoneWording, mark_done};
pub use propose_plan::{ItemWording, PlanWording, edit_plan, propose_plan};
pub use view_plans::{PlanView, PlansView, plans_of, view_plan, view_plans};

/// Found by its time within its body.
impl Record for Plan {
    const KIND: RecordKind = RecordKind::Plan;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.span.name())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}
