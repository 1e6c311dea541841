//! `engine`: see DESIGN in ARCHITECTURE.md.
