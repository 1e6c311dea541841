//! Which rows belong to one submission: the table of what is asked once, and those of repeats, linked as ODK Central
//! (`KEY`, `PARENT_KEY`) or KoboToolbox (`_index`, `_parent_table_name`, `_parent_index`) links them.

use std::collections::BTreeMap;

use base::{Finding, Findings, Place};
use dataset::Variable;
use form::{Engine, Filled};

use super::columns::{self, Holds};
use super::tables::Table;
use crate::collect::code;

/// The most submissions of one file; more come in several.
const MOST: usize = 20_000;
/// So many findings of one kind are told one by one.
pub(super) const SHOWN: usize = 20;
/// The columns that may name a submission, best first.
const NAMES: [&str; 6] = [
    "key",
    "instanceid",
    "meta/instanceid",
    "meta-instanceid",
    "_uuid",
    "meta/rootuuid",
];

/// A submission as it stands in the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) instance_id: String,
    pub(super) filled: Filled,
    /// Where each of its rows stands: the table, the line.
    rows: BTreeMap<(String, Vec<usize>), (usize, usize)>,
}

/// All submissions of the tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Linked {
    pub(super) records: Vec<Record>,
    /// The column of each question, by table and question.
    columns: BTreeMap<String, (usize, String)>,
    names: Vec<String>,
}

/// A table with the questions that its columns answer.
struct Bound<'t, 'v> {
    index: usize,
    table: &'t Table,
    repeat: Option<&'v str>,
    variables: Vec<&'v Variable>,
    holds: Vec<Option<Holds>>,
}

impl Bound<'_, '_> {
    fn column(&self, name: &str) -> Option<usize> {
        self.table
            .headers
            .iter()
            .position(|h| h.trim().eq_ignore_ascii_case(name))
    }

    fn cell<'c>(&self, cells: &'c [String], name: &str) -> &'c str {
        self.column(name)
            .and_then(|at| cells.get(at))
            .map_or("", |cell| cell.trim())
    }

    fn matches(&self) -> usize {
        self.holds.iter().flatten().count()
    }
}

fn is_inner(table: &Table) -> bool {
    let inner = |h: &String| h.eq_ignore_ascii_case("PARENT_KEY") || h.eq_ignore_ascii_case("_parent_index");
    table.headers.iter().any(inner)
}

