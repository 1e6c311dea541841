//! `counted protect table|microdata DATA --spec SPEC.json`

use std::path::{Path, PathBuf};

use base::{Checked, Finding};
use clap::Subcommand;
use engine::{Data, Engine};
use protect::{Cells, Hierarchy, ProtectedTable, Status, TableSpec};
use serde_json::{Value, json};

use super::input;
use crate::code;
use crate::output::{Exit, Fault, Output, findings_json};

/// Disclosure control.
#[derive(Debug, Subcommand)]
pub(crate) enum Protect {
    /// A table with all its margins, protected and audited.
    Table {
        /// The data (.csv or .parquet).
        data: PathBuf,
        /// The table and its rules (JSON).
        #[arg(long)]
        spec: PathBuf,
        /// Where to write the table as CSV; standard output when left out.
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
    /// A protected file of single records (not built yet).
    Microdata {
        /// The data (.csv or .parquet).
        data: PathBuf,
        /// The keys and the risk allowed (JSON).
        #[arg(long)]
        spec: PathBuf,
        /// Where to write the file as CSV.
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
}

impl Protect {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        match self {
            Self::Table { data, spec, output } => table(out, data, spec, output.as_deref()),
            Self::Microdata { .. } => Err(Finding::error(code::NO_MICRODATA).into()),
        }
    }
}

fn table(out: &Output, data: &Path, spec: &Path, to: Option<&Path>) -> Result<Exit, Fault> {
    let read = TableSpec::parse(&input::text(spec)?);
    let Some(wanted) = read.value else {
        return Err(Fault::Input(read.findings));
    };
    if let Some(open) = input::open_quote(data)? {
        return Err(open.into());
    }
    let mut jobs = with_links(wanted);
    jobs.iter_mut().try_for_each(|job| load_hierarchies(job, spec))?;
    let gathered = gather(data, &jobs)?;
    let Some(cells) = gathered.value else {
        return Err(Fault::Input(gathered.findings));
    };
    let together: Vec<_> = jobs.iter().zip(&cells).collect();
    let checked = protect::tables(&together);
    let Some(table) = checked.value.and_then(|tables| tables.into_iter().next()) else {
        return Err(Fault::Input(checked.findings));
    };
    write(out, &table, to)?;
    out.findings(&checked.findings)?;
    let mut document = document(&table);
    document["findings"] = findings_json(&checked.findings).into();
    out.document(&document)?;
    Ok(Exit::Done)
}

/// The table asked for, then those that share cells with it: they are protected together.
fn with_links(mut wanted: TableSpec) -> Vec<TableSpec> {
    let links = std::mem::take(&mut wanted.link);
    std::iter::once(wanted).chain(links).collect()
}

/// The cells of each table; all findings when one cannot be had.
fn gather(data: &Path, jobs: &[TableSpec]) -> Result<Checked<Vec<Cells>>, Fault> {
    let data = Data::file(data)?;
    let (runtime, engine) = (super::runtime()?, Engine::new());
    let (mut all, mut findings) = (Vec::new(), base::Findings::none());
    for job in jobs {
        let checked = runtime.block_on(engine.cells(&data, job))?;
        findings.extend(checked.findings);
        all.extend(checked.value);
    }
    Ok(Checked::new(all, findings))
}

/// Reads hierarchies that the spec names as files, beside the spec: two columns, group and member, with a header.
fn load_hierarchies(spec: &mut TableSpec, beside: &Path) -> Result<(), Fault> {
    for dimension in &mut spec.dimensions {
        let Some(Hierarchy::File(name)) = &dimension.hierarchy else {
            continue;
        };
        let path = beside.parent().unwrap_or(Path::new("")).join(name);
        let text = input::text(&path)?;
        let mut pairs = Vec::new();
        for row in csv::Reader::from_reader(text.as_bytes()).records() {
            let row = row.map_err(|e| input::unreadable(code::NOT_HIERARCHY, &path, &e))?;
            match (row.get(0), row.get(1)) {
                (Some(group), Some(member)) => pairs.push((group.to_owned(), member.to_owned())),
                _ => {
                    return Err(input::unreadable(
                        code::NOT_HIERARCHY,
                        &path,
                        &"a line has no second column",
                    ));
                }
            }
        }
        dimension.hierarchy = Some(Hierarchy::from_pairs(pairs));
    }
    Ok(())
}

fn write(out: &Output, table: &ProtectedTable, to: Option<&Path>) -> Result<(), Fault> {
    let csv = as_csv(table).map_err(|e| {
        Fault::environment(format!("The table cannot be written: {e}"), "Please report this.")
    })?;
    if let Some(to) = to {
        input::write(to, &csv)?;
        let audit = table.audit();
        out.line(format!("Written: {}", to.display()))?;
        return out.line(format!(
            "{} cells withheld by rule, {} to protect them; the audit could undo {}, certified {} of {}.",
            table.count(Status::Primary),
            table.count(Status::Secondary),
            audit.exact_disclosures,
            audit.certified,
            audit.withheld,
        ));
    }
    if out.is_json() { Ok(()) } else { out.raw(&csv) }
}

fn as_csv(table: &ProtectedTable) -> csv::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = table
        .columns()
        .iter()
        .map(String::as_str)
        .chain(["value", "status"]);
    writer.write_record(header)?;
    for cell in table.cells() {
        let value = cell.value.map(|v| v.to_string()).unwrap_or_default();
        let row = cell
            .keys
            .iter()
            .map(String::as_str)
            .chain([value.as_str(), cell.status.as_str()]);
        writer.write_record(row)?;
    }
    writer.into_inner().map_err(|e| csv::Error::from(e.into_error()))
}

fn document(table: &ProtectedTable) -> Value {
    let cells: Vec<Value> = table
        .cells()
        .iter()
        .map(|cell| {
            let mut one = serde_json::Map::new();
            for (column, key) in table.columns().iter().zip(&cell.keys) {
                one.insert(column.clone(), key.as_str().into());
            }
            one.insert("value".to_owned(), json!(cell.value));
            one.insert("status".to_owned(), cell.status.as_str().into());
            one.into()
        })
        .collect();
    json!({
        "cells": cells,
        "withheld_primary": table.count(Status::Primary),
        "withheld_secondary": table.count(Status::Secondary),
        "audit": table.audit(),
    })
}
