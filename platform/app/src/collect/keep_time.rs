//! Answers are kept as long as people were told, and no longer.
//!
//! A notice says how long (`consent::Retention`). When that time is over, the answers are deleted and the keys of what
//! was received are destroyed, as if they had been taken back; what stays is that there was a submission.

use base::{Date, Id, Timestamp};
use consent::Retention;
use jiff::SignedDuration;
use registry::{Round, RoundState};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::community::erase_what_was_taken_back;
use super::{Instrument, KeptConsent, KeptDraft, ReviewState, Submission, SubmissionState, word_of};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// So many submissions are looked at in one reading of the store.
const PAGE: u64 = 500;

/// Deletes every answer whose time is over. Returns how many; doing it again deletes none. What somebody changes at
/// this moment waits for the next time.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn end_retention(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::EndRetention, None).await?;
    let mut ended = 0;
    for instrument in app.store.list::<Instrument>(Query::all()).await? {
        let round = app.store.get(instrument.round).await?.value;
        if let Some(before) = until(&instrument, &round, app.now()) {
            ended += end_before(app, actor, instrument.value.id, before).await?;
        }
        crate::data::erase_late(app, actor, &instrument).await?;
    }
    erase_what_was_taken_back(app).await?;
    crate::data::remove_erased(app).await?;
    note_run(app, actor, ended).await?;
    Ok(ended)
}

/// The name of this work among what the site does by itself.
pub(super) const RETENTION: &str = "retention";
/// That the site looked and deleted nothing is written down once in so many hours.
const QUIET_HOURS: i64 = 23;

/// Work that the site does by itself, and when it did it last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Housework {
    /// Its identity.
    id: Id<Housework>,
    /// Its name.
    name: String,
    /// When it was done last.
    pub(super) at: Timestamp,
    /// How much was deleted then.
    ended: u64,
}

impl base::Kind for Housework {
    const NAME: &'static str = "job";
}

impl Record for Housework {
    const KIND: RecordKind = RecordKind::Job;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.name.clone())
    }
    fn state(&self) -> Option<String> {
        Some("done".to_owned())
    }
}

/// Writes down that answers were looked through, so that people can see that it happens.
async fn note_run(app: &App, actor: &Actor, ended: u64) -> Result<()> {
    let now = app.now();
    let before = app.store.find::<Housework>(Query::all().named(RETENTION)).await?;
    let quiet = SignedDuration::from_hours(QUIET_HOURS);
    if before
        .as_ref()
        .is_some_and(|job| ended == 0 && now.duration_since(job.at) < quiet)
    {
        return Ok(());
    }
    let (id, change) = match before {
        Some(mut job) => {
            (job.value.at, job.value.ended) = (now, ended);
            (job.value.id, Change::update(&job)?)
        }
        None => {
            let id = app.new_id();
            let job = Housework {
                id,
                name: RETENTION.to_owned(),
                at: now,
                ended,
            };
            (id, Change::create(&job)?)
        }
    };
    let entry = Draft::new(now, actor, Verb::RunJob, id)
        .with("job", RETENTION)
        .with("ended", ended);
    let changes = vec![change];
    match app.store.commit(Act { entry, changes }).await {
        // Another node of the same site wrote it down at this moment.
        Ok(_) | Err(AppError::Conflict { .. }) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// What was received before this moment is kept no longer; nothing when all of it still is.
fn until(instrument: &Instrument, round: &Round, now: Timestamp) -> Option<Timestamp> {
    match instrument.notice.retention {
        Retention::Days(days) => now
            .checked_sub(SignedDuration::from_hours(24 * i64::from(days)))
            .ok(),
        Retention::UntilPublished => (round.state == RoundState::Evaluated).then_some(now),
        Retention::UntilWithdrawn => None,
    }
}

/// The last day on which answers that came then are kept; nothing where no day was told.
pub(super) fn kept_until(instrument: &Instrument, received: Timestamp) -> Option<Date> {
    let Retention::Days(days) = instrument.notice.retention else {
        return None;
    };
    let end = received.checked_add(SignedDuration::from_hours(24 * i64::from(days)));
    end.ok().map(governance::day)
}

async fn end_before(app: &App, actor: &Actor, of: Id<Instrument>, before: Timestamp) -> Result<u64> {
    let (mut ended, mut last) = (0, None);
    loop {
        let mut query = ReviewState::standing(Query::of(of)).limit(PAGE);
        if let Some(id) = last {
            query = query.after(id);
        }
        let page = app.store.list::<Submission>(query).await?;
        let Some(end) = page.last() else {
            return Ok(ended);
        };
        last = Some(end.value.id.uuid());
        for submission in page {
            if submission.received_at < before {
                ended += u64::from(end_one(app, actor, submission).await?);
            }
        }
    }
}

async fn end_one(app: &App, actor: &Actor, mut submission: Stored<Submission>) -> Result<bool> {
    let changes = erase(app, &mut submission, SubmissionState::Ended).await?;
    let entry = Draft::new(app.now(), actor, Verb::EndRetention, submission.value.id)
        .with("instrument", submission.instrument.to_string());
    match app.store.commit(Act { entry, changes }).await {
        Ok(_) => Ok(true),
        Err(AppError::Conflict { .. }) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// What leaves nothing of a submission but that it was there: its answers and files go, and the keys of everything
/// that was received under it are destroyed; in the lists of things nothing of it is left. What somebody began to
/// correct and what they asked with the receipt go too. States of the data that were frozen with it are marked: whoever
/// commits this takes their objects away afterwards.
pub(super) async fn erase(
    app: &App,
    submission: &mut Stored<Submission>,
    state: SubmissionState,
) -> Result<Vec<Change>> {
    let initiative = app.store.get(submission.instrument).await?.initiative;
    let mut changes = crate::entities::forget(app, submission, initiative.uuid()).await?;
    let consents = app
        .store
        .list::<KeptConsent>(Query::of(submission.value.id))
        .await?;
    for consent in &consents {
        let word = word_of(app, consent).await?;
        changes.extend(crate::data::erase_frozen(app, submission, &word, app.now()).await?);
    }
    let editions = submission.empty(state);
    let of = submission.value.id.uuid();
    let begun = corrections(app, submission).await?;
    changes.extend([Change::update(submission)?, Change::Unseal { of }]);
    for edition in editions {
        changes.push(Change::Unseal { of: edition.uuid() });
        let mut edition = app.store.get(edition).await?;
        edition.value.empty();
        changes.push(Change::update(&edition)?);
    }
    changes.extend(begun.iter().map(Change::remove));
    let asked = super::enquire::asked_with(app, submission).await?;
    changes.extend(asked.iter().map(Change::remove));
    Ok(changes)
}

/// Corrections of a submission that somebody began and did not send: they hold all that was said before.
async fn corrections(app: &App, submission: &Stored<Submission>) -> Result<Vec<Stored<KeptDraft>>> {
    let consents = app.store.list::<KeptConsent>(Query::of(submission.value.id));
    let mut begun = Query::of(submission.instrument);
    for consent in consents.await? {
        begun = begun.in_state(consent.value.id.to_string());
    }
    if begun.states.is_empty() {
        return Ok(Vec::new());
    }
    app.store.list(begun).await
}
