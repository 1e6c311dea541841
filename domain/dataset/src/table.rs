//! Rows in memory, column by column, each column of one kind.
//!
//! For datasets that fit (some 100,000 rows); what is larger stays in Parquet and is met only through
//! `engine`. A column keeps its values densely and, apart from them, why a value is missing. Choices are kept
//! as numbers into the column's own list of codes.
//!
//! Start with [`Table::builder`], then [`Table::column`] and [`Column::value`].

use std::collections::BTreeMap;
use std::fmt;

use base::Date;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::value::Moment;
use crate::{Kind, Missing, Point, Value, Variable};

/// A table: columns of equal length under different names.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    columns: Vec<Column>,
    rows: usize,
}

/// One column: its description and its cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    variable: Variable,
    cells: Cells,
    missing: Vec<Option<Missing>>,
}

/// The values of a column; where one is missing stands an arbitrary filler that is never shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Cells {
    Text(Vec<String>),
    Integer(Vec<i64>),
    Decimal(Vec<f64>),
    Boolean(Vec<bool>),
    Date(Vec<Date>),
    Time(Vec<Time>),
    DateTime(Vec<Moment>),
    Choice { codes: Codes, cells: Vec<u32> },
    Choices { codes: Codes, cells: Vec<Vec<u32>> },
    Point(Vec<Point>),
    Points(Vec<Vec<Point>>),
}

/// The codes met in a column, each once.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Codes {
    names: Vec<String>,
    index: BTreeMap<String, u32>,
}

impl Codes {
    fn number(&mut self, code: &str) -> u32 {
        if let Some(n) = self.index.get(code) {
            return *n;
        }
        let n = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(code.to_owned());
        self.index.insert(code.to_owned(), n);
        n
    }

    fn name(&self, number: u32) -> &str {
        &self.names[number as usize]
    }
}

/// Why a table could not take something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableError {
    /// Two columns of one name.
    TwiceNamed(String),
    /// A value of another kind than the column's.
    WrongKind {
        /// The column.
        column: String,
        /// The column's kind.
        kind: &'static str,
    },
    /// A row with more or fewer cells than there are columns.
    RaggedRow {
        /// How many columns there are.
        expected: usize,
        /// How many cells came.
        found: usize,
    },
    /// There is no such row.
    NoRow(usize),
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TwiceNamed(name) => write!(f, "two columns are named `{name}`"),
            Self::WrongKind { column, kind } => write!(f, "column `{column}` holds only {kind}"),
            Self::RaggedRow { expected, found } => {
                write!(f, "a row of {found} cells among {expected} columns")
            }
            Self::NoRow(row) => write!(f, "there is no row {row}"),
        }
    }
}
impl std::error::Error for TableError {}

impl Cells {
    fn of(kind: &Kind) -> Self {
        match kind {
            Kind::Text | Kind::File => Self::Text(Vec::new()),
            Kind::Integer => Self::Integer(Vec::new()),
            Kind::Decimal => Self::Decimal(Vec::new()),
            Kind::Boolean => Self::Boolean(Vec::new()),
            Kind::Date => Self::Date(Vec::new()),
            Kind::Time => Self::Time(Vec::new()),
            Kind::DateTime => Self::DateTime(Vec::new()),
            Kind::SingleChoice(_) => Self::Choice {
                codes: Codes::default(),
                cells: Vec::new(),
            },
            Kind::MultipleChoice(_) => Self::Choices {
                codes: Codes::default(),
                cells: Vec::new(),
            },
            Kind::GeoPoint => Self::Point(Vec::new()),
            Kind::GeoLine | Kind::GeoArea => Self::Points(Vec::new()),
        }
    }

    fn push_filler(&mut self) {
        const NOWHERE: Point = Point {
            latitude: 0.0,
            longitude: 0.0,
            altitude: None,
            accuracy: None,
        };
        match self {
            Self::Text(v) => v.push(String::new()),
            Self::Integer(v) => v.push(0),
            Self::Decimal(v) => v.push(0.0),
            Self::Boolean(v) => v.push(false),
            Self::Date(v) => v.push(Date::ZERO),
            Self::Time(v) => v.push(Time::MIN),
            Self::DateTime(v) => v.push(Moment {
                civil: jiff::civil::DateTime::ZERO,
                offset: None,
            }),
            Self::Choice { cells, .. } => cells.push(0),
            Self::Choices { cells, .. } => cells.push(Vec::new()),
            Self::Point(v) => v.push(NOWHERE),
            Self::Points(v) => v.push(Vec::new()),
        }
    }

