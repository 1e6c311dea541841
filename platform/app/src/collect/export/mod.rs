//! Answers as files: [`Format`] is the one list of them.
//!
//! Only what stands and what people agreed to for the asked purpose is in a file (see `usable.rs`), asked anew for
//! each page of submissions while the file is written; so memory stays flat and what is taken back meanwhile stays
//! out. [`Layout`] says which tables and columns there are and is pure; the names of columns are ODK Central's, so
//! that scripts written for its exports read ours.
//!
//! Start with `layout.rs`, then `csv.rs`. Files that need to know their length first (Stata) or stand in columns
//! (Parquet) go by way of a file on the disk that has no name and ends with the export.

mod codebook;
mod csv;
mod described;
#[cfg(test)]
mod file_tests;
mod format;
mod geojson;
mod layout;
mod parquet;
mod read;
mod spool;
mod stata;
#[cfg(test)]
mod tests;
mod xlsx;
mod zipped;

use base::{Language, Slug};

pub use codebook::codebook;
pub use csv::write_first_csv;
pub use format::{Format, write_answers};
pub use layout::{Cell, Column, Layout, Sheet};
pub use read::{Export, Only, export_answers, find_export};

use crate::{AppError, Result};

/// How a file is to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// What the answers are to be used for; `None` = the instrument's core purpose.
    pub purpose: Option<Slug>,
    /// Labels in this language instead of names and codes; beside them where a format has both.
    pub labels: Option<Language>,
    /// One column of 0 and 1 for each code of a question with several answers, besides its own.
    pub split: bool,
    /// Names of columns without those of the groups around them.
    pub bare: bool,
    /// Texts that a spreadsheet would run as a formula get an apostrophe in front.
    pub safe: bool,
    /// With what was rejected in review; it is left out otherwise.
    pub rejected: bool,
    /// With the photographs, sounds and other files, where the format is a ZIP.
    pub media: bool,
}

/// Where the bytes of a file go, piece after piece.
pub type Out = tokio::sync::mpsc::Sender<std::io::Result<Vec<u8>>>;

/// Hands on a piece.
async fn put(out: &Out, bytes: Vec<u8>) -> Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    let gone = |_| AppError::environment("whoever asked for the file went away", "ask for it again");
    out.send(Ok(bytes)).await.map_err(gone)
}

/// A fault while a file is written.
fn fault(why: impl std::fmt::Display) -> AppError {
    AppError::environment(format!("the file cannot be written ({why})"), "try again")
}
