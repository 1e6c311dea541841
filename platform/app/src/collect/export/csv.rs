//! Tables as CSV (RFC 4180), one file a table.
//!
//! Answers are read once: the rows of repeats wait in files of the disk that have no names until the first table ends.

use std::fs::File;
use std::io::{BufWriter, Write};

use super::layout::Sheet;
use super::read::Place;
use super::zipped::Zipped;
use super::{Cell, Export, Out, fault, put};
use crate::collect::{Instrument, Submission};
use crate::ports::Stored;
use crate::{App, Result};

/// Writes the tables, one file each.
///
/// # Errors
/// `Environment` when the store cannot be read, or nobody takes the bytes any more.
pub(super) async fn write_csv(app: &App, export: &Export, zip: &mut Zipped) -> Result<()> {
    let Some((first, others)) = export.layout.sheets.split_first() else {
        return Ok(());
    };
    let waiting = others.iter().map(|sheet| Ok((sheet, waiting()?)));
    let mut waiting = waiting.collect::<Result<Vec<_>>>()?;
    begin(export, first, zip).await?;
    let mut place = Place::default();
    while let Some(page) = export.next(app, &mut place).await? {
        zip.put(lines(export, first, &page).as_bytes()).await?;
        for (sheet, file) in &mut waiting {
            let text = lines(export, sheet, &page);
            file.write_all(text.as_bytes()).map_err(fault)?;
        }
    }
    for (sheet, file) in waiting {
        begin(export, sheet, zip).await?;
        zip.copy(file.into_inner().map_err(fault)?).await?;
    }
    Ok(())
}

/// Writes the table of what is asked once, and no other.
///
/// # Errors
/// `Environment` when the store cannot be read, or nobody takes the bytes any more.
pub async fn write_first_csv(app: &App, export: &Export, out: &Out) -> Result<()> {
    let Some(first) = export.layout.sheets.first() else {
        return Ok(());
    };
    let headers = export.layout.headers(first).into_iter().map(Cell::Text);
    put(out, line(headers, export.wish.safe).into_bytes()).await?;
    let mut place = Place::default();
    while let Some(page) = export.next(app, &mut place).await? {
        put(out, lines(export, first, &page).into_bytes()).await?;
    }
    Ok(())
}

fn waiting() -> Result<BufWriter<File>> {
    Ok(BufWriter::new(tempfile::tempfile().map_err(fault)?))
}

async fn begin(export: &Export, sheet: &Sheet, zip: &mut Zipped) -> Result<()> {
    zip.begin(&format!("{}.csv", sheet.name))?;
    let headers = export.layout.headers(sheet).into_iter().map(Cell::Text);
    zip.put(line(headers, export.wish.safe).as_bytes()).await
}

/// The lines of some submissions in a table.
fn lines(export: &Export, sheet: &Sheet, page: &[(&Instrument, Stored<Submission>)]) -> String {
    let mut text = String::new();
    for (it, submission) in page {
        for row in export.layout.rows(sheet, it, submission) {
            text.push_str(&line(row.into_iter(), export.wish.safe));
        }
    }
    text
}

/// A line; a text that a spreadsheet would run as a formula gets an apostrophe in front where that is asked for
/// (OWASP, "CSV Injection"). Numbers are never touched.
pub(super) fn line(cells: impl Iterator<Item = Cell>, safe: bool) -> String {
    let mut out = String::new();
    for (i, cell) in cells.enumerate() {
        if i > 0 {
            out.push(',');
        }
        match cell {
            Cell::Empty => {}
            Cell::Withheld { .. } => out.push_str(Cell::WITHHELD),
            Cell::Integer(n) => out.push_str(&n.to_string()),
            Cell::Number(x) => out.push_str(&x.to_string()),
            Cell::Text(text) => {
                let runs = safe && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                let text = if runs { format!("'{text}") } else { text };
                if text.contains([',', '"', '\r', '\n']) {
                    out.push_str(&format!("\"{}\"", text.replace('"', "\"\"")));
                } else {
                    out.push_str(&text);
                }
            }
        }
    }
    out.push_str("\r\n");
    out
}
