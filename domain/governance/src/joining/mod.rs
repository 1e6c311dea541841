//! How somebody becomes a member of a collaborative, what is expected of members, and how they leave.
//!
//! The rules are those of the Collaborative's Terms of Reference (background document to the 55th session of the
//! Statistical Commission, "Members"): eight classes of members, five expectations, membership drives twice a year
//! that follow an information session, and the way straight to the secretariat. A member is a seat in a body
//! ([`Membership`](crate::Membership)) that says how it [`Joined`].
//!
//! Not here: who may decide (the body's by-laws and its [`Motion`](crate::Motion)s). Start with [`Application`].

mod application;
mod class;
mod contribution;
mod drive;
mod expectation;
mod member;
#[cfg(test)]
mod tests;

pub use application::{Application, ApplicationLife, Asked, Way};
pub use class::MemberClass;
pub use contribution::{Contribution, How, What};
pub use drive::{DRIVES_A_YEAR, Drive, DriveLife, SESSION_DAYS, Stands};
pub use expectation::Expectation;
pub use member::{Admitted, Joined, LAPSE_DAYS, Parting, Standing, lapse, leave, standing};

use base::{Code, Finding, Place};

/// A finding about a field of a form.
fn about(code: Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}
