//! A form being filled, one page at a time, on the server, with nothing but pages and posted fields.
//!
//! A page is one question, a group shown as `field-list`, or "add another?" of a repeat. [`Session::page`] says
//! what to show, [`Session::answer`] takes what came back and moves on, [`Session::finish`] gives the
//! submission. [`State`] is all there is to keep between requests: a draft survives as that.
//!
//! Not here: HTML, storing, consent. Files, lines and areas cannot be given without script; [`Input::Missing`]
//! says so on the page.

mod answer;
mod page;
mod review;
mod spots;

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings};
use serde::{Deserialize, Serialize};

use crate::engine::{Context, Engine, Preload, Run};
use crate::expr::{Moment, Random};
use crate::instance::{Limits, NodeId, Tree};

pub use answer::{Fields, Outcome};
pub use page::{Field, Input, More, Page, Progress};
pub use review::Answered;
pub use spots::Spot;

/// What has to be kept between requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The submission so far.
    pub instance: String,
    /// The page it stands at.
    pub at: Spot,
    /// Repeats that have been answered "no more".
    #[serde(default)]
    pub closed: BTreeSet<String>,
}

/// A form being filled.
pub struct Session<'e> {
    run: Run<'e>,
    at: Spot,
    closed: BTreeSet<String>,
    /// What was wrong with the page that was just answered, by path.
    errors: BTreeMap<String, Vec<Finding>>,
    /// What was typed there, where it could not be stored as it is.
    typed: BTreeMap<String, String>,
}

impl<'e> Session<'e> {
    /// Begins an empty submission.
    ///
    /// # Errors
    /// A finding when the form has no pattern of a submission; a read engine always has.
    pub fn open(engine: &'e Engine, context: &'e Context) -> Result<Self, Finding> {
        let mut run = Run::new(engine, context, engine.template.clone())?;
        run.drop_inner_repeats_of_all();
        run.rebind();
        let mut session = Self::over(run, Spot::Start, BTreeSet::new());
        session.preload(|_| true);
        session.settle();
        let all: Vec<(usize, NodeId)> = session.run.bounds.iter().map(|b| (b.item, b.node)).collect();
        session.begin(&all);
        session.settle();
        session.forward();
        Ok(session)
    }

    /// Takes a draft up again.
    ///
    /// # Errors
    /// A finding when the draft cannot be read or belongs to another form.
    pub fn resume(engine: &'e Engine, context: &'e Context, state: State) -> Result<Self, Finding> {
        let tree = Tree::read(&state.instance, &Limits::SUBMISSION)
            .map_err(|why| Finding::error(crate::engine::code::BAD_XML).with("problem", why.to_string()))?;
        let run = Run::new(engine, context, tree)?;
        let mut session = Self::over(run, state.at, state.closed);
        session.settle();
        session.stay_or_move();
        Ok(session)
    }

    /// Takes a submission that was sent up again, so that it is corrected: everything stands as it was sent, under an
    /// identity of its own.
    ///
    /// # Errors
    /// A finding when it cannot be read or belongs to another form.
    pub fn amend(engine: &'e Engine, context: &'e Context, sent: String) -> Result<Self, Finding> {
        let state = State {
            instance: sent,
            at: Spot::Start,
            closed: BTreeSet::new(),
        };
        let mut session = Self::resume(engine, context, state)?;
        session.preload(|what| *what == Preload::InstanceId);
        session.at = Spot::Start;
        session.settle();
        session.forward();
        Ok(session)
    }

    fn over(run: Run<'e>, at: Spot, closed: BTreeSet<String>) -> Self {
        Self {
            run,
            at,
            closed,
            errors: BTreeMap::new(),
            typed: BTreeMap::new(),
        }
    }

    /// What has to be kept until the next request.
    pub fn state(&self) -> State {
        State {
            instance: self.run.tree().write(),
            at: self.at.clone(),
            closed: self.closed.clone(),
        }
    }

