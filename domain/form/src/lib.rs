//! `form`: see DESIGN in ARCHITECTURE.md.
