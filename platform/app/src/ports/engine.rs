//! Data at rest in columns, and grouped statistics over them, computed where they lie.

use std::fs::File;
use std::path::Path;

use async_trait::async_trait;
use base::Checked;
use dataset::Table;
use estimate::{Estimates, Spec};
use protect::{Cells, TableSpec};

use crate::Result;

/// Writes and reads columns. The questions that `estimate` and `protect` plan are asked of the same port; rows
/// never come back from those.
#[async_trait]
pub trait Engine: Send + Sync {
    /// A table as a Parquet file. The same table gives the same bytes.
    ///
    /// # Errors
    /// `Environment` when the machine cannot.
    fn write_parquet(&self, table: &Table) -> Result<Vec<u8>>;

    /// Begins a Parquet file that more rows are added to than fit in memory, with a first table of its variables.
    ///
    /// # Errors
    /// `Environment` when the file cannot be written.
    fn begin_parquet(&self, into: File, first: &Table) -> Result<Box<dyn ColumnFile>>;

    /// A Parquet file as a table; one that [`Engine::write_parquet`] wrote comes back the same.
    ///
    /// # Errors
    /// Findings when it is no such file.
    fn read_parquet(&self, bytes: Vec<u8>) -> Result<Table>;

    /// Estimates what a specification asks of a stored Parquet file; what is wrong with the specification or the
    /// data is in the findings.
    ///
    /// # Errors
    /// `Environment` when the file cannot be read.
    async fn estimate(&self, parquet: &Path, spec: &Spec) -> Result<Checked<Estimates>>;

    /// Groups a stored Parquet file into the cells that a table's protection starts from.
    ///
    /// # Errors
    /// `Environment` when the file cannot be read.
    async fn cells(&self, parquet: &Path, spec: &TableSpec) -> Result<Checked<Cells>>;
}

/// A Parquet file on its way to the disk. Dropped before it is finished, it is no whole file.
pub trait ColumnFile: Send {
    /// Adds the rows of a table with the same variables.
    ///
    /// # Errors
    /// `Environment` when the file cannot be written.
    fn add(&mut self, table: &Table) -> Result<()>;

    /// The file is whole.
    ///
    /// # Errors
    /// `Environment` when the file cannot be written.
    fn finish(self: Box<Self>) -> Result<()>;
}
