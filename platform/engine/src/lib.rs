//! Data at rest, met through questions: grouped sums, cells, previews. DataFusion is behind this crate alone.
//!
//! Rows stream past in batches and are never collected: what comes back are the sums that `estimate` asks for,
//! the cells that `protect` asks for, or a handful of records to look at. Public functions return boxed futures
//! of our own types, so that no caller compiles DataFusion's code anew.
//!
//! Determinism: a file is always split into [`PARTITIONS`] parts, whatever the machine, and the parts' sums are
//! added in order; two runs give the same bits.
//!
//! Not here: formulas (`estimate`), suppression (`protect`), where files lie (`app`'s `Objects`).
//!
//! Start with [`Engine`]; [`sums`] is the loop over records.

mod cells;
pub mod code;
mod coder;
mod columns;
mod condition;
mod error;
mod estimate_data;
mod look;
mod parquet;
mod port;
mod source;
mod sums;

pub use code::CODES;
pub use error::EngineError;
pub use look::{ColumnSummary, Preview};
pub use parquet::ParquetFile;
pub use source::{Column, Data};

use std::pin::Pin;

use base::Checked;
use dataset::Table;
use estimate::{Estimates, Query, Spec, Sums};
use protect::{Cells, TableSpec};

/// A future of our own types, on the heap.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = Result<T, EngineError>> + Send + 'a>>;

/// Into how many parts a large file is split. Part of what makes a result the same everywhere, so not a setting.
pub const PARTITIONS: usize = 2;

/// Answers questions about data.
#[derive(Debug, Clone, Copy, Default)]
pub struct Engine {
    _private: (),
}

impl Engine {
    /// An engine.
    pub fn new() -> Self {
        Self::default()
    }

    /// The columns of the data, in order.
    pub fn columns<'a>(&'a self, data: &'a Data) -> Boxed<'a, Vec<Column>> {
        Box::pin(async move { Ok(source::open(data).await?.columns()) })
    }

    /// Answers queries in one pass over the data.
    pub fn run<'a>(&'a self, data: &'a Data, queries: &'a [Query]) -> Boxed<'a, Vec<Sums>> {
        Box::pin(async move { sums::run(&source::open(data).await?, queries).await })
    }

    /// Estimates what a specification asks, or says why not.
    pub fn estimate<'a>(&'a self, data: &'a Data, spec: &'a Spec) -> Boxed<'a, Checked<Estimates>> {
        Box::pin(estimate_data::estimate(data, spec))
    }

    /// Groups the data into the cells that a table's protection starts from.
    pub fn cells<'a>(&'a self, data: &'a Data, spec: &'a TableSpec) -> Boxed<'a, Checked<Cells>> {
        Box::pin(async move { cells::cells(&source::open(data).await?, spec).await })
    }

    /// The first records, as text.
    pub fn preview<'a>(&'a self, data: &'a Data, rows: usize) -> Boxed<'a, Preview> {
        Box::pin(async move { look::preview(&source::open(data).await?, rows).await })
    }

    /// What each column holds, in numbers.
    pub fn describe<'a>(&'a self, data: &'a Data) -> Boxed<'a, Vec<ColumnSummary>> {
        Box::pin(async move { look::describe(&source::open(data).await?).await })
    }

    /// A table as a Parquet file. The same table gives the same bytes.
    ///
    /// # Errors
    /// A fault of the surroundings, such as memory.
    pub fn write_parquet(&self, table: &Table) -> Result<Vec<u8>, EngineError> {
        parquet::write(table)
    }

    /// A Parquet file as a table; one that [`Engine::write_parquet`] wrote comes back the same.
    ///
    /// # Errors
    /// Findings when the file is no Parquet file or holds nested columns.
    pub fn read_parquet(&self, bytes: Vec<u8>) -> Result<Table, EngineError> {
        parquet::read(bytes)
    }
}

/// Estimates what a specification asks of a CSV or Parquet file.
///
/// # Errors
/// A fault of the surroundings; what is wrong with the data or the specification is in the findings.
pub fn estimate_file<'a>(path: &'a std::path::Path, spec: &'a Spec) -> Boxed<'a, Checked<Estimates>> {
    Box::pin(async move { estimate_data::estimate(&Data::file(path)?, spec).await })
}
