//! Everybody looks at what was promised and how far it is.

use base::{Date, Id};
use governance::Body;
use governance::commitment::Commitment;

use crate::collaborative::may_keep;
use crate::ports::{Order, Query};
use crate::{Actor, App, Result, Verb};

/// A commitment for a reader.
#[derive(Debug, Clone)]
pub struct CommitmentView {
    /// The commitment.
    pub commitment: Commitment,
    /// The body that keeps it.
    pub body: Body,
    /// Whether the reader keeps that body's business.
    pub keeps: bool,
    /// Today, to tell what is late.
    pub today: Date,
}

/// The commitments of a body, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn commitments_of(app: &App, body: Id<Body>) -> Result<Vec<Commitment>> {
    let all = app.store.list::<Commitment>(Query::of(body)).await?;
    Ok(all.into_iter().map(|c| c.value).collect())
}

/// Every commitment, by name.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_commitments(app: &App) -> Result<Vec<Commitment>> {
    let all = app
        .store
        .list::<Commitment>(Query::all().ordered(Order::Name))
        .await?;
    Ok(all.into_iter().map(|c| c.value).collect())
}

/// The commitment of that name.
///
/// # Errors
/// `NotFound`.
pub async fn view_commitment(app: &App, actor: &Actor, slug: &str) -> Result<CommitmentView> {
    let commitment = app.store.named::<Commitment>(slug).await?.value;
    let body = app.store.get(commitment.body).await?.value;
    Ok(CommitmentView {
        keeps: may_keep(app, actor, Verb::ShowProgress, &body).await?,
        today: governance::day(app.now()),
        commitment,
        body,
    })
}
