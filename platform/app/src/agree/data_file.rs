//! What a partner receives: the rows, the words that must stand beside them, and the agreement itself.

use std::io::{Cursor, Write};

use base::{Language, Slug, Text, Timestamp};
use dataset::{Table, Value, write};
use disseminate::Marks;
use governance::agreement::{Agreement, Terms};
use registry::Initiative;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::data::{Dataset, Shared};
use crate::{AppError, Result};

/// A file to be handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its name.
    pub name: String,
    /// Its bytes: a zip file.
    pub bytes: Vec<u8>,
}

/// The rows as `data.csv`, what must be known as `README.txt`, the agreement as `agreement.jsonld`.
pub(super) fn package(
    agreement: &Agreement,
    initiative: &Initiative,
    of: &Dataset,
    shared: &Shared,
    (purpose, now): (&Slug, Timestamp),
    marks: &Marks,
    base: &str,
) -> Result<DataFile> {
    let words = readme(agreement, initiative, of, shared, purpose, now, marks);
    let machine = governance::formats::odrl(agreement, base);
    let files = [
        ("README.txt", words),
        ("data.csv", csv(&shared.table)),
        ("agreement.jsonld", machine.to_string()),
    ];
    let bytes = zipped(&files)
        .map_err(|e| AppError::environment(format!("the file cannot be packed ({e})"), "try again"))?;
    let name = format!("{}-{}.zip", of.slug, governance::day(now));
    Ok(DataFile { name, bytes })
}

fn zipped(files: &[(&str, String)]) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        zip.start_file(*name, options).map_err(std::io::Error::other)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish().map_err(std::io::Error::other)?.into_inner())
}

/// What whoever opens the file must know, in plain English and in every language of the community's words.
fn readme(
    agreement: &Agreement,
    initiative: &Initiative,
    of: &Dataset,
    shared: &Shared,
    purpose: &Slug,
    now: Timestamp,
    marks: &Marks,
) -> String {
    let english = Language::english();
    let best = |text: &Text| {
        text.best(&english)
            .map_or_else(String::new, |(_, words)| words.to_owned())
    };
    let mut out = vec![
        format!("{} – {}", best(&initiative.title), best(&of.title)),
        format!(
            "Fetched on {} under the agreement “{}”, for: {purpose}.",
            governance::day(now),
            best(&agreement.content().title)
        ),
        format!(
            "Records: {}. Left out because the people did not agree to this purpose: {}.",
            shared.table.rows(),
            shared.left_out
        ),
        format!(
            "Columns left out because they could name somebody: {}.",
            if shared.withheld.is_empty() {
                "none".to_owned()
            } else {
                shared.withheld.join(", ")
            }
        ),
    ];
    if let Terms::DataSharing(terms) = &agreement.content().terms {
        let actions: Vec<&str> = terms.actions.iter().map(|a| a.as_str()).collect();
        let until = terms.until.map_or_else(String::new, |d| format!(" until {d}"));
        out.push(format!("You may: {}{until}. Nothing else.", actions.join(", ")));
    }
    out.extend(marks.notices(&english));
    out.push("The text that all sides signed:".to_owned());
    for language in agreement.content().words.languages() {
        out.extend(agreement.content().words.get(language).map(str::to_owned));
    }
    out.push(format!(
        "Digest of the signed text: sha256:{}",
        agreement.digest()
    ));
    out.join("\r\n\r\n")
        .replace('\n', "\r\n")
        .replace("\r\r\n", "\r\n")
        + "\r\n"
}

/// The rows (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front.
fn csv(table: &Table) -> String {
    let mut out = String::new();
    line(&mut out, table.variables().map(|v| v.name.clone()));
    for row in 0..table.rows() {
        line(&mut out, table.columns().iter().map(|c| plain(&c.value(row))));
    }
    out
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    let quoted = cells.map(|cell| {
        let quotes = cell.contains([',', '"', '\r', '\n']);
        if quotes {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    });
    out.push_str(&quoted.collect::<Vec<_>>().join(","));
    out.push_str("\r\n");
}

/// A cell as text; what a spreadsheet would take for a formula gets an apostrophe in front.
fn plain(value: &Value) -> String {
    let text = write(value);
    let number = matches!(value, Value::Integer(_) | Value::Decimal(_));
    if !number && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{text}")
    } else {
        text
    }
}
