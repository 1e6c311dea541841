//! A keeper puts a motion to the vote: text, electorate and requirement are frozen from here on.

use base::Id;
use governance::Motion;
use governance::decision::OpeningAsked;

use super::change_motion::motion_for;
use super::{about, code, members_of, read_day};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Opens a vote until a day; `secret` keeps only counts.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when it cannot be opened.
pub async fn open_motion(
    app: &App,
    actor: &Actor,
    id: Id<Motion>,
    closes: &str,
    secret: bool,
) -> Result<Motion> {
    let (mut motion, body, _) = motion_for(app, actor, Verb::OpenMotion, id).await?;
    if body.ended.is_some() {
        return Err(AppError::finding(about(code::BODY_ENDED, "body")));
    }
    let closes = read_day(closes, "closes")?;
    let closes = closes.ok_or_else(|| AppError::finding(about(code::MISSING, "closes")))?;
    let members = members_of(app, body.value.id).await?;
    let at = app.now();
    let asked = OpeningAsked { closes, secret };
    match crate::fund::tied_to(app, motion.subject.as_ref(), &members).await? {
        Some(tied) => motion.value.open_apart(&body, &members, tied, asked, at)?,
        None => motion.value.open(&body, &members, asked, at)?,
    }
    let seats = motion.opening().map_or(0, |o| o.requirement.seats);
    let entry = Draft::new(at, actor, Verb::OpenMotion, id)
        .with("body", body.slug.as_str())
        .with("closes", closes.to_string())
        .with("secret", secret)
        .with("seats", seats)
        .with("text", motion.digest().to_string());
    let changes = vec![Change::update(&motion)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(motion.value)
}
