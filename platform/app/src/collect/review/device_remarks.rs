//! What was said about answers that a device handed in. Who collects with an account reads it with their own answers; a
//! device's key opens no page, so those who read answers find it here and pass it on to who carries the device.

use std::collections::BTreeMap;

use base::Id;
use registry::Initiative;
use uuid::Uuid;

use super::table::{forms_with_records, names_of};
use super::{Comment, ReviewState, note_look};
use crate::act::{authorise, may};
use crate::collect::{Instrument, InstrumentState, Submission, core_purpose, instruments_of, usable};
use crate::devices::DeviceKey;
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, Result, Verb};

/// The newest submissions of a form that are looked through.
const LATEST: u64 = 2000;

/// A submission of a device that somebody has said something about, or that has something to be put right.
#[derive(Debug, Clone)]
pub struct DeviceRemark {
    /// What the device's key is called.
    pub device: String,
    /// The form.
    pub instrument: Instrument,
    /// The submission.
    pub submission: Id<Submission>,
    /// Where its review stands.
    pub state: ReviewState,
    /// What was said, oldest first, each with who said it; nothing where only the state says that something is wrong.
    pub said: Vec<(Option<String>, Comment)>,
}

/// Whether what was said about a submission still waits: nobody has approved or rejected it, and it was not handed in
/// anew since.
fn waits(submission: &Submission) -> bool {
    match submission.review {
        ReviewState::HasIssues => true,
        ReviewState::Received => !submission.comments.is_empty(),
        ReviewState::Edited | ReviewState::Approved | ReviewState::Rejected => false,
    }
}

/// The names of the keys of an initiative.
async fn keys(app: &App, initiative: Id<Initiative>) -> Result<BTreeMap<Uuid, String>> {
    let all = app.store.list::<DeviceKey>(Query::of(initiative)).await?;
    Ok(all.into_iter().map(|k| (k.id.uuid(), k.value.name)).collect())
}

/// Submissions to a form that came from one of the keys and wait, newest first.
async fn waiting(
    app: &App,
    it: &Instrument,
    keys: &BTreeMap<Uuid, String>,
) -> Result<Vec<Stored<Submission>>> {
    let open = [ReviewState::Received, ReviewState::HasIssues];
    let newest = ReviewState::among(Query::of(it.id), &open)
        .ordered(Order::Newest)
        .limit(LATEST);
    let mut all = app.store.list::<Submission>(newest).await?;
    all.retain(|s| waits(s) && s.sender.who.is_some_and(|who| keys.contains_key(&who)));
    let (may, _) = usable(app, all, &core_purpose(it)?, app.now()).await?;
    Ok(may)
}

/// How many submissions of the devices of an initiative wait; none for who does not review answers.
///
/// # Errors
/// When the store cannot be read.
pub async fn count_device_remarks(app: &App, actor: &Actor, initiative: Id<Initiative>) -> Result<u64> {
    let keys = keys(app, initiative).await?;
    if keys.is_empty() || !may(app, actor, Verb::ReviewSubmission, Some(initiative.uuid())).await? {
        return Ok(0);
    }
    let mut count = 0;
    for (_, it) in instruments_of(app, initiative).await? {
        if it.state != InstrumentState::Draft {
            count += waiting(app, &it, &keys).await?.len() as u64;
        }
    }
    Ok(count)
}

/// What was said about the answers of an initiative's devices and still waits, form by form, newest first. That somebody
/// looked stands in the log.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` for who does not review answers.
pub async fn device_remarks(app: &App, actor: &Actor, slug: &str) -> Result<(Initiative, Vec<DeviceRemark>)> {
    let (initiative, _, forms) = forms_with_records(app, actor, slug).await?;
    authorise(app, actor, Verb::ReviewSubmission, Some(initiative.id.uuid())).await?;
    let keys = keys(app, initiative.id).await?;
    let mut out = Vec::new();
    for it in forms {
        let waiting = waiting(app, &it, &keys).await?;
        if !waiting.is_empty() {
            note_look(app, actor, Verb::ReadSubmissions, &it, None).await?;
        }
        for submission in waiting {
            let people = submission.comments.iter().filter_map(|c| c.by);
            let names = names_of(app, people).await?;
            let name = |by: Option<Uuid>| by.and_then(|by| names.get(&by).cloned());
            let who = submission.sender.who.and_then(|who| keys.get(&who));
            out.push(DeviceRemark {
                device: who.cloned().unwrap_or_default(),
                submission: submission.id,
                state: submission.review,
                said: submission
                    .comments
                    .iter()
                    .map(|c| (name(c.by), c.clone()))
                    .collect(),
                instrument: it.clone(),
            });
        }
    }
    Ok((initiative, out))
}
