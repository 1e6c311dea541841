//! XForm XML → [`Engine`]: the one way in, whoever made the form.
//!
//! A form compiled from a workbook is written as XForm first and read here, so that what runs is what devices
//! get. Start with [`Engine::read`]; the body (questions and how they look) is in `body.rs`.

use std::collections::{BTreeMap, BTreeSet};

use base::{Checked, Finding, Findings, Place};

use super::code;
use crate::expr::{Expr, Patterns, parse};
use crate::instance::{Kind, Limits, NodeId, Tree, XmlError};

use super::body;
use super::datatype::Datatype;
use super::entity::{self, Declared};
use super::graph;
use super::item::{Engine, Item, Preload, Shape};
use super::lists;
use super::run::local;
use super::texts::{self, Texts};
use super::words::Words;

/// Files that a form names and brings along beside it (lists as CSV or XML), by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// An engine in the making.
pub(super) struct Maker<'a> {
    pub(super) form: &'a Tree,
    pub(super) items: Vec<Item>,
    /// Items by their path with prefixes left out.
    index: BTreeMap<String, usize>,
    pub(super) texts: Texts,
    pub(super) findings: Findings,
    pub(super) declared: Declared,
}

impl Engine {
    /// Makes an engine from the XML of a form and the files beside it.
    ///
    /// Findings: XML that is not sound, a missing model, expressions that do not parse, cycles (errors);
    /// unknown functions, lists that are not here (warnings).
    pub fn read(xml: &str, files: &Files) -> Checked<Self> {
        let form = match Tree::read(xml, &Limits::FORM) {
            Ok(form) => form,
            Err(why) => return refuse(Finding::error(code::BAD_XML).with("problem", why.to_string())),
        };
        let Some((model, template)) = model(&form) else {
            return refuse(Finding::error(code::NOT_A_FORM));
        };
        let mut maker = Maker {
            texts: texts::read(&form, model),
            form: &form,
            items: Vec::new(),
            index: BTreeMap::new(),
            findings: Findings::none(),
            declared: Declared::default(),
        };
        maker.add_item(template, None, "");
        maker.binds(model);
        maker.actions(model);
        if let Some(body) = find(&form, form.root(), "body") {
            body::read(&mut maker, body);
        }
        let lists = lists::read(&form, model, files, &mut maker.findings);
        let engine = maker.finish(model, template, lists);
        let findings = engine.findings.clone();
        Checked::new(engine, findings)
    }
}

fn refuse(finding: Finding) -> Checked<Engine> {
    Checked::refused([finding].into_iter().collect())
}

/// The first element of a local name below a node.
pub(super) fn find(tree: &Tree, top: NodeId, name: &str) -> Option<NodeId> {
    tree.descendants(top)
        .find(|n| tree.is_element(*n) && tree.local(*n) == name)
}

/// The model, and the outermost element of the submission in its first instance.
fn model(form: &Tree) -> Option<(NodeId, NodeId)> {
    let model = find(form, form.root(), "model")?;
    let instance = form.named(model, "instance").next()?;
    Some((model, form.elements(instance).next()?))
}

/// The XML of a form under another version.
///
/// # Errors
/// When it is no XML; one without a model is given back as it is.
pub fn with_version(xml: &str, version: &str) -> Result<String, XmlError> {
    let mut form = Tree::read(xml, &Limits::FORM)?;
    if let Some((_, template)) = model(&form) {
        form.set_attribute(template, "version", version);
    }
    Ok(form.write())
}

/// A path without the prefixes of its steps and without spaces around.
fn plain(path: &str) -> String {
    let steps: Vec<&str> = path.trim().split('/').map(|s| local(s.trim())).collect();
    steps.join("/")
}

