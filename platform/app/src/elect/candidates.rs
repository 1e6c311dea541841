//! Members name candidates, themselves or others; who was named says yes or no.

use base::{Id, Language, Text};
use governance::Membership;

use super::election_for;
use crate::act::Seat;
use crate::decide::members_of;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Needs, Result, Verb};

const NEEDS_SEAT: AppError = AppError::NotAllowed {
    needs: Needs::Seat(Seat::Member),
};

/// Names a member as a candidate. Who names themselves says what they want to do, and stands at once.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` without a seat; findings: nominations are over, no voting seat, named
/// already, a term that the rules do not allow, no statement.
pub async fn nominate(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    member: Id<Membership>,
    (statement, language): (&str, &Language),
) -> Result<()> {
    let (mut election, body, seat) = election_for(app, actor, Verb::Nominate, at).await?;
    let seat = seat.ok_or(NEEDS_SEAT)?;
    let members = members_of(app, body.value.id).await?;
    let found = members.iter().find(|m| m.id == member);
    let found = found.ok_or_else(|| AppError::not_found("membership", member))?;
    let now = app.now();
    let words = Text::default().with(language.clone(), statement.trim());
    let by = (Some(seat.id), words);
    election.value.nominate(app.new_id(), found, &members, by, now)?;
    let entry = Draft::new(now, actor, Verb::Nominate, election.value.id)
        .with("body", at.0)
        .with("member", member.to_string())
        .with("own", seat.id == member);
    let changes = vec![Change::update(&election)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Who was named says yes, with what they want to do (`Some`), or no (`None`); also who stands and stands down.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` without a seat; findings: it is somebody else's nomination, it is too late,
/// no statement.
pub async fn answer_nomination(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    yes: Option<&str>,
    language: &Language,
) -> Result<()> {
    let (mut election, _, seat) = election_for(app, actor, Verb::AnswerNomination, at).await?;
    let seat = seat.ok_or(NEEDS_SEAT)?;
    let now = app.now();
    match yes {
        Some(words) => {
            let words = Text::default().with(language.clone(), words.trim());
            election.value.accept(seat.id, words, now)
        }
        None => election.value.stand_down(seat.id),
    }
    .map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::AnswerNomination, election.value.id)
        .with("body", at.0)
        .with("member", seat.id.to_string())
        .with("yes", yes.is_some());
    let changes = vec![Change::update(&election)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
