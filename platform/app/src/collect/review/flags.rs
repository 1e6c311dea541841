//! What is striking about the newest answers to a form, for who looks through all of them.
//!
//! The rules stand in `dataset::quality::interview`; here the answers are put before them. Nothing is stored and nothing
//! is decided by a mark: it is a reason to look.

use std::collections::BTreeMap;

use base::Id;
use dataset::quality::interview::{Interview, Mark, Unlooked, marks, unlooked};
use dataset::{Value, Variable};
use form::Engine;
use form::engine::Preload;

use super::ReviewState;
use crate::collect::{Instrument, Submission};
use crate::ports::{Order, Query, Stored};
use crate::{App, Result};

/// So many of the newest answers are held against each other.
const WINDOW: u64 = 500;
/// Fewer choices make no battery: yes and no are answered alike by many.
const CHOICES: usize = 3;

/// A mark, and the other submission that it names.
type Struck = (Mark, Option<Id<Submission>>);

/// What is striking about the newest answers.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    found: BTreeMap<Id<Submission>, Vec<Struck>>,
    /// How many answers were held against each other.
    pub looked: usize,
    /// For what there is too little to look at.
    pub unlooked: Vec<Unlooked>,
}

impl Flags {
    /// What is striking about a submission, each with the other submission that it names.
    pub fn of(&self, id: Id<Submission>) -> &[Struck] {
        self.found.get(&id).map_or(&[], Vec::as_slice)
    }
}

/// What is striking about the newest answers to a form; `also` is looked at even when it is older.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn flags_of(
    app: &App,
    it: &Instrument,
    engine: &Engine,
    also: Option<&Stored<Submission>>,
) -> Result<Flags> {
    let of = ReviewState::standing(Query::of(it.id))
        .ordered(Order::Newest)
        .limit(WINDOW);
    let mut all = app.store.list::<Submission>(of).await?;
    if let Some(old) = also.filter(|old| all.iter().all(|s| s.value.id != old.value.id)) {
        all.push(old.clone());
    }
    Ok(held_together(engine, &all))
}

fn held_together(engine: &Engine, all: &[Stored<Submission>]) -> Flags {
    let asked: Vec<Variable> = engine
        .variables()
        .into_iter()
        .filter(|v| v.repeat.is_none() && v.question.is_some() && !v.label.is_empty())
        .collect();
    let (began, ended) = (filled(engine, &Preload::Start), filled(engine, &Preload::End));
    let (mut words, mut people) = (BTreeMap::new(), BTreeMap::new());
    let interviews: Vec<Interview> = all
        .iter()
        .map(|s| Interview {
            began: began.and_then(|q| moment(s, q)),
            ended: ended.and_then(|q| moment(s, q)),
            collector: s.sender.who.map(|who| number(&mut people, who)),
            accuracies: s.answers.values.values().filter_map(accuracy).collect(),
            answers: asked.iter().map(|v| answer(&mut words, s, v)).collect(),
        })
        .collect();
    let id = |at: usize| all.get(at).map(|s| s.value.id);
    let batteries = batteries(&asked);
    let found = marks(&interviews, &batteries).into_iter().zip(all);
    let named = found.filter(|(marks, _)| !marks.is_empty()).map(|(marks, s)| {
        let with_other = marks.into_iter().map(|m| (m, m.other.and_then(id)));
        (s.value.id, with_other.collect())
    });
    Flags {
        found: named.collect(),
        looked: all.len(),
        unlooked: unlooked(&interviews, &batteries),
    }
}

/// The question that the device fills in by itself.
fn filled<'e>(engine: &'e Engine, how: &Preload) -> Option<&'e str> {
    let item = engine.items().iter().find(|i| i.preload.as_ref() == Some(how))?;
    // Answers are named by their path below the outermost element.
    item.path.splitn(3, '/').nth(2)
}

fn moment(submission: &Submission, question: &str) -> Option<base::Timestamp> {
    match submission.answers.values.get(question)? {
        Value::DateTime(moment) => moment.instant(0),
        _ => None,
    }
}

fn accuracy(value: &Value) -> Option<f64> {
    match value {
        Value::Point(place) => place.accuracy,
        _ => None,
    }
}

/// A number for each different thing.
fn number<T: Ord>(known: &mut BTreeMap<T, usize>, thing: T) -> usize {
    let next = known.len();
    *known.entry(thing).or_insert(next)
}

fn answer(words: &mut BTreeMap<String, usize>, submission: &Submission, question: &Variable) -> Option<u32> {
    let value = submission.answers.values.get(question.question.as_deref()?)?;
    if value.missing().is_some() {
        return None;
    }
    u32::try_from(number(words, dataset::write(value))).ok()
}

/// Questions that follow each other and offer the same answers.
fn batteries(asked: &[Variable]) -> Vec<Vec<usize>> {
    let mut out: Vec<Vec<usize>> = Vec::new();
    for (at, question) in asked.iter().enumerate() {
        let Some(codes) = question.codes().filter(|c| c.choices.len() >= CHOICES) else {
            continue;
        };
        let codes = || codes.choices.iter().map(|c| &c.code);
        match out
            .last_mut()
            .filter(|battery| battery.last() == at.checked_sub(1).as_ref())
        {
            Some(battery)
                if asked[at - 1]
                    .codes()
                    .is_some_and(|c| c.choices.iter().map(|c| &c.code).eq(codes())) =>
            {
                battery.push(at);
            }
            _ => out.push(vec![at]),
        }
    }
    out
}
