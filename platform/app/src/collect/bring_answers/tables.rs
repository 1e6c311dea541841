//! What came in: the tables of a CSV file, a workbook or a ZIP of CSV files, and the photographs beside them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use base::{Finding, Findings};
use dataset::csv::{Limits, Told, open};
use form::xlsform::workbook;
use zip::ZipArchive;

use crate::collect::code;
use crate::{AppError, Result};

/// The largest table or workbook that is read, in bytes.
const TABLE: u64 = 64 << 20;
/// The most files of a ZIP.
const ENTRIES: usize = 200_000;
/// How many times smaller than its content a ZIP's table may be: text packs ten to thirty times, a bomb a thousand.
const RATIO: u64 = 200;

/// A table as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// The sheet's or file's name without its ending.
    pub(super) name: String,
    /// What stands above the columns.
    pub(super) headers: Vec<String>,
    /// The rows with the line on which each stands.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

/// The tables of a file.
///
/// # Errors
/// Findings when it is no such file, or larger than is read.
pub(super) fn read(file: &File, name: &str) -> Result<(Vec<Table>, Findings)> {
    let mut start = [0; 4];
    let mut reader = file;
    let broken = |e: std::io::Error| AppError::environment(e, "try again");
    reader.seek(SeekFrom::Start(0)).map_err(broken)?;
    let n = reader.read(&mut start).map_err(broken)?;
    reader.seek(SeekFrom::Start(0)).map_err(broken)?;
    let zip = start[..n].starts_with(b"PK");
    if zip && is_zip_of_tables(file) {
        return of_zip(file);
    }
    // Looking into it as a ZIP moved the place from which it is read.
    reader.seek(SeekFrom::Start(0)).map_err(broken)?;
    let bytes = whole(reader)?;
    if zip || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        let sheets = workbook::read(&bytes).map_err(AppError::finding)?;
        return Ok((sheets.into_iter().map(of_sheet).collect(), Findings::none()));
    }
    let (table, findings) = of_csv(stem(name), &bytes)?;
    Ok((vec![table], findings))
}

fn whole(from: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(TABLE + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| unreadable())?;
    if bytes.len() as u64 > TABLE {
        let limit = i64::try_from(TABLE).unwrap_or(i64::MAX);
        return Err(AppError::finding(
            Finding::error(code::TOO_LARGE).with("limit", limit),
        ));
    }
    Ok(bytes)
}

fn unreadable() -> AppError {
    AppError::finding(Finding::error(code::NOT_AN_EXPORT))
}

fn stem(name: &str) -> &str {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    last.rsplit_once('.').map_or(last, |(stem, _)| stem)
}

fn is_table(name: &str) -> bool {
    // Central puts the logs of devices beside the answers.
    name.to_lowercase().ends_with(".csv") && !name.starts_with("media/") && !name.ends_with(" - audit.csv")
}

fn archive(file: &File) -> Result<ZipArchive<&File>> {
    let zip = ZipArchive::new(file).map_err(|_| unreadable())?;
    if zip.len() > ENTRIES {
        return Err(AppError::finding(
            Finding::error(code::TOO_LARGE).with("limit", ENTRIES),
        ));
    }
    Ok(zip)
}

/// The names of a ZIP's files that can be read.
fn names<R: Read + Seek>(zip: &ZipArchive<R>) -> Vec<String> {
    let all = zip.file_names().take(ENTRIES);
    all.filter_map(|name| Some(name.ok()?.into_owned())).collect()
}

fn is_zip_of_tables(file: &File) -> bool {
    archive(file).is_ok_and(|zip| names(&zip).iter().any(|n| is_table(n)))
}

fn of_zip(file: &File) -> Result<(Vec<Table>, Findings)> {
    let mut zip = archive(file)?;
    let (mut tables, mut findings) = (Vec::new(), Findings::none());
    for name in names(&zip).into_iter().filter(|n| is_table(n)) {
        let entry = zip.by_name(&name).map_err(|_| unreadable())?;
        if entry.size() > entry.compressed_size().saturating_mul(RATIO).max(1 << 20) {
            return Err(AppError::finding(
                Finding::error(code::TOO_LARGE).with("limit", TABLE as i64),
            ));
        }
        let (table, found) = of_csv(stem(&name), &whole(entry)?)?;
        tables.push(table);
        findings.extend(found);
    }
    Ok((tables, findings))
}

