//! One submission in an engine: its nodes matched with items, filled up, recalculated.

use std::cell::Cell;
use std::collections::BTreeMap;

use base::{Finding, Findings, Place as At, Timestamp};
use jiff::tz::TimeZone;

use super::code;
use crate::expr::{Expr, Fault, Host, Place, Random, Scope, Setting, Value, WORK};
use crate::instance::{NodeId, Tree};

use super::graph::Unit;
use super::host::FormHost;
use super::item::{Engine, Shape};
use super::words::{Part, Words};

/// What the world passes in.
#[derive(Debug, Clone)]
pub struct Context {
    /// The moment that `now()` gives.
    pub now: Timestamp,
    /// The clock on the wall.
    pub zone: TimeZone,
    /// Where chance begins.
    pub seed: u64,
    /// Properties of device and user (`username`, `deviceid` …); what is not here stays empty.
    pub properties: BTreeMap<String, String>,
}

impl Context {
    /// A context without properties.
    pub fn new(now: Timestamp, zone: TimeZone, seed: u64) -> Self {
        Self {
            now,
            zone,
            seed,
            properties: BTreeMap::new(),
        }
    }
}

/// An item at a node.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bound {
    pub(crate) item: usize,
    pub(crate) node: NodeId,
}

/// A calculation whose result is not what was submitted.
#[derive(Debug, Clone)]
pub(crate) struct Difference {
    pub(crate) node: NodeId,
    pub(crate) was: String,
}

/// A submission under work.
pub struct Run<'e> {
    pub(crate) engine: &'e Engine,
    pub(crate) context: &'e Context,
    pub(crate) tree: Tree,
    /// In the order of the document.
    pub(crate) bounds: Vec<Bound>,
    by_item: Vec<Vec<NodeId>>,
    pub(crate) hidden: Vec<bool>,
    pub(crate) differences: Vec<Difference>,
    /// What went wrong in expressions: once per item and property.
    pub(crate) faults: BTreeMap<(usize, &'static str), Fault>,
    /// What does not fit the form.
    pub(crate) findings: Findings,
    random: Random,
    work: Cell<u64>,
}

impl<'e> Run<'e> {
    /// A submission over an engine. Elements that the form has and the submission has not are added, empty.
    ///
    /// # Errors
    /// A finding when the outermost element is not the form's.
    pub fn new(engine: &'e Engine, context: &'e Context, tree: Tree) -> Result<Self, Finding> {
        let root = tree
            .element()
            .filter(|n| tree.local(*n) == local(&engine.items[0].name));
        let Some(root) = root else {
            let found = tree.element().map_or("", |n| tree.name(n)).to_owned();
            let wanted = engine.items[0].name.clone();
            return Err(Finding::error(code::OTHER_FORM)
                .with("found", found)
                .with("wanted", wanted));
        };
        let mut run = Self {
            engine,
            context,
            tree,
            bounds: Vec::with_capacity(engine.items.len()),
            by_item: vec![Vec::new(); engine.items.len()],
            hidden: Vec::new(),
            differences: Vec::new(),
            faults: BTreeMap::new(),
            findings: Findings::none(),
            random: Random::new(context.seed),
            work: WORK.into(),
        };
        run.bind(0, root);
        Ok(run)
    }

    /// The submission as it stands.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Every node of an item, in order.
    pub fn nodes(&self, item: usize) -> &[NodeId] {
        &self.by_item[item]
    }

    /// Whether a node applies.
    pub fn is_relevant(&self, node: NodeId) -> bool {
        !self.hidden.get(node.0 as usize).is_some_and(|h| *h)
    }

    /// Matches everything anew, after repeats came or went.
    pub(crate) fn rebind(&mut self) {
        self.bounds.clear();
        self.by_item.iter_mut().for_each(Vec::clear);
        if let Some(root) = self.tree.element() {
            self.bind(0, root);
        }
    }

    fn bind(&mut self, item: usize, node: NodeId) {
        self.bounds.push(Bound { item, node });
        self.by_item[item].push(node);
        let engine = self.engine;
        let children = &engine.items[item].children;
        if children.is_empty() {
            return;
        }
        let found = self.match_children(children, node);
        let mut before: Option<NodeId> = None;
        for (child, mut nodes) in children.iter().zip(found) {
            let repeats = matches!(engine.items[*child].shape, Shape::Repeat(_));
            if nodes.is_empty() && !repeats {
                nodes.push(self.add(node, *child, before));
            }
            if nodes.len() > 1 && !repeats {
                let place = At::whole().with("path", engine.items[*child].path.as_str());
                self.findings
                    .push(Finding::error(code::TWICE).at(place).with("count", nodes.len()));
                nodes.truncate(1);
            }
            before = nodes.last().copied().or(before);
            for n in nodes {
                self.bind(*child, n);
            }
        }
    }

