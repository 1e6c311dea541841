//! Members of a collaborative: drives, applications, admission, what members give and whom they consult, leaving.
//!
//! The rules stand in `governance::joining`; here are storing, who may, and the trace. A collaborative or a chapter
//! of one takes members; its steering committee, once it can decide, decides about applications where the by-laws
//! ask for a decision. Names of persons stand in no entry of the log.
//!
//! Start with `apply.rs` for the way in and `directory.rs` for what everybody reads.

mod admit;
mod apply;
mod directory;
mod drives;
mod lapse;
mod own;

use base::{Finding, Id};
use governance::joining::{Application, Contribution, Drive};
use governance::{Body, BodyKind, Membership};
use uuid::Uuid;

pub(crate) use admit::name_of;
pub use admit::{
    Waiting, admit_member, application_subject, decline_application, guiding, view_application,
    view_applications,
};
pub use apply::{ApplyWording, JoinView, apply, take_back_application, view_join};
pub use directory::{Directory, Filter, MemberView, view_directory, view_member};
pub use drives::{DriveMove, DriveView, DriveWording, announce_drive, move_drive, view_drives};
pub use lapse::lapse_member;
pub use own::{
    ContributionWording, OwnRecord, OwnView, OwnWording, edit_own_membership, export_own_record, leave_body,
    log_contribution, view_own_membership,
};

use crate::ports::{Order, Query, Record, RecordKind, Stored};
use crate::{App, AppError, Result};

impl Record for Drive {
    const KIND: RecordKind = RecordKind::Drive;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
}

/// Found by the account that handed it in.
impl Record for Application {
    const KIND: RecordKind = RecordKind::Application;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.account.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.life.as_str().to_owned())
    }
}

impl Record for Contribution {
    const KIND: RecordKind = RecordKind::Contribution;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.membership.uuid())
    }
}

/// Whether members apply to bodies of that kind.
pub const fn takes_members(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::Collaborative | BodyKind::Chapter)
}

/// Refuses a body that nobody applies to.
fn must_take_members(body: &Body) -> Result<()> {
    if takes_members(body.kind) {
        return Ok(());
    }
    Err(AppError::not_found("collaborative", &body.slug))
}

/// The body of that name, if members apply to it.
async fn collaborative(app: &App, slug: &str) -> Result<Stored<Body>> {
    let body = crate::decide::body_named(app, slug).await?;
    must_take_members(&body)?;
    Ok(body)
}

/// The drives of a body, newest first.
async fn drives_of(app: &App, body: Id<Body>) -> Result<Vec<Drive>> {
    let all = app
        .store
        .list::<Drive>(Query::of(body).ordered(Order::Newest))
        .await?;
    Ok(all.into_iter().map(|d| d.value).collect())
}

/// What a member gave, newest first.
async fn contributions_of(app: &App, member: Id<Membership>) -> Result<Vec<Contribution>> {
    let all = app.store.list::<Contribution>(Query::of(member)).await?;
    let mut all: Vec<Contribution> = all.into_iter().map(|c| c.value).collect();
    all.sort_by_key(|c| (std::cmp::Reverse(c.on), c.id));
    Ok(all)
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(base::Place::whole().with("field", field))
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// An account that waits for an answer already.
    pub const APPLIED_TWICE: Code = Code("app-member-applied-twice");
    /// An account that is a member already.
    pub const MEMBER_ALREADY: Code = Code("app-member-already");
    /// An organisation that is a member already.
    pub const ORGANISATION_ALREADY: Code = Code("app-member-organisation-already");

    /// Every code of this module.
    pub const CODES: &[Code] = &[APPLIED_TWICE, MEMBER_ALREADY, ORGANISATION_ALREADY];
}
