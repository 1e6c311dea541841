//! The sheet `entities`: what submissions make or change, and where in the form that stands.
//!
//! An entity stands in the group or repeat that its properties and references come from: in the deepest
//! repeat that one of them is in, as near to them as there is room, since a container holds one entity (ODK
//! Entities specification 2025.1; the choice of the place follows pyxform 4.5).

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings};

use super::names::{is_name, references};
use super::row::{Row, Table};
use crate::code;
use crate::model::{Cell, Entity};

/// A place in the survey: groups and repeats from the outside, and whether each is a repeat.
type Path = Vec<(String, bool)>;

/// The columns that mean something.
const COLUMNS: [&str; 6] = [
    "dataset",
    "entity_id",
    "create_if",
    "update_if",
    "repeat",
    "label",
];
/// Names that begin so belong to the specification.
const RESERVED: &str = "__";

struct Declaration {
    entity: Entity,
    cell: Cell,
    refers: BTreeSet<String>,
}

struct Referral {
    path: Path,
    cell: Cell,
    property: Option<String>,
}

/// All entities of a form and what refers to them.
#[derive(Default)]
pub(super) struct Declared {
    all: Vec<Declaration>,
    referrals: BTreeMap<String, Vec<Referral>>,
    /// Lists in the order in which the survey first refers to them.
    order: Vec<String>,
}

struct Request {
    list: String,
    scope: Path,
    wanted: Path,
    lineages: Vec<Path>,
    cell: Cell,
}

fn bad(cell: &Cell, column: &str, why: impl Into<base::Fact>) -> Finding {
    Finding::error(code::BAD_ENTITY)
        .at(cell.column(column).place())
        .with("why", why)
}

/// Reads the sheet.
pub(super) fn read(table: Option<&Table>, findings: &mut Findings) -> Declared {
    let mut declared = Declared::default();
    let Some(table) = table else {
        return declared;
    };
    for row in &table.rows {
        let Some(declaration) = declaration(row, findings) else {
            continue;
        };
        if declared.has(&declaration.entity.list) {
            findings.push(bad(&row.cell, "list_name", "list declared twice"));
            continue;
        }
        declared.all.push(declaration);
    }
    declared
}

fn declaration(row: &Row, findings: &mut Findings) -> Option<Declaration> {
    for (tokens, header, _) in &row.cells {
        if !COLUMNS.contains(&tokens[0].as_str()) {
            findings.push(bad(&row.cell, header, "unknown column"));
        }
    }
    let list = row.text(&["dataset"]).unwrap_or_default();
    if list.is_empty() || list.starts_with(RESERVED) || list.contains('.') || !is_name(list) {
        findings.push(bad(&row.cell, "list_name", "no sound name of a list"));
        return None;
    }
    let entity = Entity {
        list: list.to_owned(),
        id: row.expression(&["entity_id"]),
        create_if: row.expression(&["create_if"]),
        update_if: row.expression(&["update_if"]),
        label: row.expression(&["label"]),
        ..Entity::default()
    };
    if entity.id.is_none() && entity.update_if.is_some() {
        findings.push(bad(&row.cell, "entity_id", "update_if without entity_id"));
    }
    if entity.id.is_some() && entity.create_if.is_some() && entity.update_if.is_none() {
        findings.push(bad(
            &row.cell,
            "update_if",
            "create_if and entity_id without update_if",
        ));
    }
    if entity.id.is_none() && entity.label.is_none() {
        findings.push(bad(&row.cell, "label", "a new entity without label"));
    }
    let refers = [&entity.id, &entity.create_if, &entity.update_if, &entity.label]
        .into_iter()
        .flatten()
        .flat_map(|e| references(&e.text))
        .map(|r| r.name)
        .collect();
    Some(Declaration {
        entity,
        cell: row.cell.clone(),
        refers,
    })
}

impl Declared {
    /// Whether a list is declared.
    pub(super) fn has(&self, list: &str) -> bool {
        self.all.iter().any(|d| d.entity.list == list)
    }

    fn refer(&mut self, list: &str, referral: Referral) {
        if !self.order.iter().any(|l| l == list) {
            self.order.push(list.to_owned());
        }
        self.referrals.entry(list.to_owned()).or_default().push(referral);
    }

    /// Notes what a row of the survey saves to an entity, and that an entity refers to it.
    pub(super) fn row(
        &mut self,
        row: &Row,
        name: &str,
        path: &[(String, bool)],
        container: bool,
        findings: &mut Findings,
    ) {
        if let Some(text) = row.text(&["bind", "entities:saveto"]) {
            match self.save_to(row, text, container) {
                Ok((list, property)) => self.refer(
                    &list,
                    Referral {
                        path: path.to_vec(),
                        cell: row.cell.clone(),
                        property: Some(property),
                    },
                ),
                Err(why) => findings.push(
                    Finding::error(code::BAD_ENTITY)
                        .at(row.at(&["bind", "entities:saveto"], "save_to"))
                        .with("why", why),
                ),
            }
        }
        let lists: Vec<String> = self
            .all
            .iter()
            .filter(|d| d.refers.contains(name))
            .map(|d| d.entity.list.clone())
            .collect();
        for list in lists {
            self.refer(
                &list,
                Referral {
                    path: path.to_vec(),
                    cell: row.cell.clone(),
                    property: None,
                },
            );
        }
    }