fn bind<'t, 'v>(at: (usize, &'t Table), repeat: Option<&'v str>, all: &'v [Variable]) -> Bound<'t, 'v> {
    let variables: Vec<&Variable> = all.iter().filter(|v| v.repeat.as_deref() == repeat).collect();
    Bound {
        index: at.0,
        table: at.1,
        repeat,
        holds: columns::matched(&at.1.headers, &variables),
        variables,
    }
}

/// Links the rows of tables to submissions. What cannot be linked is among the findings, as an error.
pub(super) fn link(tables: &[Table], engine: &Engine, all: &[Variable]) -> (Linked, Findings) {
    let mut findings = Findings::none();
    let outer = tables.iter().enumerate().filter(|(_, t)| !is_inner(t));
    let main = outer
        .map(|at| bind(at, None, all))
        .max_by_key(|b| (b.matches(), std::cmp::Reverse(b.index)));
    let Some(main) = main.filter(|m| m.matches() > 0) else {
        findings.push(Finding::error(code::NO_MATCH).with("form", engine.id.as_str()));
        return (Linked::default(), findings);
    };
    let repeats = engine.repeats();
    let inner = tables.iter().enumerate().filter(|(_, t)| is_inner(t));
    let mut bound: Vec<Bound<'_, '_>> = inner.filter_map(|at| best(at, &repeats, all)).collect();
    bound.sort_by_key(|b| {
        b.repeat
            .map_or(0, |r| repeats.iter().position(|o| *o == r).unwrap_or(0))
    });
    bound.insert(0, main);
    let mut out = Linked {
        names: tables.iter().map(|t| t.name.clone()).collect(),
        ..Linked::default()
    };
    for b in &bound {
        tell_unknown(b, &mut findings);
        for (header, hold) in b.table.headers.iter().zip(&b.holds) {
            let Some(Holds::Answer(i) | Holds::Place(i, _) | Holds::Chose(i, _)) = hold else {
                continue;
            };
            let question = b.variables[*i].question.clone().unwrap_or_default();
            out.columns.entry(question).or_insert((b.index, header.clone()));
        }
    }
    let mut places = Places::default();
    for b in &bound {
        for (line, cells) in &b.table.rows {
            if let Err(finding) = take(b, (*line, cells), &repeats, &mut places, &mut out) {
                let place = Place::whole()
                    .with("sheet", b.table.name.as_str())
                    .with("row", *line);
                push(&mut findings, finding.at(place));
            }
        }
    }
    if out.records.len() > MOST {
        findings.push(
            Finding::error(code::TOO_MANY_ROWS)
                .with("rows", out.records.len())
                .with("limit", MOST),
        );
    }
    (out, findings)
}

/// Adds a finding unless there are many of its kind already.
pub(super) fn push(findings: &mut Findings, finding: Finding) {
    let same = findings
        .iter()
        .filter(|f| f.code == finding.code && f.place.get("column") == finding.place.get("column"));
    if same.count() < SHOWN {
        findings.push(finding);
    }
}

/// The repeat that a table's columns fit best; its name decides between equals.
fn best<'t, 'v>(at: (usize, &'t Table), repeats: &[&'v str], all: &'v [Variable]) -> Option<Bound<'t, 'v>> {
    let named = |repeat: &str| {
        let own = repeat.rsplit('/').next().unwrap_or(repeat).to_lowercase();
        let name = at.1.name.to_lowercase();
        name == own || name.ends_with(&format!("-{own}"))
    };
    let all = repeats.iter().map(|r| bind(at, Some(*r), all));
    let found = all.max_by_key(|b| (b.repeat.is_some_and(named), b.matches()))?;
    (found.matches() > 0 || found.repeat.is_some_and(named)).then_some(found)
}

/// Columns that no question has, unless they are of those that exports add.
fn tell_unknown(b: &Bound<'_, '_>, findings: &mut Findings) {
    const ADDED: [&str; 16] = [
        "submissiondate",
        "key",
        "parent_key",
        "submitterid",
        "submittername",
        "attachmentspresent",
        "attachmentsexpected",
        "status",
        "reviewstate",
        "deviceid",
        "edits",
        "formversion",
        "start",
        "end",
        "today",
        "instanceid",
    ];
    for (header, hold) in b.table.headers.iter().zip(&b.holds) {
        let lower = header.trim().to_lowercase();
        let added = lower.is_empty()
            || lower.starts_with('_')
            || lower.ends_with("_url")
            || ADDED.contains(&lower.as_str());
        if hold.is_none() && !added {
            let place = Place::whole()
                .with("sheet", b.table.name.as_str())
                .with("column", header.as_str());
            findings.push(Finding::info(code::COLUMN_UNKNOWN).at(place));
        }
    }
}

/// Which submission and row the rows of tables are, by their index in their table (Kobo) or their key (ODK).
#[derive(Default)]
struct Places {
    /// The place of a submission among the records.
    records: BTreeMap<String, usize>,
    /// Submission and number of a row, by table and index.
    indexed: BTreeMap<(String, String), (usize, Vec<usize>)>,
    /// How many rows a repeat has so far, by submission, repeat and the number of the row around it.
    counts: BTreeMap<(usize, String, Vec<usize>), usize>,
}

fn take(
    b: &Bound<'_, '_>,
    (line, cells): (usize, &[String]),
    repeats: &[&str],
    places: &mut Places,
    out: &mut Linked,
) -> Result<(), Finding> {
    let (record, repeat, number) = match b.repeat {
        None => (begin(b, cells, places, out)?, String::new(), Vec::new()),
        Some(repeat) => {
            let around = repeats
                .iter()
                .filter(|r| repeat.starts_with(&format!("{r}/")))
                .count();
            let (record, number) = of_row(b, cells, (repeat, around), places)?;
            (record, repeat.to_owned(), number)
        }
    };
    let index = b.cell(cells, "_index");
    if !index.is_empty() {
        let key = (b.table.name.clone(), index.to_owned());
        places.indexed.insert(key, (record, number.clone()));
    }
    let texts = columns::answers(&b.holds, cells, &b.variables);
    let to = &mut out.records[record];
    to.rows.insert((repeat.clone(), number.clone()), (b.index, line));
    match b.repeat {
        None => to.filled.once.extend(texts),
        Some(_) => to.filled.rows.push((repeat, number, texts)),
    }
    Ok(())
}

/// A new submission; its identity is written as clients write it.
fn begin(
    b: &Bound<'_, '_>,
    cells: &[String],
    places: &mut Places,
    out: &mut Linked,
) -> Result<usize, Finding> {
    let said = NAMES.iter().map(|n| b.cell(cells, n)).find(|id| !id.is_empty());
    let said = said.ok_or_else(|| Finding::error(code::ROW_WITHOUT_NAME))?;
    let instance_id = if said.contains(':') {
        said.to_owned()
    } else {
        format!("uuid:{said}")
    };
    let at = out.records.len();
    if places.records.insert(instance_id.clone(), at).is_some() {
        return Err(Finding::error(code::ROW_TWICE).with("name", instance_id));
    }
    out.records.push(Record {
        instance_id,
        filled: Filled::default(),
        rows: BTreeMap::new(),
    });
    Ok(at)
}

/// The submission that a row of a repeat belongs to, and its number there.
fn of_row(
    b: &Bound<'_, '_>,
    cells: &[String],
    (repeat, around): (&str, usize),
    places: &mut Places,
) -> Result<(usize, Vec<usize>), Finding> {
    let alone = || Finding::error(code::ROW_ALONE);
    let parent = b.cell(cells, "PARENT_KEY");
    let (record, outer) = if parent.is_empty() {
        let table = b.cell(cells, "_parent_table_name").to_owned();
        let index = b.cell(cells, "_parent_index").to_owned();
        places.indexed.get(&(table, index)).cloned().ok_or_else(alone)?
    } else {
        let (name, _) = parent.split_once('/').unwrap_or((parent, ""));
        (*places.records.get(name).ok_or_else(alone)?, numbers(parent))
    };
    if outer.len() != around {
        return Err(alone());
    }
    let count = places
        .counts
        .entry((record, repeat.to_owned(), outer.clone()))
        .or_default();
    *count += 1;
    let mut number = outer;
    number.push(*count);
    Ok((record, number))
}

/// The numbers in a key: `uuid:1/person[2]/job[1]` has 2 and 1.
fn numbers(key: &str) -> Vec<usize> {
    key.split('[')
        .skip(1)
        .filter_map(|part| part.split(']').next()?.parse().ok())
        .collect()
}

impl Linked {
    /// Whether a column answers a question.
    pub(super) fn has(&self, question: &str) -> bool {
        self.columns.contains_key(question)
    }

    /// Where in the tables the place of a finding of the form is: sheet, row and column.
    pub(super) fn place(&self, record: &Record, path: &str, repeats: &[&str]) -> Place {
        let (mut question, mut number) = (String::new(), Vec::new());
        let mut innermost = String::new();
        for step in path.trim_start_matches('/').split('/').skip(1) {
            let (name, n) = step.split_once('[').unwrap_or((step, "1"));
            if !question.is_empty() {
                question.push('/');
            }
            question.push_str(name);
            if repeats.contains(&question.as_str()) {
                number.push(n.trim_end_matches(']').parse().unwrap_or(1));
                innermost.clone_from(&question);
            }
        }
        let row = record.rows.get(&(innermost, number)).copied();
        let (sheet, line) = row.unwrap_or_else(|| record.rows.values().next().copied().unwrap_or_default());
        let column = self
            .columns
            .get(&question)
            .map_or(question.as_str(), |(_, header)| header.as_str());
        let place = Place::whole()
            .with("row", line)
            .with("column", column)
            .with("path", path);
        match self.names.get(sheet) {
            Some(name) => place.with("sheet", name.as_str()),
            None => place,
        }
    }
}
