//! Who of a board is tied to who asks for its money: looked up here, judged in `domain/fund`.

use base::Id;
use fund::{Grant, Interest};
use governance::{Membership, Subject, SubjectKind};

use crate::act::is_involved;
use crate::ports::RecordKind;
use crate::{App, AppError, Result};

/// The seat that asked, as it stands now; none when it is not there any more.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn recipient_of(app: &App, grant: &Grant) -> Result<Option<Membership>> {
    match app.store.get(grant.applied.recipient.member).await {
        Ok(seat) => Ok(Some(seat.value)),
        Err(AppError::NotFound { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// What ties a seat to a grant, if anything.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn interest_of(app: &App, grant: &Grant, seat: &Membership) -> Result<Option<Interest>> {
    let recipient = recipient_of(app, grant).await?;
    let involved = match seat.sign_in {
        Some(account) => is_involved(app, Id::new(account), grant.applied.initiative).await?,
        None => false,
    };
    Ok(grant.interest_of(seat, recipient.as_ref(), involved))
}

/// The seats that are tied to who would be given money by a decision, each with its interest; nothing where no grant
/// is decided about: an allocation, or the exception for one.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn tied_to(
    app: &App,
    subject: Option<&Subject>,
    members: &[Membership],
) -> Result<Option<Vec<(Id<Membership>, String)>>> {
    let money = |s: &&Subject| matches!(s.kind, SubjectKind::Allocation | SubjectKind::FundStep);
    let Some(subject) = subject.filter(money) else {
        return Ok(None);
    };
    if app.store.row(RecordKind::Grant, subject.id).await?.is_none() {
        return Ok(None);
    }
    let grant = app.store.get(Id::<Grant>::new(subject.id)).await?.value;
    let mut tied = Vec::new();
    for seat in members {
        if let Some(interest) = interest_of(app, &grant, seat).await? {
            tied.push((seat.id, interest.as_str().to_owned()));
        }
    }
    Ok(Some(tied))
}