    /// The list and property that a `save_to` names: `property` or `list#property`.
    fn save_to(&self, row: &Row, text: &str, container: bool) -> Result<(String, String), &'static str> {
        let (list, property) = match text.split_once('#') {
            Some((_, property)) if property.contains('#') => return Err("more than one #"),
            Some((list, property)) => (list.to_owned(), property),
            None => match self.all.as_slice() {
                [] => return Err("no entity declared"),
                [one] => (one.entity.list.clone(), text),
                _ => return Err("several entities: name the list before #"),
            },
        };
        if !self.has(&list) {
            return Err("list not declared");
        }
        let lower = property.to_lowercase();
        if container {
            return Err("groups and repeats cannot be saved");
        }
        if lower == "name" || lower == "label" || property.starts_with(RESERVED) || !is_name(property) {
            return Err("no sound name of a property");
        }
        let taken = |r: &Referral| r.property.as_deref() == Some(property) && r.cell.row != row.cell.row;
        if self.referrals.get(&list).is_some_and(|all| all.iter().any(taken)) {
            return Err("property saved twice");
        }
        Ok((list, property.to_owned()))
    }

    /// Every entity at its place.
    pub(super) fn placed(&self, findings: &mut Findings) -> Vec<Entity> {
        let places = match self.requests().and_then(|r| allocate(&r)) {
            Ok(places) => places,
            Err(finding) => {
                findings.push(*finding);
                return Vec::new();
            }
        };
        let place = |d: &Declaration| {
            let path = places.get(&d.entity.list).cloned().unwrap_or_default();
            Entity {
                repeated: path.iter().any(|(_, repeat)| *repeat),
                within: path.into_iter().map(|(name, _)| name).collect(),
                ..d.entity.clone()
            }
        };
        self.all.iter().map(place).collect()
    }

    fn requests(&self) -> Result<Vec<Request>, Box<Finding>> {
        let mut requests = Vec::new();
        for list in &self.order {
            if let (Some(all), Some(d)) = (
                self.referrals.get(list),
                self.all.iter().find(|d| &d.entity.list == list),
            ) {
                requests.push(request(d, all)?);
            }
        }
        for d in self
            .all
            .iter()
            .filter(|d| !self.referrals.contains_key(&d.entity.list))
        {
            requests.push(Request {
                list: d.entity.list.clone(),
                scope: Path::new(),
                wanted: Path::new(),
                lineages: Vec::new(),
                cell: d.cell.clone(),
            });
        }
        Ok(requests)
    }
}

/// The path down to the innermost repeat on it.
fn boundary(path: &[(String, bool)]) -> &[(String, bool)] {
    let end = path.iter().rposition(|(_, repeat)| *repeat).map_or(0, |i| i + 1);
    &path[..end]
}

/// How deep a path is: repeats first, then groups below the last repeat.
fn depth(path: &[(String, bool)]) -> (usize, usize) {
    let inner = boundary(path);
    let repeats = inner.iter().filter(|(_, repeat)| *repeat).count();
    (repeats, path.len() - inner.len())
}

fn request(d: &Declaration, all: &[Referral]) -> Result<Request, Box<Finding>> {
    let deepest = |referrals: &[&Referral]| {
        // The first among the equally deep counts.
        referrals
            .iter()
            .rev()
            .max_by_key(|r| depth(&r.path))
            .map(|r| r.path.clone())
    };
    let every: Vec<&Referral> = all.iter().collect();
    let saved: Vec<&Referral> = all.iter().filter(|r| r.property.is_some()).collect();
    let scope = deepest(&every).map(|p| boundary(&p).to_vec()).unwrap_or_default();
    let mut wanted = deepest(&saved).or_else(|| deepest(&every)).unwrap_or_default();
    let lineages: Vec<Path> = saved
        .iter()
        .map(|r| r.path.clone())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    if let Some(first) = lineages.first() {
        let common = (0..first.len())
            .take_while(|&i| lineages.iter().all(|l| l.get(i) == first.get(i)))
            .count();
        let common = first[..common].to_vec();
        let deep = boundary(&wanted).to_vec();
        wanted = if depth(&deep) > depth(&common) {
            deep
        } else {
            common
        };
    }
    for r in all {
        let at = boundary(&r.path);
        let column = if r.property.is_some() { "save_to" } else { "name" };
        let outside = !scope.starts_with(at) || (r.property.is_some() && boundary(&wanted) != at);
        if outside {
            let other = scope
                .iter()
                .map(|(n, _)| n.as_str())
                .collect::<Vec<_>>()
                .join("/");
            return Err(Box::new(bad(
                &r.cell,
                column,
                format!("not in the same repeat as /{other}"),
            )));
        }
    }
    Ok(Request {
        list: d.entity.list.clone(),
        scope,
        wanted,
        lineages,
        cell: d.cell.clone(),
    })
}

/// Gives every entity a container of its own.
fn allocate(requests: &[Request]) -> Result<BTreeMap<String, Path>, Box<Finding>> {
    let mut places = BTreeMap::new();
    if let [one] = requests
        && one.scope.is_empty()
    {
        places.insert(one.list.clone(), Path::new());
        return Ok(places);
    }
    let mut reserved: BTreeMap<Path, String> = BTreeMap::new();
    let mut ordered: Vec<&Request> = requests.iter().collect();
    ordered.sort_by_key(|r| r.cell.row);
    for r in ordered {
        let free = (r.scope.len()..=r.wanted.len())
            .rev()
            .map(|n| &r.wanted[..n])
            .take_while(|at| {
                !reserved.contains_key(*at) || !r.lineages.iter().any(|l| reserved.contains_key(l))
            })
            .find(|at| !reserved.contains_key(*at));
        let Some(at) = free else {
            return Err(Box::new(bad(
                &r.cell,
                "list_name",
                "no free group or repeat for it",
            )));
        };
        for lineage in &r.lineages {
            for n in at.len()..=lineage.len() {
                reserved.insert(lineage[..n].to_vec(), r.list.clone());
            }
        }
        reserved.insert(at.to_vec(), r.list.clone());
        places.insert(r.list.clone(), at.to_vec());
    }
    Ok(places)
}
