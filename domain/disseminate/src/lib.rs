//! `disseminate`: see DESIGN in ARCHITECTURE.md.
