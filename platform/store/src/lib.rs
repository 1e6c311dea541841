//! `store`: see DESIGN in ARCHITECTURE.md.
