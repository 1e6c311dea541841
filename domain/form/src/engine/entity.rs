//! Entities: what a form declares about lists of things, and what a submission says to them.
//!
//! A form declares an `<entity>` under the `meta` of the form, or of a group or repeat; a question whose bind has
//! `entities:saveto` gives a property of the entity that stands nearest around it (ODK Entities specification 2024.1
//! and 2025.1). Here an [`EntityAct`] is only read: whether it follows is for who keeps the lists.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Place as At};
use uuid::Uuid;

use crate::expr::Expr;
use crate::instance::{NodeId, Tree};
use crate::xlsform::names::is_name;

use super::compile::Maker;
use super::item::{Engine, Item};
use super::run::{Run, local};

/// The namespace of `entities:saveto` and `entities:entities-version`.
const NAMESPACE: &str = "http://www.opendatakit.org/xforms/entities";
/// Names that begin so belong to the specification.
const RESERVED: &str = "__";

/// What one `<entity>` of a form declares.
#[derive(Debug, Clone)]
pub struct EntityRule {
    /// The list.
    pub list: String,
    /// Whether submissions may make new ones.
    pub creates: bool,
    /// Whether submissions may change some.
    pub updates: bool,
    /// The properties that it saves, and the items that give them.
    pub saves: BTreeMap<String, usize>,
    /// The item of the element.
    item: usize,
    /// What clients work out for its attributes.
    attributes: Vec<(String, Expr)>,
    /// Whether a client gives a new one its identity.
    fresh: bool,
}

/// What a submission does to one entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityAct {
    /// The list.
    pub list: String,
    /// The entity.
    pub entity: Uuid,
    /// Whether it is made, changed, or what there is to do.
    pub step: EntityStep,
    /// How it is called; `None` = nothing is said to that.
    pub label: Option<String>,
    /// The properties that are said, empty ones too.
    pub values: BTreeMap<String, String>,
}

/// Whether an entity is made or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntityStep {
    /// It is new.
    Create,
    /// It is there, and was seen so.
    Update(Seen),
    /// Changed when it is there, else made.
    Either(Option<Seen>),
}

/// Which state of an entity the device had before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The version that the device knew; its own changes count.
    pub base: u64,
    /// The last version that came from the server.
    pub trunk: Option<u64>,
    /// The row of changes that were made offline.
    pub branch: Option<Uuid>,
}

impl EntityRule {
    /// The items from which clients work out its attributes, such as its label.
    pub(super) fn reads(&self, items: &[Item]) -> BTreeSet<usize> {
        let all = self.attributes.iter().map(|(_, expr)| expr);
        all.flat_map(|expr| super::graph::references(items, expr, self.item))
            .collect()
    }
}

/// Why what a submission says of an entity cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityFault {
    /// It names another list than the form.
    OtherList,
    /// Its identity is no UUID.
    BadId,
    /// It is made and has no label.
    NoLabel,
    /// It is changed and does not say which version was known.
    NoBase,
}

/// What is wrong with one entity of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadAct {
    /// The list that the form names.
    pub list: String,
    /// What is wrong.
    pub fault: EntityFault,
}

/// The attributes and actions of entities, while a form is read.
#[derive(Default)]
pub(super) struct Declared {
    attributes: Vec<(usize, String, Option<Expr>)>,
    fresh: Vec<usize>,
    saves: Vec<(usize, String)>,
}

/// The element and the attribute that a reference like `/data/meta/entity/@id` means.
fn split(reference: &str) -> Option<(&str, &str)> {
    reference.trim().rsplit_once("/@")
}

/// Whether an item is the element of an entity: `entity` under `meta`.
pub(super) fn is_one(item: &Item, around: &Item) -> bool {
    local(&item.name) == "entity" && local(&around.name) == "meta"
}

