//! Looking at askings: what is open, what came of those that closed. While one is open, nothing about its answers
//! can be looked at by anybody.

use base::Id;
use registry::{Asking, Round};

use crate::collect::MyData;
use crate::ports::{Order, Query};
use crate::register::{round_of, seen};
use crate::{Actor, App, Result};

/// An asking as pages show it.
#[derive(Debug, Clone)]
pub struct AskingView {
    /// The asking.
    pub asking: Asking,
    /// Whether it takes answers now.
    pub open: bool,
}

/// All askings of a round, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn askings_of(app: &App, round: Id<Round>) -> Result<Vec<Asking>> {
    let all = app
        .store
        .list::<Asking>(Query::of(round).ordered(Order::Newest))
        .await?;
    Ok(all.into_iter().map(|a| a.value).collect())
}

/// The askings of a round that a reader may know of.
///
/// # Errors
/// `NotFound`.
pub async fn view_askings(app: &App, actor: &Actor, (slug, number): (&str, u32)) -> Result<Vec<AskingView>> {
    let it = seen(app, actor, slug).await?;
    let round = round_of(app, it.id, number).await?;
    super::count_due(app).await?;
    let now = app.now();
    let all = askings_of(app, round.value.id).await?;
    Ok(all
        .into_iter()
        .map(|asking| AskingView {
            open: asking.is_open(now),
            asking,
        })
        .collect())
}

/// The open asking about the round for which somebody gave their data.
///
/// # Errors
/// When the store cannot be read.
pub async fn open_for_receipt(app: &App, mine: &MyData) -> Result<Option<Asking>> {
    let all = askings_of(app, mine.instrument.round).await?;
    Ok(all.into_iter().find(|a| a.is_open(app.now())))
}