impl Maker<'_> {
    fn add_item(&mut self, node: NodeId, parent: Option<usize>, around: &str) {
        let form = self.form;
        let name = form.name(node).to_owned();
        let path = format!("{around}/{name}");
        let id = self.items.len();
        if self.index.contains_key(&plain(&path)) {
            // A repeat's pattern (`jr:template`) is followed by its first repeat: one item for both.
            return;
        }
        self.index.insert(plain(&path), id);
        let inner: Vec<NodeId> = form.elements(node).collect();
        let shape = if inner.is_empty() {
            Shape::Question
        } else {
            Shape::Group
        };
        let mut item = Item::new(path.clone(), name, parent, shape);
        item.of_entity =
            parent.is_some_and(|p| self.items[p].of_entity || entity::is_one(&item, &self.items[p]));
        self.items.push(item);
        if let Some(parent) = parent {
            self.items[parent].children.push(id);
        }
        for child in inner {
            self.add_item(child, Some(id), &path);
        }
    }

    /// The item that a reference means, inside the item `around`.
    pub(super) fn item(&self, reference: &str, around: Option<usize>) -> Option<usize> {
        let reference = reference.trim();
        if reference.starts_with('/') {
            return self.index.get(&plain(reference)).copied();
        }
        let mut at = around?;
        for step in reference.split('/') {
            at = match step {
                "." | "" | "current()" => at,
                ".." => self.items[at].parent?,
                name => {
                    let wanted = local(name);
                    *self.items[at]
                        .children
                        .iter()
                        .find(|c| local(&self.items[**c].name) == wanted)?
                }
            };
        }
        Some(at)
    }

    pub(super) fn attribute(&self, node: NodeId, name: &str) -> Option<&str> {
        self.form.attribute(node, name).filter(|v| !v.trim().is_empty())
    }

    /// Parses an expression of an item; what cannot be parsed, or names an unknown function, is a finding.
    pub(super) fn expr(&mut self, item: usize, property: &'static str, text: &str) -> Option<Expr> {
        let place = Place::whole()
            .with("path", self.items[item].path.as_str())
            .with("property", property);
        let expr = match parse(text) {
            Ok(expr) => expr,
            Err(why) => {
                let finding = Finding::error(code::BAD_EXPRESSION).at(place);
                self.findings
                    .push(finding.with("problem", why.to_string()).with("expression", text));
                return None;
            }
        };
        for name in expr.functions() {
            if crate::expr::functions::find(name).is_none() {
                let finding = Finding::warning(code::UNKNOWN_FUNCTION).at(place.clone());
                self.findings.push(finding.with("function", name));
            }
        }
        Some(expr)
    }

    fn binds(&mut self, model: NodeId) {
        let form = self.form;
        for bind in form.named(model, "bind") {
            let Some(nodeset) = self.attribute(bind, "nodeset").map(str::to_owned) else {
                continue;
            };
            match self.item(&nodeset, Some(0)) {
                Some(item) => {
                    self.bind(item, bind);
                    self.save_to(item, bind);
                }
                // A bind may be about an attribute: it says nothing that is asked.
                None if nodeset.contains('@') => self.attribute_bind(&nodeset, bind),
                None => {
                    let place = Place::whole().with("path", nodeset);
                    self.findings
                        .push(Finding::warning(code::BIND_WITHOUT_NODE).at(place));
                }
            }
        }
    }

    fn bind(&mut self, item: usize, bind: NodeId) {
        let form = self.form;
        let expression = |maker: &mut Self, name: &'static str| {
            let text = maker.attribute(bind, name)?.to_owned();
            maker.expr(item, name, &text)
        };
        let relevant = expression(self, "relevant");
        let required = expression(self, "required");
        let constraint = expression(self, "constraint");
        let calculate = expression(self, "calculate");
        let readonly = expression(self, "readonly");
        let message = |maker: &Self, name: &str| match maker.attribute(bind, name) {
            Some(text) => maker.texts.words(text),
            None => Words::default(),
        };
        let required_message = message(self, "jr:requiredMsg");
        let constraint_message = message(self, "jr:constraintMsg");
        let it = &mut self.items[item];
        it.datatype = form.attribute(bind, "type").map_or(Datatype::Text, Datatype::of);
        it.preload = preload(
            form.attribute(bind, "jr:preload"),
            form.attribute(bind, "jr:preloadParams"),
        );
        it.relevant = relevant;
        it.required = required;
        it.constraint = constraint;
        it.calculate = calculate;
        it.readonly = readonly;
        it.required_message = required_message;
        it.constraint_message = constraint_message;
    }

    /// `setvalue` elements of the model: values computed when a submission or a repeat begins.
    fn actions(&mut self, model: NodeId) {
        let form = self.form;
        for action in form.named(model, "setvalue") {
            self.action(action, None);
        }
    }

    /// One `setvalue`; inside a control it follows changes of that control's item.
    pub(super) fn action(&mut self, action: NodeId, source: Option<usize>) {
        let events = self.attribute(action, "event").unwrap_or_default().to_owned();
        let reference = self.attribute(action, "ref").unwrap_or_default().to_owned();
        let Some(target) = self.item(&reference, source.or(Some(0))) else {
            self.attribute_action(&reference);
            return;
        };
        let written = self.form.text(action).trim().to_owned();
        let value = match self.attribute(action, "value").map(str::to_owned) {
            Some(text) => self.expr(target, "setvalue", &text),
            None if written.is_empty() => None,
            None => parse(&literal(&written)).ok(),
        };
        for event in events.split_whitespace() {
            match event {
                "xforms-value-changed" => {
                    if let Some(source) = source {
                        self.items[target].triggered.push((source, value.clone()));
                    }
                }
                "odk-instance-first-load" | "odk-new-repeat" | "xforms-ready" | "odk-instance-load" => {
                    self.items[target].initial.clone_from(&value);
                }
                _ => {}
            }
        }
    }

    fn finish(mut self, model: NodeId, template: NodeId, lists: Vec<(String, Tree)>) -> Engine {
        let (order, cycles) = graph::order(&self.items);
        for cycle in cycles {
            let names: Vec<&str> = cycle.iter().map(|i| self.items[*i].path.as_str()).collect();
            let place = Place::whole().with("path", names.first().copied().unwrap_or_default());
            self.findings.push(
                Finding::error(code::CYCLE)
                    .at(place)
                    .with("cycle", names.join(" → ")),
            );
        }
        self.missing_lists(&lists);
        let entities = self.entities(template);
        let form = self.form;
        let submission = empty_submission(form, template);
        let title = find(form, form.root(), "title").filter(|t| form.parent(*t) != Some(model));
        Engine {
            id: self
                .attribute(template, "id")
                .unwrap_or_else(|| form.name(template))
                .to_owned(),
            version: self.attribute(template, "version").unwrap_or_default().to_owned(),
            title: Words::plain(title.map(|t| form.text(t).into_owned()).unwrap_or_default()),
            languages: self.texts.languages,
            template: submission,
            items: self.items,
            order,
            lists,
            texts: self.texts.all,
            patterns: Patterns::default(),
            findings: self.findings,
            home: form.space(template).to_owned(),
            entities,
            wanted: lists::wanted(form, model),
        }
    }

    fn missing_lists(&mut self, lists: &[(String, Tree)]) {
        for item in &self.items {
            let choices = item.control.as_ref().and_then(|c| c.choices.as_ref());
            let Some(list) = choices.and_then(|c| c.list()) else {
                continue;
            };
            if !lists.iter().any(|(id, _)| id == list) {
                let place = Place::whole().with("path", item.path.as_str());
                self.findings
                    .push(Finding::warning(code::MISSING_LIST).at(place).with("list", list));
            }
        }
    }
}

