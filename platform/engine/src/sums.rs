//! The loop over records: the answers to all queries in one pass.
//!
//! Each part of the data has its own worker with its own codes; the workers' answers are added in the order of
//! the parts.

use datafusion::execution::SendableRecordBatchStream;
use estimate::{CellKey, Class, Faults, Key, Place, Query, Span, Sums, TERMS, Tally, Term};
use futures::StreamExt;

use base::Finding;

use crate::code;
use crate::coder::{Coder, Combinations, MISSING, Pairs};
use crate::columns::{Batch, Layout, Reader};
use crate::error::EngineError;
use crate::source::Opened;

/// From how many of the first records the pivots are taken.
const PIVOT_ROWS: usize = 1000;
/// How many groups one query may have: about 500 MB of sums.
const MOST_GROUPS: usize = 2_000_000;
/// A part of the data holds fewer records than this; the record's place is part × this + its number.
const PART: u64 = 1 << 40;

/// Answers queries in one pass.
pub(crate) async fn run(opened: &Opened, queries: &[Query]) -> Result<Vec<Sums>, EngineError> {
    let mut layout = Layout::default();
    let plans: Vec<Plan> = queries.iter().map(|q| Plan::new(q, &mut layout)).collect();
    let pivots = pivots(opened, &layout, &plans).await?;
    let mut tasks = Vec::new();
    for (part, stream) in layout.streams(opened).await?.into_iter().enumerate() {
        let worker = Worker::new(layout.clone(), plans.clone(), &pivots);
        tasks.push(tokio::spawn(worker.work(stream, part as u64 * PART)));
    }
    let mut answers: Vec<Sums> = pivots
        .iter()
        .map(|p| Sums {
            pivots: p.clone(),
            ..Sums::default()
        })
        .collect();
    for task in tasks {
        let parts = task
            .await
            .map_err(|e| EngineError::Environment(e.to_string()))??;
        for (answer, part) in answers.iter_mut().zip(parts) {
            answer.merge(part);
        }
    }
    Ok(answers)
}

/// A rough centre of each query's numbers, from the first records of the data.
async fn pivots(opened: &Opened, layout: &Layout, plans: &[Plan]) -> Result<Vec<Vec<f64>>, EngineError> {
    if plans.iter().all(|p| p.values.is_empty()) {
        return Ok(plans.iter().map(|_| Vec::new()).collect());
    }
    let numbers = Layout {
        numbers: layout.numbers.clone(),
        ..Layout::default()
    };
    let mut reader = Reader::new(numbers.clone());
    let mut batch = Batch::default();
    let mut sums = vec![(0.0, 0u32); layout.numbers.len()];
    // Only the first batch of the first part is read; dropping the streams stops the rest.
    let mut streams = numbers.streams(opened).await?;
    if let Some(first) = streams[0].next().await {
        reader.read(&first?, &mut batch)?;
        for (sum, values) in sums.iter_mut().zip(&batch.numbers) {
            for x in values.iter().take(PIVOT_ROWS).filter(|x| x.is_finite()) {
                *sum = (sum.0 + x, sum.1 + 1);
            }
        }
    }
    let mean = |at: &usize| {
        let (sum, n) = sums[*at];
        if n == 0 { 0.0 } else { sum / f64::from(n) }
    };
    Ok(plans
        .iter()
        .map(|p| p.values.iter().map(mean).collect())
        .collect())
}

/// A query with the places of its columns.
#[derive(Debug, Clone)]
struct Plan {
    query: Query,
    unit: Vec<usize>,
    fpc: Vec<usize>,
    weight: Option<usize>,
    condition: Option<usize>,
    over: Vec<usize>,
    values: Vec<usize>,
    category: Option<usize>,
    number: Option<usize>,
}

impl Plan {
    fn new(query: &Query, layout: &mut Layout) -> Self {
        let (category, number) = match &query.class {
            Class::None => (None, None),
            Class::Category(column) => (Some(layout.key(column)), None),
            Class::Value(column) | Class::Bins { column, .. } => (None, Some(layout.number(column))),
        };
        Self {
            unit: query
                .strata
                .iter()
                .chain(&query.ids)
                .map(|c| layout.key(c))
                .collect(),
            fpc: query.fpc.iter().map(|c| layout.number(c)).collect(),
            weight: query.weight.as_ref().map(|c| layout.number(c)),
            condition: query.condition.as_ref().map(|c| layout.condition(c)),
            over: query.over.iter().map(|c| layout.key(c)).collect(),
            values: query.values.iter().map(|c| layout.number(c)).collect(),
            query: query.clone(),
            category,
            number,
        }
    }
}

/// Answers all queries about one part of the data.
struct Worker {
    reader: Reader,
    answers: Vec<Answer>,
}

