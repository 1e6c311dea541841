//! What a client asks of a table: the options that begin with `$`.

use std::collections::BTreeMap;

use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::filter::{Filter, compare};
use crate::central::reply::Problem;
use crate::fault::percent_part;

/// The rows that fit a condition, in the order that was asked for, as they come: no more are held than the page needs.
pub(super) struct Chosen<'a> {
    asked: &'a Asked,
    now: Timestamp,
    kept: Vec<Value>,
    all: usize,
}

impl<'a> Chosen<'a> {
    pub(super) fn new(asked: &'a Asked, now: Timestamp) -> Self {
        Self {
            asked,
            now,
            kept: Vec::new(),
            all: 0,
        }
    }

    /// The last row of the page is this one, from 0.
    fn until(&self) -> usize {
        let top = self.asked.top.unwrap_or(usize::MAX);
        self.asked.skip.saturating_add(top)
    }

    /// More rows.
    pub(super) fn take(&mut self, rows: Vec<Value>) {
        let rows = self.asked.choose(rows, self.now);
        self.all += rows.len();
        self.kept.extend(rows);
        if self.kept.len() > self.until().saturating_mul(2) {
            self.tidy();
        }
    }

    /// Those of the pages up to this one, in order.
    fn tidy(&mut self) {
        self.kept = self.asked.choose(std::mem::take(&mut self.kept), self.now);
        self.kept.truncate(self.until());
    }

    /// Whether what follows changes nothing: the page is full in the order in which rows come, and nobody wants to
    /// know how many there are.
    pub(super) fn is_enough(&self) -> bool {
        self.asked.order.is_empty() && !self.asked.count && self.all > self.until()
    }

    /// How many rows fit, as far as they came, and those of the page.
    pub(super) fn end(mut self) -> (usize, Vec<Value>) {
        self.tidy();
        let skip = self.asked.skip.min(self.kept.len());
        (self.all, self.kept.split_off(skip))
    }
}

/// A condition.
///
/// # Errors
/// 400 for what is none.
pub(super) fn filter(text: &str) -> Result<Filter, Problem> {
    Filter::read(text).map_err(|why| wrong("$filter", &why))
}

/// Refuses fields that no row has: a mistyped name would look like no data.
///
/// # Errors
/// 400, with the field.
pub(super) fn must_know<'a>(
    option: &str,
    mut fields: impl Iterator<Item = &'a [String]>,
    known: impl Fn(&[String]) -> bool,
) -> Result<(), Problem> {
    // What begins so belongs to the program: `__id`, `__system/…`, `$root/Submissions/__system/…`.
    let ours = |path: &[String]| {
        path.first()
            .is_some_and(|p| p.starts_with("__") || p.starts_with('$'))
    };
    match fields.find(|path| !ours(path) && !known(path)) {
        None => Ok(()),
        Some(path) => Err(wrong(option, &format!("there is no field `{}`", path.join("/")))),
    }
}

/// The options.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) skip: usize,
    /// The row after which the page begins, where the mark of the page names one.
    pub(super) after: Option<Uuid>,
    pub(super) top: Option<usize>,
    pub(super) count: bool,
    pub(super) wkt: bool,
    pub(super) expand: bool,
    filter: Option<Filter>,
    /// Fields with whether the largest comes first.
    order: Vec<(Vec<String>, bool)>,
    select: Vec<Vec<String>>,
    /// As written, to be repeated in the next page's address.
    written: Vec<(String, String)>,
}

impl Asked {
    /// # Errors
    /// 400 for a value that is none, 501 for an option that is not spoken.
    pub(super) fn read(asked: &BTreeMap<String, String>) -> Result<Self, Problem> {
        let mut out = Self::default();
        for (name, value) in asked.iter().filter(|(name, _)| name.starts_with('$')) {
            match name.as_str() {
                "$skip" => out.skip = number(name, value)?,
                "$top" => out.top = Some(number(name, value)?),
                "$count" => out.count = on(value),
                "$wkt" => out.wkt = on(value),
                "$expand" if value == "*" => out.expand = true,
                "$expand" if value.is_empty() => {}
                "$filter" => out.filter = Some(filter(value)?),
                "$orderby" => out.order = order(value)?,
                "$select" => out.select = value.split(',').map(path).collect(),
                "$skiptoken" => {
                    let mark = token(value).ok_or_else(|| wrong(name, "it is none of ours"))?;
                    (out.skip, out.after) = mark;
                }
                other => return Err(Problem::not_spoken(other)),
            }
            if !matches!(name.as_str(), "$skip" | "$skiptoken") {
                out.written.push((name.clone(), value.clone()));
            }
        }
        if out.expand && !out.select.is_empty() {
            return Err(Problem::new(
                501.11,
                "$select and $expand together are not spoken here.",
            ));
        }
        Ok(out)
    }