    /// The submission as it stands.
    pub fn run(&self) -> &Run<'e> {
        &self.run
    }

    /// Recalculates until the number of counted repeats is right.
    fn settle(&mut self) {
        /// Counts that depend on each other settle in a few rounds or never.
        const ROUNDS: usize = 10;
        for _ in 0..ROUNDS {
            self.run.recalculate();
            let wrong = self.run.wrong_counts();
            if wrong.is_empty() {
                return;
            }
            // One at a time: adding matches everything anew.
            for (item, parent, found, wanted) in wrong {
                self.adjust(item, parent, found, wanted);
            }
        }
    }

    fn adjust(&mut self, item: usize, parent: NodeId, found: usize, wanted: usize) {
        /// More repeats than this are a slip of the finger, not an answer.
        const MOST: usize = 1000;
        for _ in found..wanted.min(MOST) {
            self.add(item, parent);
        }
        let name = crate::engine::local(&self.run.engine.items()[item].name);
        let extra: Vec<NodeId> = self.run.tree().named(parent, name).skip(wanted).collect();
        if !extra.is_empty() {
            extra.into_iter().for_each(|node| self.run.tree.remove(node));
            self.run.rebind();
        }
    }

    /// Adds a repeat, with the values that it begins with.
    fn add(&mut self, item: usize, parent: NodeId) -> Option<NodeId> {
        let node = self.run.add_repeat(item, parent)?;
        self.run.recalculate();
        let tree = self.run.tree();
        let inside = |n: NodeId| n == node || tree.contains(node, n);
        let new: Vec<(usize, NodeId)> = self
            .run
            .bounds
            .iter()
            .filter(|b| inside(b.node))
            .map(|b| (b.item, b.node))
            .collect();
        self.begin(&new);
        Some(node)
    }

    /// Sets the values that nodes begin with.
    fn begin(&mut self, nodes: &[(usize, NodeId)]) {
        let engine = self.run.engine;
        for (item, node) in nodes {
            if let Some(initial) = &engine.items()[*item].initial
                && let Some(value) = self.run.answer(*item, "setvalue", initial, *node)
            {
                let text = self.run.text_of(value, *node);
                self.run.tree.set_text(*node, &text);
            }
        }
    }

    /// Fills in what clients know by themselves, of the kinds that are wanted.
    fn preload(&mut self, wanted: impl Fn(&Preload) -> bool) {
        let context = self.run.context;
        let now = context.now.to_zoned(context.zone.clone());
        let random = Random::new(context.seed);
        let engine = self.run.engine;
        for (item, it) in engine.items().iter().enumerate() {
            let value = match it.preload.as_ref().filter(|p| wanted(p)) {
                Some(Preload::InstanceId) => format!("uuid:{}", random.uuid()),
                Some(Preload::Start) => Moment::stamp(&now),
                Some(Preload::Today) => now.date().to_string(),
                Some(Preload::Property(name)) => context.properties.get(name).cloned().unwrap_or_default(),
                Some(Preload::End) | None => continue,
            };
            for node in self.run.nodes(item).to_vec() {
                self.run.tree.set_text(node, &value);
            }
        }
    }

    /// The finished submission: everything checked, what does not apply taken out.
    ///
    /// # Errors
    /// Everything that is wrong; [`Session::jump`] leads to the path of a finding.
    pub fn finish(&mut self) -> Result<String, Findings> {
        let context = self.run.context;
        let end = Moment::stamp(&context.now.to_zoned(context.zone.clone()));
        let engine = self.run.engine;
        for (item, it) in engine.items().iter().enumerate() {
            if it.preload == Some(Preload::End) {
                for node in self.run.nodes(item).to_vec() {
                    self.run.tree.set_text(node, &end);
                }
            }
        }
        self.settle();
        let random = Random::new(context.seed.rotate_left(17));
        self.run.fill_entities(|| random.uuid());
        let validation = engine.validate(&self.run.tree().write(), context);
        if validation.valid {
            Ok(validation.instance())
        } else {
            Err(validation.findings)
        }
    }
}
