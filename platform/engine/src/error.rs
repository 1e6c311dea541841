//! Why a question was not answered.

use base::{Finding, Findings};
use datafusion::error::DataFusionError;

/// Why a question was not answered.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The data or the question have errors.
    #[error("the data or the question have errors ({})", .0.len())]
    Findings(Findings),
    /// A fault of the surroundings: disk, memory.
    #[error("{0}")]
    Environment(String),
}

impl EngineError {
    /// One finding.
    pub(crate) fn finding(finding: Finding) -> Self {
        Self::Findings([finding].into_iter().collect())
    }
}

/// Faults of the disk stay faults; everything else that DataFusion says is about the file's content.
impl From<DataFusionError> for EngineError {
    fn from(error: DataFusionError) -> Self {
        match error.find_root() {
            DataFusionError::IoError(_) | DataFusionError::ResourcesExhausted(_) => {
                Self::Environment(error.to_string())
            }
            root => Self::finding(
                Finding::error(crate::code::UNREADABLE).with("why", first_line(&root.to_string())),
            ),
        }
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

impl From<datafusion::arrow::error::ArrowError> for EngineError {
    fn from(error: datafusion::arrow::error::ArrowError) -> Self {
        DataFusionError::from(error).into()
    }
}

impl From<datafusion::parquet::errors::ParquetError> for EngineError {
    fn from(error: datafusion::parquet::errors::ParquetError) -> Self {
        DataFusionError::from(error).into()
    }
}
