//! Submissions as rows: groups as objects, repeats as tables of their own.

use app::collect::{Instrument, Submission, number_of};
use app::ports::Stored;
use dataset::{Kind, Point, Value as Said};
use form::Engine;
use form::engine::Row;
use serde_json::{Map, Value, json};
use sha1::{Digest as _, Sha1};

use super::ROOT;
use super::query::put;
use crate::central::reply::moment;
use crate::central::submissions::updated;
use crate::fault::percent_part;

/// A question as a column.
pub(crate) struct Column {
    /// Its path in a row of its table, groups first, the whole way from the outermost element.
    pub(crate) path: Vec<String>,
    /// The question, as answers name it.
    question: String,
    /// The repeat that it stands in, as answers name it.
    repeat: Option<String>,
    /// The paths of the repeats around it, outermost first, each with a slash before it.
    pub(crate) repeats: Vec<String>,
    /// What it holds.
    pub(crate) kind: Kind,
}

impl Column {
    /// What Central calls its type.
    pub(crate) fn central_type(&self) -> &'static str {
        match self.kind {
            Kind::Integer => "int",
            Kind::Decimal => "decimal",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::DateTime => "dateTime",
            Kind::GeoPoint => "geopoint",
            Kind::GeoLine => "geotrace",
            Kind::GeoArea => "geoshape",
            Kind::File => "binary",
            Kind::Boolean => "boolean",
            Kind::Text | Kind::SingleChoice(_) | Kind::MultipleChoice(_) => "string",
        }
    }
}

/// How rows are written.
pub(super) struct Shape<'a> {
    pub(super) columns: &'a [Column],
    /// Places as text instead of GeoJSON.
    pub(super) wkt: bool,
    /// Repeats inside their rows.
    pub(super) expand: bool,
}

/// The columns of a form, in order; with names as OData allows them, or as the form has them.
pub(crate) fn columns(engine: &Engine, sound_names: bool) -> Vec<Column> {
    let variables = engine.variables();
    let repeats: Vec<String> = variables.iter().filter_map(|v| v.repeat.clone()).collect();
    let name = |n: &str| if sound_names { sound(n) } else { n.to_owned() };
    let one = |v: &dataset::Variable| {
        let question = v.question.clone()?;
        let path: Vec<String> = question.split('/').map(name).collect();
        let mut around: Vec<&String> = repeats
            .iter()
            .filter(|r| question.starts_with(&format!("{r}/")))
            .collect();
        around.sort_by_key(|r| r.len());
        around.dedup();
        let whole = |r: &&String| {
            r.split('/')
                .fold(String::new(), |p, s| format!("{p}/{}", name(s)))
        };
        Some(Column {
            repeats: around.iter().map(whole).collect(),
            repeat: v.repeat.clone(),
            kind: v.kind.clone(),
            question,
            path,
        })
    };
    variables.iter().filter_map(one).collect()
}

/// Whether a field is a question of the form, a group of them, or a part of a place; in a table of a repeat the way to
/// it may begin there.
pub(super) fn has(columns: &[Column], path: &[String]) -> bool {
    let meta = path.first().is_some_and(|p| p == "meta" || p == "instanceID");
    let fits = |c: &Column| c.path.starts_with(path) || path.starts_with(&c.path) || c.path.ends_with(path);
    meta || columns.iter().any(fits)
}

/// A name as OData allows it: letters, digits and `_`, not beginning with a digit.
fn sound(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' => out.push(c),
            _ if out.ends_with('_') => {}
            _ => out.push('_'),
        }
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    out
}

/// The tables of a form.
pub(super) fn tables(columns: &[Column]) -> Vec<String> {
    let mut all = vec![ROOT.to_owned()];
    for path in columns.iter().flat_map(|c| &c.repeats) {
        let table = format!("{ROOT}{}", path.replace('/', "."));
        if !all.contains(&table) {
            all.push(table);
        }
    }
    all
}

