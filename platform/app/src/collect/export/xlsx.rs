//! Tables as a workbook, one sheet a table, linked by `KEY` and `PARENT_KEY`.
//!
//! Rows go to temporary files that have no name, row after row, so that memory stays flat. Every text is written as a
//! text: a spreadsheet runs none of it as a formula.

use std::io::Write;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::{Cell, Export, Out, Sheet, fault};
use crate::{App, Result};

/// Rows of a sheet, the header among them (Excel's limit); what comes after goes on in another sheet.
const ROWS: u32 = 1_048_576;
/// The longest text of a cell, in UTF-16 units (Excel's limit); what is longer is cut and marked by `…`.
const LONGEST: usize = 32_767;
/// The longest name of a sheet, in UTF-16 units (Excel's limit).
const NAME: usize = 31;

/// The sheets that a table fills: the one being written, its next row, and how many there were.
struct Filling {
    index: usize,
    row: u32,
    part: usize,
}

/// Writes the tables as a workbook (Office Open XML).
///
/// # Errors
/// `Environment` when the store cannot be read, a temporary file cannot be written, or nobody takes the bytes any more.
pub(super) async fn write_xlsx(app: &App, export: &Export, out: &Out) -> Result<()> {
    let mut book = Workbook::new();
    let mut filling = Vec::new();
    for sheet in &export.layout.sheets {
        filling.push(begin(&mut book, export, sheet, 1)?);
    }
    let mut pages = export.pages(app)?;
    while let Some(page) = pages.next().await? {
        for (it, submission) in page.of(export) {
            for (sheet, at) in export.layout.sheets.iter().zip(&mut filling) {
                for row in export.layout.rows(sheet, it, submission) {
                    if at.row == ROWS {
                        *at = begin(&mut book, export, sheet, at.part + 1)?;
                    }
                    let into = book.worksheet_from_index(at.index).map_err(fault)?;
                    write(into, at.row, row).map_err(fault)?;
                    at.row += 1;
                }
            }
        }
    }
    let pipe = Pipe(out.clone());
    let saved = tokio::task::spawn_blocking(move || {
        book.save_to_writer(std::io::BufWriter::with_capacity(1 << 16, pipe))
    });
    saved.await.map_err(fault)?.map_err(fault)
}

/// A new sheet with its headers.
fn begin(book: &mut Workbook, export: &Export, sheet: &Sheet, part: usize) -> Result<Filling> {
    let index = book.worksheets().len();
    let name = name(book, &sheet.name);
    let into = book.add_worksheet_with_constant_memory().map_err(fault)?;
    into.set_name(&name).map_err(fault)?;
    into.set_freeze_panes(1, 0).map_err(fault)?;
    let bold = Format::new().set_bold();
    for (column, header) in (0..).zip(export.layout.headers(sheet)) {
        into.write_string_with_format(0, column, cut(&header), &bold)
            .map_err(fault)?;
    }
    Ok(Filling { index, row: 1, part })
}

/// A name that Excel allows and that no sheet has yet.
fn name(book: &mut Workbook, wanted: &str) -> String {
    let sound = wanted.replace(['[', ']', ':', '*', '?', '/', '\\', '\''], "_");
    let taken: Vec<String> = book
        .worksheets()
        .iter()
        .map(|s| s.name().to_lowercase())
        .collect();
    let mut tries = (1..).map(|n| {
        let end = if n == 1 { String::new() } else { format!("~{n}") };
        let mut start: String = sound.clone();
        while (start.encode_utf16().count() + end.len()) > NAME {
            start.pop();
        }
        format!("{start}{end}")
    });
    tries
        .find(|n| !taken.contains(&n.to_lowercase()))
        .unwrap_or(sound)
}

fn write(into: &mut Worksheet, row: u32, cells: Vec<Cell>) -> std::result::Result<(), XlsxError> {
    for (column, cell) in (0..).zip(cells) {
        match cell {
            Cell::Empty => continue,
            Cell::Withheld { .. } => into.write_string(row, column, Cell::WITHHELD)?,
            Cell::Text(text) => into.write_string(row, column, cut(&text))?,
            Cell::Integer(n) if n.unsigned_abs() < 1 << 53 => into.write_number(row, column, n as f64)?,
            Cell::Integer(n) => into.write_string(row, column, n.to_string())?,
            Cell::Number(x) => into.write_number(row, column, x)?,
        };
    }
    Ok(())
}

/// A text as a cell takes it.
fn cut(text: &str) -> String {
    // Three bytes of UTF-8 never make more units than bytes: most texts are measured without being counted.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let mut units = 1;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= LONGEST
    };
    let mut out: String = text.chars().take_while(fits).collect();
    out.push('…');
    out
}

/// The way of the saved bytes, from a thread that may wait.
struct Pipe(Out);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let gone = |_| std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        self.0.blocking_send(Ok(bytes.to_vec())).map_err(gone)?;
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
