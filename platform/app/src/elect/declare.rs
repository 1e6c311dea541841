//! The vote is over: every candidate's motion is closed, the result is said, and who was elected has the post, in one
//! act.

use base::{Language, Text};
use governance::Motion;
use governance::body::check_terms;
use governance::decision::Closing;
use governance::election::Election;

use super::{election_for, motions_of};
use crate::decide::{members_of, secret_counts, votes_on};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Counts, says the result with its reasons, and gives the posts.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the vote is not over, the statement is missing, or a term
/// breaks a rule by now; `Conflict` when somebody voted in the same moment.
pub async fn declare_election(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    (statement, language): (&str, &Language),
) -> Result<Election> {
    let (mut election, body, _) = election_for(app, actor, Verb::DeclareElection, at).await?;
    let now = app.now();
    let mut changes = Vec::new();
    let mut closed: Vec<Motion> = Vec::new();
    for mut motion in motions_of(app, &election).await? {
        let closing = Closing {
            statement: Text::default().with(language.clone(), statement.trim()),
            review: None,
            secret: secret_counts(app, &motion).await?,
        };
        let cast = votes_on(app, motion.value.id).await?;
        motion
            .value
            .close(&cast, closing, now)
            .map_err(AppError::finding)?;
        changes.push(Change::update(&motion)?);
        closed.push(motion.value);
    }
    let result = election.value.declare(&closed, now).map_err(AppError::finding)?;
    let (elected, tied) = (result.elected().to_vec(), result.tied().len());
    let empty = result.empty();
    let mut entry = Draft::new(now, actor, Verb::DeclareElection, election.value.id)
        .with("body", at.0)
        .with("post", election.post.as_str())
        .with("elected", elected.len())
        .with("tied", tied)
        .with("empty", empty);
    let term = election.term();
    let won = |m: &governance::Membership| {
        election
            .candidates
            .iter()
            .any(|c| c.member == m.id && elected.contains(&c.id))
    };
    let mut members = members_of(app, body.value.id).await?;
    let stored: Vec<Stored<governance::Membership>> = app.store.list(Query::of(body.value.id)).await?;
    for mut seat in stored.into_iter().filter(|s| won(s)) {
        seat.posts.push(term);
        for m in members.iter_mut().filter(|m| m.id == seat.value.id) {
            m.posts.push(term);
        }
        changes.push(Change::update(&seat)?);
    }
    let found = check_terms(&members);
    if found.has_errors() {
        return Err(found.into());
    }
    entry = entry.with("until", term.end.to_string());
    changes.push(Change::update(&election)?);
    app.store.commit(Act { entry, changes }).await?;
    Ok(election.value)
}
