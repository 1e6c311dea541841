//! How many answers a team wants from each place or group, and how far it is; a collector sees their own.

use std::collections::BTreeMap;

use base::{Finding, Id, Text};
use dataset::{Kind, Point, Value, Variable};
use form::Engine;
use registry::Initiative;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::points::{coarse, place};
use super::table::{instrument_for, names_of};
use super::{ReviewState, Sight};
use crate::act::{authorise, may};
use crate::collect::{Instrument, Submission, code, core_purpose, engine_of, usable};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Submissions in memory at once.
const PIECE: u64 = 500;

/// How many answers a team wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Targets {
    /// Their identity.
    pub id: Id<Targets>,
    /// The form.
    pub instrument: Id<Instrument>,
    /// The question that says to which place or group an answer belongs.
    pub question: String,
    /// How many from each, by the code of the answer.
    pub goals: BTreeMap<String, u32>,
    /// How many from each collector, where that is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<u32>,
}

impl base::Kind for Targets {
    const NAME: &'static str = "target";
}

impl Record for Targets {
    const KIND: RecordKind = RecordKind::Target;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.instrument.uuid())
    }
}

/// One place or group, and how far it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// The code of the answer that means it.
    pub code: String,
    /// What it is called.
    pub label: Text,
    /// How many are wanted; 0 = none was said.
    pub goal: u32,
    /// How many there are, not counting what was rejected.
    pub done: u64,
    /// The middle of where they were given, in degrees north and east and no finer than the cells of the map of answers;
    /// `None` = none of them says where.
    pub middle: Option<(f64, f64)>,
}

/// How far a team is.
pub struct Progress {
    /// The initiative.
    pub initiative: Initiative,
    /// The form.
    pub instrument: Instrument,
    /// What is wanted; `None` = nobody has said.
    pub targets: Option<Targets>,
    /// The questions that could say to which place or group an answer belongs.
    pub questions: Vec<Variable>,
    /// Each place or group, as far as one may see all.
    pub reached: Vec<Reached>,
    /// How many each collector handed in; for who only collects, their own alone.
    pub collectors: Vec<(String, u64)>,
    /// How far one sees.
    pub sight: Sight,
    /// Whether one may say what is wanted.
    pub may_set: bool,
}

/// The questions with one answer of a list that are asked once.
fn groups(engine: &Engine) -> Vec<Variable> {
    let all = engine.variables().into_iter();
    all.filter(|v| v.repeat.is_none() && !v.label.is_empty() && matches!(v.kind, Kind::SingleChoice(_)))
        .collect()
}

/// How far a team is with a form; for who only collects, how far they are themselves.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` for who neither collects nor manages data.
pub async fn view_targets(app: &App, actor: &Actor, (slug, id): (&str, Id<Instrument>)) -> Result<Progress> {
    let (initiative, instrument, sight) = instrument_for(app, actor, slug, id).await?;
    let found = app.store.find::<Targets>(Query::of(instrument.id)).await?;
    let targets = found.map(|t| t.value);
    let questions = groups(&*engine_of(app, &instrument).await?);
    let counted = count(app, &instrument, &sight, targets.as_ref()).await?;
    let asked = targets.as_ref();
    let asked = asked.and_then(|t| {
        questions
            .iter()
            .find(|v| v.question.as_ref() == Some(&t.question))
    });
    let names = names_of(app, counted.collectors.keys().copied()).await?;
    let named = |(who, n): (&Uuid, &u64)| Some((names.get(who)?.clone(), *n));
    Ok(Progress {
        reached: match (&sight, &targets, asked) {
            (Sight::All, Some(targets), Some(asked)) => reached(targets, asked, &counted.groups),
            _ => Vec::new(),
        },
        collectors: counted.collectors.iter().filter_map(named).collect(),
        may_set: may(app, actor, Verb::SetTargets, Some(initiative.id.uuid())).await?,
        targets,
        questions,
        sight,
        initiative,
        instrument,
    })
}

