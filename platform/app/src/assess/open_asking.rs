//! Whoever runs an initiative lets the platform ask the participants of a round.

use base::Timestamp;
use registry::Asking;
use registry::assessment::AskingState;

use super::{about, askings_of, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::register::{round_of, seen};
use crate::{Actor, App, Result, Verb};

/// The shortest and the longest asking, in days: people without a phone need a while, and nobody waits for ever.
const DAYS: std::ops::RangeInclusive<u32> = 7..=120;
const DAY: i64 = 24 * 3600;

/// Opens an asking for a number of days. It closes by itself on that day; nobody can change that, and until then
/// nothing of it is read.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when one is open already or the days do not fit.
pub async fn open_asking(app: &App, actor: &Actor, (slug, number): (&str, u32), days: u32) -> Result<Asking> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::OpenAsking, Some(it.id.uuid())).await?;
    let round = round_of(app, it.id, number).await?;
    if !DAYS.contains(&days) {
        return Err(about(code::ASKING_DAYS, "days"));
    }
    let before = askings_of(app, round.id).await?;
    if before.iter().any(|a| a.state == AskingState::Open) {
        return Err(about(code::ASKING_OPEN, "days"));
    }
    let now = app.now();
    let asking = Asking {
        id: app.new_id(),
        initiative: it.id,
        round: round.id,
        decided: super::timeless(app),
        concerned: super::timeless(app),
        opened: now,
        closes: after(now, i64::from(days) * DAY),
        state: AskingState::Open,
        view: None,
        reply: None,
    };
    let entry = Draft::new(now, actor, Verb::OpenAsking, asking.id)
        .with("initiative", slug)
        .with("number", number)
        .with("days", days);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&asking)?],
        })
        .await?;
    Ok(asking)
}

fn after(at: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_second(at.as_second().saturating_add(seconds)).unwrap_or(Timestamp::MAX)
}
