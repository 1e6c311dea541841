//! `bench`: see DESIGN in ARCHITECTURE.md.
