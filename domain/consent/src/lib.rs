//! `consent`: see DESIGN in ARCHITECTURE.md.
