//! Releases as tables by OData 4.0 (OASIS), for Excel, Power BI and other programs that read tables by address.
//!
//! One entity set for each sheet; a row has its number as its key. Here: names, the description (CSDL as XML), rows.
//! Pages and addresses are the server's.

use std::borrow::Borrow;

use base::Language;
use protect::Release;
use serde_json::{Map, Value as Json, json};

use crate::sheet::{Field, FieldKind, Sheet, Value};
use crate::site::Site;
use crate::xml::Element;

/// The key of each row: its number, from 1.
pub const KEY: &str = "row";

/// One table.
#[derive(Debug, Clone, PartialEq)]
pub struct EntitySet {
    /// Its name in addresses.
    pub name: String,
    names: Vec<String>,
    sheet: Sheet,
}

/// The tables of these releases.
pub fn entity_sets<R: Borrow<Release>>(releases: &[R], site: &Site, language: &Language) -> Vec<EntitySet> {
    let mut out: Vec<EntitySet> = Vec::new();
    for release in releases
        .iter()
        .map(Borrow::borrow)
        .filter(|r: &&Release| r.state().is_public())
    {
        for sheet in site.sheets(release, language) {
            let wanted = identifier(&format!("{}_{}", release.slug(), sheet.name));
            let name = free(wanted, &out.iter().map(|s| s.name.as_str()).collect::<Vec<_>>());
            let mut names: Vec<String> = vec![KEY.to_owned()];
            for field in &sheet.fields {
                let taken: Vec<&str> = names.iter().map(String::as_str).collect();
                let name = free(identifier(&field.name), &taken);
                names.push(name);
            }
            out.push(EntitySet { name, names, sheet });
        }
    }
    out
}

/// A simple identifier (OData 4.0, CSDL §17.4): letters, digits, `_`, and no digit in front.
fn identifier(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    match plain.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        true => plain,
        false => format!("_{plain}"),
    }
}

fn free(name: String, taken: &[&str]) -> String {
    let mut numbered = (2..).map(|n| format!("{name}_{n}"));
    match taken.contains(&name.as_str()) {
        false => name,
        true => numbered
            .find(|n| !taken.contains(&n.as_str()))
            .unwrap_or_default(),
    }
}

impl EntitySet {
    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.sheet.rows.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.sheet.rows.is_empty()
    }

    /// The names of its columns, the key first.
    pub fn columns(&self) -> &[String] {
        &self.names
    }

    /// Some of its rows, with these of its columns.
    pub fn rows(&self, skip: usize, top: usize, columns: &[&str]) -> Vec<Json> {
        let rows = self.sheet.rows.iter().enumerate().skip(skip).take(top);
        rows.map(|(i, row)| self.row(i, row, columns)).collect()
    }

    fn row(&self, i: usize, row: &[Value], columns: &[&str]) -> Json {
        let values = std::iter::once(json!(i + 1)).chain(row.iter().map(|v| match v {
            Value::Missing => Json::Null,
            Value::Text(t) => json!(t),
            Value::Integer(n) => json!(n),
            Value::Number(v) => json!(v),
        }));
        let pairs = self.names.iter().cloned().zip(values);
        let wanted = pairs.filter(|(name, _)| columns.contains(&name.as_str()));
        Json::Object(wanted.collect::<Map<String, Json>>())
    }
}

/// The description of all tables.
pub fn metadata(sets: &[EntitySet]) -> String {
    let property = |(name, field): (&String, &Field)| {
        let kind = match field.kind {
            FieldKind::Text => "Edm.String",
            FieldKind::Integer => "Edm.Int64",
            FieldKind::Number => "Edm.Double",
            FieldKind::Date => "Edm.Date",
        };
        Element::new("Property")
            .attr("Name", name.as_str())
            .attr("Type", kind)
    };
    let kind = |set: &EntitySet| {
        let key = Element::new("Key").with(Element::new("PropertyRef").attr("Name", KEY));
        let number = Element::new("Property")
            .attr("Name", KEY)
            .attr("Type", "Edm.Int64")
            .attr("Nullable", "false");
        let fields = set.names.iter().skip(1).zip(&set.sheet.fields);
        Element::new("EntityType")
            .attr("Name", set.name.as_str())
            .with(key)
            .with(number)
            .all(fields.map(property))
    };
    let place = |set: &EntitySet| {
        Element::new("EntitySet")
            .attr("Name", set.name.as_str())
            .attr("EntityType", format!("Counted.{}", set.name))
    };
    let container = Element::new("EntityContainer")
        .attr("Name", "Releases")
        .all(sets.iter().map(place));
    let schema = Element::new("Schema")
        .attr("xmlns", "http://docs.oasis-open.org/odata/ns/edm")
        .attr("Namespace", "Counted")
        .all(sets.iter().map(kind))
        .with(container);
    Element::new("edmx:Edmx")
        .attr("xmlns:edmx", "http://docs.oasis-open.org/odata/ns/edmx")
        .attr("Version", "4.0")
        .with(Element::new("edmx:DataServices").with(schema))
        .document()
}

#[cfg(test)]
mod tests {
    use super::{free, identifier};

    #[test]
    fn names_are_simple_identifiers() {
        assert_eq!(identifier("water-2024_own"), "water_2024_own");
        assert_eq!(identifier("2024"), "_2024");
        assert_eq!(free("a".to_owned(), &["a", "a_2"]), "a_3");
    }
}