impl Maker<'_> {
    /// A bind of an attribute: entities have such.
    pub(super) fn attribute_bind(&mut self, nodeset: &str, bind: NodeId) {
        let found = split(nodeset).and_then(|(element, name)| Some((self.item(element, Some(0))?, name)));
        if let Some((item, name)) = found {
            let text = self.attribute(bind, "calculate").map(str::to_owned);
            let expr = text.and_then(|text| self.expr(item, "calculate", &text));
            self.declared.attributes.push((item, name.to_owned(), expr));
        }
    }

    /// A new entity gets its identity.
    pub(super) fn attribute_action(&mut self, reference: &str) {
        if let Some((element, "id")) = split(reference)
            && let Some(item) = self.item(element, Some(0))
        {
            self.declared.fresh.push(item);
        }
    }

    /// The property that a bind saves to.
    pub(super) fn save_to(&mut self, item: usize, bind: NodeId) {
        let form = self.form;
        let named = |a: &NodeId| form.space(*a) == NAMESPACE && local(form.name(*a)) == "saveto";
        let found = form.attached(bind).find(named);
        if let Some(property) = found.and_then(|a| form.literal(a)) {
            self.declared.saves.push((item, property.to_owned()));
        }
    }

    /// The entities of the form; what is wrong with them is a finding.
    pub(super) fn entities(&mut self, template: NodeId) -> Vec<EntityRule> {
        let elements: Vec<usize> = (0..self.items.len())
            .filter(|i| {
                self.items[*i]
                    .parent
                    .is_some_and(|p| is_one(&self.items[*i], &self.items[p]))
            })
            .collect();
        let mut rules: Vec<EntityRule> = Vec::new();
        for item in elements {
            if let Some(rule) = self.entity(template, item) {
                rules.push(rule);
            }
        }
        for (item, property) in std::mem::take(&mut self.declared.saves) {
            let why = match self.nearest(&rules, item) {
                None => Some("no entity declared"),
                Some(_) if !is_property(&property) => Some("no sound name of a property"),
                Some(rule) => {
                    let before = rules[rule].saves.insert(property.clone(), item);
                    before.map(|_| "property saved twice")
                }
            };
            if let Some(why) = why {
                self.bad_entity(item, why);
            }
        }
        rules
    }

    fn bad_entity(&mut self, item: usize, why: &'static str) {
        let place = At::whole().with("path", self.items[item].path.as_str());
        self.findings
            .push(Finding::error(crate::code::BAD_ENTITY).at(place).with("why", why));
    }

    fn entity(&mut self, template: NodeId, item: usize) -> Option<EntityRule> {
        let form = self.form;
        let path = self.items[item].path.clone();
        let element = form
            .descendants(template)
            .find(|n| form.is_element(*n) && below(form, template, *n) == path)?;
        let list = form.attribute(element, "dataset").unwrap_or_default().to_owned();
        if list.starts_with(RESERVED) || list.contains('.') || !is_name(&list) {
            self.bad_entity(item, "no sound name of a list");
            return None;
        }
        let has = |name: &str| form.attribute(element, name).is_some();
        let attributes = self.declared.attributes.iter().filter(|(i, _, _)| *i == item);
        let rule = EntityRule {
            list,
            creates: has("create"),
            updates: has("update"),
            saves: BTreeMap::new(),
            item,
            attributes: attributes
                .filter_map(|(_, name, expr)| Some((name.clone(), expr.clone()?)))
                .collect(),
            fresh: self.declared.fresh.contains(&item),
        };
        if !rule.creates && !rule.updates {
            self.bad_entity(item, "neither create nor update");
            return None;
        }
        Some(rule)
    }

    /// The entity that stands nearest around an item.
    fn nearest(&self, rules: &[EntityRule], item: usize) -> Option<usize> {
        let up = std::iter::successors(self.items[item].parent, |i| self.items[*i].parent);
        let container = |r: &EntityRule| self.items[r.item].parent.and_then(|meta| self.items[meta].parent);
        let mut up = up;
        up.find_map(|at| rules.iter().position(|r| container(r) == Some(at)))
    }
}

/// Whether a text can be the name of a property.
pub fn is_property(name: &str) -> bool {
    let lower = name.to_lowercase();
    lower != "name" && lower != "label" && !name.starts_with(RESERVED) && is_name(name)
}

/// Whether a text can be the name of a list.
pub fn is_list(name: &str) -> bool {
    !name.starts_with(RESERVED) && !name.contains('.') && is_name(name)
}

/// The path of an element as items have it.
fn below(form: &Tree, template: NodeId, node: NodeId) -> String {
    let mut steps: Vec<&str> = form
        .ancestors(node)
        .take_while(|n| *n != template)
        .map(|n| form.name(n))
        .collect();
    steps.push(form.name(template));
    steps.reverse();
    format!("/{}", steps.join("/"))
}

