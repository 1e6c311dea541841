//! Answers to an instrument as rows: only those that may be used at this moment.
//!
//! What was rejected in review is not among them.
//! Rows are gathered anew each time, so that a submission that was taken back is in nothing made afterwards
//! (domain model, invariants 1 and 2). Answers inside repeats are not among them yet: they have tables of their
//! own.

use base::{Id, Slug, Timestamp};
use dataset::{Kind, Missing, Role, Table, Value, Variable};

use crate::collect::{Instrument, ReviewState, Submission, core_purpose, engine_of, usable};
use crate::ports::{Order, Query};
use crate::{App, AppError, Result};

/// The variable that names a submission.
pub(super) const KEY: &str = "submission";

/// How many submissions are not in a table, and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct LeftOut {
    /// They are withdrawn, or not permitted.
    pub(super) not_permitted: u64,
    /// They may be used, but were rejected in review.
    pub(super) rejected: u64,
}

/// What was gathered at a moment.
pub(super) struct Gathered {
    pub(super) table: Table,
    /// Submissions that are not in it.
    pub(super) left_out: LeftOut,
    pub(super) asked_at: Timestamp,
}

/// The variables of an instrument's table: the submission's name, then one per question outside repeats.
pub(super) async fn variables(app: &App, it: &Instrument) -> Result<Vec<Variable>> {
    let engine = engine_of(app, it).await?;
    let key = Variable::new(KEY, Kind::Text).role(Role::Key);
    let asked = engine
        .variables()
        .into_iter()
        .filter(|v| v.repeat.is_none() && v.name != KEY);
    Ok(std::iter::once(key).chain(asked).collect())
}

/// Gathers what may be used now for a purpose; without one, for the instrument's core purpose.
pub(super) async fn gather(app: &App, instrument: Id<Instrument>, wanted: Option<&Slug>) -> Result<Gathered> {
    let it = app.store.get(instrument).await?.value;
    let asked_at = app.now();
    let purpose = match wanted {
        Some(wanted) => wanted.clone(),
        None => core_purpose(&it)?,
    };
    let submissions = app
        .store
        .list::<Submission>(Query::of(it.id).ordered(Order::Oldest))
        .await?;
    let (usable, not_permitted) = usable(app, submissions, &purpose, asked_at).await?;
    let variables = variables(app, &it).await?;
    let kept = usable.iter().filter(|s| s.review != ReviewState::Rejected);
    let kept: Vec<&Submission> = kept.map(|s| &s.value).collect();
    let rejected = (usable.len() - kept.len()) as u64;
    Ok(Gathered {
        table: table(variables, &kept)?,
        left_out: LeftOut {
            not_permitted,
            rejected,
        },
        asked_at,
    })
}

fn table(variables: Vec<Variable>, submissions: &[&Submission]) -> Result<Table> {
    let wrong = |e: dataset::TableError| {
        AppError::environment(
            format!("the answers do not fit their form ({e})"),
            "report this as a fault of the program",
        )
    };
    let mut builder = Table::builder(variables.clone()).map_err(wrong)?;
    for submission in submissions {
        let row = variables.iter().map(|v| value(v, submission)).collect();
        builder.push(row).map_err(wrong)?;
    }
    Ok(builder.finish())
}

fn value(variable: &Variable, submission: &Submission) -> Value {
    if variable.name == KEY {
        return Value::Text(submission.instance_id.clone());
    }
    let question = variable.question.as_deref().unwrap_or(&variable.name);
    submission
        .answers
        .values
        .get(question)
        .cloned()
        .unwrap_or(Value::Missing(Missing::NotAsked))
}
