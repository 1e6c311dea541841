//! A statement about one record that is true, false, or cannot be told.
//!
//! Missing values make a comparison untellable, and a statement that cannot be told is not true: a rule never
//! accuses a record of what was not answered.

use serde::{Deserialize, Serialize};

use crate::{Column, Table, Value};

/// A statement about a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// A number, compared.
    Number {
        /// The variable.
        variable: String,
        /// How.
        is: Comparison,
        /// With what.
        than: f64,
    },
    /// A code is chosen, or a text is exactly this.
    Chosen {
        /// The variable.
        variable: String,
        /// The code.
        code: String,
    },
    /// There is an answer.
    Answered {
        /// The variable.
        variable: String,
    },
    /// One variable compared with another: numbers, days or moments.
    Order {
        /// The first.
        variable: String,
        /// How.
        is: Comparison,
        /// The second.
        other: String,
    },
    /// All are true.
    All(Vec<Condition>),
    /// At least one is true.
    Any(Vec<Condition>),
    /// It is false.
    Not(Box<Condition>),
}

/// How two things compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// <
    Below,
    /// ≤
    AtMost,
    /// =
    Equal,
    /// ≥
    AtLeast,
    /// >
    Above,
}

impl Comparison {
    fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::Below => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Equal => order.is_eq(),
            Self::AtLeast => order.is_ge(),
            Self::Above => order.is_gt(),
        }
    }
}

/// A variable that a statement names and the table has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown(pub String);

impl Condition {
    /// Every variable that it names.
    pub fn variables(&self) -> Vec<&str> {
        match self {
            Self::Number { variable, .. } | Self::Chosen { variable, .. } | Self::Answered { variable } => {
                vec![variable]
            }
            Self::Order { variable, other, .. } => vec![variable, other],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::variables).collect(),
            Self::Not(part) => part.variables(),
        }
    }

    /// Whether the table has every variable that it names.
    ///
    /// # Errors
    /// Names the first that it has not.
    pub fn fits(&self, table: &Table) -> Result<(), Unknown> {
        match self.variables().into_iter().find(|v| table.column(v).is_none()) {
            Some(missing) => Err(Unknown(missing.to_owned())),
            None => Ok(()),
        }
    }

    /// True or false for a row; `None` when it cannot be told.
    pub fn holds(&self, table: &Table, row: usize) -> Option<bool> {
        match self {
            Self::Number { variable, is, than } => {
                let x = table.column(variable)?.number(row)?;
                Some(is.holds(x.partial_cmp(than)?))
            }
            Self::Chosen { variable, code } => chosen(table.column(variable)?, row, code),
            Self::Answered { variable } => Some(table.column(variable)?.missing(row).is_none()),
            Self::Order { variable, is, other } => {
                let (a, b) = (
                    table.column(variable)?.value(row),
                    table.column(other)?.value(row),
                );
                Some(is.holds(order(&a, &b)?))
            }
            Self::All(parts) => fold(parts, table, row, false),
            Self::Any(parts) => fold(parts, table, row, true),
            Self::Not(part) => part.holds(table, row).map(|told| !told),
        }
    }
}

/// Kleene's three-valued and/or: `decisive` settles the whole, else one untellable part makes it untellable.
fn fold(parts: &[Condition], table: &Table, row: usize, decisive: bool) -> Option<bool> {
    let mut untellable = false;
    for part in parts {
        match part.holds(table, row) {
            Some(told) if told == decisive => return Some(decisive),
            Some(_) => {}
            None => untellable = true,
        }
    }
    if untellable { None } else { Some(!decisive) }
}

fn chosen(column: &Column, row: usize, code: &str) -> Option<bool> {
    match column.str(row) {
        Some(text) => Some(text == code),
        None => match column.value(row) {
            Value::Boolean(b) => Some(b.to_string() == code),
            value => value.chose(code),
        },
    }
}

fn order(a: &Value, b: &Value) -> Option<std::cmp::Ordering> {
    match (a, b) {
        (Value::Date(a), Value::Date(b)) => Some(a.cmp(b)),
        (Value::Time(a), Value::Time(b)) => Some(a.cmp(b)),
        (Value::DateTime(a), Value::DateTime(b)) => Some(a.instant(0)?.cmp(&b.instant(0)?)),
        (Value::Date(a), Value::DateTime(b)) => Some(a.cmp(&b.civil.date())),
        (Value::DateTime(a), Value::Date(b)) => Some(a.civil.date().cmp(b)),
        _ => a.number()?.partial_cmp(&b.number()?),
    }
}