/// The form's pattern of a submission as a document of its own: with the prefixes it uses declared, and without
/// the marks of patterns.
fn empty_submission(form: &Tree, template: NodeId) -> Tree {
    let mut tree = Tree::new();
    let root = tree.copy_in(tree.root(), form, template);
    let nodes: Vec<NodeId> = tree.descendants(tree.root()).collect();
    for node in &nodes {
        let spacing = tree.kind(*node) == Kind::Text && tree.text(*node).trim().is_empty();
        if tree.is_element(*node) {
            tree.remove_attribute(*node, "jr:template");
        } else if spacing {
            tree.remove(*node);
        }
    }
    let attached = nodes.iter().flat_map(|n| tree.attached(*n));
    let named = nodes.iter().copied().chain(attached);
    let used: BTreeSet<String> = named
        .filter(|n| tree.kind(*n) != Kind::Namespace)
        .filter_map(|n| tree.name(n).split_once(':').map(|(p, _)| format!("xmlns:{p}")))
        .collect();
    for declaration in used {
        let around = form
            .ancestors(template)
            .find_map(|n| form.attribute(n, &declaration));
        if let Some(space) = around {
            tree.set_attribute(root, &declaration, space);
        }
    }
    tree
}

/// A text as an expression that gives it.
fn literal(text: &str) -> String {
    if text.contains('\'') {
        format!("\"{}\"", text.replace('"', "'"))
    } else {
        format!("'{text}'")
    }
}

fn preload(kind: Option<&str>, parameter: Option<&str>) -> Option<Preload> {
    let parameter = parameter.unwrap_or_default();
    match (kind?, parameter) {
        ("uid", _) => Some(Preload::InstanceId),
        ("date", "today") => Some(Preload::Today),
        ("timestamp", "start") => Some(Preload::Start),
        ("timestamp", "end") => Some(Preload::End),
        ("property", name) => Some(Preload::Property(name.to_owned())),
        _ => None,
    }
}

impl Engine {
    /// The form's pattern of an item: its node in the template.
    pub(crate) fn pattern(&self, item: usize) -> Option<NodeId> {
        let mut chain = vec![item];
        while let Some(parent) = self.items[*chain.last()?].parent {
            chain.push(parent);
        }
        chain.pop();
        let mut node = self.template.element()?;
        while let Some(next) = chain.pop() {
            node = self.template.named(node, local(&self.items[next].name)).next()?;
        }
        Some(node)
    }
}

impl Item {
    fn new(path: String, name: String, parent: Option<usize>, shape: Shape) -> Self {
        Self {
            of_entity: false,
            path,
            name,
            parent,
            children: Vec::new(),
            shape,
            datatype: Datatype::Text,
            control: None,
            relevant: None,
            required: None,
            constraint: None,
            calculate: None,
            readonly: None,
            initial: None,
            triggered: Vec::new(),
            preload: None,
            label: Words::default(),
            hint: Words::default(),
            guidance: Words::default(),
            required_message: Words::default(),
            constraint_message: Words::default(),
        }
    }
}
