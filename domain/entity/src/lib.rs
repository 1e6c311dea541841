//! Things that are known by name and change: households, wells, sites, people. A list of them, and each with all
//! that was said of it.
//!
//! An [`Entity`] is the row of its [`Version`]s, and a version holds only what was *said* then. How the thing stands
//! is folded from them, so a version whose source is taken back leaves nothing behind ([`Entity::forget`]). Where two
//! changes met, [`Conflict`] says how badly. Limits: an entity is read and written whole, so one that is changed
//! thousands of times becomes slow; what it is called must be unique nowhere.
//!
//! Start with [`Entity`], then `update.rs`. Not here: reading forms (`form`), keeping (`app`).

mod list;
mod update;
mod version;

pub use list::{Property, odata_name};
pub use update::{Fault, Known, Said};
pub use version::{Change, Conflict, Entity, Source, Version};
