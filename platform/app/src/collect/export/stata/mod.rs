//! Tables for statistics programs (Stata; SPSS, R and Python read the files too), one file a table, with the words of
//! questions and choices.
//!
//! A choice is a number with a label: the code itself where every code of its list is a whole number, else its place in
//! the list; which number is which code stands with the variable (`char list` in Stata, the codebook for others).
//! Numbers are of double precision, exact up to 2⁵³. Rows wait on the disk, because the file says first how many there
//! are and how wide each text is.

mod file;
mod names;

use std::collections::BTreeMap;

use base::Language;
use dataset::{Kind, Variable};

use self::file::{Datum, Storage};
use super::spool::Spool;
use super::zipped::Zipped;
use super::{Cell, Export, Sheet, described};
use crate::{App, Result};

/// Bytes of rows that are handed on at once.
const PIECE: usize = 1 << 16;

/// A table whose rows wait.
struct Waiting {
    asked: Vec<Variable>,
    /// The longest text of each column, in bytes.
    widths: Vec<usize>,
    /// Bytes of each column's texts if they stand apart.
    apart: Vec<u64>,
    /// The number of each code of each column.
    codes: Vec<BTreeMap<String, i32>>,
    rows: Spool,
}

/// Writes the tables, one file each.
///
/// # Errors
/// `Environment` when the store cannot be read, a temporary file cannot be written, or nobody takes the bytes any more.
pub(super) async fn write_stata(app: &App, export: &Export, zip: &mut Zipped) -> Result<()> {
    let sheets = &export.layout.sheets;
    let mut waiting = Vec::new();
    for sheet in sheets {
        waiting.push(Waiting::new(described::variables(
            &export.layout,
            sheet,
            &export.engine,
        ))?);
    }
    let mut pages = export.pages(app)?;
    while let Some(page) = pages.next().await? {
        for (it, submission) in page.of(export) {
            for (sheet, table) in sheets.iter().zip(&mut waiting) {
                for row in export.layout.rows(sheet, it, submission) {
                    table.push(row)?;
                }
            }
        }
    }
    let language = export.wish.labels.clone().unwrap_or_else(Language::english);
    for (sheet, table) in sheets.iter().zip(waiting) {
        table.write(sheet, &language, zip).await?;
    }
    Ok(())
}

/// The codes of a variable whose answers are numbers with labels.
fn coded(variable: &Variable) -> Option<&dataset::CodeList> {
    match &variable.kind {
        Kind::SingleChoice(list) if !list.open && !list.choices.is_empty() => Some(list),
        _ => None,
    }
}

/// The number of each code.
fn numbers(variable: &Variable) -> BTreeMap<String, i32> {
    let codes: Vec<&str> = coded(variable)
        .into_iter()
        .flat_map(|l| l.choices.iter().map(|c| c.code.as_str()))
        .collect();
    let own: Option<Vec<i32>> = codes.iter().map(|c| own_number(c)).collect();
    match own {
        Some(own) => codes.into_iter().map(str::to_owned).zip(own).collect(),
        None => codes.into_iter().map(str::to_owned).zip(1..).collect(),
    }
}

/// The number that a code is; `01` is not `1`.
fn own_number(code: &str) -> Option<i32> {
    let n: i64 = code.parse().ok()?;
    (n.to_string() == code && file::WHOLE.contains(&n)).then_some(i32::try_from(n).ok()?)
}

impl Waiting {
    fn new(asked: Vec<Variable>) -> Result<Self> {
        Ok(Self {
            widths: vec![0; asked.len()],
            apart: vec![0; asked.len()],
            codes: asked.iter().map(numbers).collect(),
            rows: Spool::new()?,
            asked,
        })
    }

    fn push(&mut self, row: Vec<Cell>) -> Result<()> {
        for (i, cell) in row.iter().enumerate() {
            let text = match cell {
                Cell::Text(text) => text,
                Cell::Withheld { .. } => {
                    self.widths[i] = self.widths[i].max(Cell::WITHHELD.len());
                    self.apart[i] += file::apart_size(Cell::WITHHELD);
                    continue;
                }
                _ => continue,
            };
            self.widths[i] = self.widths[i].max(text.len());
            self.apart[i] += file::apart_size(text);
            // A version of the form had a choice that the first one has not.
            if coded(&self.asked[i]).is_some() && !self.codes[i].contains_key(text) {
                let next = self.codes[i].values().max().map_or(1, |n| n.saturating_add(1));
                self.codes[i].insert(text.clone(), next);
            }
        }
        self.rows.push(&row)
    }

