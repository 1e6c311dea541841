//! An administrator says that the key of a source no longer counts from a day on, because it was lost or somebody else has
//! it. Nothing that is signed with it is taken any more, whenever it says that it was signed: whoever has the key writes
//! any day they like. What came before stays, and what came since that day is marked. Its people come back with another
//! key, which somebody compares as with a new site; then their records are theirs again.

use std::collections::BTreeMap;

use base::{Date, Finding, Place};
use harvest::Key;

use super::add_source::named;
use super::code;
use super::source::{Revoked, Source, SourceState};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::register::code::NOT_A_DATE;
use crate::{Actor, App, AppError, Result, Verb};

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

/// Says that the key of a source no longer counts from a day on.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: no day or one that lies ahead, no reason, a key that does not count
/// already; `Conflict` when the source was harvested at this moment.
pub async fn revoke_key(app: &App, actor: &Actor, id: &str, (from, reason): (&str, &str)) -> Result<Source> {
    authorise(app, actor, Verb::RevokeKey, None).await?;
    let mut source = named(app, id).await?;
    must_count(&source, "from")?;
    let today = governance::day(app.now());
    let wrong = |code| AppError::finding(about(code, "from").with("value", from.trim()));
    let from: Date = from.trim().parse().map_err(|_| wrong(NOT_A_DATE))?;
    if from > today {
        return Err(wrong(code::DAY_AHEAD));
    }
    let reason = reason.trim().to_owned();
    if reason.is_empty() {
        return Err(AppError::finding(about(code::NO_REASON, "reason")));
    }
    let entry = Draft::new(app.now(), actor, Verb::RevokeKey, source.value.id)
        .with("key", source.itself.key.to_string())
        .with("from", from.to_string())
        .with("reason", reason.as_str());
    source.value.state = SourceState::Revoked;
    source.value.revoked = Some(Revoked { from, reason });
    let changes = vec![Change::update(&source)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(source.value)
}

/// Refuses to go on with a source whose key no longer counts.
pub(super) fn must_count(source: &Source, field: &str) -> Result<()> {
    match &source.revoked {
        None => Ok(()),
        Some(revoked) => Err(AppError::finding(
            revoked
                .finding(&source.itself)
                .at(Place::whole().with("field", field)),
        )),
    }
}

/// The sources whose keys no longer count, by key.
pub(super) async fn revoked_keys(app: &App) -> Result<BTreeMap<Key, Source>> {
    let state = SourceState::Revoked.as_str();
    let all = app.store.list::<Source>(Query::all().in_state(state)).await?;
    Ok(all.into_iter().map(|s| (s.itself.key, s.value)).collect())
}
