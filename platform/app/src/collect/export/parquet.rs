//! Tables in columns (Apache Parquet), one file a table, with each variable's words and codes in the file's metadata
//! as JSON. The engine writes them to files without names, page after page.

use std::fs::File;

use dataset::{Kind, Table, Value, Variable};

use super::zipped::Zipped;
use super::{Cell, Export, described, fault};
use crate::ports::ColumnFile;
use crate::{App, Result};

struct Filling {
    variables: Vec<Variable>,
    writer: Box<dyn ColumnFile>,
    file: File,
}

/// Writes the tables, one file each.
///
/// # Errors
/// `Environment` when the store cannot be read, a temporary file cannot be written, or nobody takes the bytes any more.
pub(super) async fn write_parquet(app: &App, export: &Export, zip: &mut Zipped) -> Result<()> {
    let mut all = Vec::new();
    for sheet in &export.layout.sheets {
        let variables = described::variables(&export.layout, sheet, &export.engine);
        let file = tempfile::tempfile().map_err(fault)?;
        let into = file.try_clone().map_err(fault)?;
        let writer = app.engine.begin_parquet(into, &table(&variables, Vec::new())?)?;
        all.push(Filling {
            variables,
            writer,
            file,
        });
    }
    let mut pages = export.pages(app)?;
    while let Some(page) = pages.next().await? {
        for (sheet, filling) in export.layout.sheets.iter().zip(&mut all) {
            let rows = page
                .of(export)
                .flat_map(|(it, s)| export.layout.rows(sheet, it, s));
            filling.writer.add(&table(&filling.variables, rows.collect())?)?;
        }
    }
    for (sheet, filling) in export.layout.sheets.iter().zip(all) {
        filling.writer.finish()?;
        zip.begin(&format!("{}.parquet", sheet.name))?;
        zip.copy(filling.file).await?;
    }
    Ok(())
}

fn table(variables: &[Variable], rows: Vec<Vec<Cell>>) -> Result<Table> {
    let mut out = Table::builder(variables.to_vec()).map_err(fault)?;
    for row in rows {
        let values = variables.iter().zip(row).map(|(v, cell)| value(v, cell));
        out.push(values.collect()).map_err(fault)?;
    }
    Ok(out.finish())
}

/// A cell as a value of its column. Why an answer is missing is not told, unless it is a text that is withheld: columns
/// are the same for every page.
fn value(variable: &Variable, cell: Cell) -> Value {
    let none = Value::Missing(dataset::Missing::NoAnswer);
    match (&variable.kind, cell) {
        (Kind::Text, Cell::Withheld { .. }) => Value::Text(Cell::WITHHELD.to_owned()),
        (_, Cell::Empty | Cell::Withheld { .. }) => none,
        (Kind::Integer, Cell::Integer(n)) => Value::Integer(n),
        (Kind::Decimal, Cell::Integer(n)) => Value::Decimal(n as f64),
        (Kind::Decimal, Cell::Number(x)) => Value::Decimal(x),
        (Kind::Date, Cell::Text(text)) => text.parse().map_or(none, Value::Date),
        (Kind::SingleChoice(_), Cell::Text(code)) => Value::Choice(code),
        (Kind::MultipleChoice(_), Cell::Text(codes)) => {
            Value::Choices(codes.split_whitespace().map(str::to_owned).collect())
        }
        (Kind::Integer | Kind::Decimal, Cell::Text(_)) => none,
        (_, Cell::Text(text)) => Value::Text(text),
        (_, Cell::Integer(n)) => Value::Text(n.to_string()),
        (_, Cell::Number(x)) => Value::Text(x.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_withheld_is_no_value_of_any_column() {
        let text = value(&Variable::new("t", Kind::Text), Cell::SEALED);
        assert_eq!(text, Value::Text("withheld".to_owned()));
        for kind in [Kind::Integer, Kind::Decimal, Kind::Date] {
            assert!(value(&Variable::new("n", kind), Cell::SEALED).missing().is_some());
        }
    }
}