    async fn write(mut self, sheet: &Sheet, language: &Language, zip: &mut Zipped) -> Result<()> {
        let variables = self.variables(language);
        let long = |v: &file::Variable| v.storage == Storage::LongText;
        let apart = variables.iter().zip(&self.apart);
        let apart: u64 = apart.filter(|(v, _)| long(v)).map(|(_, bytes)| bytes).sum();
        zip.begin(&format!("{}.dta", sheet.name))?;
        zip.put(&file::head(&sheet.name, &variables, self.rows.rows, apart))
            .await?;
        let mut piece = Vec::with_capacity(2 * PIECE);
        for (number, row) in (1..).zip(self.rows.read()?) {
            let row = row?;
            let data: Vec<Datum<'_>> = row
                .iter()
                .enumerate()
                .map(|(i, cell)| self.datum(i, cell))
                .collect();
            file::row(&variables, &data, number, &mut piece);
            if piece.len() > PIECE {
                zip.put(&std::mem::take(&mut piece)).await?;
            }
        }
        piece.extend(file::AFTER_ROWS);
        zip.put(&piece).await?;
        if apart > 0 {
            for (number, row) in (1..).zip(self.rows.read()?) {
                for (index, (variable, cell)) in (1..).zip(variables.iter().zip(row?)) {
                    let text = match cell {
                        Cell::Text(text) => text,
                        Cell::Withheld { .. } => Cell::WITHHELD.to_owned(),
                        _ => continue,
                    };
                    if long(variable) {
                        zip.put(&file::apart(index, number, &text)).await?;
                    }
                }
            }
        }
        zip.put(&file::tail(&variables)).await
    }

    fn variables(&self, language: &Language) -> Vec<file::Variable> {
        let names = names::names(self.asked.iter().map(|v| v.name.as_str()));
        let all = self.asked.iter().zip(names).enumerate();
        all.map(|(i, (asked, name))| {
            let mut known = vec![("header", asked.name.clone())];
            if !self.codes[i].is_empty() {
                let pairs: Vec<String> = self.codes[i]
                    .iter()
                    .map(|(code, n)| format!("{n}={code}"))
                    .collect();
                known.push(("codes", pairs.join(" ")));
            }
            file::Variable {
                name,
                label: words(&asked.label, language),
                storage: self.storage(i),
                values: self.values(i, language),
                known,
            }
        })
        .collect()
    }

    fn storage(&self, i: usize) -> Storage {
        match &self.asked[i].kind {
            Kind::Integer | Kind::Decimal => Storage::Number,
            Kind::Date => Storage::Day,
            _ if !self.codes[i].is_empty() => Storage::Whole,
            _ => match u16::try_from(self.widths[i].max(1)) {
                Ok(width) if usize::from(width) <= file::LONGEST => Storage::Text(width),
                _ => Storage::LongText,
            },
        }
    }

    /// What the numbers of a choice mean, smallest first.
    fn values(&self, i: usize, language: &Language) -> Vec<(i32, String)> {
        let word = |code: &str| {
            let choice = coded(&self.asked[i]).and_then(|list| list.get(code));
            let word = choice.map(|c| words(&c.label, language)).unwrap_or_default();
            if word.is_empty() { code.to_owned() } else { word }
        };
        let mut out: Vec<(i32, String)> = self.codes[i].iter().map(|(code, n)| (*n, word(code))).collect();
        out.sort_by_key(|(n, _)| *n);
        out
    }

    fn datum<'c>(&self, i: usize, cell: &'c Cell) -> Datum<'c> {
        match (&self.asked[i].kind, cell) {
            (Kind::Integer | Kind::Decimal, Cell::Integer(n)) => Datum::Number(*n as f64),
            (Kind::Integer | Kind::Decimal, Cell::Number(x)) => Datum::Number(*x),
            (Kind::Date, Cell::Text(text)) => day(text).map_or(Datum::Nothing, Datum::Whole),
            (_, Cell::Text(text)) => match self.codes[i].get(text) {
                Some(n) => Datum::Whole(*n),
                None => Datum::Text(text),
            },
            (_, Cell::Withheld { .. }) => Datum::Withheld,
            _ => Datum::Nothing,
        }
    }
}

fn words(text: &base::Text, language: &Language) -> String {
    text.best(language)
        .map_or_else(String::new, |(_, words)| words.to_owned())
}

/// Days since 1 January 1960.
fn day(text: &str) -> Option<i32> {
    let day: base::Date = text.parse().ok()?;
    Some((day - jiff::civil::date(1960, 1, 1)).get_days())
}