    /// The nodes of each child item; what fits none is a finding.
    fn match_children(&mut self, children: &[usize], node: NodeId) -> Vec<Vec<NodeId>> {
        let items = &self.engine.items;
        let mut index: Vec<(&str, usize)> = children
            .iter()
            .enumerate()
            .map(|(i, c)| (local(&items[*c].name), i))
            .collect();
        index.sort_unstable();
        let mut found: Vec<Vec<NodeId>> = vec![Vec::new(); children.len()];
        let mut expected = 0;
        for n in self.tree.elements(node) {
            if self.tree.attribute(n, "jr:template").is_some() {
                continue;
            }
            let name = self.tree.local(n);
            // Submissions keep the form's order: mostly the element is the one expected, or one more repeat.
            let near = [expected, expected + 1]
                .into_iter()
                .find(|i| children.get(*i).is_some_and(|c| local(&items[*c].name) == name));
            let at = near.or_else(|| {
                index
                    .binary_search_by_key(&name, |(n, _)| n)
                    .ok()
                    .map(|p| index[p].1)
            });
            match at {
                Some(i) => {
                    found[i].push(n);
                    expected = i;
                }
                None => {
                    let place = At::whole().with("path", self.tree.path(n));
                    self.findings
                        .push(Finding::warning(code::UNKNOWN_ELEMENT).at(place));
                }
            }
        }
        found
    }

    /// An empty element for an item, where the form has it.
    fn add(&mut self, parent: NodeId, item: usize, before: Option<NodeId>) -> NodeId {
        let node = self.tree.append(parent, &self.engine.items[item].name);
        match before {
            Some(b) => self.tree.place_after(node, b),
            None => self.tree.place_first(node, parent),
        }
        node
    }

    /// Adds one more of a repeat inside `parent`, from the form's pattern.
    pub(crate) fn add_repeat(&mut self, item: usize, parent: NodeId) -> Option<NodeId> {
        let engine = self.engine;
        let pattern = engine.pattern(item)?;
        let name = local(&engine.items[item].name).to_owned();
        let last = self.tree.named(parent, &name).last();
        let node = self.tree.copy_in(parent, &engine.template, pattern);
        // The pattern brings one of each repeat inside along; people add those themselves.
        for inner in engine.items[item].children.clone() {
            self.drop_inner_repeats(inner, node);
        }
        let after = last.or_else(|| self.before(item, parent));
        match after {
            Some(sibling) => self.tree.place_after(node, sibling),
            None => self.tree.place_first(node, parent),
        }
        self.rebind();
        Some(node)
    }

    /// Takes out every repeat, so that people begin with none.
    pub(crate) fn drop_inner_repeats_of_all(&mut self) {
        let engine = self.engine;
        if let Some(root) = self.tree.element() {
            for item in &engine.items[0].children {
                self.drop_inner_repeats(*item, root);
            }
        }
    }

    /// Whether a repeat that has no instance yet would apply inside a node.
    pub(crate) fn repeat_applies(&self, item: usize, parent: NodeId) -> bool {
        let Some(relevant) = &self.engine.items[item].relevant else {
            return true;
        };
        // Asked from where the repeat would stand, one level up: relative paths begin at the repeat itself.
        let mut with_one = self.tree.clone();
        let node = with_one.append(parent, &self.engine.items[item].name);
        self.with_trees(&with_one, node, 0, |scope| {
            scope.evaluate(relevant).is_ok_and(|v| v.truth())
        })
    }

    /// The last sibling that the form has before an item.
    fn before(&self, item: usize, parent: NodeId) -> Option<NodeId> {
        let around = self.engine.items[item].parent?;
        let earlier = self.engine.items[around]
            .children
            .iter()
            .take_while(|c| **c != item);
        let names: Vec<&str> = earlier.map(|c| local(&self.engine.items[*c].name)).collect();
        self.tree
            .elements(parent)
            .filter(|n| names.contains(&self.tree.local(*n)))
            .last()
    }

    pub(crate) fn drop_inner_repeats(&mut self, item: usize, parent: NodeId) {
        let engine = self.engine;
        let name = local(&engine.items[item].name);
        let nodes: Vec<NodeId> = self.tree.named(parent, name).collect();
        let repeats = matches!(engine.items[item].shape, Shape::Repeat(_));
        for node in nodes {
            if repeats {
                self.tree.remove(node);
                continue;
            }
            for inner in &engine.items[item].children {
                self.drop_inner_repeats(*inner, node);
            }
        }
    }

