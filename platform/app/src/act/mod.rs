//! Who acts, what they do, and whether they may.
//!
//! [`Verb`] lists every act once, with who may do it; [`authorise`] decides. Start with the table in
//! `verb.rs`: to add an act, add its line there.

mod actor;
mod authorise;
mod verb;

pub use actor::{Actor, Role, RoleGrant, WorksAs};
pub use authorise::{authorise, authorise_own, is_involved, may, roles_of};
pub use verb::{Seat, Verb, Who};
