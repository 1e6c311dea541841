//! The port of `app`, filled by this crate.

use std::fs::File;
use std::path::Path;

use app::AppError;
use async_trait::async_trait;
use base::Checked;
use dataset::Table;
use estimate::{Estimates, Spec};
use protect::{Cells, TableSpec};

use crate::{Data, Engine, EngineError, ParquetFile};

/// What a use case sees of a fault of ours.
impl From<EngineError> for AppError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Findings(findings) => Self::Findings(findings),
            EngineError::Environment(what) => {
                Self::environment(what, "check disk space and memory, then try again")
            }
        }
    }
}

#[async_trait]
impl app::ports::Engine for Engine {
    fn write_parquet(&self, table: &Table) -> app::Result<Vec<u8>> {
        Ok(Engine::write_parquet(self, table)?)
    }

    fn begin_parquet(&self, into: File, first: &Table) -> app::Result<Box<dyn app::ports::ColumnFile>> {
        Ok(Box::new(ParquetFile::begin(into, first)?))
    }

    fn read_parquet(&self, bytes: Vec<u8>) -> app::Result<Table> {
        Ok(Engine::read_parquet(self, bytes)?)
    }

    async fn estimate(&self, parquet: &Path, spec: &Spec) -> app::Result<Checked<Estimates>> {
        Ok(Engine::estimate(self, &Data::Parquet(parquet.to_owned()), spec).await?)
    }

    async fn cells(&self, parquet: &Path, spec: &TableSpec) -> app::Result<Checked<Cells>> {
        Ok(Engine::cells(self, &Data::Parquet(parquet.to_owned()), spec).await?)
    }
}

impl app::ports::ColumnFile for ParquetFile {
    fn add(&mut self, table: &Table) -> app::Result<()> {
        Ok(ParquetFile::add(self, table)?)
    }

    fn finish(self: Box<Self>) -> app::Result<()> {
        Ok(ParquetFile::finish(*self)?)
    }
}
