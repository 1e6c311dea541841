//! Tables as Parquet files and back.
//!
//! The variables travel as JSON in the file's metadata, so that a table comes back with its labels, roles and
//! kinds. Choices, times and places are text in the file (several choices with a space between, as ODK writes
//! them); why a value is missing stands in a column of its own (`name@missing`) where it is not simply unknown.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use base::Finding;
use bytes::Bytes;
use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Date32Array, Float64Array, Int64Array, StringArray,
};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Date32Type, Field, Float64Type, Int64Type, Schema};
use datafusion::arrow::record_batch::RecordBatch;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use datafusion::parquet::basic::Compression;
use datafusion::parquet::file::metadata::KeyValue;
use datafusion::parquet::file::properties::WriterProperties;
use dataset::{Column, Kind, Missing, Moment, Point, Table, Value, Variable};
use jiff::civil::{Date, Time, date};

use crate::code;
use crate::error::EngineError;

/// The metadata key of the variables.
const VARIABLES: &str = "counted.variables";
/// The ending of columns that hold reasons for missing values.
const REASONS: &str = "@missing";
/// Rows per group: what is read at once.
const GROUP_ROWS: usize = 128 * 1024;
/// Bytes that wait in memory for their group to be written.
const GROUP_BYTES: usize = 32 << 20;

/// Whether a column holds reasons for missing values of another.
pub(crate) fn is_reasons(column: &str) -> bool {
    column.ends_with(REASONS)
}

/// Writes tables of the same variables one after the other into a file, for data that never fit in memory.
pub struct ParquetFile {
    writer: ArrowWriter<File>,
}

impl ParquetFile {
    /// Begins a file with the variables and the rows of a first table.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn create(path: &Path, first: &Table) -> Result<Self, EngineError> {
        let file = File::create(path).map_err(|e| EngineError::Environment(e.to_string()))?;
        Self::begin(file, first)
    }

    /// Begins in an open file.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn begin(file: File, first: &Table) -> Result<Self, EngineError> {
        let batch = to_batch(first)?;
        let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties(first)?))?;
        writer.write(&batch)?;
        Ok(Self { writer })
    }

    /// Adds the rows of another table.
    ///
    /// # Errors
    /// Findings when its columns differ; a fault of the disk.
    pub fn add(&mut self, table: &Table) -> Result<(), EngineError> {
        self.writer.write(&to_batch(table)?)?;
        // A wide table fills a group with bytes long before it fills it with rows.
        if self.writer.in_progress_size() > GROUP_BYTES {
            self.writer.flush()?;
        }
        Ok(())
    }

    /// Ends the file.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn finish(self) -> Result<(), EngineError> {
        self.writer.close()?;
        Ok(())
    }
}

/// A table as a Parquet file.
pub(crate) fn write(table: &Table) -> Result<Vec<u8>, EngineError> {
    let batch = to_batch(table)?;
    let mut writer = ArrowWriter::try_new(Vec::new(), batch.schema(), Some(properties(table)?))?;
    writer.write(&batch)?;
    Ok(writer.into_inner()?)
}

fn properties(table: &Table) -> Result<WriterProperties, EngineError> {
    let variables: Vec<&Variable> = table.variables().collect();
    let variables = serde_json::to_string(&variables).map_err(|e| EngineError::Environment(e.to_string()))?;
    Ok(WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by("counted".to_owned())
        .set_max_row_group_row_count(Some(GROUP_ROWS))
        .set_key_value_metadata(Some(vec![KeyValue::new(VARIABLES.to_owned(), variables)]))
        .build())
}

/// A table as one batch.
pub(crate) fn to_batch(table: &Table) -> Result<RecordBatch, EngineError> {
    let mut fields = Vec::new();
    let mut arrays = Vec::new();
    for column in table.columns() {
        let array = to_array(column);
        fields.push(Field::new(column.name(), array.data_type().clone(), true));
        arrays.push(array);
        if let Some(reasons) = reasons(column) {
            fields.push(Field::new(
                format!("{}{REASONS}", column.name()),
                DataType::Utf8,
                true,
            ));
            arrays.push(reasons);
        }
    }
    if arrays.is_empty() {
        return Ok(RecordBatch::new_empty(Arc::new(Schema::empty())));
    }
    Ok(RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays)?)
}

