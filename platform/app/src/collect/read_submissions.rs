//! Somebody reads what was handed in, form by form: for programs that fetch it.

use std::collections::BTreeMap;

use base::Id;
use registry::Initiative;

use super::review::{Sight, note_look};
use super::{
    Instrument, InstrumentState, ReviewState, Submission, core_purpose, instruments_of, usable,
    walk_submissions,
};
use crate::act::{authorise, may};
use crate::log::unseal;
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A form in all its versions.
#[derive(Debug, Clone)]
pub struct FormVersions {
    /// The id that submissions name.
    pub form_id: String,
    /// Its versions, newest first; never empty.
    pub versions: Vec<Instrument>,
}

impl FormVersions {
    /// The newest version that was ever open; the newest draft while there is none.
    pub fn current(&self) -> &Instrument {
        let opened = |i: &&Instrument| i.state != InstrumentState::Draft;
        self.versions.iter().find(opened).unwrap_or(&self.versions[0])
    }

    /// The versions that were ever open, newest first.
    pub fn opened(&self) -> Vec<Instrument> {
        let opened = |i: &&Instrument| i.state != InstrumentState::Draft;
        self.versions.iter().filter(opened).cloned().collect()
    }
}

/// The forms of an initiative, by their ids.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` without a role on the initiative. Who only collects does not see drafts.
pub async fn forms_of(app: &App, actor: &Actor, initiative: Id<Initiative>) -> Result<Vec<FormVersions>> {
    let about = Some(initiative.uuid());
    authorise(app, actor, Verb::ViewForms, about).await?;
    let sees_drafts = may(app, actor, Verb::ViewInitiative, about).await?;
    let mut forms: BTreeMap<String, Vec<Instrument>> = BTreeMap::new();
    for (_, it) in instruments_of(app, initiative).await? {
        if sees_drafts || it.state != InstrumentState::Draft {
            forms.entry(it.form_id.clone()).or_default().push(it);
        }
    }
    let all = forms
        .into_iter()
        .map(|(form_id, versions)| FormVersions { form_id, versions });
    Ok(all.collect())
}

/// One of them, for who may do this with it.
///
/// # Errors
/// As [`forms_of`]; `NotAllowed` without the right that is named; `NotFound`.
pub async fn form_of(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (form_id, verb): (&str, Verb),
) -> Result<FormVersions> {
    authorise(app, actor, verb, Some(initiative.uuid())).await?;
    let all = forms_of(app, actor, initiative).await?;
    let found = all.into_iter().find(|f| f.form_id == form_id);
    found.ok_or_else(|| AppError::not_found("form", form_id))
}

/// All of [`walk_submissions`] at once, each with its version: for who needs them together.
///
/// # Errors
/// `NotAllowed` for who does not read.
pub async fn submissions_of<'f>(
    app: &App,
    actor: &Actor,
    form: &'f FormVersions,
) -> Result<Vec<(&'f Instrument, Stored<Submission>)>> {
    let (mut walk, mut all) = (walk_submissions(app, actor, form).await?, Vec::new());
    while let Some((version, submission)) = walk.next(app).await? {
        all.push((&form.versions[version], submission));
    }
    // Those of one millisecond have no order by identity.
    all.sort_by_key(|(_, s)| std::cmp::Reverse((s.received_at, s.value.id)));
    Ok(all)
}

/// How many submissions of a form stand, and where their review stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FormCounts {
    /// All that stand.
    pub all: u64,
    /// Nobody has looked yet.
    pub received: u64,
    /// Something is not right with them.
    pub has_issues: u64,
    /// They were handed in anew.
    pub edited: u64,
    /// When the newest came.
    pub last: Option<base::Timestamp>,
}

/// The counts of a form, for who was let in.
///
/// # Errors
/// When the store cannot be read.
pub async fn counts_of(app: &App, form: &FormVersions) -> Result<FormCounts> {
    let mut out = FormCounts::default();
    for it in &form.versions {
        let among = |states: &[ReviewState]| ReviewState::among(Query::of(it.id), states);
        let count = |states: &[ReviewState]| app.store.count_of::<Submission>(among(states));
        out.all += count(&ReviewState::ALL).await?;
        out.received += count(&[ReviewState::Received]).await?;
        out.has_issues += count(&[ReviewState::HasIssues]).await?;
        out.edited += count(&[ReviewState::Edited]).await?;
        let newest = among(&ReviewState::ALL).ordered(Order::Newest).limit(1);
        let newest = app.store.list::<Submission>(newest).await?;
        out.last = out.last.max(newest.first().map(|s| s.received_at));
    }
    Ok(out)
}

/// One of them, by the identity that its client gave it first; to be read, as far as one sees.
///
/// # Errors
/// `NotAllowed` without the right that is named; `NotFound`, of what was taken back or may not be used too.
pub async fn submission_of<'f>(
    app: &App,
    actor: &Actor,
    form: &'f FormVersions,
    (instance_id, verb): (&str, Verb),
) -> Result<(&'f Instrument, Stored<Submission>)> {
    for it in &form.versions {
        authorise(app, actor, verb, Some(it.initiative.uuid())).await?;
        let named = ReviewState::standing(Query::of(it.id)).named(instance_id);
        let found = app.store.list::<Submission>(named).await?;
        let (may, _) = usable(app, found, &core_purpose(it)?, app.now()).await?;
        let Some(found) = may.into_iter().next() else {
            continue;
        };
        if verb != Verb::ReadSubmissions {
            return Ok((it, found));
        }
        let sight = Sight::of(app, actor, it.initiative).await?;
        if let Some(seen) = sight.show(it, found) {
            note_look(app, actor, sight.verb(), it, Some(&seen)).await?;
            return Ok((it, seen));
        }
    }
    Err(AppError::not_found("submission", instance_id))
}

/// The XML of a submission as it was received last, as far as one sees.
///
/// # Errors
/// `NotFound` when its key was destroyed in the meantime; `NotSignedIn`, `NotAllowed` for who neither reads nor collects.
pub async fn received_xml(
    app: &App,
    actor: &Actor,
    (it, submission): (&Instrument, &Submission),
) -> Result<String> {
    let sight = Sight::of(app, actor, it.initiative).await?;
    let sealed = app.store.sealed(submission.sealed_under()).await?;
    let plain = sealed.as_ref().and_then(unseal);
    let text = plain.and_then(|bytes| String::from_utf8(bytes).ok());
    let text = text.and_then(|xml| sight.show_xml(it, submission, xml));
    text.ok_or_else(|| AppError::not_found("submission", submission.id))
}

/// Hands in a file that a submission names already.
///
/// # Errors
/// As [`submission_of`]; `NotAllowed` for who may not collect; `NotFound` when the answers do not name the file.
pub async fn attach_file(
    app: &App,
    actor: &Actor,
    form: &FormVersions,
    instance_id: &str,
    file: super::Incoming,
) -> Result<()> {
    let wanted = (instance_id, Verb::EditSubmission);
    let (it, submission) = submission_of(app, actor, form, wanted).await?;
    let engine = super::engine_of(app, it).await?;
    let name = file.name.clone();
    let sender = super::Sender::of(actor, None);
    let brought = (vec![file], &sender);
    let kept = super::files::keep_named(app, it, &engine, &submission.answers, brought).await?;
    if kept.is_empty() {
        return Err(AppError::not_found("file", name));
    }
    super::files::attach(app, it, submission.value.id, (&kept, &sender)).await
}
