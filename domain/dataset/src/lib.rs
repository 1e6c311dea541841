//! `dataset`: see DESIGN in ARCHITECTURE.md.
