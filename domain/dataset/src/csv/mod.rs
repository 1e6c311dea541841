//! Bytes into a [`Sheet`]: a header and rows of text, with every fault of the file named.
//!
//! What happens to a file on the way: unpacked under a cap, decoded (never by guessing silently), its
//! separator found, its header checked, its rows counted and held against the header. What the texts mean is
//! not decided here but in [`crate::infer`] and [`crate::import`].
//!
//! Start with [`open`].

mod decode;
mod gather;
mod quotes;
mod rows;
mod sniff;
mod unpack;

use base::{Checked, Finding, Findings, Place};
use serde::{Deserialize, Serialize};

use crate::code;
pub(crate) use gather::Gather;
pub use quotes::Quotes;
pub use rows::Row;
pub(crate) use rows::clip;

/// What a file may be at most. The defaults suit one machine with little memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes after unpacking.
    pub bytes: usize,
    /// Columns: the widest survey export met in the field has about 1,500; SQLite's default ends at 2,000.
    pub columns: usize,
    /// Rows without the header.
    pub rows: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 256 << 20,
            columns: 2_000,
            rows: 2_000_000,
        }
    }
}

/// What a person may state about a file beforehand; everything unsaid is found out or refused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The encoding by its WHATWG label (`windows-1252`); only needed when it is not Unicode.
    #[serde(default)]
    pub encoding: Option<String>,
    /// The separator.
    #[serde(default)]
    pub separator: Option<char>,
}

/// A file of rows that was read and found sound enough to work with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    text: String,
    separator: u8,
    header: Vec<String>,
    rows: usize,
    decimal_comma: bool,
    encoding: &'static str,
}

impl Sheet {
    /// The names of the columns, trimmed, each once, none empty.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// How many rows there are below the header.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The separator.
    pub fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// The encoding's name (`UTF-8`, `UTF-16LE`, `windows-1252`).
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// Whether its numbers are written with a decimal comma.
    pub fn decimal_comma(&self) -> bool {
        self.decimal_comma
    }

    /// The file without some of its rows, as UTF-8 with the same separator: what nobody may keep is not kept.
    pub fn without(&self, mut refused: impl FnMut(usize) -> bool) -> Vec<u8> {
        let mut out = csv::WriterBuilder::new()
            .flexible(true)
            .delimiter(self.separator)
            .from_writer(Vec::new());
        let records = rows::raw(&self.text, self.separator).enumerate();
        for (_, record) in records.filter(|(i, _)| *i == 0 || !refused(*i - 1)) {
            // Writing to memory does not fail, and rows may be of any width.
            let _ = out.write_record(&record);
        }
        out.into_inner().unwrap_or_default()
    }

    /// The rows in order; cheap, and can be asked for again and again.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        rows::iter(&self.text, self.separator)
    }
}

/// Reads a CSV file, gzip or plain.
///
/// Errors: not a text, an unknown encoding, too large, too many columns or rows, no header, a name twice, rows
/// of another length than the header. Warnings: formulas, unnamed columns, signs of an earlier wrong decoding.
pub fn open(bytes: &[u8], told: &Told, limits: &Limits) -> Checked<Sheet> {
    let mut findings = Findings::none();
    let sheet = open_inner(bytes, told, limits, &mut findings);
    match sheet {
        Some(sheet) => Checked::new(sheet, findings),
        None => Checked::refused(findings),
    }
}

fn open_inner(bytes: &[u8], told: &Told, limits: &Limits, findings: &mut Findings) -> Option<Sheet> {
    let stop = |f: Finding, findings: &mut Findings| {
        findings.push(f);
        None
    };
    let bytes = match unpack::unpack(bytes, limits.bytes) {
        Ok(bytes) => bytes,
        Err(f) => return stop(f, findings),
    };
    let (text, encoding) = match decode::decode(bytes, told.encoding.as_deref()) {
        Ok(done) => done,
        Err(f) => return stop(f, findings),
    };
    findings.extend(decode::suspicions(&text));
    let (text, declared) = sniff::declared_separator(text);
    let separator = told
        .separator
        .filter(char::is_ascii)
        .map(|c| c as u8)
        .or(declared);
    let separator = separator.unwrap_or_else(|| sniff::separator(&text));
    let mut quotes = Quotes::new(separator);
    quotes.read(text.as_bytes());
    if let Some(open) = quotes.end() {
        return stop(open, findings);
    }
    let header = header(&text, separator, limits, findings)?;
    let survey = rows::survey(&text, separator, header.len(), limits.rows, findings);
    if survey.rows == 0 {
        findings.push(Finding::warning(code::CSV_NO_ROWS));
    }
    Some(Sheet {
        decimal_comma: survey.decimal_comma && separator != b',',
        text,
        separator,
        header,
        rows: survey.rows,
        encoding,
    })
}

/// The names in the first row; `None` when there is none to work with.
fn header(text: &str, separator: u8, limits: &Limits, findings: &mut Findings) -> Option<Vec<String>> {
    let Some(first) = rows::header(text, separator) else {
        findings.push(Finding::error(code::CSV_EMPTY));
        return None;
    };
    if first.len() > limits.columns {
        findings.push(
            Finding::error(code::CSV_TOO_MANY_COLUMNS)
                .with("columns", first.len())
                .with("most", limits.columns),
        );
        return None;
    }
    let mut names: Vec<String> = Vec::with_capacity(first.len());
    for (i, cell) in first.iter().enumerate() {
        let mut name = cell.trim().to_owned();
        let place = Place::whole().with("row", 1_usize).with("column", i + 1);
        if name.is_empty() {
            name = format!("column_{}", i + 1);
            findings.push(
                Finding::warning(code::CSV_UNNAMED_COLUMN)
                    .at(place.clone())
                    .with("name", &name),
            );
        }
        if let Some(earlier) = names.iter().position(|n| *n == name) {
            let f = Finding::error(code::CSV_DUPLICATE_HEADER).at(place);
            findings.push(f.with("name", &name).with("earlier", earlier + 1));
        }
        names.push(name);
    }
    Some(names)
}

#[cfg(test)]
mod tests;
