//! `server`: see DESIGN in ARCHITECTURE.md.
