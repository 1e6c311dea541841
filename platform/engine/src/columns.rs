//! What is read of each record: the columns that several questions need, each once.

use std::collections::BTreeMap;
use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Float64Type, Int64Type};
use datafusion::arrow::record_batch::RecordBatch;
use datafusion::common::Column as NamedColumn;
use datafusion::execution::SendableRecordBatchStream;
use datafusion::logical_expr::Expr;

use crate::coder::Coder;
use crate::condition;
use crate::error::EngineError;
use crate::source::Opened;

/// Which columns are read, and as what.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    pub(crate) keys: Vec<String>,
    pub(crate) numbers: Vec<String>,
    pub(crate) conditions: Vec<String>,
}

fn place(list: &mut Vec<String>, name: &str) -> usize {
    list.iter().position(|n| n == name).unwrap_or_else(|| {
        list.push(name.to_owned());
        list.len() - 1
    })
}

impl Layout {
    /// Where a column stands that groups are told apart by.
    pub(crate) fn key(&mut self, column: &str) -> usize {
        place(&mut self.keys, column)
    }

    /// Where a column stands that is read as a number.
    pub(crate) fn number(&mut self, column: &str) -> usize {
        place(&mut self.numbers, column)
    }

    /// Where a condition stands.
    pub(crate) fn condition(&mut self, condition: &str) -> usize {
        place(&mut self.conditions, condition)
    }

    /// The records as streams of batches with these columns, one stream per part of the data.
    pub(crate) async fn streams(
        &self,
        opened: &Opened,
    ) -> Result<Vec<SendableRecordBatchStream>, EngineError> {
        let column = |name: &String| Expr::Column(NamedColumn::new_unqualified(name.clone()));
        let mut exprs = Vec::new();
        for (i, name) in self.keys.iter().enumerate() {
            exprs.push(column(name).alias(format!("k{i}")));
        }
        for (i, name) in self.numbers.iter().enumerate() {
            exprs.push(column(name).alias(format!("n{i}")));
        }
        for (i, text) in self.conditions.iter().enumerate() {
            exprs.push(condition::parse(opened, text)?.alias(format!("c{i}")));
        }
        if exprs.is_empty() {
            exprs.push(datafusion::logical_expr::lit(true).alias("row"));
        }
        let frame = opened.frame().select(exprs)?;
        Ok(frame.execute_stream_partitioned().await?)
    }
}

/// A batch of records: codes of the keys, numbers, truths of the conditions.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) rows: usize,
    pub(crate) codes: Vec<Vec<u32>>,
    /// NaN where there is no number.
    pub(crate) numbers: Vec<Vec<f64>>,
    pub(crate) truths: Vec<Vec<bool>>,
}

/// Values that are no numbers, per column: how many, and the first.
pub(crate) type NotNumbers = BTreeMap<String, (u64, String)>;

/// Reads batches, keeping the codes of keys.
#[derive(Debug)]
pub(crate) struct Reader {
    layout: Layout,
    pub(crate) coders: Vec<Coder>,
    pub(crate) not_numbers: NotNumbers,
}

impl Reader {
    pub(crate) fn new(layout: Layout) -> Self {
        let coders = layout.keys.iter().map(|_| Coder::default()).collect();
        Self {
            layout,
            coders,
            not_numbers: NotNumbers::new(),
        }
    }

    /// Reads a batch into `out`, whose memory is used again.
    pub(crate) fn read(&mut self, batch: &RecordBatch, out: &mut Batch) -> Result<(), EngineError> {
        let (keys, numbers) = (self.layout.keys.len(), self.layout.numbers.len());
        out.rows = batch.num_rows();
        out.codes.resize_with(keys, Vec::new);
        out.numbers.resize_with(numbers, Vec::new);
        out.truths.resize_with(self.layout.conditions.len(), Vec::new);
        let columns = batch.columns();
        for (i, codes) in out.codes.iter_mut().enumerate() {
            self.coders[i].encode(&columns[i], codes)?;
        }
        for (i, values) in out.numbers.iter_mut().enumerate() {
            let column = &self.layout.numbers[i];
            read_numbers(&columns[keys + i], column, &mut self.not_numbers, values)?;
        }
        for (i, truths) in out.truths.iter_mut().enumerate() {
            let array: &BooleanArray = columns[keys + numbers + i].as_boolean();
            truths.clear();
            truths.extend(array.iter().map(|t| t == Some(true)));
        }
        Ok(())
    }
}

/// The numbers of a column; text is read as numbers and what is none is noted.
fn read_numbers(
    array: &ArrayRef,
    column: &str,
    not_numbers: &mut NotNumbers,
    out: &mut Vec<f64>,
) -> Result<(), EngineError> {
    out.clear();
    if let DataType::Utf8 = array.data_type() {
        for text in array.as_string::<i32>() {
            let text = text.map(str::trim).filter(|t| !t.is_empty());
            out.push(text.map_or(f64::NAN, |t| number(t, column, not_numbers)));
        }
        return Ok(());
    }
    let array = match array.data_type() {
        DataType::Float64 => Arc::clone(array),
        _ => cast(array, &DataType::Float64)?,
    };
    let array = array.as_primitive::<Float64Type>();
    if array.null_count() == 0 {
        out.extend_from_slice(array.values());
    } else {
        out.extend(array.iter().map(|x| x.unwrap_or(f64::NAN)));
    }
    Ok(())
}

fn number(text: &str, column: &str, not_numbers: &mut NotNumbers) -> f64 {
    match text.parse::<f64>() {
        Ok(x) if x.is_finite() => x,
        _ => {
            let entry = not_numbers
                .entry(column.to_owned())
                .or_insert_with(|| (0, text.to_owned()));
            entry.0 += 1;
            f64::NAN
        }
    }
}

/// Whole numbers as 64 bits, for coding.
pub(crate) fn whole(array: &ArrayRef) -> Result<Option<ArrayRef>, EngineError> {
    use DataType::{Int8, Int16, Int32, Int64, UInt8, UInt16, UInt32, UInt64};
    match array.data_type() {
        Int64 => Ok(Some(Arc::clone(array))),
        Int8 | Int16 | Int32 | UInt8 | UInt16 | UInt32 | UInt64 => Ok(Some(cast(array, &Int64)?)),
        _ => Ok(None),
    }
}

/// The values of an array of 64-bit whole numbers.
pub(crate) fn whole_values(array: &ArrayRef) -> impl Iterator<Item = Option<i64>> + '_ {
    array.as_primitive::<Int64Type>().iter()
}