    /// Refuses a condition or an order on a field that no row has.
    ///
    /// # Errors
    /// 400, with the field.
    pub(super) fn must_know(&self, known: impl Fn(&[String]) -> bool) -> Result<(), Problem> {
        let filtered = self.filter.iter().flat_map(Filter::fields);
        must_know("$filter", filtered, &known)?;
        must_know(
            "$orderby",
            self.order.iter().map(|(path, _)| path.as_slice()),
            &known,
        )
    }

    /// The rows that fit, in order.
    fn choose(&self, mut rows: Vec<Value>, now: Timestamp) -> Vec<Value> {
        if let Some(filter) = &self.filter {
            rows.retain(|row| filter.fits(row, now));
        }
        if !self.order.is_empty() {
            rows.sort_by(|a, b| {
                let by = self.order.iter().map(|(path, down)| {
                    let order = compare(&at(a, path), &at(b, path));
                    if *down { order.reverse() } else { order }
                });
                by.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
            });
        }
        rows
    }

    /// A row with the fields that were asked for.
    pub(super) fn show(&self, row: &Value) -> Value {
        if self.select.is_empty() {
            return row.clone();
        }
        let mut out = Value::Object(Map::new());
        for path in &self.select {
            put(&mut out, path, at(row, path));
        }
        out
    }

    /// The query of the page that begins at a row.
    pub(super) fn next(&self, from: usize) -> String {
        self.marked(&from.to_string())
    }

    /// The query of the page that begins after a row.
    pub(super) fn next_after(&self, row: Uuid) -> String {
        self.marked(&row.to_string())
    }

    /// A field with the text that it has in all rows that are wanted, if there is one.
    pub(super) fn demands(&self) -> Option<(&[String], &str)> {
        self.filter.as_ref().and_then(Filter::demands)
    }

    /// Whether rows are wanted as they lie there.
    pub(super) fn is_plain(&self) -> bool {
        self.filter.is_none() && self.order.is_empty()
    }

    fn marked(&self, mark: &str) -> String {
        let token = format!("01{}", URL_SAFE_NO_PAD.encode(mark));
        let mut parts: Vec<String> = self
            .written
            .iter()
            .map(|(name, value)| format!("%24{}={}", &name[1..], percent_part(value)))
            .collect();
        parts.push(format!("%24skiptoken={token}"));
        parts.join("&")
    }
}

fn wrong(name: &str, why: &str) -> Problem {
    Problem::new(400.18, format!("{name} could not be understood: {why}."))
}

fn number(name: &str, value: &str) -> Result<usize, Problem> {
    value
        .trim()
        .parse()
        .map_err(|_| wrong(name, "a whole number was expected"))
}

fn on(value: &str) -> bool {
    value.eq_ignore_ascii_case("true")
}

fn token(value: &str) -> Option<(usize, Option<Uuid>)> {
    let plain = URL_SAFE_NO_PAD.decode(value.strip_prefix("01")?).ok()?;
    let plain = String::from_utf8(plain).ok()?;
    match Uuid::try_parse(&plain) {
        Ok(row) => Some((0, Some(row))),
        Err(_) => Some((plain.parse().ok()?, None)),
    }
}

fn path(text: &str) -> Vec<String> {
    text.trim().split('/').map(str::to_owned).collect()
}

fn order(text: &str) -> Result<Vec<(Vec<String>, bool)>, Problem> {
    let one = |part: &str| {
        let mut words = part.split_whitespace();
        let field = words
            .next()
            .ok_or_else(|| wrong("$orderby", "a field is missing"))?;
        match (words.next(), words.next()) {
            (None | Some("asc"), None) => Ok((path(field), false)),
            (Some("desc"), None) => Ok((path(field), true)),
            _ => Err(wrong("$orderby", "`asc` or `desc` was expected after a field")),
        }
    };
    text.split(',').map(one).collect()
}

fn at(row: &Value, path: &[String]) -> Value {
    path.iter()
        .try_fold(row, |at, name| at.get(name))
        .cloned()
        .unwrap_or(Value::Null)
}

/// Puts a value at a path, with the groups around it.
pub(super) fn put(row: &mut Value, path: &[String], value: Value) {
    let Some((last, above)) = path.split_last() else {
        return;
    };
    let mut here = row;
    for step in above {
        if !here.get(step).is_some_and(Value::is_object) {
            here[step.as_str()] = Value::Object(Map::new());
        }
        here = &mut here[step.as_str()];
    }
    here[last.as_str()] = value;
}
