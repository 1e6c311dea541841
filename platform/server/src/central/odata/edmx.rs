//! The description of the tables in EDMX (OData 4.0, part 3: CSDL), for programs that ask for it before they read.

use std::collections::BTreeMap;

use dataset::Kind;

use super::ROOT;
use super::rows::{Column, tables};

/// What Central calls the metadata of a submission (`__system`).
const SYSTEM: [(&str, &str); 12] = [
    ("submissionDate", "Edm.DateTimeOffset"),
    ("updatedAt", "Edm.DateTimeOffset"),
    ("deletedAt", "Edm.DateTimeOffset"),
    ("submitterId", "Edm.String"),
    ("submitterName", "Edm.String"),
    ("attachmentsPresent", "Edm.Int64"),
    ("attachmentsExpected", "Edm.Int64"),
    ("status", "Edm.String"),
    ("reviewState", "Edm.String"),
    ("deviceId", "Edm.String"),
    ("edits", "Edm.Int64"),
    ("formVersion", "Edm.String"),
];

/// A type under construction: the properties by name.
type Types = BTreeMap<String, Vec<(String, String)>>;

/// The description.
pub(super) fn describe(columns: &[Column]) -> String {
    let mut complex = Types::new();
    let mut entities = String::new();
    let mut sets = String::new();
    for table in tables(columns) {
        let mut own = vec![("__id".to_owned(), "Edm.String".to_owned())];
        let depth = if table == ROOT {
            own.push(("__system".to_owned(), "Counted.metadata".to_owned()));
            0
        } else {
            table.matches('.').count()
        };
        let repeat = table.strip_prefix(ROOT).unwrap_or_default().replace('.', "/");
        let here = |c: &&Column| c.repeats.last().map_or("", String::as_str) == repeat;
        for column in columns.iter().filter(here) {
            place(
                &mut complex,
                &mut own,
                &table,
                &column.path[depth..],
                edm(&column.kind),
            );
        }
        entities.push_str(&format!(
            "<EntityType Name=\"{table}\"><Key><PropertyRef Name=\"__id\"/></Key>{}</EntityType>",
            properties(&own)
        ));
        sets.push_str(&format!(
            "<EntitySet Name=\"{table}\" EntityType=\"Counted.{table}\"/>"
        ));
    }
    let system = SYSTEM.map(|(name, kind)| (name.to_owned(), kind.to_owned()));
    complex.insert("metadata".to_owned(), system.into());
    let complex: String = complex
        .iter()
        .map(|(name, own)| format!("<ComplexType Name=\"{name}\">{}</ComplexType>", properties(own)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" \
         Version=\"4.0\"><edmx:DataServices><Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"Counted\">\
         {entities}{complex}<EntityContainer Name=\"Form\">{sets}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>\n"
    )
}

/// Puts a property at a path, through the types of the groups around it.
fn place(complex: &mut Types, own: &mut Vec<(String, String)>, within: &str, path: &[String], kind: &str) {
    let put = |into: &mut Vec<(String, String)>, name: &str, kind: String| {
        if !into.iter().any(|(n, _)| n == name) {
            into.push((name.to_owned(), kind));
        }
    };
    let [group, rest @ ..] = path else { return };
    if rest.is_empty() {
        return put(own, group, kind.to_owned());
    }
    let named = format!("{within}.{group}.group");
    put(own, group, format!("Counted.{named}"));
    let mut inner = complex.remove(&named).unwrap_or_default();
    place(complex, &mut inner, &named, rest, kind);
    complex.insert(named, inner);
}

fn properties(all: &[(String, String)]) -> String {
    all.iter()
        .map(|(name, kind)| format!("<Property Name=\"{name}\" Type=\"{kind}\"/>"))
        .collect()
}

fn edm(kind: &Kind) -> &'static str {
    match kind {
        Kind::Integer => "Edm.Int64",
        Kind::Decimal => "Edm.Decimal",
        Kind::Boolean => "Edm.Boolean",
        Kind::Date => "Edm.Date",
        Kind::DateTime => "Edm.DateTimeOffset",
        Kind::GeoPoint => "Edm.GeographyPoint",
        Kind::GeoLine => "Edm.GeographyLineString",
        Kind::GeoArea => "Edm.GeographyPolygon",
        Kind::Text | Kind::Time | Kind::SingleChoice(_) | Kind::MultipleChoice(_) | Kind::File => {
            "Edm.String"
        }
    }
}
