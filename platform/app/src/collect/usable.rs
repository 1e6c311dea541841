//! Which submissions may be used for a purpose at a moment: those that stand and whose people agree to it. Snapshots,
//! exports and programs that fetch answers all ask here.
//!
//! What somebody said about themselves is used on their word; what was said for a community on the community's, as long
//! as who said it does not object (domain model, invariant 1).

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Slug, Timestamp};
use consent::{Basis, Given, may_use, permitted};

use super::{CommunityConsent, Instrument, KeptConsent, Submission, SubmissionState};
use crate::ports::{Query, Stored};
use crate::{App, AppError, Result};

/// How many records are fetched with one question to the store.
pub(super) const AT_ONCE: usize = 500;

/// On whose word a submission is used.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    own: consent::Record,
    /// What the community said for which it was handed in.
    community: Option<consent::Record>,
}

impl Word {
    /// The word of a community, with what was said by who answered for it.
    pub(super) fn under(own: consent::Record, community: &CommunityConsent) -> Self {
        Self {
            own,
            community: Some(community.record.clone()),
        }
    }

    /// What it rests on. A community's answers whose community is not found rest on nobody.
    pub(crate) fn basis(&self) -> Basis<'_> {
        match (&self.community, &self.own.given_by) {
            (Some(community), _) => Basis::Community {
                community,
                person: Some(&self.own),
            },
            (None, Given::Community(_)) => Basis::Nobody,
            (None, Given::Person | Given::Representative { .. }) => Basis::Person(&self.own),
        }
    }

    /// Whether it allowed a purpose at a moment.
    pub(crate) fn agreed(&self, purpose: &Slug, at: Timestamp) -> bool {
        may_use(self.basis(), purpose, at).is_ok()
    }
}

/// Those of some submissions that may be used, and how many are left out.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn usable(
    app: &App,
    submissions: Vec<Stored<Submission>>,
    purpose: &Slug,
    at: Timestamp,
) -> Result<(Vec<Stored<Submission>>, u64)> {
    let words = words_of(app, submissions.iter().map(|s| s.value.id)).await?;
    let standing = submissions.into_iter().map(|s| {
        let basis = match (s.state, words.get(&s.value.id)) {
            (SubmissionState::Received, Some(word)) => word.basis(),
            _ => Basis::Nobody,
        };
        (s, basis)
    });
    let (usable, left_out) = permitted(standing, purpose, at);
    Ok((usable.into_iter().map(|(s, _)| s).collect(), left_out))
}

/// How many of some submissions could be used for a purpose at a moment, and may not be any more. What was deleted
/// because its time was over is not counted: nothing says when that was.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn no_longer(
    app: &App,
    submissions: Vec<Stored<Submission>>,
    purpose: &Slug,
    then: Timestamp,
) -> Result<usize> {
    let words = words_of(app, submissions.iter().map(|s| s.value.id)).await?;
    let held = |s: &Stored<Submission>| {
        let word = words.get(&s.value.id);
        s.received_at < then
            && s.state != SubmissionState::Ended
            && word.is_some_and(|w| w.agreed(purpose, then))
    };
    let held: Vec<Stored<Submission>> = submissions.into_iter().filter(held).collect();
    let all = held.len();
    let (still, _) = usable(app, held, purpose, app.now()).await?;
    Ok(all - still.len())
}

/// On whose word each of some submissions is used.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn words_of(
    app: &App,
    submissions: impl Iterator<Item = Id<Submission>>,
) -> Result<BTreeMap<Id<Submission>, Word>> {
    let mut words = BTreeMap::new();
    let submissions: Vec<Id<Submission>> = submissions.collect();
    for some in submissions.chunks(AT_ONCE) {
        let of = Query::of_each(some.iter().copied());
        let kept = app.store.list::<KeptConsent>(of).await?;
        let communities = communities(app, kept.iter().filter_map(|k| k.community)).await?;
        words.extend(kept.into_iter().map(|k| {
            let community = k.community.and_then(|id| communities.get(&id).cloned());
            let own = k.value.record;
            (k.value.submission, Word { own, community })
        }));
    }
    Ok(words)
}

/// On whose word a submission is used, by its record of consent.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn word_of(app: &App, kept: &KeptConsent) -> Result<Word> {
    let mut communities = communities(app, kept.community.into_iter()).await?;
    Ok(Word {
        own: kept.record.clone(),
        community: communities.pop_first().map(|(_, record)| record),
    })
}

/// What some communities said. Most answers stand on nobody's word but a person's, and ask the store nothing.
async fn communities(
    app: &App,
    ids: impl Iterator<Item = Id<CommunityConsent>>,
) -> Result<BTreeMap<Id<CommunityConsent>, consent::Record>> {
    let ids: BTreeSet<Id<CommunityConsent>> = ids.collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let found = app.store.list::<CommunityConsent>(Query::these(ids)).await?;
    Ok(found.into_iter().map(|c| (c.value.id, c.value.record)).collect())
}

/// The purpose without which nothing is stored; the first where none is marked.
///
/// # Errors
/// `NotFound` when the notice names no purpose.
pub(crate) fn core_purpose(it: &Instrument) -> Result<Slug> {
    let purposes = &it.notice.purposes;
    let core = purposes.iter().find(|p| p.core).or(purposes.first());
    core.map(|p| p.id.clone())
        .ok_or_else(|| AppError::not_found("purpose", &it.form_id))
}
