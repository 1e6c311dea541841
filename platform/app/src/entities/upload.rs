//! Somebody brings a list as a CSV file.

use std::collections::BTreeMap;

use base::{Finding, Id, Place};
use entity::Source;
use form::engine::is_property;
use registry::Initiative;

use super::change::{NewEntity, add_entities};
use super::list::named_list;
use super::{add_property, code};
use crate::{Actor, App, AppError, Result, Verb};

/// Bytes of a file.
pub const UPLOAD: usize = 16 << 20;
/// Columns that mean something else than a property.
const OWN: [&str; 3] = ["label", "name", "uuid"];

/// Adds the rows of a file: its column `label` says how each is called, `uuid` (or `name`) its identity, every other
/// is a property; a property that the list lacks is added where `adds` says so. All rows or none.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` with every row that is wrong.
pub async fn upload_entities(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    list: &str,
    (file_name, bytes, adds): (&str, &[u8], bool),
) -> Result<usize> {
    let kept = named_list(app, actor, initiative, (list, Verb::AddEntities))
        .await?
        .value;
    let (columns, rows) = read(bytes)?;
    let missing: Vec<&String> = columns
        .iter()
        .filter(|c| !OWN.contains(&c.as_str()) && !c.starts_with("__") && !kept.has(c))
        .collect();
    if let Some(name) = missing.iter().find(|name| !adds || !is_property(name)) {
        let code = if adds {
            code::PROPERTY_NAME
        } else {
            code::NO_PROPERTY
        };
        let finding = Finding::error(code).at(Place::whole().with("column", name.as_str()));
        let finding = finding
            .with("property", name.as_str())
            .with("value", name.as_str());
        return Err(AppError::finding(finding));
    }
    for name in missing {
        add_property(app, actor, initiative, (list, name)).await?;
    }
    let source = Source::File {
        name: file_name.chars().take(200).collect(),
    };
    let added = add_entities(app, actor, initiative, list, (rows, source)).await?;
    Ok(added.len())
}

/// The columns and rows of a file. What its own export adds (`__version` …) is left out.
fn read(bytes: &[u8]) -> Result<(Vec<String>, Vec<NewEntity>)> {
    let bad = || AppError::finding(Finding::error(code::NO_TABLE));
    let text = std::str::from_utf8(bytes).map_err(|_| bad())?;
    let mut reader = csv::ReaderBuilder::new().from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let columns: Vec<String> = reader
        .headers()
        .map_err(|_| bad())?
        .iter()
        .map(|c| c.trim().to_owned())
        .collect();
    let twice = |c: &String| columns.iter().filter(|o| *o == c).count() > 1;
    if !columns.iter().any(|c| c == "label") || columns.iter().any(twice) {
        return Err(bad());
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| bad())?;
        let mut row = NewEntity::default();
        let mut values = BTreeMap::new();
        for (column, value) in columns.iter().zip(&record) {
            match column.as_str() {
                "label" => row.label = value.trim().to_owned(),
                "name" | "uuid" | "__id" => {
                    row.uuid = Some(value.trim().to_owned()).filter(|v| !v.is_empty())
                }
                other if other.starts_with("__") => {}
                property => {
                    values.insert(property.to_owned(), value.to_owned());
                }
            }
        }
        row.values = values;
        rows.push(row);
    }
    Ok((columns, rows))
}