/// The row of a submission in the root table.
pub(super) fn root(shape: &Shape<'_>, it: &Instrument, submission: &Stored<Submission>) -> Value {
    let mut row = json!({ "__id": submission.instance_id, "__system": system(shape, it, submission) });
    for column in shape.columns.iter().filter(|c| c.repeat.is_none()) {
        let said = submission.answers.values.get(&column.question);
        put(&mut row, &column.path, value(said, shape.wkt));
    }
    inner(shape, &mut row, submission, None, &[]);
    row
}

fn system(shape: &Shape<'_>, it: &Instrument, submission: &Stored<Submission>) -> Value {
    let s = &submission.value;
    json!({
        "submissionDate": moment(s.received_at),
        "updatedAt": updated(submission),
        "deletedAt": Value::Null,
        "submitterId": s.sender.who.map(|w| number_of(w).to_string()),
        "submitterName": Value::Null,
        "attachmentsPresent": s.files.len(),
        "attachmentsExpected": expected(shape.columns, s),
        "status": Value::Null,
        "reviewState": s.review.central(),
        "deviceId": s.sender.device,
        "edits": s.editions.len(),
        "formVersion": it.version,
    })
}

/// How many files the answers name.
fn expected(columns: &[Column], s: &Submission) -> usize {
    let rows = s.answers.repeats.values().flatten().map(|r| &r.values);
    let of = |c: &&Column| matches!(c.kind, Kind::File);
    std::iter::once(&s.answers.values)
        .chain(rows)
        .flat_map(|values| columns.iter().filter(of).filter_map(|c| values.get(&c.question)))
        .filter(|said| said.as_str().is_some())
        .count()
}

/// The first column of the table of a repeat.
fn first_of<'c>(columns: &'c [Column], table: &str) -> Option<&'c Column> {
    let wanted = table.strip_prefix(ROOT)?.replace('.', "/");
    columns.iter().find(|c| c.repeats.last() == Some(&wanted))
}

/// The repeat whose table this is, as answers name it.
pub(super) fn repeat_of<'c>(columns: &'c [Column], table: &str) -> Option<&'c str> {
    first_of(columns, table)?.repeat.as_deref()
}

/// The rows of a submission in the table of a repeat.
pub(super) fn of_repeat(
    shape: &Shape<'_>,
    table: &str,
    it: &Instrument,
    submission: &Stored<Submission>,
) -> Vec<Value> {
    let Some(column) = first_of(shape.columns, table) else {
        return Vec::new();
    };
    let system = system(shape, it, submission);
    let rows = column
        .repeat
        .as_ref()
        .and_then(|r| submission.answers.repeats.get(r));
    let rows = rows.into_iter().flatten().map(|row| {
        let mut out = one(shape, submission, &column.repeats, row);
        let above = &column.repeats[..column.repeats.len() - 1];
        let parent = format!(
            "__{}-id",
            above
                .last()
                .map_or_else(|| ROOT.to_owned(), |p| format!("{ROOT}{}", p.replace('/', "-")))
        );
        out[parent] = id(
            submission,
            above,
            &row.number[..above.len().min(row.number.len())],
        )
        .into();
        // Filters on the metadata of the whole submission (`$root/Submissions/__system/…`) find it here.
        out["__system"] = system.clone();
        out
    });
    rows.collect()
}

/// A row of a repeat.
fn one(shape: &Shape<'_>, submission: &Submission, repeats: &[String], row: &Row) -> Value {
    let mut out = json!({ "__id": id(submission, repeats, &row.number) });
    let depth = repeats.last().map_or(0, |r| r.matches('/').count());
    for column in shape.columns.iter().filter(|c| c.repeats == repeats) {
        put(
            &mut out,
            &column.path[depth..],
            value(row.values.get(&column.question), shape.wkt),
        );
    }
    inner(shape, &mut out, submission, repeats.last(), &row.number);
    out
}

