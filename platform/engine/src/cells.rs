//! The inner cells of a table to be protected: units, amounts and who contributed, per combination of codes.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings, Place};
use futures::StreamExt;
use protect::{Cells, InnerCell, Measure, TableSpec};

use crate::coder::{Coder, Combinations, MISSING, Pairs};
use crate::columns::{Batch, Layout, Reader};
use crate::error::EngineError;
use crate::source::Opened;

/// 2^53: the last whole number that a double counts without gaps.
const LARGEST_COUNT: f64 = 9_007_199_254_740_992.0;

/// The places of the columns that a measure reads.
struct Columns {
    dimensions: Vec<usize>,
    count: Option<usize>,
    value: Option<usize>,
    weight: Option<usize>,
    contributor: Option<usize>,
}

/// What one cell gathers.
#[derive(Debug, Clone, Copy, Default)]
struct Gathered {
    units: u64,
    value: f64,
}

/// Groups the data. Rows without a value add nothing; a row without a named contributor has a name of its own.
pub(crate) async fn cells(opened: &Opened, spec: &TableSpec) -> Result<Checked<Cells>, EngineError> {
    let unknown: Findings = spec
        .columns()
        .into_iter()
        .filter(|c| !opened.has(c))
        .map(|c| Finding::error(protect::code::UNKNOWN_COLUMN).with("column", c))
        .collect();
    if unknown.has_errors() {
        return Ok(Checked::refused(unknown));
    }
    let mut layout = Layout::default();
    let columns = Columns::of(spec, &mut layout);
    let mut gather = Gather::new(columns);
    let mut reader = Reader::new(layout.clone());
    let mut batch = Batch::default();
    for mut stream in layout.streams(opened).await? {
        while let Some(next) = stream.next().await {
            reader.read(&next?, &mut batch)?;
            gather.take(&batch);
        }
    }
    let mut findings = Findings::none();
    for (column, (count, example)) in &reader.not_numbers {
        findings.push(unreadable(column, *count, example));
    }
    if let (Measure::Frequency { count: Some(column) }, Some(bad)) = (&spec.measure, gather.bad_count) {
        findings.push(unreadable(column, 1, &bad.to_string()));
    }
    Ok(Checked::new(gather.finish(&reader.coders), findings))
}

fn unreadable(column: &str, count: u64, example: &str) -> Finding {
    Finding::error(protect::code::VALUE_UNREADABLE)
        .at(Place::whole().with("row", "?").with("column", column))
        .with("count", count.to_string())
        .with("value", example)
}

impl Columns {
    fn of(spec: &TableSpec, layout: &mut Layout) -> Self {
        let mut out = Self {
            dimensions: spec.dimensions.iter().map(|d| layout.key(&d.column)).collect(),
            count: None,
            value: None,
            weight: None,
            contributor: None,
        };
        match &spec.measure {
            Measure::Frequency { count } => out.count = count.as_ref().map(|c| layout.number(c)),
            Measure::Magnitude {
                value,
                contributor,
                weight,
            } => {
                out.value = Some(layout.number(value));
                out.contributor = contributor.as_ref().map(|c| layout.key(c));
                out.weight = weight.as_ref().map(|c| layout.number(c));
            }
        }
        out
    }
}

struct Gather {
    columns: Columns,
    combinations: Combinations,
    /// By the combination's number.
    cells: Vec<Gathered>,
    /// Pairs of a combination and a contributor's code, and what each gave.
    contributors: Pairs,
    gave: Vec<f64>,
    /// Contributions without a name: combination, row, amount.
    nameless: Vec<(u32, u64, f64)>,
    bad_count: Option<f64>,
    row: u64,
}

impl Gather {
    fn new(columns: Columns) -> Self {
        Self {
            combinations: Combinations::of(columns.dimensions.clone()),
            columns,
            cells: Vec::new(),
            contributors: Pairs::default(),
            gave: Vec::new(),
            nameless: Vec::new(),
            bad_count: None,
            row: 1,
        }
    }

    fn take(&mut self, batch: &Batch) {
        for row in 0..batch.rows {
            self.row += 1;
            match self.columns.value {
                Some(value) => self.amount(batch, row, batch.numbers[value][row]),
                None => self.count(batch, row),
            }
        }
    }

    fn cell(&mut self, batch: &Batch, row: usize) -> u32 {
        let number = self.combinations.number(&batch.codes, row);
        if number as usize >= self.cells.len() {
            self.cells.resize(number as usize + 1, Gathered::default());
        }
        number
    }

    fn count(&mut self, batch: &Batch, row: usize) {
        let units = self.columns.count.map_or(1.0, |c| batch.numbers[c][row]);
        if units.is_nan() {
            return;
        }
        if !(0.0..=LARGEST_COUNT).contains(&units) || units.fract() != 0.0 {
            self.bad_count.get_or_insert(units);
            return;
        }
        let cell = self.cell(batch, row) as usize;
        self.cells[cell].units += units as u64;
        self.cells[cell].value += units;
    }

    fn amount(&mut self, batch: &Batch, row: usize, amount: f64) {
        let factor = self.columns.weight.map_or(1.0, |w| batch.numbers[w][row]);
        if amount.is_nan() || factor.is_nan() {
            return;
        }
        let cell = self.cell(batch, row);
        self.cells[cell as usize].units += 1;
        self.cells[cell as usize].value += amount * factor;
        let who = self.columns.contributor.map_or(MISSING, |c| batch.codes[c][row]);
        if who == MISSING {
            self.nameless.push((cell, self.row, amount));
            return;
        }
        let pair = self.contributors.of(cell, who) as usize;
        if pair == self.gave.len() {
            self.gave.push(0.0);
        }
        self.gave[pair] += amount;
    }

    fn finish(self, coders: &[Coder]) -> Cells {
        let mut given: Vec<BTreeMap<String, f64>> = vec![BTreeMap::new(); self.cells.len()];
        if let Some(contributor) = self.columns.contributor {
            for ((cell, who), gave) in self.contributors.met().iter().zip(&self.gave) {
                let name = coders[contributor].key(*who).to_string();
                given[*cell as usize].insert(name, *gave);
            }
        }
        for (cell, row, amount) in self.nameless {
            given[cell as usize].insert(format!("row {row}"), amount);
        }
        let keys = |number: usize| self.combinations.keys(number as u32, coders);
        let inner = self
            .cells
            .iter()
            .zip(given)
            .enumerate()
            .map(|(number, (cell, contributions))| InnerCell {
                keys: keys(number).iter().map(ToString::to_string).collect(),
                units: cell.units,
                value: cell.value,
                contributions,
            });
        Cells::new(inner.collect::<Vec<_>>())
    }
}
