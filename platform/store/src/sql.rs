//! Statements that both databases read, and values in both directions.

use app::AppError;
use app::ports::{Mark, Order, Query, RecordKind, Row, Unique};
use base::{Digest, Timestamp};
use sea_orm::{DatabaseBackend, DbErr, QueryResult, Statement, Value};
use uuid::Uuid;

use crate::dialect::Dialect;
use crate::fault;

/// The columns of a record, in the order in which [`row_values`] gives them.
pub(crate) const RECORD: &[&str] = &["id", "parent", "name", "state", "at", "version", "body"];

/// At most so many rows in one statement (SQLite binds at most 32,766 values, sqlite.org/limits.html).
pub(crate) const CHUNK: usize = 512;

/// `INSERT` of several rows.
pub(crate) fn insert(db: DatabaseBackend, table: &str, columns: &[&str], rows: Vec<Vec<Value>>) -> Statement {
    let mut n = 0;
    let groups: Vec<String> = rows
        .iter()
        .map(|row| {
            let marks: Vec<String> = row
                .iter()
                .map(|_| {
                    n += 1;
                    Dialect::placeholder(db, n)
                })
                .collect();
            format!("({})", marks.join(","))
        })
        .collect();
    let sql = format!(
        "INSERT INTO \"{table}\" (\"{}\") VALUES {}",
        columns.join("\",\""),
        groups.join(",")
    );
    Statement::from_sql_and_values(db, sql, rows.into_iter().flatten())
}

/// A statement written with `?`, for either database.
pub(crate) fn statement(db: DatabaseBackend, sql: &str, values: Vec<Value>) -> Statement {
    let mut out = String::with_capacity(sql.len() + 8);
    let mut n = 0;
    for c in sql.chars() {
        if c == '?' {
            n += 1;
            out.push_str(&Dialect::placeholder(db, n));
        } else {
            out.push(c);
        }
    }
    Statement::from_sql_and_values(db, out, values)
}

/// `SELECT` of records.
pub(crate) fn select(db: DatabaseBackend, kind: RecordKind, query: &Query) -> Statement {
    columns(db, kind, query, RECORD)
}

/// The same of some columns alone.
pub(crate) fn columns(db: DatabaseBackend, kind: RecordKind, query: &Query, names: &[&str]) -> Statement {
    let (mut clause, mut values) = conditions(query);
    if let Some(mark) = query.mark {
        // The page is cut where the marks lie: among a million things with the same mark only those of it are read.
        let (marked, asked) = marked(mark, query);
        clause.push(marked);
        values.extend(asked);
    } else if let (Some(after), Order::Oldest | Order::Newest) = (query.after, query.order) {
        let beyond = if query.order == Order::Oldest { ">" } else { "<" };
        clause.push(format!("\"id\" {beyond} ?"));
        values.push(text(after));
    }
    if let (Some(after), Order::Name) = (&query.after_name, query.order) {
        clause.push("\"name\" > ?".to_owned());
        values.push(text(after));
    }
    let order = match query.order {
        Order::Oldest => "\"id\"",
        Order::Newest => "\"id\" DESC",
        // A name that is there once needs no second key, and the index alone gives the order: with one, SQLite sorts
        // all that an OFFSET passes over (0.45 s against 0.04 s for half a million).
        Order::Name if is_named_once(kind, query) => "\"name\"",
        Order::Name => "\"name\", \"id\"",
    };
    let mut sql = format!(
        "SELECT \"{}\" FROM \"{}\"{} ORDER BY {order}",
        names.join("\",\""),
        kind.table(),
        wherever(&clause)
    );
    if let Some(limit) = query.limit {
        sql.push_str(" LIMIT ?");
        values.push(big(limit));
        if query.skip > 0 {
            sql.push_str(" OFFSET ?");
            values.push(big(query.skip));
        }
    }
    statement(db, &sql, values)
}

/// Whether no two of what a query finds have one name.
fn is_named_once(kind: RecordKind, query: &Query) -> bool {
    match kind.unique() {
        Unique::Name => true,
        Unique::NameInParent => query.parents.len() == 1,
        Unique::Nothing => false,
    }
}

/// The condition that a record is among the next ones with a mark.
fn marked(mark: Mark, query: &Query) -> (String, Vec<Value>) {
    let (mut sql, mut values) = (
        "\"id\" IN (SELECT \"id\" FROM \"mark\" WHERE \"mark\" = ?".to_owned(),
        vec![blob(&mark.0)],
    );
    if let Some(after) = query.after {
        sql.push_str(" AND \"id\" > ?");
        values.push(text(after));
    }
    sql.push_str(" ORDER BY \"id\"");
    if let Some(limit) = query.limit {
        sql.push_str(" LIMIT ?");
        values.push(big(limit));
    }
    (sql + ")", values)
}