    /// Puts a present value at an existing place; `false` when it is of another kind.
    fn put(&mut self, row: usize, value: Value) -> bool {
        match (self, value) {
            (Self::Text(v), Value::Text(x)) => v[row] = x,
            (Self::Integer(v), Value::Integer(x)) => v[row] = x,
            (Self::Decimal(v), Value::Decimal(x)) if x.is_finite() => v[row] = x,
            (Self::Decimal(v), Value::Integer(x)) => v[row] = x as f64,
            (Self::Boolean(v), Value::Boolean(x)) => v[row] = x,
            (Self::Date(v), Value::Date(x)) => v[row] = x,
            (Self::Time(v), Value::Time(x)) => v[row] = x,
            (Self::DateTime(v), Value::DateTime(x)) => v[row] = x,
            (Self::Choice { codes, cells }, Value::Choice(x)) => cells[row] = codes.number(&x),
            (Self::Choices { codes, cells }, Value::Choices(xs)) => {
                cells[row] = xs.iter().map(|x| codes.number(x)).collect();
            }
            (Self::Point(v), Value::Point(x)) => v[row] = x,
            (Self::Points(v), Value::Points(x)) => v[row] = x,
            _ => return false,
        }
        true
    }

    fn get(&self, row: usize) -> Value {
        match self {
            Self::Text(v) => Value::Text(v[row].clone()),
            Self::Integer(v) => Value::Integer(v[row]),
            Self::Decimal(v) => Value::Decimal(v[row]),
            Self::Boolean(v) => Value::Boolean(v[row]),
            Self::Date(v) => Value::Date(v[row]),
            Self::Time(v) => Value::Time(v[row]),
            Self::DateTime(v) => Value::DateTime(v[row]),
            Self::Choice { codes, cells } => Value::Choice(codes.name(cells[row]).to_owned()),
            Self::Choices { codes, cells } => {
                Value::Choices(cells[row].iter().map(|n| codes.name(*n).to_owned()).collect())
            }
            Self::Point(v) => Value::Point(v[row]),
            Self::Points(v) => Value::Points(v[row].clone()),
        }
    }

    fn keep(&mut self, keep: &[bool]) {
        match self {
            Self::Text(v) => retain(v, keep),
            Self::Integer(v) => retain(v, keep),
            Self::Decimal(v) => retain(v, keep),
            Self::Boolean(v) => retain(v, keep),
            Self::Date(v) => retain(v, keep),
            Self::Time(v) => retain(v, keep),
            Self::DateTime(v) => retain(v, keep),
            Self::Choice { cells, .. } => retain(cells, keep),
            Self::Choices { cells, .. } => retain(cells, keep),
            Self::Point(v) => retain(v, keep),
            Self::Points(v) => retain(v, keep),
        }
    }
}

fn retain<T>(cells: &mut Vec<T>, keep: &[bool]) {
    let mut row = 0;
    cells.retain(|_| {
        row += 1;
        keep[row - 1]
    });
}

impl Column {
    /// An empty column.
    pub fn new(variable: Variable) -> Self {
        let cells = Cells::of(&variable.kind);
        Self {
            variable,
            cells,
            missing: Vec::new(),
        }
    }

    /// Its description.
    pub fn variable(&self) -> &Variable {
        &self.variable
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.variable.name
    }

    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.missing.len()
    }

    /// Whether it has no cell.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty()
    }

    /// The cell of a row.
    ///
    /// # Panics
    /// When there is no such row.
    pub fn value(&self, row: usize) -> Value {
        match self.missing[row] {
            Some(why) => Value::Missing(why),
            None => self.cells.get(row),
        }
    }

    /// Why the cell of a row has no value; `None` when it has one.
    pub fn missing(&self, row: usize) -> Option<Missing> {
        self.missing[row]
    }

    /// All cells in order.
    pub fn values(&self) -> impl Iterator<Item = Value> + '_ {
        (0..self.len()).map(|row| self.value(row))
    }

    /// The number in a row, without copying; `None` when missing or no number.
    pub fn number(&self, row: usize) -> Option<f64> {
        if self.missing[row].is_some() {
            return None;
        }
        match &self.cells {
            Cells::Integer(v) => Some(v[row] as f64),
            Cells::Decimal(v) => Some(v[row]),
            _ => None,
        }
    }

    /// The text or single code in a row, without copying; `None` when missing or neither.
    pub fn str(&self, row: usize) -> Option<&str> {
        if self.missing[row].is_some() {
            return None;
        }
        match &self.cells {
            Cells::Text(v) => Some(&v[row]),
            Cells::Choice { codes, cells } => Some(codes.name(cells[row])),
            _ => None,
        }
    }

    /// The codes chosen in a row, without copying; `None` when missing or no choice.
    pub fn chosen(&self, row: usize) -> Option<Vec<&str>> {
        if self.missing[row].is_some() {
            return None;
        }
        match &self.cells {
            Cells::Choice { codes, cells } => Some(vec![codes.name(cells[row])]),
            Cells::Choices { codes, cells } => Some(cells[row].iter().map(|n| codes.name(*n)).collect()),
            _ => None,
        }
    }

    /// Adds a cell at the end.
    ///
    /// # Errors
    /// When the value is of another kind.
    pub fn push(&mut self, value: Value) -> Result<(), TableError> {
        self.cells.push_filler();
        self.missing.push(Some(Missing::NoAnswer));
        self.set(self.len() - 1, value)
    }

    /// Replaces the cell of a row.
    ///
    /// # Errors
    /// When the value is of another kind or there is no such row.
    pub fn set(&mut self, row: usize, value: Value) -> Result<(), TableError> {
        if row >= self.len() {
            return Err(TableError::NoRow(row));
        }
        if let Value::Missing(why) = value {
            self.missing[row] = Some(why);
            return Ok(());
        }
        if !self.cells.put(row, value) {
            return Err(TableError::WrongKind {
                column: self.name().to_owned(),
                kind: self.variable.kind.name(),
            });
        }
        self.missing[row] = None;
        Ok(())
    }
}