/// The repeats right inside a row: their rows, or the way to them.
fn inner(
    shape: &Shape<'_>,
    row: &mut Value,
    submission: &Submission,
    around: Option<&String>,
    number: &[usize],
) {
    let level = around.map_or(0, |a| {
        shape
            .columns
            .iter()
            .find_map(|c| c.repeats.iter().position(|r| r == a))
            .unwrap_or(0)
            + 1
    });
    let mut done: Vec<&String> = Vec::new();
    for column in shape.columns {
        let Some(repeat) = column.repeats.get(level) else {
            continue;
        };
        let inside = level == 0 || column.repeats.get(level - 1) == around;
        if !inside || done.contains(&repeat) || column.repeats.len() != level + 1 {
            continue;
        }
        done.push(repeat);
        let depth = around.map_or(0, |a| a.matches('/').count());
        let path: Vec<String> = repeat.split('/').skip(1 + depth).map(str::to_owned).collect();
        if shape.expand {
            let rows = column
                .repeat
                .as_ref()
                .and_then(|r| submission.answers.repeats.get(r));
            let mine = rows
                .into_iter()
                .flatten()
                .filter(|r| r.number.starts_with(number));
            let rows: Vec<Value> = mine.map(|r| one(shape, submission, &column.repeats, r)).collect();
            put(row, &path, rows.into());
        } else if let Some((last, above)) = path.split_last() {
            let mut link = above.to_vec();
            link.push(format!("{last}@odata.navigationLink"));
            let of = percent_part(&submission.instance_id);
            put(row, &link, format!("{ROOT}('{of}'){}", repeat).into());
        }
    }
}

/// The identity of a row: the submission's own, or a hash of the way to it.
fn id(submission: &Submission, repeats: &[String], number: &[usize]) -> String {
    if repeats.is_empty() {
        return submission.instance_id.clone();
    }
    let mut text = format!("{ROOT}#{}", submission.instance_id);
    for (repeat, n) in repeats.iter().zip(number) {
        text.push_str(&format!("%%{}#{}", &repeat[1..], n - 1));
    }
    Sha1::digest(text.as_bytes())
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}

/// An answer as JSON.
fn value(said: Option<&Said>, wkt: bool) -> Value {
    match said {
        None | Some(Said::Missing(_)) => Value::Null,
        Some(Said::Text(t) | Said::Choice(t)) => t.as_str().into(),
        Some(Said::Integer(n)) => (*n).into(),
        Some(Said::Decimal(x)) => (*x).into(),
        Some(Said::Boolean(b)) => (*b).into(),
        Some(Said::Date(d)) => d.to_string().into(),
        Some(Said::Time(t)) => t.to_string().into(),
        Some(Said::DateTime(m)) => m.instant(0).map_or(Value::Null, |at| moment(at).into()),
        Some(Said::Choices(all)) => all.join(" ").into(),
        Some(Said::Point(p)) => {
            if wkt {
                format!("POINT ({})", words(p)).into()
            } else {
                geo("Point", position(p), Some(p))
            }
        }
        Some(Said::Points(all)) => line(all, wkt),
    }
}

fn line(all: &[Point], wkt: bool) -> Value {
    let closed = all.len() > 3 && all.first() == all.last();
    if wkt {
        let list: Vec<String> = all.iter().map(words).collect();
        let list = list.join(",");
        return if closed {
            format!("POLYGON (({list}))").into()
        } else {
            format!("LINESTRING ({list})").into()
        };
    }
    let list: Vec<Value> = all.iter().map(position).collect();
    if closed {
        geo("Polygon", json!([list]), None)
    } else {
        geo("LineString", list.into(), None)
    }
}

fn geo(kind: &str, coordinates: Value, point: Option<&Point>) -> Value {
    let mut properties = Map::new();
    properties.insert("accuracy".to_owned(), point.and_then(|p| p.accuracy).into());
    json!({ "type": kind, "coordinates": coordinates, "properties": properties })
}

fn position(p: &Point) -> Value {
    match p.altitude {
        Some(altitude) => json!([p.longitude, p.latitude, altitude]),
        None => json!([p.longitude, p.latitude]),
    }
}

fn words(p: &Point) -> String {
    match p.altitude {
        Some(altitude) => format!("{} {} {altitude}", p.longitude, p.latitude),
        None => format!("{} {}", p.longitude, p.latitude),
    }
}
