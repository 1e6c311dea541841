//! `framework`: see DESIGN in ARCHITECTURE.md.
