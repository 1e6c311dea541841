//! Living data in custody: imported, described, checked, cleaned, frozen.
//!
//! The raw table of a [`Dataset`] never changes; what people decide about it are [`CleaningEntry`]s that are
//! replayed on it, and [`EditRule`]s that point at records. A [`TakenSnapshot`] freezes the outcome for analysis.
//!
//! An import is as if never begun until its one commit: objects that no record names are harmless.
//!
//! Start with `import_file.rs`, then `view_dataset.rs` for what the `check` tab reads.

mod add_entry;
pub mod code;
mod dataset_record;
mod derive_variable;
mod edit_variable;
mod erase_snapshots;
mod gather;
mod gather_submissions;
mod hold_rows;
mod import_file;
mod import_log;
mod join_columns;
mod list_datasets;
mod rules;
mod share_dataset;
mod take_snapshot;
mod view_dataset;
mod work;

pub use add_entry::{NewEntry, add_entry};
pub use dataset_record::{CleaningEntry, Dataset, EditRule, Join, TakenSnapshot};
pub use derive_variable::derive_variable;
pub use edit_variable::{EditVariable, edit_variable};
pub(crate) use erase_snapshots::{erase_frozen, erase_late, frozen_file, remove_erased};
pub use gather_submissions::gather_submissions;
pub use import_file::{Against, ImportFile, Imported, import_file, import_findings};
pub use import_log::{ImportLog, LogImported, import_log};
pub use join_columns::{JoinColumns, join_columns};
pub use list_datasets::{Listed, list_datasets};
pub use rules::{add_rule, remove_rule};
pub(crate) use share_dataset::{Shared, shareable};
pub use take_snapshot::take_snapshot;
pub use view_dataset::{View, view_dataset};

#[cfg(test)]
mod tests;