impl Engine {
    /// What the form does to lists of entities.
    pub fn entities(&self) -> &[EntityRule] {
        &self.entities
    }

    /// The files that the form wants beside it, by name: lists of entities, and files of its own.
    pub fn wanted_files(&self) -> &[String] {
        &self.wanted
    }
}

impl Run<'_> {
    /// What the submission says to entities, in the order of the form.
    pub fn entity_acts(&self) -> Vec<Result<EntityAct, BadAct>> {
        let engine = self.engine;
        let rules = engine.entities.iter();
        rules
            .flat_map(|rule| {
                let nodes = self.nodes(rule.item).iter();
                nodes.filter_map(|node| self.entity_act(rule, *node))
            })
            .collect()
    }

    /// Nothing where neither making nor changing is asked for.
    fn entity_act(&self, rule: &EntityRule, node: NodeId) -> Option<Result<EntityAct, BadAct>> {
        let tree = self.tree();
        let said = |name: &str| tree.attribute(node, name).unwrap_or_default().trim();
        let yes = |name: &str| matches!(said(name), "1" | "true");
        let container = tree.parent(tree.parent(node)?)?;
        if !self.is_relevant(container) || !(yes("create") || yes("update")) {
            return None;
        }
        let bad = |fault| {
            let list = rule.list.clone();
            Some(Err(BadAct { list, fault }))
        };
        if said("dataset") != rule.list {
            return bad(EntityFault::OtherList);
        }
        let Some(entity) = uuid_of(said("id")) else {
            return bad(EntityFault::BadId);
        };
        let seen = said("baseVersion").parse().ok().map(|base| Seen {
            base,
            trunk: said("trunkVersion").parse().ok(),
            branch: uuid_of(said("branchId")),
        });
        let label = tree
            .named(node, "label")
            .next()
            .map(|l| tree.text(l).trim().to_owned());
        let label = label.filter(|l| !l.is_empty());
        let step = match (yes("create"), yes("update"), seen) {
            (true, true, seen) => EntityStep::Either(seen),
            (false, _, Some(seen)) => EntityStep::Update(seen),
            (false, _, None) => return bad(EntityFault::NoBase),
            (true, false, _) if label.is_none() => return bad(EntityFault::NoLabel),
            (true, false, _) => EntityStep::Create,
        };
        Some(Ok(EntityAct {
            list: rule.list.clone(),
            entity,
            step,
            label,
            values: self.saved(rule, container),
        }))
    }

    fn saved(&self, rule: &EntityRule, container: NodeId) -> BTreeMap<String, String> {
        let tree = self.tree();
        let one = |(property, item): (&String, &usize)| {
            let node = self.nodes(*item).iter().find(|n| tree.contains(container, **n))?;
            let applies = self.is_relevant(*node);
            applies.then(|| (property.clone(), tree.text(*node).trim().to_owned()))
        };
        rule.saves.iter().filter_map(one).collect()
    }

    /// Works out the attributes of entities, as a client does; `fresh` gives identities to new ones.
    pub(crate) fn fill_entities(&mut self, mut fresh: impl FnMut() -> String) {
        let engine = self.engine;
        for rule in &engine.entities {
            for node in self.nodes(rule.item).to_vec() {
                for (name, expr) in &rule.attributes {
                    let attached = self.tree.attached(node).find(|a| self.tree.name(*a) == name);
                    let value = attached.and_then(|at| {
                        let value = self.answer(rule.item, "calculate", expr, at)?;
                        Some(self.text_of(value, at))
                    });
                    if let Some(value) = value {
                        self.tree.set_attribute(node, name, &value);
                    }
                }
                if rule.fresh && self.tree.attribute(node, "id").unwrap_or_default().is_empty() {
                    self.tree.set_attribute(node, "id", &fresh());
                }
            }
        }
    }
}

fn uuid_of(text: &str) -> Option<Uuid> {
    let text = text.strip_prefix("uuid:").unwrap_or(text);
    Uuid::try_parse(text)
        .ok()
        .filter(|id| text.len() == 36 && !id.is_nil())
}
