//! Bodies decide: their members and by-laws, motions, votes, and the approvals that stand on them.
//!
//! [`approval_for`] is what every use case asks that needs an approval: with a body it finds the decision or says how
//! to get one, without a body the coordinator acts alone and the approval says so. The rules stand in
//! `domain/governance`; here are storing, seats and the trace.
//!
//! Start with `draft_motion.rs`, then `cast_vote.rs` and `close_motion.rs`.

mod add_body;
mod add_member;
mod approval_for;
mod by_laws_wording;
mod cast_vote;
mod change_motion;
mod close_motion;
mod draft_motion;
mod edit_body;
mod find_decisions;
mod give_post;
mod move_seat;
mod open_motion;
mod seat;
mod subject_view;
mod take_seat;
#[cfg(test)]
mod tests;
mod view_body;
mod view_motion;

use base::{Finding, Id};
use governance::{Body, Membership, Motion, Vote};
use uuid::Uuid;

pub use add_body::{BodyWording, add_body};
pub use add_member::{MemberWording, add_member, edit_member, end_member};
pub(crate) use add_member::{constitute, entry as entry_of_seat, refuse_twice, seat_of};
pub(crate) use approval_for::was_put_to_the_vote;
pub use approval_for::{
    alone_by, approval_because, approval_covering, approval_for, approval_of, approval_with, bodies_of,
    motion_about,
};
pub use by_laws_wording::ByLawsWording;
pub(crate) use cast_vote::counted_as;
pub use cast_vote::{cast_vote, record_vote};
pub use change_motion::{
    amend_motion, answer_amendment, declare_interest, remark_on, revise_motion, withdraw_motion,
};
pub(crate) use close_motion::secret_counts;
pub use close_motion::{ClosingAsked, close_motion};
pub use draft_motion::{DraftAsked, Words, draft_motion};
pub use edit_body::{dissolve_body, edit_body, set_by_laws};
pub use find_decisions::{Listed, Register, Wanted, find_decisions, undecided_of};
pub use give_post::{PostAsked, end_post, extend_post, extension, give_post};
pub use move_seat::{propose_beside, propose_seat};
pub use open_motion::open_motion;
pub(crate) use seat::sits_for;
pub use seat::{authorise_seat, body_for, may_seat, my_seat};
pub use subject_view::{ReleasedNames, SubjectView, is_unpublished, released_names, view_subject};
pub(crate) use take_seat::seat_for;
pub use take_seat::{invite_member, take_seat};
pub(crate) use view_body::around;
pub use view_body::{BodyView, view_body};
pub use view_motion::{Can, MotionView, view_motion};

use crate::ports::{Query, Record, RecordKind, Stored};
use crate::{App, AppError, Result};

/// Kept under its initiative.
impl Record for Body {
    const KIND: RecordKind = RecordKind::Body;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        self.initiative
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
}

/// Its state is the account that the member signs in with.
impl Record for Membership {
    const KIND: RecordKind = RecordKind::Membership;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn state(&self) -> Option<String> {
        self.sign_in.map(|account| account.to_string())
    }
}

/// Found by what it is about.
impl Record for Motion {
    const KIND: RecordKind = RecordKind::Motion;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        self.subject.map(|s| subject_name(&s))
    }
    fn state(&self) -> Option<String> {
        Some(self.state().as_str().to_owned())
    }
}

/// Its name is what has the vote, so that the store itself refuses a second one.
impl Record for Vote {
    const KIND: RecordKind = RecordKind::Vote;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.motion.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.unit.clone())
    }
}

/// What motions about a thing are found by, whatever its state.
pub(crate) fn subject_name(subject: &governance::Subject) -> String {
    format!("{} {}", subject.kind.as_str(), subject.id)
}
/// The members of a body, former ones too, oldest first.
pub(crate) async fn members_of(app: &App, body: Id<Body>) -> Result<Vec<Membership>> {
    let all = app.store.list::<Membership>(Query::of(body)).await?;
    Ok(all.into_iter().map(|m| m.value).collect())
}

/// The votes on a motion.
pub(crate) async fn votes_on(app: &App, motion: Id<Motion>) -> Result<Vec<Vote>> {
    let all = app.store.list::<Vote>(Query::of(motion)).await?;
    Ok(all.into_iter().map(|v| v.value).collect())
}

/// The body of that name.
pub(crate) async fn body_named(app: &App, slug: &str) -> Result<Stored<Body>> {
    app.store.named::<Body>(slug).await
}

/// A finding about a field of a form.
pub(crate) fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(base::Place::whole().with("field", field))
}

/// A day that somebody wrote; nothing for an empty field.
pub(crate) fn read_day(text: &str, field: &str) -> Result<Option<base::Date>> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| {
            AppError::finding(about(crate::register::code::NOT_A_DATE, field).with("value", text))
        }),
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A name in the address that another body has.
    pub const SLUG_TAKEN: Code = Code("app-body-slug-taken");
    /// A word is missing that is needed.
    pub const MISSING: Code = Code("app-body-missing");
    /// A word that is not in a closed list.
    pub const UNKNOWN_WORD: Code = Code("app-body-unknown-word");
    /// An account that has a seat in the body already.
    pub const MEMBER_TWICE: Code = Code("app-member-twice");
    /// The seat that a link is for is taken, or ended.
    pub const SEAT_TAKEN: Code = Code("app-seat-taken");
    /// A body that was dissolved decides nothing.
    pub const BODY_ENDED: Code = Code("app-body-ended");
    /// Only the proposer or a keeper of the body does this.
    pub const NOT_YOURS: Code = Code("app-motion-not-yours");
    /// By-laws that were agreed, and cannot come into force with the seats as they are.
    pub const BY_LAWS_UNREACHABLE: Code = Code("app-by-laws-unreachable");

    /// The kind of a body that can decide already.
    pub const KIND_FIXED: Code = Code("app-body-kind-fixed");
    /// A seat that is voting at this moment.
    pub const SEAT_VOTES_NOW: Code = Code("app-seat-votes-now");
    /// A vote that only the body gives.
    pub const VOTE_BY_DECISION: Code = Code("app-vote-by-decision");
    /// A vote that only the body takes or turns.
    pub const SEAT_BY_DECISION: Code = Code("app-seat-by-decision");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        SLUG_TAKEN,
        MISSING,
        UNKNOWN_WORD,
        MEMBER_TWICE,
        SEAT_TAKEN,
        BODY_ENDED,
        NOT_YOURS,
        BY_LAWS_UNREACHABLE,
        KIND_FIXED,
        SEAT_VOTES_NOW,
        VOTE_BY_DECISION,
        SEAT_BY_DECISION,
    ];
}
