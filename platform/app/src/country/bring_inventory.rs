//! Somebody brings an inventory of producers: a table in text or a workbook. First it is looked at with the columns
//! as they seem to be; then it is taken as a whole, or nothing of it.

use std::collections::BTreeMap;

use base::{Digest, Finding, Findings};
use dataset::csv;
use form::xlsform::workbook;
use registry::Country;
use registry::country::inventory::{Field, Found, Mapping, Producer, Row, guess, read, renew, standing};

use super::view_country::producers_of;
use super::{about, code, country_for};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The largest file, in bytes: an inventory of 5,000 rows has well under one megabyte.
const LARGEST: usize = 4 << 20;

/// A file that was looked at.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The file, kept under its digest until it is taken.
    pub digest: Digest,
    /// Its name as it came.
    pub file_name: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// How many rows stand below them.
    pub rows: usize,
    /// The first of them.
    pub first: Vec<Row>,
    /// Which column is which field.
    pub mapping: Mapping,
    /// What would be taken, and everything that was found.
    pub found: Found,
    /// How many of them stand in the inventory already: what the file says of them is written anew.
    pub known: usize,
    /// Of what the file says nothing: of those that stand, it stays.
    pub silent: Vec<Field>,
}

/// How a file is to be read.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The column of each field, from 0; guessed from the heads when nothing is said.
    pub mapping: Option<Mapping>,
    /// Names that only sound alike are different organisations.
    pub keep_both: bool,
}

/// Looks at a file.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is no table.
pub async fn look_at_inventory(
    app: &App,
    actor: &Actor,
    code: &str,
    (file_name, bytes): (&str, &[u8]),
) -> Result<Looked> {
    let (country, _) = country_for(app, actor, Verb::BringInventory, code).await?;
    let table = table(bytes)?;
    let digest = app.objects.put(bytes).await?;
    looked(app, &country, (digest, file_name, table), &Reading::default()).await
}

/// Looks at a file again that was looked at before, read as somebody says.
///
/// # Errors
/// As [`look_at_inventory`].
pub async fn look_again(
    app: &App,
    actor: &Actor,
    code: &str,
    (file_name, digest): (&str, Digest),
    reading: &Reading,
) -> Result<Looked> {
    let (country, _) = country_for(app, actor, Verb::BringInventory, code).await?;
    let bytes = app.objects.get(digest).await?;
    looked(app, &country, (digest, file_name, table(&bytes)?), reading).await
}

/// Takes an inventory: of organisations that stand there already what the file says is written anew and the rest
/// stays; others are added, none is taken away.
///
/// # Errors
/// As [`look_at_inventory`]; every finding of the file when one is an error.
pub async fn take_inventory(
    app: &App,
    actor: &Actor,
    code: &str,
    file: (&str, Digest),
    reading: &Reading,
) -> Result<(usize, usize)> {
    let (country, _) = country_for(app, actor, Verb::BringInventory, code).await?;
    let looked = look_again(app, actor, code, file, reading).await?;
    if looked.found.findings.has_errors() {
        return Err(AppError::Findings(looked.found.findings));
    }
    let stored: Vec<Stored<Producer>> = app.store.list(Query::of(country.value.id)).await?;
    let there: Vec<Producer> = stored.iter().map(|s| s.value.clone()).collect();
    let mut by_id: BTreeMap<_, _> = stored.into_iter().map(|s| (s.value.id, s)).collect();
    let (mut added, mut changes) = (0, Vec::new());
    for producer in looked.found.producers {
        match standing(&there, &producer).and_then(|old| by_id.remove(&old.id)) {
            Some(mut old) => {
                old.value = renew(&old.value, producer, &looked.mapping);
                changes.push(Change::update(&old)?);
            }
            None => {
                added += 1;
                changes.push(Change::create(&producer)?);
            }
        }
    }
    let renewed = changes.len() - added;
    let entry = Draft::new(app.now(), actor, Verb::BringInventory, country.value.id)
        .with("area", country.area.as_str())
        .with("file", looked.digest.to_string())
        .with("added", added)
        .with("renewed", renewed);
    app.store.commit(Act { entry, changes }).await?;
    Ok((added, renewed))
}