impl Worker {
    fn new(layout: Layout, plans: Vec<Plan>, pivots: &[Vec<f64>]) -> Self {
        let answer = |(plan, pivots): (Plan, &Vec<f64>)| Answer::new(plan, pivots.clone());
        Self {
            reader: Reader::new(layout),
            answers: plans.into_iter().zip(pivots).map(answer).collect(),
        }
    }

    async fn work(
        mut self,
        mut stream: SendableRecordBatchStream,
        start: u64,
    ) -> Result<Vec<Sums>, EngineError> {
        let mut batch = Batch::default();
        let mut row = start;
        while let Some(next) = stream.next().await {
            self.reader.read(&next?, &mut batch)?;
            for answer in &mut self.answers {
                answer.take(&batch, &self.reader.coders, row)?;
            }
            row += batch.rows as u64;
        }
        let reader = self.reader;
        Ok(self.answers.into_iter().map(|a| a.finish(&reader)).collect())
    }
}

/// The answer to one query as it grows. A cell is a pair of a unit and a place; a place is a pair of a domain
/// and a class, with 0 for the class of records without a value.
struct Answer {
    plan: Plan,
    pivots: Vec<f64>,
    units: Combinations,
    domains: Combinations,
    places: Pairs,
    cells: Pairs,
    tallies: Vec<Tally>,
    spans: Vec<Span>,
    exact: Coder,
    /// The cuts of each domain, by its number.
    cuts: Vec<Vec<f64>>,
    faults: Faults,
    missing_unit: Vec<u64>,
    missing_fpc: Vec<u64>,
}

/// The place of records outside the question; no domain has this number.
const OUTSIDE: (u32, u32) = (u32::MAX - 1, 0);
/// The class of records without a value.
const VALUELESS: u32 = 0;

impl Answer {
    fn new(plan: Plan, pivots: Vec<f64>) -> Self {
        Self {
            units: Combinations::of(plan.unit.clone()),
            domains: Combinations::of(plan.over.clone()),
            places: Pairs::default(),
            cells: Pairs::default(),
            tallies: Vec::new(),
            spans: Vec::new(),
            exact: Coder::default(),
            cuts: Vec::new(),
            faults: Faults::default(),
            missing_unit: vec![0; plan.unit.len()],
            missing_fpc: vec![0; plan.fpc.len()],
            plan,
            pivots,
        }
    }

    fn take(&mut self, batch: &Batch, coders: &[Coder], start: u64) -> Result<(), EngineError> {
        self.faults.records += batch.rows as u64;
        for row in 0..batch.rows {
            self.take_row(batch, coders, row, start + row as u64);
        }
        if self.tallies.len() > MOST_GROUPS {
            let finding = Finding::error(code::TOO_MANY_GROUPS).with("limit", MOST_GROUPS);
            return Err(EngineError::finding(finding));
        }
        Ok(())
    }

    #[inline]
    fn take_row(&mut self, batch: &Batch, coders: &[Coder], row: usize, at: u64) {
        let weight = self.plan.weight.map_or(1.0, |w| batch.numbers[w][row]);
        if !(weight.is_finite() && weight >= 0.0) {
            self.bad_weight(weight);
            return;
        }
        let unit = self.unit(batch, row);
        let mut terms = [0.0; TERMS];
        let place = self.place(batch, coders, row, &mut terms);
        let place = self.places.of(place.0, place.1);
        let cell = self.cells.of(unit, place) as usize;
        if cell == self.tallies.len() {
            self.tallies.push(Tally::default());
        }
        let (domain, class) = self.places.met()[place as usize];
        if class == VALUELESS || domain == OUTSIDE.0 {
            self.tallies[cell].count(weight);
        } else {
            let query = &self.plan.query;
            self.tallies[cell].add(at, weight, &terms[..query.terms.len()], query.spread);
        }
    }

    #[cold]
    fn bad_weight(&mut self, weight: f64) {
        if weight < 0.0 {
            self.faults.negative_weight += 1;
        } else {
            self.faults.missing_weight += 1;
        }
    }

    /// The record's unit, with its population sizes noted.
    #[inline]
    fn unit(&mut self, batch: &Batch, row: usize) -> u32 {
        for (i, column) in self.plan.unit.iter().enumerate() {
            self.missing_unit[i] += u64::from(batch.codes[*column][row] == MISSING);
        }
        let unit = self.units.number(&batch.codes, row);
        let width = self.plan.fpc.len();
        if width > 0 {
            let from = unit as usize * width;
            if self.spans.len() < from + width {
                self.spans.resize(from + width, Span::EMPTY);
            }
            for (i, column) in self.plan.fpc.iter().enumerate() {
                let size = batch.numbers[*column][row];
                if size.is_nan() {
                    self.missing_fpc[i] += 1;
                } else {
                    self.spans[from + i].take(size);
                }
            }
        }
        unit
    }

