//! `tidy`: see DESIGN in ARCHITECTURE.md.
