//! The sheets of a workbook as text: headers and rows, every value as its author saw it.
//!
//! Numbers lose their needless fraction (`3.0` is `3`), dates become ISO 8601, space that cannot be seen
//! (U+00A0) becomes a space. Empty cells are not there.

use std::io::Cursor;

use base::Finding;
use calamine::{Data, Reader, Xls, XlsError, Xlsx, XlsxError};

use super::guard::{self, Kind, MAX_CELLS, MAX_COLUMNS, MAX_ROWS};
use crate::code;

/// A sheet as text.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Its name as written.
    pub name: String,
    /// The texts of the first row; `None` where a column has none.
    pub headers: Vec<Option<String>>,
    /// The rows below it, with the row's number as a spreadsheet counts it; cells by column.
    pub rows: Vec<(usize, Vec<(usize, String)>)>,
}

impl Sheet {
    /// Whether nothing but perhaps headers is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

type Cells = Vec<(usize, usize, String)>;

/// Reads every sheet of a workbook, after its size was checked.
///
/// # Errors
/// A finding when it is no workbook, is encrypted, or is too large.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Finding> {
    match guard::admit(bytes)? {
        Kind::Xlsx => read_xlsx(bytes),
        Kind::Xls => read_xls(bytes),
    }
}

fn read_xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, Finding> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|e| xlsx_error(&e))?;
    let mut room = MAX_CELLS;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let mut cells = Cells::new();
        let mut reader = match book.worksheet_cells_reader(&name) {
            Ok(reader) => reader,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(e) => return Err(xlsx_error(&e)),
        };
        while let Some(cell) = reader.next_cell().map_err(|e| xlsx_error(&e))? {
            let (row, column) = cell.get_position();
            let value = Data::from(cell.get_value().clone());
            take(&mut cells, &mut room, row as usize, column as usize, &value)?;
        }
        sheets.push(lay_out(name, cells));
    }
    Ok(sheets)
}

fn read_xls(bytes: &[u8]) -> Result<Vec<Sheet>, Finding> {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|e| match e {
        XlsError::Password => Finding::error(code::ENCRYPTED),
        _ if is_encrypted_xlsx(bytes) => Finding::error(code::ENCRYPTED),
        e => guard::unreadable(e.to_string()),
    })?;
    let mut room = MAX_CELLS;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else {
            continue;
        };
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut cells = Cells::new();
        for (row, column, value) in range.used_cells() {
            let (row, column) = (row + top as usize, column + left as usize);
            take(&mut cells, &mut room, row, column, value)?;
        }
        sheets.push(lay_out(name, cells));
    }
    Ok(sheets)
}

/// An encrypted .xlsx is a compound file with a stream of this name (MS-OFFCRYPTO §2.3.4).
fn is_encrypted_xlsx(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    bytes.windows(name.len()).any(|w| w == name)
}

fn xlsx_error(error: &XlsxError) -> Finding {
    match error {
        XlsxError::Password => Finding::error(code::ENCRYPTED),
        e => guard::unreadable(e.to_string()),
    }
}

fn take(cells: &mut Cells, room: &mut usize, row: usize, column: usize, value: &Data) -> Result<(), Finding> {
    let Some(text) = text_of(value) else {
        return Ok(());
    };
    if row >= MAX_ROWS {
        return Err(guard::too_large("rows", MAX_ROWS));
    }
    if column >= MAX_COLUMNS {
        return Err(guard::too_large("columns", MAX_COLUMNS));
    }
    *room = room
        .checked_sub(1)
        .ok_or_else(|| guard::too_large("cells", MAX_CELLS))?;
    cells.push((row, column, text));
    Ok(())
}

fn lay_out(name: String, mut cells: Cells) -> Sheet {
    cells.sort_by_key(|c| (c.0, c.1));
    let mut sheet = Sheet {
        name,
        ..Sheet::default()
    };
    for (row, column, text) in cells {
        if row == 0 {
            sheet.headers.resize(column + 1, None);
            sheet.headers[column] = Some(text.split_whitespace().collect::<Vec<_>>().join(" "));
        } else if sheet.headers.get(column).is_some_and(Option::is_some) {
            match sheet.rows.last_mut() {
                Some((number, cells)) if *number == row + 1 => cells.push((column, text)),
                _ => sheet.rows.push((row + 1, vec![(column, text)])),
            }
        }
    }
    sheet
}

fn text_of(value: &Data) -> Option<String> {
    let text = match value {
        Data::Empty | Data::Error(_) => return None,
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::Int(n) => n.to_string(),
        Data::Float(x) => x.to_string(),
        Data::DateTime(d) if d.is_datetime() => date_text(d),
        Data::DateTime(d) => d.as_f64().to_string(),
        Data::DateTimeIso(s) | Data::DurationIso(s) | Data::String(s) => s.trim().replace('\u{a0}', " "),
    };
    (!text.trim().is_empty()).then_some(text)
}

/// A date cell as ISO 8601: a day, a time, or both with a space between.
fn date_text(d: &calamine::ExcelDateTime) -> String {
    let (y, mo, day, h, mi, s, _) = d.to_ymd_hms_milli();
    let time = format!("{h:02}:{mi:02}:{s:02}");
    if d.as_f64() < 1.0 {
        return time;
    }
    format!("{y:04}-{mo:02}-{day:02} {time}")
}