impl Table {
    /// A builder for a table with these variables.
    ///
    /// # Errors
    /// When two variables have one name.
    pub fn builder(variables: Vec<Variable>) -> Result<TableBuilder, TableError> {
        let mut seen = std::collections::BTreeSet::new();
        for v in &variables {
            if !seen.insert(v.name.clone()) {
                return Err(TableError::TwiceNamed(v.name.clone()));
            }
        }
        Ok(TableBuilder {
            columns: variables.into_iter().map(Column::new).collect(),
            rows: 0,
        })
    }

    /// How many rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Its columns in order.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The descriptions of its columns in order.
    pub fn variables(&self) -> impl Iterator<Item = &Variable> {
        self.columns.iter().map(Column::variable)
    }

    /// The column of a name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|c| c.name() == name)
    }

    /// The place of a column among the others.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.name() == name)
    }

    /// The column of a name, to change its cells. Its length can not be changed so.
    pub fn cells_mut(&mut self, name: &str) -> Option<CellsMut<'_>> {
        self.columns.iter_mut().find(|c| c.name() == name).map(CellsMut)
    }

    /// Adds a column of the right length.
    ///
    /// # Errors
    /// When the name is taken or the length differs.
    pub fn add(&mut self, column: Column) -> Result<(), TableError> {
        if self.column(column.name()).is_some() {
            return Err(TableError::TwiceNamed(column.name().to_owned()));
        }
        if !self.columns.is_empty() && column.len() != self.rows {
            return Err(TableError::RaggedRow {
                expected: self.rows,
                found: column.len(),
            });
        }
        self.rows = column.len();
        self.columns.push(column);
        Ok(())
    }

    /// Takes a column out.
    pub fn remove(&mut self, name: &str) -> Option<Column> {
        self.position(name).map(|at| self.columns.remove(at))
    }

    /// Gives a column another role, label, unit or range; its kind and name stay. `false` when there is no such
    /// column.
    pub fn describe(&mut self, name: &str, edit: impl FnOnce(&mut Variable)) -> bool {
        let Some(column) = self.columns.iter_mut().find(|c| c.name() == name) else {
            return false;
        };
        let (name, kind) = (column.variable.name.clone(), column.variable.kind.clone());
        edit(&mut column.variable);
        column.variable.name = name;
        column.variable.kind = kind;
        true
    }

    /// Keeps the rows for which `keep` says so.
    pub fn retain(&mut self, mut keep: impl FnMut(usize) -> bool) {
        let keep: Vec<bool> = (0..self.rows).map(&mut keep).collect();
        for column in &mut self.columns {
            column.cells.keep(&keep);
            retain(&mut column.missing, &keep);
        }
        self.rows = keep.iter().filter(|k| **k).count();
    }
}

/// The cells of one column of a table, to be changed one by one.
pub struct CellsMut<'a>(&'a mut Column);

impl CellsMut<'_> {
    /// The column as it is.
    pub fn column(&self) -> &Column {
        self.0
    }

    /// Replaces the cell of a row.
    ///
    /// # Errors
    /// As [`Column::set`].
    pub fn set(&mut self, row: usize, value: Value) -> Result<(), TableError> {
        self.0.set(row, value)
    }
}

/// A table being filled row by row.
#[derive(Debug)]
pub struct TableBuilder {
    columns: Vec<Column>,
    rows: usize,
}

impl TableBuilder {
    /// Adds a row: one value per variable, in order.
    ///
    /// # Errors
    /// When the number of values or the kind of one is wrong; the row is then not added.
    pub fn push(&mut self, row: Vec<Value>) -> Result<(), TableError> {
        if row.len() != self.columns.len() {
            return Err(TableError::RaggedRow {
                expected: self.columns.len(),
                found: row.len(),
            });
        }
        let mut wrong = None;
        for (column, value) in self.columns.iter_mut().zip(row) {
            if let Err(e) = column.push(value) {
                wrong = Some(e);
            }
        }
        match wrong {
            None => {
                self.rows += 1;
                Ok(())
            }
            Some(e) => {
                let rows = self.rows;
                for column in &mut self.columns {
                    let keep: Vec<bool> = (0..column.len()).map(|r| r < rows).collect();
                    column.cells.keep(&keep);
                    column.missing.truncate(rows);
                }
                Err(e)
            }
        }
    }

    /// The table.
    pub fn finish(self) -> Table {
        Table {
            columns: self.columns,
            rows: self.rows,
        }
    }
}
