//! A member gets a link, and with it signs in to the seat: with a new account, or with one that is there.

use base::{Finding, Id, Timestamp};
use governance::{Body, Membership};
use uuid::Uuid;

use super::add_member::{entry, refuse_twice, seat_of};
use super::seat::today;
use super::{code, members_of};
use crate::act::authorise;
use crate::people::{Account, Invitation, Token, Welcome, open_invitation};
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Seconds for which the link works: two weeks; members may live far from a network.
const LIFE: i64 = 14 * 24 * 3600;

/// Makes the link's token for a seat that nobody signs in to yet; it is shown once and works once.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when somebody signs in to the seat already.
pub async fn invite_member(app: &App, actor: &Actor, slug: &str, member: Id<Membership>) -> Result<Token> {
    let (body, member) = seat_of(app, actor, Verb::InviteMember, (slug, member)).await?;
    refuse_taken(app, &member)?;
    let (token, now) = (Token::new(app.new_secret()), app.now());
    let invitation = Invitation {
        id: app.new_id(),
        token: token.digest(),
        welcome: Welcome::Seat {
            body: body.value.id.uuid(),
            membership: member.value.id.uuid(),
        },
        email: None,
        by: actor.account(),
        expires: Timestamp::from_second(now.as_second().saturating_add(LIFE)).unwrap_or(now),
    };
    let entry = entry(app, actor, Verb::InviteMember, &member.value, slug);
    let changes = vec![Change::create(&invitation)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(token)
}

/// Signs in to the seat of a link with an account that is there. The link is used up.
///
/// # Errors
/// `NotSignedIn`; findings when the link does not work or is for no seat, or the account has one in the body.
pub async fn take_seat(app: &App, actor: &Actor, token: &str) -> Result<Body> {
    authorise(app, actor, Verb::TakeSeat, None).await?;
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let invitation = open_invitation(app, token).await?;
    let Welcome::Seat { body, membership } = invitation.welcome else {
        return Err(AppError::finding(Finding::error(code::SEAT_TAKEN)));
    };
    let (change, _) = seat_for(app, membership, account).await?;
    let body = app.store.get(Id::<Body>::new(body)).await?.value;
    let member: Membership = app.store.get(Id::<Membership>::new(membership)).await?.value;
    let entry = entry(app, actor, Verb::TakeSeat, &member, body.slug.as_str());
    let changes = vec![Change::remove(&invitation), change];
    app.store.commit(Act { entry, changes }).await?;
    Ok(body)
}

/// The change by which an account signs in to a seat, and the seat's body.
pub(crate) async fn seat_for(app: &App, membership: Uuid, account: Id<Account>) -> Result<(Change, Uuid)> {
    let mut member = app.store.get(Id::<Membership>::new(membership)).await?;
    refuse_taken(app, &member)?;
    let members = members_of(app, member.body).await?;
    refuse_twice(&members, account.uuid(), Some(member.value.id), today(app))?;
    member.sign_in = Some(account.uuid());
    Ok((Change::update(&member)?, member.body.uuid()))
}

fn refuse_taken(app: &App, member: &Membership) -> Result<()> {
    if member.sign_in.is_none() && member.end.is_none_or(|end| today(app) <= end) {
        return Ok(());
    }
    Err(AppError::finding(Finding::error(code::SEAT_TAKEN)))
}
