//! Who leads an initiative says what a round is to change, and who may take part in designing it.

use base::{Id, Language};
use governance::design::{Open, Room};

use super::enter::{Key, allow, enter};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::register::reworded;
use crate::{Actor, App, Result, Verb};

/// What a person writes about a room, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoomWording {
    /// What is wrong today.
    pub problem: String,
    /// What people want to change.
    pub wish: String,
    /// Whether everybody may take part.
    pub everybody: bool,
}

/// Keeps the words; other languages of them stay.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when a text is too long.
pub async fn edit_room(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    wording: &RoomWording,
    language: &Language,
) -> Result<Room> {
    let at = enter(app, actor, key).await?;
    allow(app, actor, &at, Verb::EditRoom, false).await?;
    let mut room = at.room.clone();
    room.problem = reworded(&room.problem, language, &wording.problem);
    room.wish = reworded(&room.wish, language, &wording.wish);
    room.open = if wording.everybody {
        Open::Everybody
    } else {
        Open::Members
    };
    let findings = room.check();
    if findings.has_errors() {
        return Err(findings.into());
    }
    keep(app, actor, Verb::EditRoom, key, (at.kept, room)).await
}

/// Writes a room that is there or not yet.
pub(super) async fn keep(
    app: &App,
    actor: &Actor,
    verb: Verb,
    (slug, number): Key<'_>,
    (kept, mut room): (Option<Stored<Room>>, Room),
) -> Result<Room> {
    let change = if let Some(mut kept) = kept {
        kept.value = room.clone();
        Change::update(&kept)?
    } else {
        room.id = app.new_id();
        Change::create(&room)?
    };
    let id: Id<Room> = room.id;
    let entry = Draft::new(app.now(), actor, verb, id)
        .with("initiative", slug)
        .with("round", number)
        .with("open", room.open.as_str())
        .with("gatherings", room.gatherings.len());
    app.store
        .commit(Act {
            entry,
            changes: vec![change],
        })
        .await?;
    Ok(room)
}
