//! `form`: see DESIGN in ARCHITECTURE.md.

pub mod expr;
pub mod instance;
