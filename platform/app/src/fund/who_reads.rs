//! Who reads what of a grant. An application says for whom it is; before money is given, a stranger who reads that can
//! harm those people, so only the board, the applicant and the initiative do. Afterwards everybody follows the money,
//! and whom it is for as soon as the initiative is public.

use base::Id;
use fund::{Fund, Grant};
use registry::Initiative;

use crate::act::may;
use crate::decide::{may_seat, my_seat};
use crate::{Actor, App, Result, Verb};

/// How much of a grant somebody reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reads {
    /// That there is one, in a count.
    Nothing,
    /// Who is given how much; not for whom, nor what for.
    Money,
    /// All of it.
    All,
}

/// How much of a grant the actor reads.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn reads(app: &App, actor: &Actor, fund: &Fund, grant: &Grant) -> Result<Reads> {
    let board = app.store.get(fund.board).await?.value;
    let seat = my_seat(app, actor, grant.applied.recipient.body).await?;
    let within = may_seat(app, actor, Verb::StepGrant, &board).await?
        || my_seat(app, actor, board.id).await?.is_some()
        || seat.is_some_and(|s| s.id == grant.applied.recipient.member)
        || may(app, actor, Verb::ViewInitiative, Some(grant.applied.initiative)).await?;
    if within {
        return Ok(Reads::All);
    }
    if grant.allocation.is_none() {
        return Ok(Reads::Nothing);
    }
    let it = app
        .store
        .get(Id::<Initiative>::new(grant.applied.initiative))
        .await?;
    Ok(if it.state.is_public() {
        Reads::All
    } else {
        Reads::Money
    })
}
