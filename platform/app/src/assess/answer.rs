//! A participant says who decided. What remains is a count.

use std::collections::BTreeMap;

use base::Finding;
use framework::Stage;
use framework::participants::Said;
use registry::Asking;
use registry::assessment::{Right, Way, cell};

use super::{AnswerCode, RIGHT, Words, code, timeless, week_of};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The longest words that are kept, in characters.
const LONGEST: usize = 2_000;

/// What a participant says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// The answer at each stage; a missing one is “I was not there, I don't know”.
    pub stages: BTreeMap<Stage, Said>,
    /// What they wish to add, for the review panel alone.
    pub words: String,
}

/// What remains of a right after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// How many more answers the code is good for: people whom the facilitator still has to ask.
    pub left: u32,
}

/// The right of a code, and its asking, as long as it can be used. `from` is the network address: whoever tries
/// many codes has to wait.
///
/// # Errors
/// `TooMany` after many tries; findings when the code gives no right, or nothing is asked any more.
pub async fn find_right(app: &App, code: AnswerCode, from: &str) -> Result<(Stored<Right>, Asking)> {
    app.guard
        .admit(&device(from), &code.digest().to_string(), app.now())?;
    let named = Query::all().named(code.digest().to_string()).in_state(RIGHT);
    let found = app.store.find::<Right>(named).await?.filter(|r| r.left > 0);
    let Some(right) = found else {
        app.guard
            .failed(&device(from), &code.digest().to_string(), app.now());
        return Err(AppError::finding(Finding::error(code::NO_RIGHT)));
    };
    let asking = app.store.get(right.asking).await?.value;
    if !asking.is_open(app.now()) {
        return Err(AppError::finding(Finding::error(code::ASKING_CLOSED)));
    }
    Ok((right, asking))
}

/// Counts an answer and uses the right up. Nothing is kept that joins the two, and the log gets neither the
/// asking nor a time finer than the week.
///
/// # Errors
/// As [`find_right`]; `Conflict` when the same code is used twice at the same moment.
pub async fn answer(app: &App, code: AnswerCode, answers: &Answers, from: &str) -> Result<Answered> {
    authorise(app, &Actor::Anonymous, Verb::AnswerAsking, None).await?;
    let (mut right, asking) = find_right(app, code, from).await?;
    let counted = asking.counts_of(right.group).uuid();
    let one = |about, what| Change::Count { about, what, add: 1 };
    let mut changes: Vec<Change> = Stage::ALL
        .into_iter()
        .map(|stage| {
            let said = answers.stages.get(&stage).copied().unwrap_or(Said::NotThere);
            one(counted, cell(stage, said))
        })
        .collect();
    changes.push(one(counted, "people"));
    changes.push(one(asking.id.uuid(), right.way.as_str()));
    let words: String = answers.words.trim().chars().take(LONGEST).collect();
    if !words.is_empty() {
        changes.push(Change::create(&Words {
            id: timeless(app),
            asking: asking.id,
            words,
        })?);
    }
    right.left -= 1;
    let left = right.left;
    changes.push(if left == 0 {
        Change::remove(&right)
    } else {
        Change::update(&right)?
    });
    let at = week_of(app.now());
    let entry = Draft::new(at, &Actor::Anonymous, Verb::AnswerAsking, timeless::<Right>(app));
    app.store.commit(Act { entry, changes }).await?;
    // One device may answer for a few people; beyond that each further answer takes longer. A facilitator's
    // number is limited by the code itself.
    if right.way == Way::Link {
        app.guard
            .failed(&device(from), &code.digest().to_string(), app.now());
    }
    Ok(Answered { left })
}

/// The name under which a device's tries are counted, apart from its sign-ins.
fn device(from: &str) -> String {
    format!("answer {from}")
}
