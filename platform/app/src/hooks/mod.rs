//! Telling other programs what happens to the answers to a form.
//!
//! A [`Hook`] follows the log: what it tells are entries about submissions, in their order, each at least once, and so
//! nothing is lost when this site or the other one stands still. What is told names no person and holds no answers,
//! unless a coordinator asked for them; what is sealed is never in it. Each message is signed as the Standard Webhooks
//! specification 1.0 says.
//!
//! Start with `send.rs`; `address.rs` says where nothing is ever sent.

mod address;
pub mod code;
mod hook;
mod send;
mod sign;
#[cfg(test)]
mod tests;

pub use address::{is_public, sendable};
pub use hook::{Hook, Last, NewHook, add_hook, drop_hook, hooks_of, resume_hook};
pub use send::{EVENTS, deliver};
pub use sign::{Secret, signature};
