//! A look at data: the first records, and what each column holds in numbers.

use datafusion::arrow::array::{Array, RecordBatch};
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use futures::StreamExt;
use serde::Serialize;

use crate::columns::{Batch, Layout, Reader};
use crate::error::EngineError;
use crate::source::Opened;

/// Up to how many different values are counted.
const MOST_DISTINCT: usize = 100_000;

/// The first records, as text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Preview {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The records; a missing value is `null`.
    pub rows: Vec<Vec<Option<String>>>,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ColumnSummary {
    /// Its name.
    pub name: String,
    /// Whether it holds numbers only.
    pub numeric: bool,
    /// Records with a value.
    pub present: u64,
    /// Records without.
    pub missing: u64,
    /// How many different values; absent when there are too many to count.
    pub distinct: Option<usize>,
    /// The smallest number.
    pub min: Option<f64>,
    /// The largest number.
    pub max: Option<f64>,
    /// The plain mean, without weights.
    pub mean: Option<f64>,
}

pub(crate) async fn preview(opened: &Opened, rows: usize) -> Result<Preview, EngineError> {
    let columns: Vec<String> = opened.columns().into_iter().map(|c| c.name).collect();
    let mut out = Preview {
        columns,
        rows: Vec::new(),
    };
    // One part after the other: the first records of the file, in its order.
    for mut stream in opened.frame().execute_stream_partitioned().await? {
        while let Some(batch) = stream.next().await {
            take_rows(&mut out, &batch?, rows)?;
            if out.rows.len() >= rows {
                return Ok(out);
            }
        }
    }
    Ok(out)
}

fn take_rows(out: &mut Preview, batch: &RecordBatch, rows: usize) -> Result<(), EngineError> {
    let options = FormatOptions::default();
    let arrays: Vec<_> = out
        .columns
        .iter()
        .filter_map(|name| batch.column_by_name(name))
        .collect();
    let texts = arrays
        .iter()
        .map(|a| ArrayFormatter::try_new(a.as_ref(), &options))
        .collect::<Result<Vec<_>, _>>()?;
    for row in 0..batch.num_rows().min(rows - out.rows.len()) {
        let cell = |(array, text): (&&_, &ArrayFormatter<'_>)| {
            let array: &std::sync::Arc<dyn Array> = array;
            array.is_valid(row).then(|| text.value(row).to_string())
        };
        out.rows.push(arrays.iter().zip(&texts).map(cell).collect());
    }
    Ok(())
}

pub(crate) async fn describe(opened: &Opened) -> Result<Vec<ColumnSummary>, EngineError> {
    let columns = opened.columns();
    let mut layout = Layout::default();
    let numbers: Vec<Option<usize>> = columns
        .iter()
        .map(|c| {
            layout.key(&c.name);
            c.numeric.then(|| layout.number(&c.name))
        })
        .collect();
    let mut tallies = vec![Tally::default(); columns.len()];
    let mut reader = Reader::new(layout.clone());
    let mut batch = Batch::default();
    for mut stream in layout.streams(opened).await? {
        while let Some(next) = stream.next().await {
            reader.read(&next?, &mut batch)?;
            for (i, tally) in tallies.iter_mut().enumerate() {
                tally.take(&batch, i, numbers[i]);
            }
        }
    }
    let summary = |(i, (column, tally)): (usize, (crate::Column, Tally))| ColumnSummary {
        name: column.name,
        numeric: column.numeric,
        present: tally.present,
        missing: tally.missing,
        distinct: Some(reader.coders[i].len()).filter(|n| *n <= MOST_DISTINCT),
        min: (tally.numbers > 0).then_some(tally.low),
        max: (tally.numbers > 0).then_some(tally.high),
        mean: (tally.numbers > 0).then(|| tally.sum / tally.numbers as f64),
    };
    Ok(columns
        .into_iter()
        .zip(tallies)
        .enumerate()
        .map(summary)
        .collect())
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    present: u64,
    missing: u64,
    numbers: u64,
    low: f64,
    high: f64,
    sum: f64,
}

impl Tally {
    fn take(&mut self, batch: &Batch, key: usize, number: Option<usize>) {
        for code in &batch.codes[key] {
            if *code == crate::coder::MISSING {
                self.missing += 1;
            } else {
                self.present += 1;
            }
        }
        let Some(number) = number else { return };
        for x in batch.numbers[number].iter().filter(|x| !x.is_nan()) {
            let first = self.numbers == 0;
            self.low = if first { *x } else { self.low.min(*x) };
            self.high = if first { *x } else { self.high.max(*x) };
            self.numbers += 1;
            self.sum += x;
        }
    }
}
