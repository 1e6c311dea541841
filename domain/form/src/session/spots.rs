//! The pages of a submission as it stands, in order.

use serde::{Deserialize, Serialize};

use crate::engine::{Run, Shape, Widget, local};
use crate::instance::NodeId;

use super::Session;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spot {
    /// Before the first page.
    Start,
    /// A question, or a group shown at once, by its path.
    Page(String),
    /// "Add another?" of a repeat.
    More {
        /// The path of the element around the repeats.
        around: String,
        /// The path of the repeat, without numbers.
        repeat: String,
    },
    /// After the last page.
    End,
}

impl Spot {
    /// The page as one text for an address; [`Session::jump`] understands it.
    pub fn key(&self) -> String {
        match self {
            Self::Start => "start".to_owned(),
            Self::Page(path) => path.clone(),
            Self::More { around, repeat } => format!("{around}+{repeat}"),
            Self::End => "end".to_owned(),
        }
    }
}

/// A page with its nodes.
#[derive(Debug, Clone)]
pub(super) enum Stop {
    Page { item: usize, node: NodeId },
    More { item: usize, parent: NodeId },
}

/// Every page that applies now, in order.
pub(super) fn stops(run: &Run<'_>) -> Vec<Stop> {
    let mut out = Vec::new();
    if let Some(root) = run.tree().element() {
        inside(run, 0, root, &mut out);
    }
    out
}

fn inside(run: &Run<'_>, item: usize, node: NodeId, out: &mut Vec<Stop>) {
    for child in &run.engine.items()[item].children {
        let it = &run.engine.items()[*child];
        let nodes: Vec<NodeId> = run.tree().named(node, local(&it.name)).collect();
        let is_repeat = matches!(it.shape, Shape::Repeat(_));
        for n in &nodes {
            if run.is_relevant(*n) {
                visit(run, *child, *n, out);
            }
        }
        let applies = nodes.iter().all(|n| run.is_relevant(*n)) && run.repeat_applies(*child, node);
        if is_repeat && applies && it.control.is_some() && adds(&it.shape) {
            out.push(Stop::More {
                item: *child,
                parent: node,
            });
        }
    }
}

fn adds(shape: &Shape) -> bool {
    matches!(shape, Shape::Repeat(repeat) if repeat.count.is_none())
}

fn visit(run: &Run<'_>, item: usize, node: NodeId, out: &mut Vec<Stop>) {
    let it = &run.engine.items()[item];
    match &it.shape {
        Shape::Question => {
            if it.control.is_some() {
                out.push(Stop::Page { item, node });
            }
        }
        Shape::Group | Shape::Repeat(_) => {
            let at_once = it.control.as_ref().is_some_and(|c| c.has("field-list"));
            if !at_once {
                inside(run, item, node, out);
            } else if !fields(run, item, node).is_empty() {
                out.push(Stop::Page { item, node });
            }
        }
    }
}

/// The questions of a page that apply now.
pub(super) fn fields(run: &Run<'_>, item: usize, node: NodeId) -> Vec<(usize, NodeId)> {
    let mut out = Vec::new();
    collect(run, item, node, &mut out);
    out
}

fn collect(run: &Run<'_>, item: usize, node: NodeId, out: &mut Vec<(usize, NodeId)>) {
    if !run.is_relevant(node) {
        return;
    }
    let it = &run.engine.items()[item];
    if matches!(it.shape, Shape::Question) {
        if it.control.as_ref().is_some_and(|c| c.widget != Widget::Group) {
            out.push((item, node));
        }
        return;
    }
    for child in &it.children {
        let name = local(&run.engine.items()[*child].name);
        let nodes: Vec<NodeId> = run.tree().named(node, name).collect();
        nodes.into_iter().for_each(|n| collect(run, *child, n, out));
    }
}

impl Session<'_> {
    pub(super) fn spot(&self, stop: &Stop) -> Spot {
        match stop {
            Stop::Page { node, .. } => Spot::Page(self.run.tree().path(*node)),
            Stop::More { item, parent } => Spot::More {
                around: self.run.tree().path(*parent),
                repeat: self.run.engine.items()[*item].path.clone(),
            },
        }
    }

    /// Where in the course it stands.
    pub(super) fn index(&self, stops: &[Stop]) -> Option<usize> {
        let tree = self.run.tree();
        match &self.at {
            Spot::Start | Spot::End => None,
            Spot::Page(path) => {
                let wanted = tree.find(path)?;
                stops
                    .iter()
                    .position(|s| matches!(s, Stop::Page { node, .. } if *node == wanted))
            }
            Spot::More { around, repeat } => {
                let wanted = (self.run.engine.find(repeat)?, tree.find(around)?);
                let same = |s: &Stop| matches!(s, Stop::More { item, parent } if (*item, *parent) == wanted);
                stops.iter().position(same)
            }
        }
    }

    /// Where it stands.
    pub fn at(&self) -> &Spot {
        &self.at
    }

    /// Whether every page was passed.
    pub fn is_at_end(&self) -> bool {
        self.at == Spot::End
    }

    /// To the next page; after the last one to the end.
    pub(super) fn forward(&mut self) {
        let stops = stops(&self.run);
        let next = match (&self.at, self.index(&stops)) {
            (Spot::Start, _) => 0,
            (_, Some(i)) => i + 1,
            (_, None) => stops.len(),
        };
        // A repeat that was once answered "no more" is not asked about again on the way.
        let open = |stop: &&Stop| match stop {
            Stop::Page { .. } => true,
            Stop::More { .. } => !self.closed.contains(&self.spot(stop).key()),
        };
        self.at = stops[next..]
            .iter()
            .find(open)
            .map_or(Spot::End, |stop| self.spot(stop));
    }

    /// To the next page without an answer.
    pub fn skip(&mut self) {
        self.errors.clear();
        self.typed.clear();
        self.forward();
    }

    /// To the page before.
    pub fn back(&mut self) {
        let stops = stops(&self.run);
        let here = self.index(&stops).unwrap_or(stops.len());
        if let Some(stop) = here.checked_sub(1).and_then(|i| stops.get(i)) {
            self.at = self.spot(stop);
        }
        self.errors.clear();
        self.typed.clear();
    }

    /// To a page by its key, or to the page on which the question of a path stands. Says whether there is one.
    pub fn jump(&mut self, key: &str) -> bool {
        self.errors.clear();
        self.typed.clear();
        let stops = stops(&self.run);
        let spot = match key {
            "end" => Some(Spot::End),
            "start" => stops.first().map(|s| self.spot(s)),
            _ => stops.iter().find(|s| self.leads_to(s, key)).map(|s| self.spot(s)),
        };
        let found = spot.is_some();
        self.at = spot.unwrap_or_else(|| self.at.clone());
        found
    }

    fn leads_to(&self, stop: &Stop, key: &str) -> bool {
        let Stop::Page { item, node } = stop else {
            return self.spot(stop).key() == key;
        };
        let wanted = self.run.tree().find(key);
        let on_page = |n: NodeId| fields(&self.run, *item, *node).iter().any(|(_, f)| *f == n);
        wanted.is_some_and(|n| n == *node || on_page(n))
    }

    /// After a change elsewhere: stays if the page still applies, else goes to the first page.
    pub(super) fn stay_or_move(&mut self) {
        let stops = stops(&self.run);
        if self.at != Spot::End && self.index(&stops).is_none() {
            self.at = stops.first().map_or(Spot::End, |stop| self.spot(stop));
        }
    }
}