/// `SELECT COUNT(*)` of records.
pub(crate) fn count(db: DatabaseBackend, kind: RecordKind, query: &Query) -> Statement {
    let (mut clause, mut values) = conditions(query);
    if let Some(mark) = query.mark {
        let (marked, asked) = marked(mark, &Query::all());
        clause.push(marked);
        values.extend(asked);
    }
    let sql = format!(
        "SELECT COUNT(*) AS n FROM \"{}\"{}",
        kind.table(),
        wherever(&clause)
    );
    statement(db, &sql, values)
}

fn conditions(query: &Query) -> (Vec<String>, Vec<Value>) {
    let (mut clause, mut values) = (Vec::new(), Vec::new());
    let mut among = |column: &str, wanted: &mut dyn ExactSizeIterator<Item = Value>| {
        if wanted.len() > 0 {
            clause.push(format!("\"{column}\" IN ({})", vec!["?"; wanted.len()].join(",")));
            values.extend(wanted);
        }
    };
    among("id", &mut query.ids.iter().map(text));
    among("parent", &mut query.parents.iter().map(text));
    among("state", &mut query.states.iter().map(text));
    if let Some(name) = &query.name {
        clause.push("\"name\" = ?".to_owned());
        values.push(text(name));
    }
    if let Some(prefix) = query.prefix.as_ref().filter(|p| !p.is_empty()) {
        // An index serves a range, and LIKE only sometimes; no name has the last letter of Unicode.
        clause.push("\"name\" >= ? AND \"name\" < ?".to_owned());
        values.extend([text(prefix), text(format!("{prefix}\u{10FFFF}"))]);
    }
    (clause, values)
}

fn wherever(clause: &[String]) -> String {
    if clause.is_empty() {
        String::new()
    } else {
        format!(" WHERE {}", clause.join(" AND "))
    }
}

/// A text value.
pub(crate) fn text(value: impl ToString) -> Value {
    Value::String(Some(value.to_string()))
}

/// A text or nothing.
pub(crate) fn maybe(value: Option<impl ToString>) -> Value {
    Value::String(value.map(|v| v.to_string()))
}

/// A count; nothing that is counted here comes near 2⁶³.
pub(crate) fn big(value: u64) -> Value {
    Value::BigInt(Some(i64::try_from(value).unwrap_or(i64::MAX)))
}

/// A moment, as microseconds since 1970.
pub(crate) fn moment(at: Timestamp) -> Value {
    Value::BigInt(Some(at.as_microsecond()))
}

/// Bytes.
pub(crate) fn blob(bytes: &[u8]) -> Value {
    Value::Bytes(Some(bytes.to_vec()))
}

/// The values of a record in the order of [`RECORD`].
pub(crate) fn row_values(row: &Row, at: Timestamp) -> Vec<Value> {
    vec![
        text(row.id),
        maybe(row.parent),
        maybe(row.name.as_ref()),
        maybe(row.state.as_ref()),
        moment(at),
        big(row.version),
        text(&row.body),
    ]
}

/// A result row, read column by column.
pub(crate) struct Reader<'a>(pub(crate) &'a QueryResult);

impl Reader<'_> {
    fn get<T: sea_orm::TryGetable>(&self, column: &str) -> Result<T, AppError> {
        self.0
            .try_get("", column)
            .map_err(|e: DbErr| fault::environment(&e))
    }

    pub(crate) fn text(&self, column: &str) -> Result<String, AppError> {
        self.get(column)
    }

    pub(crate) fn maybe(&self, column: &str) -> Result<Option<String>, AppError> {
        self.get(column)
    }

    pub(crate) fn bytes(&self, column: &str) -> Result<Vec<u8>, AppError> {
        self.get(column)
    }

    pub(crate) fn big(&self, column: &str) -> Result<u64, AppError> {
        self.get::<i64>(column)?.try_into().map_err(|_| damaged(column))
    }

    pub(crate) fn number(&self, column: &str) -> Result<i64, AppError> {
        self.get(column)
    }

    pub(crate) fn moment(&self, column: &str) -> Result<Timestamp, AppError> {
        Timestamp::from_microsecond(self.get(column)?).map_err(|_| damaged(column))
    }

    pub(crate) fn uuid(&self, column: &str) -> Result<Uuid, AppError> {
        self.text(column)?.parse().map_err(|_| damaged(column))
    }

    pub(crate) fn digest(&self, column: &str) -> Result<Digest, AppError> {
        self.bytes(column)?
            .try_into()
            .map(Digest)
            .map_err(|_| damaged(column))
    }

    pub(crate) fn row(&self) -> Result<Row, AppError> {
        let parent = self.maybe("parent")?;
        Ok(Row {
            id: self.uuid("id")?,
            parent: parent
                .map(|p| p.parse().map_err(|_| damaged("parent")))
                .transpose()?,
            name: self.maybe("name")?,
            state: self.maybe("state")?,
            at: self.moment("at")?,
            version: self.big("version")?,
            body: self.text("body")?,
            marks: Vec::new(),
        })
    }
}

/// A stored value that this program cannot have written.
pub(crate) fn damaged(column: &str) -> AppError {
    AppError::environment(
        format!("the database holds a value that Counted did not write (column {column})"),
        "somebody changed the database by hand: restore a backup",
    )
}
