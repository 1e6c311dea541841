//! A reader of small CSV files that answers queries row by row: what `engine` does for real, in the plainest
//! way, so that the formulas can be tested without it.

use std::collections::BTreeMap;

use estimate::{
    Analysis, CellKey, Class, ColumnKind, Columns, Estimates, Key, Place, Query, Span, Spec, Step, Sums, Term,
};

pub(crate) struct Data {
    pub(crate) columns: Columns,
    rows: Vec<BTreeMap<String, String>>,
}

impl Data {
    pub(crate) fn read(csv: &str) -> Self {
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows: Vec<BTreeMap<String, String>> = reader
            .records()
            .map(|r| {
                names
                    .iter()
                    .cloned()
                    .zip(r.unwrap().iter().map(str::to_owned))
                    .collect()
            })
            .collect();
        let kind = |name: &String| {
            let number =
                |row: &BTreeMap<String, String>| row[name].is_empty() || row[name].parse::<f64>().is_ok();
            if rows.iter().all(number) {
                ColumnKind::Number
            } else {
                ColumnKind::Category
            }
        };
        let columns = names.iter().map(|n| (n.clone(), kind(n))).collect();
        Self { columns, rows }
    }

    /// Runs a specification to its end.
    pub(crate) fn estimate(&self, spec: &str) -> (Option<Estimates>, base::Findings) {
        let spec = Spec::from_json(spec);
        let Some(spec) = spec.value else {
            return (None, spec.findings);
        };
        let planned = Analysis::plan(&spec, &self.columns);
        let Some(mut analysis) = planned.value else {
            return (None, planned.findings);
        };
        loop {
            let answers: Vec<Sums> = analysis.queries().iter().map(|q| self.answer(q)).collect();
            match analysis.advance(&answers) {
                Step::More(next) => analysis = *next,
                Step::Done(done) => return (done.value, done.findings),
            }
        }
    }

    fn answer(&self, query: &Query) -> Sums {
        // Two halves, merged: what two machines would do.
        let pivots = query.values.iter().map(|v| self.pivot(v)).collect::<Vec<_>>();
        let middle = self.rows.len() / 2;
        let mut sums = self.part(query, &pivots, 0..middle);
        sums.merge(self.part(query, &pivots, middle..self.rows.len()));
        sums
    }

    fn pivot(&self, column: &str) -> f64 {
        self.rows
            .iter()
            .find_map(|r| r[column].parse().ok())
            .unwrap_or(0.0)
    }

    fn part(&self, query: &Query, pivots: &[f64], rows: std::ops::Range<usize>) -> Sums {
        let mut sums = Sums {
            pivots: pivots.to_vec(),
            ..Sums::default()
        };
        for index in rows {
            let row = &self.rows[index];
            let unit: Vec<Key> = query
                .strata
                .iter()
                .chain(&query.ids)
                .map(|c| key(&row[c]))
                .collect();
            let spans = sums
                .units
                .entry(unit.clone())
                .or_insert_with(|| vec![Span::EMPTY; query.fpc.len()]);
            for (span, column) in spans.iter_mut().zip(&query.fpc) {
                span.take(row[column].parse().unwrap());
            }
            let weight = query.weight.as_ref().map_or(1.0, |w| row[w].parse().unwrap());
            let (place, terms) = locate(query, row, pivots);
            let inside = matches!(place, Place::Inside { .. });
            let cell = sums.cells.entry(CellKey { unit, place }).or_default();
            if inside {
                cell.add(index as u64, weight, &terms, query.spread);
            } else {
                cell.count(weight);
            }
        }
        sums
    }
}

fn key(text: &str) -> Key {
    if text.is_empty() {
        Key::Missing
    } else {
        Key::from(text)
    }
}

/// Conditions of the shape `column = 'value'` only.
fn holds(condition: &str, row: &BTreeMap<String, String>) -> bool {
    let (column, value) = condition.split_once('=').unwrap();
    row[column.trim().trim_matches('"')] == value.trim().trim_matches('\'')
}

fn locate(query: &Query, row: &BTreeMap<String, String>, pivots: &[f64]) -> (Place, Vec<f64>) {
    let domain: Vec<Key> = query.over.iter().map(|c| key(&row[c])).collect();
    let outside = query.condition.as_ref().is_some_and(|c| !holds(c, row));
    if outside || domain.iter().any(Key::is_missing) {
        return (Place::Outside, Vec::new());
    }
    let number = |column: &str| row[column].parse::<f64>().ok();
    let class = match &query.class {
        Class::None => Some(Key::Missing),
        Class::Category(column) => Some(key(&row[column])).filter(|k| !k.is_missing()),
        Class::Value(column) => number(column).map(Key::Number),
        Class::Bins { column, cuts } => number(column).map(|x| {
            let cuts = &cuts[&domain];
            Key::Whole(cuts.partition_point(|cut| *cut < x) as i64)
        }),
    };
    let values: Option<Vec<f64>> = query
        .values
        .iter()
        .zip(pivots)
        .map(|(c, p)| Some(number(c)? - p))
        .collect();
    let (Some(class), Some(values)) = (class, values) else {
        return (Place::Valueless(domain), Vec::new());
    };
    let term = |t: &Term| match t {
        Term::One => 1.0,
        Term::Value(i) => values[*i],
        Term::Square(i) => values[*i] * values[*i],
    };
    (
        Place::Inside { domain, class },
        query.terms.iter().map(term).collect(),
    )
}
