//! Who acts, what they do, and whether they may.
//!
//! [`Verb`] lists every act once, with who may do it; [`authorise`] decides. Start with the table in
//! `verb.rs`: to add an act, add its line there.

mod actor;
mod authorise;
mod reads;
mod verb;

pub use actor::{Actor, Role, RoleGrant, WorksAs};
pub use authorise::{authorise, authorise_own, grants_of, is_involved, may, roles_of};
pub use reads::Reads;
pub use verb::{Seat, Verb, Who};
