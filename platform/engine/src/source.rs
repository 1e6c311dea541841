//! Opening data: a CSV or Parquet file, or a table in memory.
//!
//! A CSV file is read as text throughout: a column that names groups keeps its spelling (`007`), a column that
//! is asked for as a number is read as one where it is asked for. What a column could be is inferred from the
//! whole file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base::{Finding, Place};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::dataframe::DataFrame;
use datafusion::prelude::{CsvReadOptions, ParquetReadOptions, SessionConfig, SessionContext};
use dataset::Table;
use estimate::{ColumnKind, Columns};

use crate::error::EngineError;
use crate::{PARTITIONS, code, parquet};

/// Where data lie.
#[derive(Debug, Clone)]
pub enum Data {
    /// A CSV file in UTF-8 with a header.
    Csv(PathBuf),
    /// A Parquet file.
    Parquet(PathBuf),
    /// In memory.
    Table(Arc<Table>),
}

impl Data {
    /// A file, by the ending of its name.
    ///
    /// # Errors
    /// A finding when there is no such file, or its name ends in neither `.csv` nor `.parquet`.
    pub fn file(path: &Path) -> Result<Self, EngineError> {
        let named = |code| Finding::error(code).at(Place::whole().with("file", path.display().to_string()));
        if !path.is_file() {
            return Err(EngineError::finding(named(code::NO_FILE)));
        }
        let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "csv" => Ok(Self::Csv(path.to_owned())),
            "parquet" => Ok(Self::Parquet(path.to_owned())),
            _ => Err(EngineError::finding(named(code::UNKNOWN_FORMAT))),
        }
    }
}

/// A column as it can be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Whether it holds numbers only.
    pub numeric: bool,
}

/// Data ready to be asked.
pub(crate) struct Opened {
    context: SessionContext,
    frame: DataFrame,
    /// What each column holds; for CSV what it could hold, while `frame` has text.
    pub(crate) types: SchemaRef,
    /// Whether `frame` has text throughout.
    pub(crate) as_text: bool,
}

impl Opened {
    /// All records, before any projection.
    pub(crate) fn frame(&self) -> DataFrame {
        self.frame.clone()
    }

    pub(crate) fn context(&self) -> &SessionContext {
        &self.context
    }

    pub(crate) fn columns(&self) -> Vec<Column> {
        let visible = self
            .types
            .fields()
            .iter()
            .filter(|f| !parquet::is_reasons(f.name()));
        visible
            .map(|field| Column {
                name: field.name().clone(),
                numeric: field.data_type().is_numeric(),
            })
            .collect()
    }

    /// The columns as `estimate` checks a specification against them.
    pub(crate) fn kinds(&self) -> Columns {
        let kind = |numeric| {
            if numeric {
                ColumnKind::Number
            } else {
                ColumnKind::Category
            }
        };
        self.columns()
            .into_iter()
            .map(|c| (c.name, kind(c.numeric)))
            .collect()
    }

    pub(crate) fn has(&self, column: &str) -> bool {
        self.types.field_with_name(column).is_ok()
    }
}

/// Opens data for asking.
pub(crate) async fn open(data: &Data) -> Result<Opened, EngineError> {
    let context = context();
    match data {
        Data::Csv(path) => open_csv(context, path).await,
        Data::Parquet(path) => {
            let frame = context
                .read_parquet(text(path)?, ParquetReadOptions::default().file_extension(""))
                .await?;
            opened(context, frame)
        }
        Data::Table(table) => {
            let batch = parquet::to_batch(table)?;
            let frame = context.read_batch(batch)?;
            opened(context, frame)
        }
    }
}

fn opened(context: SessionContext, frame: DataFrame) -> Result<Opened, EngineError> {
    let types = Arc::clone(frame.schema().inner());
    Ok(Opened {
        context,
        frame,
        types,
        as_text: false,
    })
}

/// A context whose plan depends on the data alone, not on the machine's cores.
fn context() -> SessionContext {
    let config = SessionConfig::new()
        .with_target_partitions(PARTITIONS)
        .with_round_robin_repartition(false)
        .set_bool("datafusion.execution.enable_file_stream_work_stealing", false);
    SessionContext::new_with_config(config)
}

async fn open_csv(context: SessionContext, path: &Path) -> Result<Opened, EngineError> {
    let name = text(path)?;
    let options = || {
        CsvReadOptions::new()
            .has_header(true)
            .newlines_in_values(true)
            .file_extension("")
            .schema_infer_max_records(usize::MAX)
    };
    let inferred = Arc::clone(context.read_csv(name, options()).await?.schema().inner());
    let as_text = |f: &Arc<Field>| Field::new(f.name(), DataType::Utf8, true);
    let texts = Schema::new(inferred.fields().iter().map(as_text).collect::<Vec<_>>());
    let frame = context.read_csv(name, options().schema(&texts)).await?;
    Ok(Opened {
        context,
        frame,
        types: inferred,
        as_text: true,
    })
}

fn text(path: &Path) -> Result<&str, EngineError> {
    path.to_str()
        .ok_or_else(|| EngineError::Environment(format!("the path {} is not UTF-8", path.display())))
}