fn of_csv(name: &str, bytes: &[u8]) -> Result<(Table, Findings)> {
    let checked = open(bytes, &Told::default(), &Limits::default());
    let Some(sheet) = checked.value else {
        return Err(AppError::Findings(checked.findings));
    };
    let columns = sheet.header().len();
    let rows = sheet
        .rows()
        .map(|row| (row.line, (0..columns).map(|i| row.get(i).to_owned()).collect()));
    let table = Table {
        name: name.to_owned(),
        headers: sheet.header().to_vec(),
        rows: rows.collect(),
    };
    // What a spreadsheet would run is only text here.
    let told = checked
        .findings
        .iter()
        .filter(|f| f.code != dataset::code::CSV_FORMULA);
    Ok((table, told.cloned().collect()))
}

fn of_sheet(sheet: workbook::Sheet) -> Table {
    let headers: Vec<String> = sheet.headers.into_iter().map(Option::unwrap_or_default).collect();
    let row = |(line, cells): (usize, Vec<(usize, String)>)| {
        let mut out = vec![String::new(); headers.len()];
        for (column, text) in cells {
            if let Some(cell) = out.get_mut(column) {
                *cell = text;
            }
        }
        (line, out)
    };
    let rows = sheet.rows.into_iter().map(row).collect();
    Table {
        name: sheet.name,
        headers: headers.clone(),
        rows,
    }
}

/// The photographs and sounds of a ZIP, found by submission and name.
pub(super) struct Media {
    zip: ZipArchive<File>,
    /// Entries by the last part of their name, each with its whole name.
    by_name: BTreeMap<String, Vec<String>>,
}

impl Media {
    /// Those of a ZIP; `None` when the file is none.
    pub(super) fn of(file: &File) -> Option<Self> {
        let zip = ZipArchive::new(file.try_clone().ok()?).ok()?;
        let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for whole in names(&zip) {
            let last = whole.rsplit('/').next().unwrap_or(&whole).to_owned();
            if !whole.ends_with('/') && !is_table(&whole) {
                by_name.entry(last).or_default().push(whole);
            }
        }
        Some(Self { zip, by_name })
    }

    /// The entry of a file of a submission: one in a folder that its identity names (Kobo), else the only one of that
    /// name, or the one right in `media` (ODK).
    pub(super) fn find(&self, instance_id: &str, name: &str) -> Option<&str> {
        let all = self.by_name.get(name)?;
        let id = instance_id.trim_start_matches("uuid:");
        let folder = |whole: &&String| {
            whole
                .split('/')
                .any(|part| part.trim_start_matches("uuid_") == id)
        };
        let plain = |whole: &&String| whole.as_str() == name || **whole == format!("media/{name}");
        let found = all.iter().find(folder).or_else(|| all.iter().find(plain));
        let only = || if all.len() == 1 { all.first() } else { None };
        found.or_else(only).map(String::as_str)
    }

    /// The bytes of an entry, piece after piece.
    ///
    /// # Errors
    /// Findings when the ZIP is damaged, or a file larger than is taken.
    pub(super) async fn copy(&mut self, entry: &str, into: &mut crate::collect::Intake) -> Result<()> {
        const LARGEST: u64 = 100_000_000;
        let mut piece = vec![0; 1 << 16];
        let mut from = self.zip.by_name(entry).map_err(|_| unreadable())?;
        loop {
            let n = from.read(&mut piece).map_err(|_| unreadable())?;
            if n == 0 {
                return Ok(());
            }
            if into.size() + n as u64 > LARGEST {
                return Err(AppError::finding(
                    Finding::error(code::TOO_LARGE).with("limit", LARGEST as i64),
                ));
            }
            into.write(&piece[..n]).await?;
        }
    }
}