fn to_array(column: &Column) -> ArrayRef {
    let present = || column.values().map(|v| Some(v).filter(|v| v.missing().is_none()));
    match column.variable().kind {
        Kind::Integer => Arc::new(Int64Array::from_iter(present().map(|v| match v {
            Some(Value::Integer(n)) => Some(n),
            _ => None,
        }))),
        Kind::Decimal => Arc::new(Float64Array::from_iter(present().map(|v| v?.number()))),
        Kind::Boolean => Arc::new(BooleanArray::from_iter(present().map(|v| match v {
            Some(Value::Boolean(b)) => Some(b),
            _ => None,
        }))),
        Kind::Date => Arc::new(Date32Array::from_iter(present().map(|v| match v {
            Some(Value::Date(d)) => Some(days(d)),
            _ => None,
        }))),
        _ => Arc::new(StringArray::from_iter(present().map(|v| text(&v?)))),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Text(t) | Value::Choice(t) => Some(t.clone()),
        Value::Choices(codes) => Some(codes.join(" ")),
        Value::Time(t) => Some(t.to_string()),
        Value::DateTime(m) => Some(moment_text(*m)),
        Value::Point(p) => serde_json::to_string(p).ok(),
        Value::Points(p) => serde_json::to_string(p).ok(),
        _ => None,
    }
}

/// ISO 8601: `2021-03-04T05:06:07+03:00`, without the offset when it is not known.
fn moment_text(moment: Moment) -> String {
    match moment.offset {
        None => moment.civil.to_string(),
        Some(minutes) => {
            let sign = if minutes < 0 { '-' } else { '+' };
            let minutes = minutes.unsigned_abs();
            format!("{}{sign}{:02}:{:02}", moment.civil, minutes / 60, minutes % 60)
        }
    }
}

fn moment(text: &str) -> Option<Moment> {
    let from = text.find('T').map_or(0, |t| t + 1);
    let Some(at) = text[from..].rfind(['+', '-']).map(|i| i + from) else {
        let civil = text.parse().ok()?;
        return Some(Moment { civil, offset: None });
    };
    let (hours, minutes) = text[at + 1..].split_once(':')?;
    let size = hours.parse::<i16>().ok()? * 60 + minutes.parse::<i16>().ok()?;
    Some(Moment {
        civil: text[..at].parse().ok()?,
        offset: Some(if text[at..].starts_with('-') { -size } else { size }),
    })
}

const EPOCH: Date = date(1970, 1, 1);

fn days(day: Date) -> i32 {
    (day - EPOCH).get_days()
}

fn day(days: i32) -> Option<Date> {
    EPOCH.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// The reasons, when one of them is not simply that there was no answer.
fn reasons(column: &Column) -> Option<ArrayRef> {
    let all = (0..column.len()).map(|row| column.missing(row));
    let plain = |why: Option<Missing>| why.is_none_or(|w| w == Missing::NoAnswer);
    if all.clone().all(plain) {
        return None;
    }
    Some(Arc::new(StringArray::from_iter(
        all.map(|why| why.map(Missing::name)),
    )))
}

/// A Parquet file as a table.
pub(crate) fn read(bytes: Vec<u8>) -> Result<Table, EngineError> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(Bytes::from(bytes))?;
    let metadata = builder
        .metadata()
        .file_metadata()
        .key_value_metadata()
        .cloned()
        .unwrap_or_default();
    let described = metadata
        .iter()
        .find(|kv| kv.key == VARIABLES)
        .and_then(|kv| kv.value.clone());
    let variables: Vec<Variable> = match described {
        Some(json) => serde_json::from_str(&json)
            .map_err(|e| EngineError::finding(Finding::error(code::UNREADABLE).with("why", e.to_string())))?,
        None => infer(builder.schema())?,
    };
    let mut columns: Vec<Column> = variables.into_iter().map(Column::new).collect();
    for batch in builder.build()? {
        let batch = batch?;
        for column in &mut columns {
            append(column, &batch)?;
        }
    }
    let mut table = Table::default();
    for column in columns {
        let name = column.name().to_owned();
        let twice = |_| EngineError::finding(Finding::error(code::SAME_COLUMN).with("column", name));
        table.add(column).map_err(twice)?;
    }
    Ok(table)
}

