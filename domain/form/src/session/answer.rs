//! Takes what was posted from a page.

use std::collections::BTreeMap;

use base::{Finding, Findings, Place as At};

use crate::engine::{Datatype, Shape, code};
use crate::expr::Moment;
use crate::instance::NodeId;

use super::Session;
use super::page::Input;
use super::spots::{Stop, fields, stops};

/// Posted fields: the values of each name.
pub type Fields = BTreeMap<String, Vec<String>>;

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken, and the next page is up.
    Moved,
    /// It was taken; because of it the same page asks more.
    AsksMore,
    /// Something is wrong; the same page is up, with the errors at their fields.
    Refused(Findings),
}

/// The name of the field of "add another?"; `yes` adds.
const ADD: &str = "add";

impl Session<'_> {
    /// Takes the fields of the page it stands at; moves on when nothing is wrong. A question whose field is
    /// not there is taken as left empty.
    pub fn answer(&mut self, posted: &Fields) -> Outcome {
        self.errors.clear();
        self.typed.clear();
        let stops = stops(&self.run);
        match self.index(&stops).map(|i| stops[i].clone()) {
            Some(Stop::Page { item, node }) => self.answer_page(item, node, posted),
            Some(Stop::More { item, parent }) => {
                self.answer_more(item, parent, posted);
                Outcome::Moved
            }
            None => {
                self.forward();
                Outcome::Moved
            }
        }
    }

    fn answer_more(&mut self, item: usize, parent: NodeId, posted: &Fields) {
        let yes = posted.get(ADD).is_some_and(|v| v.iter().any(|v| v == "yes"));
        let key = self.at.key();
        if !yes {
            self.closed.insert(key);
            self.forward();
            return;
        }
        self.closed.remove(&key);
        let Some(node) = self.add(item, parent) else {
            return;
        };
        self.settle();
        let inside = |stop: &&Stop| match stop {
            Stop::Page { node: n, .. } => *n == node || self.run.tree().contains(node, *n),
            Stop::More { parent: p, .. } => *p == node,
        };
        // A repeat in which nothing is asked leaves it at "add another?".
        if let Some(stop) = stops(&self.run).iter().find(inside) {
            self.at = self.spot(stop);
        }
    }

    /// Takes a repeat out, by its path. Says whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        let found = self.run.bounds.iter().find(|b| {
            matches!(self.run.engine.items()[b.item].shape, Shape::Repeat(_))
                && self.run.tree().path(b.node) == path
        });
        let Some(node) = found.map(|b| b.node) else {
            return false;
        };
        self.run.tree.remove(node);
        self.run.rebind();
        self.settle();
        self.stay_or_move();
        true
    }

    fn answer_page(&mut self, item: usize, node: NodeId, posted: &Fields) -> Outcome {
        let asked = fields(&self.run, item, node);
        for (i, n) in &asked {
            self.take(*i, *n, posted);
        }
        self.settle();
        let now = fields(&self.run, item, node);
        let mut all = Findings::none();
        for (i, n) in now.iter().filter(|f| asked.contains(f)) {
            let path = self.run.tree().path(*n);
            let mut found = self.run.check(*i, *n);
            if matches!(self.input_of(*i), Input::Missing | Input::NoList) && !found.is_empty() {
                let place = At::whole().with("path", path.as_str());
                found = vec![Finding::error(code::NOT_POSSIBLE_HERE).at(place)];
            }
            if !found.is_empty() {
                all.extend(found.clone());
                self.errors.insert(path, found);
            }
        }
        if !all.is_empty() {
            return Outcome::Refused(all);
        }
        if now.iter().any(|f| !asked.contains(f)) {
            return Outcome::AsksMore;
        }
        self.forward();
        Outcome::Moved
    }

    fn input_of(&self, item: usize) -> Input {
        self.run.engine.input_of(&self.run.engine.items()[item])
    }

    fn take(&mut self, item: usize, node: NodeId, posted: &Fields) {
        let kind = self.input_of(item);
        let engine = self.run.engine;
        let readonly = &engine.items()[item].readonly;
        let shut = readonly
            .as_ref()
            .and_then(|r| self.run.truth(item, "readonly", r, node));
        if matches!(kind, Input::Note | Input::Missing | Input::NoList) || shut == Some(true) {
            return;
        }
        let path = self.run.tree().path(node);
        let values = |name: &str| posted.get(name).map(Vec::as_slice).unwrap_or_default();
        let one = |name: &str| {
            values(name)
                .first()
                .map(|v| v.trim().to_owned())
                .unwrap_or_default()
        };
        let value = match kind {
            Input::Many | Input::Order => values(&path)
                .iter()
                .filter(|v| !v.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(" "),
            Input::Tick => {
                if one(&path).is_empty() {
                    String::new()
                } else {
                    "OK".to_owned()
                }
            }
            Input::Point => place(
                &one(&format!("{path}/latitude")),
                &one(&format!("{path}/longitude")),
            ),
            Input::Integer | Input::Decimal => number(&one(&path)),
            Input::Time | Input::DateTime => self.timed(item, &one(&path)),
            Input::LongText => values(&path)
                .first()
                .cloned()
                .unwrap_or_default()
                .replace("\r\n", "\n"),
            _ => one(&path),
        };
        let sound: String = value
            .chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
            .collect();
        if self.run.tree().text(node) != sound.as_str() {
            self.run.tree.set_text(node, &sound);
            self.trigger(item, node);
        }
    }

    /// Adds seconds and the offset of the local clock, as devices store times.
    fn timed(&self, item: usize, typed: &str) -> String {
        let it = &self.run.engine.items()[item];
        if typed.is_empty() || !it.datatype.holds(typed) {
            return typed.to_owned();
        }
        let context = self.run.context;
        let time_only = it.datatype == Datatype::Time;
        let today = context.now.to_zoned(context.zone.clone()).date().to_string();
        let whole = if time_only {
            format!("{today}T{typed}")
        } else {
            typed.to_owned()
        };
        match Moment::completed(&whole, &context.zone) {
            Some(text) if time_only => text.split_once('T').map_or(String::new(), |(_, t)| t.to_owned()),
            Some(text) => text,
            None => typed.to_owned(),
        }
    }

    /// Sets what follows a change of this item.
    fn trigger(&mut self, source: usize, node: NodeId) {
        let engine = self.run.engine;
        for (target, it) in engine.items().iter().enumerate() {
            for (_, expr) in it.triggered.iter().filter(|(from, _)| *from == source) {
                for n in self.near(target, node) {
                    let value = expr
                        .as_ref()
                        .and_then(|e| self.run.answer(target, "setvalue", e, n));
                    let text = value.map(|v| self.run.text_of(v, n)).unwrap_or_default();
                    self.run.tree.set_text(n, &text);
                }
            }
        }
    }

    /// The nodes of an item that share the innermost repeat with a node.
    fn near(&self, item: usize, node: NodeId) -> Vec<NodeId> {
        let tree = self.run.tree();
        let nodes = self.run.nodes(item);
        for above in tree.ancestors(node).skip(1) {
            let inside: Vec<NodeId> = nodes
                .iter()
                .copied()
                .filter(|n| tree.contains(above, *n))
                .collect();
            if !inside.is_empty() {
                return inside;
            }
        }
        Vec::new()
    }
}

fn place(latitude: &str, longitude: &str) -> String {
    if latitude.is_empty() && longitude.is_empty() {
        return String::new();
    }
    format!("{} {} 0 0", number(latitude), number(longitude))
}

/// A number as people type it: digits of other scripts and a decimal comma become what XForms writes.
fn number(typed: &str) -> String {
    let digit = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        '०'..='९' => char::from_digit(c as u32 - '०' as u32, 10),
        '০'..='৯' => char::from_digit(c as u32 - '০' as u32, 10),
        '٫' => Some('.'),
        '−' => Some('-'),
        _ => None,
    };
    let plain: String = typed.trim().chars().map(|c| digit(c).unwrap_or(c)).collect();
    if plain.matches(',').count() == 1 && !plain.contains('.') {
        plain.replace(',', ".")
    } else {
        plain
    }
}
