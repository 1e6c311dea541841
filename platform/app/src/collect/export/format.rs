//! What a file of answers can be: the one list that the page, the log and the writers go by.

use super::csv::write_csv;
use super::geojson::write_geojson;
use super::parquet::write_parquet;
use super::stata::write_stata;
use super::xlsx::write_xlsx;
use super::zipped::Zipped;
use super::{Export, Out, Wish, codebook, put};
use crate::{App, Result};

/// What a file of answers can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Tables as CSV, in a ZIP.
    Csv,
    /// A workbook for a spreadsheet.
    Xlsx,
    /// Tables for Stata, SPSS and R, with words of variables and values, in a ZIP.
    Stata,
    /// Tables in columns for programs, in a ZIP.
    Parquet,
    /// Places.
    GeoJson,
    /// What was asked; no answers.
    Codebook,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] = [
        Self::Csv,
        Self::Xlsx,
        Self::Stata,
        Self::Parquet,
        Self::GeoJson,
        Self::Codebook,
    ];

    /// Its name in addresses and in the log.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Stata => "stata",
            Self::Parquet => "parquet",
            Self::GeoJson => "geojson",
            Self::Codebook => "codebook",
        }
    }

    /// What a file's name ends with.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => ".zip",
            Self::Xlsx => ".xlsx",
            Self::Stata => "-stata.zip",
            Self::Parquet => "-parquet.zip",
            Self::GeoJson => ".geojson",
            Self::Codebook => "-codebook.csv",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv | Self::Stata | Self::Parquet => "application/zip",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::GeoJson => "application/geo+json",
            Self::Codebook => "text/csv; charset=utf-8",
        }
    }

    /// Whether photographs and sounds can lie in it.
    pub const fn is_zip(self) -> bool {
        matches!(self, Self::Csv | Self::Stata | Self::Parquet)
    }

    /// Whether it has names and codes in its cells, and words beside them.
    pub const fn has_both(self) -> bool {
        matches!(self, Self::Stata | Self::Parquet)
    }

    /// The wish that its columns are laid out by.
    pub(super) fn columns(self, wish: &Wish) -> Wish {
        let mut wish = wish.clone();
        if self.has_both() {
            wish.labels = None;
        }
        wish
    }
}

/// Writes answers as a file, piece after piece.
///
/// # Errors
/// `Environment` when the store cannot be read, a temporary file cannot be written, or nobody takes the bytes any more.
pub async fn write_answers(app: &App, export: &Export, format: Format, out: &Out) -> Result<()> {
    match format {
        Format::Xlsx => return write_xlsx(app, export, out).await,
        Format::GeoJson => return write_geojson(app, export, out).await,
        Format::Codebook => return put(out, codebook(&export.engine).into_bytes()).await,
        Format::Csv | Format::Stata | Format::Parquet => {}
    }
    let mut zip = Zipped::new(out);
    match format {
        Format::Stata => write_stata(app, export, &mut zip).await?,
        Format::Parquet => write_parquet(app, export, &mut zip).await?,
        _ => write_csv(app, export, &mut zip).await?,
    }
    if export.wish.media {
        zip.media(app, export).await?;
    }
    zip.finish().await
}