/// Variables of a file that is not ours.
fn infer(schema: &Schema) -> Result<Vec<Variable>, EngineError> {
    let mut out = Vec::new();
    for field in schema.fields() {
        let kind = match field.data_type() {
            t if t.is_integer() => Kind::Integer,
            t if t.is_numeric() => Kind::Decimal,
            DataType::Boolean => Kind::Boolean,
            DataType::Date32 | DataType::Date64 => Kind::Date,
            t if t.is_nested() => {
                let finding = Finding::error(code::NESTED_COLUMN).with("column", field.name());
                return Err(EngineError::finding(finding));
            }
            _ => Kind::Text,
        };
        out.push(Variable::new(field.name().clone(), kind));
    }
    Ok(out)
}

fn append(column: &mut Column, batch: &RecordBatch) -> Result<(), EngineError> {
    let lost = |why: String| EngineError::finding(Finding::error(code::UNREADABLE).with("why", why));
    let name = column.name().to_owned();
    let array = batch
        .column_by_name(&name)
        .ok_or_else(|| lost(format!("the column `{name}` is described and not there")))?;
    let kind = column.variable().kind.clone();
    let array = cast(array, &stored(&kind))?;
    let reasons = batch.column_by_name(&format!("{name}{REASONS}"));
    let reasons = reasons.map(|r| cast(r, &DataType::Utf8)).transpose()?;
    for row in 0..batch.num_rows() {
        let value = if array.is_null(row) {
            Value::Missing(
                reasons
                    .as_ref()
                    .and_then(|r| reason(r, row))
                    .unwrap_or(Missing::NoAnswer),
            )
        } else {
            value(&kind, &array, row).unwrap_or(Value::Missing(Missing::Unreadable))
        };
        column.push(value).map_err(|e| lost(e.to_string()))?;
    }
    Ok(())
}

fn stored(kind: &Kind) -> DataType {
    match kind {
        Kind::Integer => DataType::Int64,
        Kind::Decimal => DataType::Float64,
        Kind::Boolean => DataType::Boolean,
        Kind::Date => DataType::Date32,
        _ => DataType::Utf8,
    }
}

fn reason(reasons: &ArrayRef, row: usize) -> Option<Missing> {
    let reasons = reasons.as_string::<i32>();
    let name = reasons.is_valid(row).then(|| reasons.value(row))?;
    Missing::ALL.into_iter().find(|why| why.name() == name)
}

fn value(kind: &Kind, array: &ArrayRef, row: usize) -> Option<Value> {
    let text = || array.as_string::<i32>().value(row);
    Some(match kind {
        Kind::Integer => Value::Integer(array.as_primitive::<Int64Type>().value(row)),
        Kind::Decimal => Value::Decimal(array.as_primitive::<Float64Type>().value(row)),
        Kind::Boolean => Value::Boolean(array.as_boolean().value(row)),
        Kind::Date => Value::Date(day(array.as_primitive::<Date32Type>().value(row))?),
        Kind::Text | Kind::File => Value::Text(text().to_owned()),
        Kind::SingleChoice(_) => Value::Choice(text().to_owned()),
        Kind::MultipleChoice(_) => Value::Choices(text().split_whitespace().map(str::to_owned).collect()),
        Kind::Time => Value::Time(text().parse::<Time>().ok()?),
        Kind::DateTime => Value::DateTime(moment(text())?),
        Kind::GeoPoint => Value::Point(serde_json::from_str::<Point>(text()).ok()?),
        Kind::GeoLine | Kind::GeoArea => Value::Points(serde_json::from_str(text()).ok()?),
    })
}
