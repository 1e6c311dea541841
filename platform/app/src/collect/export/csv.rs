//! Tables as CSV (RFC 4180), one file a table.
//!
//! Answers are read once: the rows of repeats wait in files of the disk that have no names until the first table ends.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};

use super::layout::Sheet;
use super::read::Page;
use super::zipped::Zipped;
use super::{Cell, Export, Out, fault, put};
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
    let mut pages = export.made(app, texts)?;
    while let Some(page) = pages.next().await? {
        let mut texts = page.into_iter();
        zip.put(texts.next().unwrap_or_default().as_bytes()).await?;
        for ((_, file), text) in waiting.iter_mut().zip(texts) {
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
    let lines = |export: &Export, page: Page| {
        let first = export.layout.sheets.first();
        first.map_or_else(String::new, |first| lines(export, first, &page))
    };
    let mut pages = export.made(app, lines)?;
    while let Some(text) = pages.next().await? {
        put(out, text.into_bytes()).await?;
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

/// The lines of some submissions, for each table.
fn texts(export: &Export, page: Page) -> Vec<String> {
    let sheets = export.layout.sheets.iter();
    sheets.map(|sheet| lines(export, sheet, &page)).collect()
}

/// The lines of some submissions in a table.
fn lines(export: &Export, sheet: &Sheet, page: &Page) -> String {
    let mut text = String::new();
    for (it, submission) in page.of(export) {
        for row in export.layout.rows(sheet, it, submission) {
            write_line(&mut text, row, export.wish.safe);
        }
    }
    text
}

/// A line; a text that a spreadsheet would run as a formula gets an apostrophe in front where that is asked for
/// (OWASP, "CSV Injection"). Numbers are never touched.
pub(super) fn line(cells: impl IntoIterator<Item = Cell>, safe: bool) -> String {
    let mut out = String::new();
    write_line(&mut out, cells, safe);
    out
}

fn write_line(out: &mut String, cells: impl IntoIterator<Item = Cell>, safe: bool) {
    for (i, cell) in cells.into_iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        // Writing to a text does not fail.
        match cell {
            Cell::Empty => {}
            Cell::Withheld { .. } => out.push_str(Cell::WITHHELD),
            Cell::Integer(n) => drop(write!(out, "{n}")),
            Cell::Number(x) => drop(write!(out, "{x}")),
            Cell::Text(text) => write_text(out, &text, safe),
        }
    }
    out.push_str("\r\n");
}

fn write_text(out: &mut String, text: &str, safe: bool) {
    let quoted = text.bytes().any(|b| matches!(b, b',' | b'"' | b'\r' | b'\n'));
    if quoted {
        out.push('"');
    }
    if safe && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        out.push('\'');
    }
    if quoted {
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(text);
    }
}
