//! Tables as CSV (RFC 4180), one file a table.

use super::read::Place;
use super::zipped::Zipped;
use super::{Cell, Export};
use crate::{App, Result};

/// Writes the tables, one file each.
///
/// # Errors
/// `Environment` when the store cannot be read, or nobody takes the bytes any more.
pub(super) async fn write_csv(app: &App, export: &Export, zip: &mut Zipped) -> Result<()> {
    for sheet in &export.layout.sheets {
        zip.begin(&format!("{}.csv", sheet.name))?;
        let headers = export.layout.headers(sheet).into_iter().map(Cell::Text);
        zip.put(line(headers, export.wish.safe).as_bytes()).await?;
        let mut place = Place::default();
        while let Some(page) = export.next(app, &mut place).await? {
            let mut text = String::new();
            for (it, submission) in &page {
                for row in export.layout.rows(sheet, it, submission) {
                    text.push_str(&line(row.into_iter(), export.wish.safe));
                }
            }
            zip.put(text.as_bytes()).await?;
        }
    }
    Ok(())
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