    /// The record's domain and class, and its terms.
    #[inline]
    fn place(&mut self, batch: &Batch, coders: &[Coder], row: usize, terms: &mut [f64; TERMS]) -> (u32, u32) {
        if self.plan.condition.is_some_and(|c| !batch.truths[c][row]) {
            return OUTSIDE;
        }
        if self.domains.lacks(&batch.codes, row) {
            self.faults.groupless += 1;
            return OUTSIDE;
        }
        let domain = self.domains.number(&batch.codes, row);
        let mut values = [0.0; 2];
        for (i, column) in self.plan.values.iter().enumerate() {
            values[i] = batch.numbers[*column][row] - self.pivots[i];
        }
        if values.iter().any(|v| v.is_nan()) {
            return (domain, VALUELESS);
        }
        for (slot, term) in terms.iter_mut().zip(&self.plan.query.terms) {
            *slot = match term {
                Term::One => 1.0,
                Term::Value(i) => values[*i],
                Term::Square(i) => values[*i] * values[*i],
            };
        }
        (domain, self.class(batch, coders, row, domain))
    }

    /// The class of a record in a domain, from 1; [`VALUELESS`] when it has none.
    #[inline]
    fn class(&mut self, batch: &Batch, coders: &[Coder], row: usize, domain: u32) -> u32 {
        let number = self.plan.number.map(|n| batch.numbers[n][row]);
        match (&self.plan.query.class, self.plan.category, number) {
            (Class::Category(_), Some(category), _) => batch.codes[category][row],
            (_, _, Some(x)) if x.is_nan() => VALUELESS,
            (Class::Value(_), _, Some(x)) => self.exact.number(x),
            (Class::Bins { cuts, .. }, _, Some(x)) => {
                while self.cuts.len() <= domain as usize {
                    let key = self.domains.keys(self.cuts.len() as u32, coders);
                    self.cuts.push(cuts.get(&key).cloned().unwrap_or_default());
                }
                self.cuts[domain as usize].partition_point(|c| *c < x) as u32 + 1
            }
            _ => 1,
        }
    }

    /// The answer in words of the domain: values instead of codes.
    fn finish(mut self, reader: &Reader) -> Sums {
        let coders = &reader.coders;
        let mut out = Sums {
            pivots: std::mem::take(&mut self.pivots),
            ..Sums::default()
        };
        let width = self.plan.fpc.len();
        for (cell, (unit, place)) in self.cells.met().iter().enumerate() {
            let key = self.units.keys(*unit, coders);
            if width > 0 {
                let from = *unit as usize * width;
                out.units
                    .entry(key.clone())
                    .or_insert_with(|| self.spans[from..from + width].to_vec());
            } else {
                out.units.entry(key.clone()).or_default();
            }
            let place = self.place_of(self.places.met()[*place as usize], coders);
            out.cells
                .entry(CellKey { unit: key, place })
                .or_default()
                .merge(&self.tallies[cell]);
        }
        out.faults = self.faults(reader);
        out
    }

    fn place_of(&self, (domain, class): (u32, u32), coders: &[Coder]) -> Place {
        if domain == OUTSIDE.0 {
            return Place::Outside;
        }
        let domain = self.domains.keys(domain, coders);
        if class == VALUELESS {
            return Place::Valueless(domain);
        }
        let class = match (&self.plan.query.class, self.plan.category) {
            (Class::Category(_), Some(category)) => coders[category].key(class).clone(),
            (Class::Value(_), _) => self.exact.key(class).clone(),
            (Class::Bins { .. }, _) => Key::Whole(i64::from(class) - 1),
            _ => Key::Missing,
        };
        Place::Inside { domain, class }
    }

    fn faults(&self, reader: &Reader) -> Faults {
        let mut faults = self.faults.clone();
        let query = &self.plan.query;
        let units = query.strata.iter().chain(&query.ids).zip(&self.missing_unit);
        for (column, count) in units.chain(query.fpc.iter().zip(&self.missing_fpc)) {
            if *count > 0 {
                *faults.missing.entry(column.clone()).or_default() += count;
            }
        }
        let mine = query.weight.iter().chain(&query.fpc).chain(&query.values);
        let class = match &query.class {
            Class::Value(column) | Class::Bins { column, .. } => Some(column),
            _ => None,
        };
        for column in mine.chain(class) {
            if let Some(found) = reader.not_numbers.get(column) {
                faults.not_numbers.insert(column.clone(), found.clone());
            }
        }
        faults
    }
}
