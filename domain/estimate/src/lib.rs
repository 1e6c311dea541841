//! `estimate`: see DESIGN in ARCHITECTURE.md.
