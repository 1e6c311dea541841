//! What was said before a release went out: in words for who leads, as counts that name nobody for everybody.

use std::collections::BTreeMap;

use framework::participants::{FLOOR, apart};
use protect::{Release, Showing, VoiceKind};
use uuid::Uuid;

use super::super::ReleaseRecord;
use super::{ReleaseVoice, ReleaseWords, companion_of};
use crate::act::authorise;
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, Result, Verb};

/// How many said what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spoken {
    /// Fewer than [`FLOOR`] spoke: how many, and what, is read by nobody.
    TooFew,
    /// So many spoke; each kind where none can be told from another.
    Counted {
        /// How many spoke.
        people: u64,
        /// How many of each kind; nothing where that could be read of few.
        kinds: BTreeMap<VoiceKind, Option<u64>>,
    },
}

/// A time before the community as everybody reads it once the release is out.
#[derive(Debug, Clone)]
pub struct ShownBefore {
    /// The days, and what was answered.
    pub showing: Showing,
    /// How many said what.
    pub spoken: Spoken,
}

/// The times before the community, oldest first, as everybody may read them.
///
/// # Errors
/// When the store cannot be read.
pub async fn shown_before(app: &App, release: &Release) -> Result<Vec<ShownBefore>> {
    let Some(beside) = companion_of(app, release).await? else {
        return Ok(Vec::new());
    };
    let mut out = Vec::new();
    for showing in beside.value.showings.into_iter().filter(|s| s.ended.is_some()) {
        let spoken = spoken(app, showing.id).await?;
        out.push(ShownBefore { showing, spoken });
    }
    Ok(out)
}

async fn spoken(app: &App, showing: Uuid) -> Result<Spoken> {
    let people = app.store.counted(showing, "people").await?;
    if people < FLOOR {
        return Ok(Spoken::TooFew);
    }
    let mut kinds = Vec::new();
    for kind in VoiceKind::ALL {
        kinds.push((kind, app.store.counted(showing, kind.as_str()).await?));
    }
    Ok(Spoken::Counted {
        people,
        kinds: apart(kinds),
    })
}

/// The time before the community that is open, and what was said in it, for who leads.
#[derive(Debug, Clone)]
pub struct Voices {
    /// The time.
    pub showing: Showing,
    /// Whether something can be said today.
    pub open: bool,
    /// What was said in words, in no order.
    pub words: Vec<ReleaseWords>,
}

/// What is said before a release goes out, for who leads.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn voices_of(app: &App, actor: &Actor, slug: &str) -> Result<Option<Voices>> {
    let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
    authorise(app, actor, Verb::AnswerBefore, Some(record.initiative)).await?;
    let Some(beside) = companion_of(app, &record.open()?).await? else {
        return Ok(None);
    };
    let Some(showing) = beside.open_showing().cloned() else {
        return Ok(None);
    };
    let all = words_of(app, showing.id).await?;
    Ok(Some(Voices {
        open: showing.is_open(governance::day(app.now())),
        words: all.into_iter().filter_map(|v| v.value.said).collect(),
        showing,
    }))
}

/// Everything that was said in words, by chance's order: by identity, which carries no time.
pub(super) async fn words_of(app: &App, showing: Uuid) -> Result<Vec<Stored<ReleaseVoice>>> {
    let all = Query::within(showing).ordered(Order::Name);
    let found = app.store.list::<ReleaseVoice>(all).await?;
    Ok(found.into_iter().filter(|v| v.said.is_some()).collect())
}