fn reached(targets: &Targets, asked: &Variable, counts: &BTreeMap<String, Group>) -> Vec<Reached> {
    let choices = asked.codes().map_or(&[][..], |c| &c.choices);
    let one = |c: &dataset::Choice| Reached {
        code: c.code.clone(),
        label: if c.label.is_empty() {
            Text::english(&c.code)
        } else {
            c.label.clone()
        },
        goal: targets.goals.get(&c.code).copied().unwrap_or(0),
        done: counts.get(&c.code).map_or(0, |g| g.done),
        middle: counts.get(&c.code).and_then(Group::middle),
    };
    choices.iter().map(one).collect()
}

/// The answers of one place or group.
#[derive(Default)]
struct Group {
    done: u64,
    /// Of those that say where: how many, and their degrees north and east added up.
    placed: (u32, f64, f64),
}

impl Group {
    fn add(&mut self, place: Option<&Point>) {
        self.done += 1;
        if let Some(place) = place {
            let (n, north, east) = self.placed;
            self.placed = (n + 1, north + place.latitude, east + place.longitude);
        }
    }

    fn middle(&self) -> Option<(f64, f64)> {
        let (n, north, east) = self.placed;
        (n > 0).then(|| coarse(north / f64::from(n), east / f64::from(n)))
    }
}

#[derive(Default)]
struct Counted {
    groups: BTreeMap<String, Group>,
    collectors: BTreeMap<Uuid, u64>,
}

async fn count(app: &App, it: &Instrument, sight: &Sight, targets: Option<&Targets>) -> Result<Counted> {
    let (mut out, mut after, purpose) = (Counted::default(), None, core_purpose(it)?);
    loop {
        let mut of = ReviewState::not_rejected(Query::of(it.id)).limit(PIECE);
        of.after = after;
        let piece: Vec<Stored<Submission>> = app.store.list(of).await?;
        let Some(last) = piece.last() else {
            return Ok(out);
        };
        after = Some(last.value.id.uuid());
        let seen = piece.into_iter().filter(|s| sight.covers(s)).collect();
        let (may, _) = usable(app, seen, &purpose, app.now()).await?;
        for submission in may {
            if let Some(who) = submission.sender.who {
                *out.collectors.entry(who).or_default() += 1;
            }
            let said = targets.and_then(|t| submission.answers.values.get(&t.question));
            if let Some(Value::Choice(code)) = said {
                let place = submission.answers.values.values().find_map(place);
                out.groups.entry(code.clone()).or_default().add(place);
            }
        }
    }
}

/// Says how many answers are wanted from each place or group; without a question none are.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` for who does not manage data; `Findings` for a question that has not one answer
/// of a list.
pub async fn set_targets(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, Id<Instrument>),
    question: &str,
    goals: BTreeMap<String, u32>,
    each: Option<u32>,
) -> Result<()> {
    let initiative = app.store.named::<Initiative>(slug).await?;
    authorise(app, actor, Verb::SetTargets, Some(initiative.value.id.uuid())).await?;
    let (_, it, _) = instrument_for(app, actor, slug, id).await?;
    let questions = groups(&*engine_of(app, &it).await?);
    let Some(asked) = questions.iter().find(|v| v.question.as_deref() == Some(question)) else {
        return Err(AppError::finding(Finding::error(code::NO_GROUPS)));
    };
    let known = |code: &String| asked.codes().is_some_and(|c| c.get(code).is_some());
    let goals = goals
        .into_iter()
        .filter(|(code, goal)| *goal > 0 && known(code))
        .collect();
    let before = app.store.find::<Targets>(Query::of(it.id)).await?;
    let mut targets = Targets {
        id: app.new_id(),
        instrument: it.id,
        question: question.to_owned(),
        goals,
        each,
    };
    let change = match before {
        Some(mut old) => {
            targets.id = old.value.id;
            old.value = targets.clone();
            Change::update(&old)?
        }
        None => Change::create(&targets)?,
    };
    let entry = Draft::new(app.now(), actor, Verb::SetTargets, targets.id)
        .with("instrument", it.id.to_string())
        .with("groups", targets.goals.len());
    let changes = vec![change];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
