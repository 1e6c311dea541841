//! `registry`: see DESIGN in ARCHITECTURE.md.
