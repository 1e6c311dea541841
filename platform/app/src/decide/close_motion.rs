//! A keeper closes a vote: it is counted, and what was decided comes into force.

use std::collections::BTreeMap;

use base::{Finding, Id, Language, Text};
use governance::decision::{Asks, ChoiceKind, Closing, Counts};
use governance::{Body, Motion, Side, SubjectKind};

use super::cast_vote::counted_as;
use super::change_motion::motion_for;
use super::seat::today;
use super::{code, members_of, read_day, votes_on};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What a keeper says at the end of a vote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClosingAsked {
    /// What was decided, and why.
    pub statement: String,
    /// When it is looked at again; empty for never.
    pub review: String,
}

/// Counts the votes and closes the motion. New by-laws, a dissolution, a seat that gets or loses its vote and a second
/// body that is agreed to come into force in the same act.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is too early or the statement is missing; `Conflict`
/// when somebody voted in the same moment.
pub async fn close_motion(
    app: &App,
    actor: &Actor,
    id: Id<Motion>,
    asked: &ClosingAsked,
    language: &Language,
) -> Result<Motion> {
    let (mut motion, body, _) = motion_for(app, actor, Verb::CloseMotion, id).await?;
    crate::elect::refuse_alone(app, &motion).await?;
    let closing = Closing {
        statement: Text::default().with(language.clone(), asked.statement.trim()),
        review: read_day(&asked.review, "review")?,
        secret: secret_counts(app, &motion).await?,
    };
    let at = app.now();
    let cast = votes_on(app, id).await?;
    let outcome = motion
        .value
        .close(&cast, closing, at)
        .map_err(AppError::finding)?;
    let all = outcome.tally().all();
    let mut entry = Draft::new(at, actor, Verb::CloseMotion, id)
        .with("body", body.slug.as_str())
        .with("result", outcome.ruling().as_str())
        .with("agree", all.agree)
        .with("abstain", all.abstain)
        .with("disagree", all.disagree)
        .with("block", all.block)
        .with("recorded", outcome.tally().recorded)
        .with("quorum", outcome.requirement().quorum)
        .with("seats", outcome.requirement().seats);
    if let Some(opening) = motion.opening() {
        entry = entry.with("text", opening.text.to_string());
    }
    let mut changes = vec![Change::update(&motion)?];
    changes.extend(in_force(app, &motion, body).await?);
    app.store.commit(Act { entry, changes }).await?;
    match taken_over(app, actor, &motion.value).await {
        // Somebody put it into effect in the same moment.
        Ok(()) | Err(AppError::Conflict { .. }) => Ok(motion.value),
        Err(fault) => Err(fault),
    }
}

/// What was decided takes effect where it waited for the decision.
async fn taken_over(app: &App, actor: &Actor, motion: &Motion) -> Result<()> {
    crate::design::take_over(app, actor, motion).await?;
    crate::workstream::take_over(app, actor, motion).await?;
    crate::publish::take_over(app, actor, motion).await?;
    crate::output::take_over(app, actor, motion).await
}

/// The counts of a secret ballot.
pub(crate) async fn secret_counts(app: &App, motion: &Motion) -> Result<BTreeMap<Side, Counts>> {
    let mut all = BTreeMap::new();
    if !motion.opening().is_some_and(|o| o.secret) {
        return Ok(all);
    }
    for side in Side::ALL {
        let about = motion.id.uuid();
        let mut counts = [0; 4];
        for (n, choice) in ChoiceKind::ALL.into_iter().enumerate() {
            counts[n] = app.store.counted(about, counted_as(side, choice)).await?;
        }
        let [agree, abstain, disagree, block] = counts;
        let counts = Counts {
            agree,
            abstain,
            disagree,
            block,
        };
        if counts.voted() > 0 {
            all.insert(side, counts);
        }
    }
    Ok(all)
}

/// What a carried motion changes in the body itself, its seats, or a body that waits for it.
async fn in_force(app: &App, motion: &Motion, mut body: Stored<Body>) -> Result<Option<Change>> {
    if !motion.outcome().is_some_and(governance::Outcome::is_carried) {
        return Ok(None);
    }
    if let Some(laws) = &motion.by_laws {
        let found = laws.check(&members_of(app, body.value.id).await?, today(app));
        if found.has_errors() {
            let mut all = found;
            all.push(Finding::error(code::BY_LAWS_UNREACHABLE));
            return Err(all.into());
        }
        body.by_laws = laws.clone();
        return Change::update(&body).map(Some);
    }
    let own = motion
        .subject
        .is_some_and(|s| s.kind == SubjectKind::Body && s.id == body.value.id.uuid());
    match motion.subject.filter(|_| motion.asks == Asks::Approval) {
        Some(_) if own => {
            body.ended = Some(today(app));
            Change::update(&body).map(Some)
        }
        Some(subject) => super::move_seat::in_force(app, motion, &subject).await,
        None => Ok(None),
    }
}
