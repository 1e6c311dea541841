//! An initiative begins another round.

use registry::Round;

use super::seen;
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, Result, Verb};

/// Adds a round in design, with the next number.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Conflict` when somebody else added one at the same moment.
pub async fn add_round(app: &App, actor: &Actor, slug: &str) -> Result<Round> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::AddRound, Some(it.id.uuid())).await?;
    let rounds = app.store.list::<Round>(Query::of(it.id)).await?;
    let number = rounds.iter().map(|r| r.number).max().unwrap_or(0) + 1;
    let mut round = Round::new(app.new_id(), it.id, number);
    round.methods = it.methods.clone();
    let entry = Draft::new(app.now(), actor, Verb::AddRound, round.id)
        .with("initiative", slug)
        .with("number", number);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&round)?],
        })
        .await?;
    Ok(round)
}
