//! Tables as CSV (RFC 4180), one file a table, in a ZIP that is written as it is sent.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::read::Place;
use super::{Cell, Export, Out, fault, put};
use crate::{App, Result};

/// Bytes on their way from the ZIP to whoever asked.
#[derive(Clone, Default)]
struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Pipe {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Writes the tables as a ZIP of CSV files.
///
/// # Errors
/// `Environment` when the store cannot be read, or nobody takes the bytes any more.
pub async fn write_csv(app: &App, export: &Export, out: &Out) -> Result<()> {
    let pipe = Pipe::default();
    let mut zip = ZipWriter::new_stream(pipe.clone());
    let options = SimpleFileOptions::default().large_file(true);
    for sheet in &export.layout.sheets {
        zip.start_file(format!("{}.csv", sheet.name), options)
            .map_err(fault)?;
        let headers = export.layout.headers(sheet).into_iter().map(Cell::Text);
        zip.write_all(line(headers, export.wish.safe).as_bytes())
            .map_err(fault)?;
        let mut place = Place::default();
        while let Some(page) = export.next(app, &mut place).await? {
            let mut text = String::new();
            for (it, submission) in &page {
                for row in export.layout.rows(sheet, it, submission) {
                    text.push_str(&line(row.into_iter(), export.wish.safe));
                }
            }
            zip.write_all(text.as_bytes()).map_err(fault)?;
            put(out, pipe.take()).await?;
        }
    }
    zip.finish().map_err(fault)?;
    put(out, pipe.take()).await
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
