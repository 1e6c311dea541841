//! `protect`: see DESIGN in ARCHITECTURE.md.
