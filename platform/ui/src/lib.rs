//! `ui`: see DESIGN in ARCHITECTURE.md.
