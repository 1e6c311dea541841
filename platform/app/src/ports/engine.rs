//! Grouped statistics over columns, computed where the data lies.

/// Runs the queries that `estimate` plans, over stored columns; rows never come back.
///
/// The methods arrive with the `estimate` crate's query type; until then the port only names its place.
pub trait Engine: Send + Sync {}
