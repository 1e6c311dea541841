//! `app`: see DESIGN in ARCHITECTURE.md.