    /// Calls `f` with a scope at a node.
    pub(crate) fn with_scope<R>(&self, node: NodeId, f: impl FnOnce(&Scope<'_>) -> R) -> R {
        self.with_language(node, 0, f)
    }

    pub(crate) fn with_language<R>(
        &self,
        node: NodeId,
        language: usize,
        f: impl FnOnce(&Scope<'_>) -> R,
    ) -> R {
        self.with_trees(&self.tree, node, language, f)
    }

    fn with_trees<R>(
        &self,
        tree: &Tree,
        node: NodeId,
        language: usize,
        f: impl FnOnce(&Scope<'_>) -> R,
    ) -> R {
        let mut trees: Vec<&Tree> = Vec::with_capacity(self.engine.lists.len() + 1);
        trees.push(tree);
        trees.extend(self.engine.lists.iter().map(|(_, t)| t));
        let host = FormHost {
            engine: self.engine,
            language,
        };
        let host: &dyn Host = &host;
        let setting = Setting {
            trees: &trees,
            root: Place {
                tree: 0,
                node: self.tree.root(),
            },
            host,
            now: self.context.now,
            zone: &self.context.zone,
            random: &self.random,
            patterns: &self.engine.patterns,
            home: &self.engine.home,
            hidden: &self.hidden,
            work: Cell::new(self.work.get()),
        };
        let result = f(&Scope::at(&setting, Place { tree: 0, node }));
        self.work.set(setting.work.get());
        result
    }

    /// Answers an expression at a node; a fault is remembered and answered with nothing.
    pub(crate) fn answer(
        &mut self,
        item: usize,
        what: &'static str,
        expr: &Expr,
        node: NodeId,
    ) -> Option<Value> {
        match self.with_scope(node, |s| s.evaluate(expr)) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.faults.entry((item, what)).or_insert(fault);
                None
            }
        }
    }

    pub(crate) fn truth(
        &mut self,
        item: usize,
        what: &'static str,
        expr: &Expr,
        node: NodeId,
    ) -> Option<bool> {
        self.answer(item, what, expr, node).map(|v| v.truth())
    }

    /// The text that a value is at a node.
    pub(crate) fn text_of(&self, value: Value, node: NodeId) -> String {
        self.with_scope(node, |s| s.into_text(value))
    }

    /// Works out everything that is worked out.
    pub(crate) fn recalculate(&mut self) {
        self.hidden = vec![false; self.tree.len()];
        let engine = self.engine;
        for unit in &engine.order {
            match *unit {
                Unit::Relevant(item) => self.decide(item),
                Unit::Value(item) => self.calculate(item),
            }
        }
    }

    fn decide(&mut self, item: usize) {
        let engine = self.engine;
        let Some(expr) = &engine.items[item].relevant else {
            return;
        };
        for i in 0..self.by_item[item].len() {
            let node = self.by_item[item][i];
            if !self.is_relevant(node) {
                continue;
            }
            // Where it cannot be told, as with a list that is not here, what was answered stays and nothing is demanded.
            let holds = self.truth(item, "relevant", expr, node);
            if !holds.unwrap_or_else(|| !self.tree.text(node).trim().is_empty()) {
                self.hide(node);
            }
        }
    }

    fn hide(&mut self, node: NodeId) {
        let below: Vec<NodeId> = self.tree.descendants(node).collect();
        for n in below.into_iter().chain([node]) {
            if let Some(hidden) = self.hidden.get_mut(n.0 as usize) {
                *hidden = true;
            }
        }
    }

    fn calculate(&mut self, item: usize) {
        let engine = self.engine;
        let Some(expr) = &engine.items[item].calculate else {
            return;
        };
        let stays = engine.items[item].is_volatile();
        for i in 0..self.by_item[item].len() {
            let node = self.by_item[item][i];
            if !self.is_relevant(node) || stays && !self.tree.text(node).is_empty() {
                continue;
            }
            if let Some(value) = self.answer(item, "calculate", expr, node) {
                let text = self.text_of(value, node);
                self.store(node, &text);
            }
        }
    }

    /// Stores a calculated value, unless what stands there says the same.
    fn store(&mut self, node: NodeId, text: &str) {
        let was = self.tree.text(node);
        if was == text || same_number(&was, text) {
            return;
        }
        let was = was.into_owned();
        if !was.is_empty() {
            self.differences.push(Difference { node, was });
        }
        self.tree.set_text(node, text);
    }

    /// Words at a node, with their values.
    pub fn say(&self, words: &Words, node: NodeId, language: usize) -> String {
        self.with_language(node, language, |scope| self.say_in(scope, words, language))
    }

    pub(crate) fn say_in(&self, scope: &Scope<'_>, words: &Words, language: usize) -> String {
        let parts = words.parts(language).iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Output(expr) => scope
                .evaluate(expr)
                .map(|v| scope.into_text(v))
                .unwrap_or_default(),
        });
        parts.collect()
    }

    /// Findings about expressions that could not be answered.
    pub(crate) fn fault_findings(&self) -> impl Iterator<Item = Finding> + '_ {
        self.faults.iter().map(|((item, what), fault)| {
            let path = self.engine.items[*item].path.as_str();
            Finding::warning(code::EXPRESSION_FAULT)
                .at(At::whole().with("path", path).with("property", *what))
                .with("problem", fault.to_string())
        })
    }
}

/// The part of a name after its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Whether two texts are the same number, as `5.0` and `5` are.
fn same_number(a: &str, b: &str) -> bool {
    match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(x), Ok(y)) => x == y || (x - y).abs() <= 1e-9 * x.abs().max(y.abs()),
        _ => false,
    }
}