/// Takes an organisation out of an inventory.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn drop_producer(app: &App, actor: &Actor, code: &str, id: &str) -> Result<()> {
    let (country, _) = country_for(app, actor, Verb::DropProducer, code).await?;
    let nowhere = || AppError::not_found("producer", id);
    let id: base::Id<Producer> = id.parse().map_err(|_| nowhere())?;
    let stored = app.store.get(id).await?;
    if stored.country != country.value.id {
        return Err(nowhere());
    }
    let entry = Draft::new(app.now(), actor, Verb::DropProducer, country.value.id)
        .with("area", country.area.as_str())
        .with("producer", id.to_string());
    let changes = vec![Change::remove(&stored)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

async fn looked(
    app: &App,
    country: &Country,
    (digest, file_name, table): (Digest, &str, Table),
    reading: &Reading,
) -> Result<Looked> {
    let mapping = match &reading.mapping {
        Some(mapping) => mapping.clone(),
        None => guessed(&table.heads),
    };
    if let Some(column) = mapping.values().find(|at| **at >= table.heads.len()) {
        let finding = about(code::NO_COLUMN, "column-name").with("column", column + 1);
        return Err(AppError::finding(finding));
    }
    let ids = || app.new_id::<Producer>().uuid();
    let there = producers_of(app, country).await?;
    let mut found = read(
        (country.id, &there),
        (&table.rows, &mapping),
        file_name,
        reading.keep_both,
        ids,
    );
    let mut findings = table.findings;
    findings.extend(std::mem::take(&mut found.findings).iter().cloned());
    found.findings = findings;
    let known = |p: &&Producer| standing(&there, p).is_some();
    Ok(Looked {
        digest,
        file_name: file_name.to_owned(),
        rows: table.rows.len(),
        first: table.rows.iter().take(3).cloned().collect(),
        heads: table.heads,
        silent: Field::ALL
            .into_iter()
            .filter(|f| !mapping.contains_key(f))
            .collect(),
        mapping,
        known: found.producers.iter().filter(known).count(),
        found,
    })
}

fn guessed(heads: &[String]) -> Mapping {
    let fields: Vec<Option<Field>> = guess(heads);
    let placed = fields.into_iter().enumerate();
    placed.filter_map(|(at, field)| Some((field?, at))).collect()
}

/// A table, whatever it came in.
struct Table {
    heads: Vec<String>,
    rows: Vec<Row>,
    findings: Findings,
}

fn table(bytes: &[u8]) -> Result<Table> {
    if bytes.len() > LARGEST || bytes.is_empty() {
        return Err(AppError::finding(about(code::FILE_KIND, "file")));
    }
    // A ZIP archive (XLSX) or a compound file (XLS); everything else is text.
    let is_book = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    if is_book {
        of_workbook(bytes)
    } else {
        of_text(bytes)
    }
}

fn of_workbook(bytes: &[u8]) -> Result<Table> {
    let sheets = workbook::read(bytes).map_err(AppError::finding)?;
    let sheet = sheets.into_iter().find(|s| !s.rows.is_empty());
    let sheet = sheet.ok_or_else(|| AppError::finding(about(code::NO_SHEET, "file")))?;
    let heads: Vec<String> = sheet.headers.into_iter().map(Option::unwrap_or_default).collect();
    let row = |(number, cells): (usize, Vec<(usize, String)>)| {
        let mut all = vec![String::new(); heads.len()];
        for (at, text) in cells {
            if let Some(cell) = all.get_mut(at) {
                *cell = text;
            }
        }
        Row { number, cells: all }
    };
    Ok(Table {
        rows: sheet.rows.into_iter().map(row).collect(),
        heads,
        findings: Findings::none(),
    })
}

fn of_text(bytes: &[u8]) -> Result<Table> {
    if bytes.contains(&0) && !bytes.starts_with(&[0xFF, 0xFE]) && !bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(AppError::finding(about(code::FILE_KIND, "file")));
    }
    let opened = csv::open(bytes, &csv::Told::default(), &csv::Limits::default());
    let (sheet, findings) = opened.into_result().map_err(AppError::Findings)?;
    let columns = sheet.header().len();
    let row = |(at, row): (usize, csv::Row)| Row {
        number: at + 2,
        cells: (0..columns).map(|c| row.get(c).to_owned()).collect(),
    };
    let rows = sheet.rows().enumerate().map(row).collect();
    Ok(Table {
        rows,
        heads: sheet.header().to_vec(),
        findings: findings.iter().filter(|f| !is_noise(f)).cloned().collect(),
    })
}

/// What matters for figures and not for names.
fn is_noise(finding: &Finding) -> bool {
    finding.code.0.ends_with("decimal-comma")
}
