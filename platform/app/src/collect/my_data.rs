//! A person sees what they said and what they agreed to, and changes or takes it back.

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Finding, Slug, Text, Timestamp};
use consent::{ReceiptCode, State, Step};
use dataset::{Missing, Value};
use form::Engine;
use registry::Initiative;

use super::keep_time::kept_until;
use super::shown::{Shown, shown};
use super::take_back::{Way, take_back};
use super::{Enquiry, Instrument, KeptConsent, Submission, SubmissionState, code, engine_of, word_of};
use crate::act::authorise;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What stands behind a receipt.
#[derive(Debug, Clone)]
pub struct MyData {
    /// The submission.
    pub submission: Submission,
    /// The instrument it answers.
    pub instrument: Instrument,
    /// Each purpose of the notice and where it stands now.
    pub purposes: Vec<PurposeNow>,
    /// The questions and what was said, in the order of the form; `None` = sealed. Empty once it was taken back.
    pub said: Vec<(Text, Option<Shown>)>,
    /// What was agreed.
    pub record: consent::Record,
    /// The initiative.
    pub initiative: Initiative,
    /// Figures that were published while the submission was here: their titles and names in addresses.
    pub published: Vec<(Text, Slug)>,
    /// The last day on which it is kept, where one was told.
    pub kept_until: Option<Date>,
    /// Whether something of it can be read by the holder of a key alone.
    pub sealed: bool,
    /// What was asked with this receipt, oldest first.
    pub questions: Vec<Enquiry>,
}

/// A purpose, and where it stands now.
#[derive(Debug, Clone)]
pub struct PurposeNow {
    /// Its name.
    pub id: Slug,
    /// Its words.
    pub label: Text,
    /// Whether taking part makes no sense without it.
    pub core: bool,
    /// Its state; nothing when it was never asked.
    pub state: Option<State>,
    /// Whether it came up after the person had answered, and they have not said anything to it.
    pub new: bool,
}

/// What a person says to one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Yes, where it was not answered before.
    Yes,
    /// No, where it was not answered before.
    No,
    /// No more.
    NoMore,
}

impl PurposeNow {
    /// What the person may say to it now.
    pub fn open_to(&self) -> &'static [Said] {
        match self.state {
            None | Some(State::Requested | State::Deferred) => &[Said::Yes, Said::No],
            Some(state) if state.permits() => &[Said::NoMore],
            Some(_) => &[],
        }
    }
}

/// What stands behind a receipt's code.
///
/// # Errors
/// `NotFound` for a code that no receipt has.
pub async fn find_my_data(app: &App, code: ReceiptCode) -> Result<MyData> {
    let (consent, submission) = behind(app, code).await?;
    let instrument = app.store.get(submission.instrument).await?.value;
    let initiative = app.store.get(instrument.initiative).await?.value;
    let here = submission.value.received_at..taken_back(&consent.record).unwrap_or(app.now());
    let asked = super::enquire::of_consent(instrument.id, consent.value.id);
    let asked = app.store.list::<Enquiry>(asked).await?;
    Ok(MyData {
        kept_until: kept_until(&instrument, submission.received_at),
        questions: asked.into_iter().map(|q| q.value).collect(),
        purposes: purposes(&consent.record, &instrument, app.now()),
        said: said(app, &instrument, &submission).await?,
        record: consent.value.record,
        sealed: !submission.sealed.is_empty(),
        submission: submission.value,
        published: published(app, &initiative, &here).await?,
        instrument,
        initiative,
    })
}

/// The purposes of the notice, then those of an older one that the record knows.
pub(super) fn purposes(record: &consent::Record, instrument: &Instrument, now: Timestamp) -> Vec<PurposeNow> {
    let told = instrument.notice_at(record.notice_version);
    let of_notice = instrument.notice.purposes.iter().map(|p| PurposeNow {
        id: p.id.clone(),
        label: p.label.clone(),
        core: p.core,
        state: record.state(&p.id, now),
        new: record.state(&p.id, now).is_none() && told.purpose(&p.id).is_none(),
    });
    let gone = record
        .purposes()
        .filter(|p| instrument.notice.purpose(p).is_none())
        .map(|p| PurposeNow {
            id: p.clone(),
            label: Text::english(p.as_str()),
            core: false,
            state: record.state(p, now),
            new: false,
        });
    of_notice.chain(gone).collect()
}

/// When the whole was taken back: the last event of a record in which nothing is given any more.
fn taken_back(record: &consent::Record) -> Option<Timestamp> {
    let last = record.purposes().filter_map(|p| record.events(p).last());
    let (mut until, mut all) = (None, BTreeSet::new());
    for event in last {
        all.insert(matches!(event.step, Step::Withdraw { .. }));
        until = until.max(Some(event.at));
    }
    until.filter(|_| all.contains(&true) && !all.contains(&false))
}

/// The questions and their answers as people read them, those inside repeats with their number: first what was asked
/// once, then each repeat, row by row.
async fn said(app: &App, it: &Instrument, submission: &Submission) -> Result<Vec<(Text, Option<Shown>)>> {
    let engine = engine_of(app, it).await?;
    let answers = &submission.answers;
    let mut out = said_in(&engine, &answers.values, None);
    for repeat in engine.repeats() {
        for row in answers.repeats.get(repeat).into_iter().flatten() {
            let said = said_in(&engine, &row.values, Some(repeat));
            out.extend(said.into_iter().map(|(q, a)| (numbered(&q, &row.number), a)));
        }
    }
    Ok(out)
}

/// The questions that are asked once, or in a repeat, and these answers to them as people read them.
pub(super) fn said_in(
    engine: &Engine,
    values: &BTreeMap<String, Value>,
    repeat: Option<&str>,
) -> Vec<(Text, Option<Shown>)> {
    let asked = engine
        .variables()
        .into_iter()
        .filter(|v| v.repeat.as_deref() == repeat);
    let all = asked.filter_map(|v| {
        let question = v.question.as_deref().unwrap_or(&v.name);
        let value = values.get(question)?;
        let words = match value.missing() {
            Some(Missing::Withheld) => None,
            _ => Some(shown(value, v.codes())?),
        };
        // What has no words was not asked: a calculation, the form's own notes.
        (!v.label.is_empty()).then(|| (v.label.clone(), words))
    });
    all.collect()
}

/// A question with the number of its repeat, such as `Name · 2`.
fn numbered(label: &Text, number: &[usize]) -> Text {
    let number: Vec<String> = number.iter().map(usize::to_string).collect();
    let number = number.join(".");
    label
        .languages()
        .fold(Text::default(), |out, l| match label.get(l) {
            Some(words) => out.with(l.clone(), format!("{words} · {number}")),
            None => out,
        })
}

/// The figures of the initiative that were published in a time.
async fn published(
    app: &App,
    initiative: &Initiative,
    here: &std::ops::Range<Timestamp>,
) -> Result<Vec<(Text, Slug)>> {
    let all = crate::publish::releases_of(app, &Actor::Anonymous, initiative.id).await?;
    let within = all
        .iter()
        .filter(|r| went_out(r).is_some_and(|at| here.contains(&at)));
    Ok(within
        .map(|r| (r.description().title.clone(), r.slug().clone()))
        .collect())
}

pub(super) async fn behind(
    app: &App,
    code: ReceiptCode,
) -> Result<(Stored<KeptConsent>, Stored<Submission>)> {
    let digest = code.digest().to_string();
    let found = app.store.find::<KeptConsent>(Query::all().named(digest)).await?;
    let consent = found.ok_or_else(|| AppError::not_found("receipt", "this code"))?;
    let submission = app.store.get(consent.submission).await?;
    Ok((consent, submission))
}

/// When a release went out.
fn went_out(release: &disseminate::Release) -> Option<Timestamp> {
    let out = release.history().iter().find(|step| step.to == "published");
    out.map(|step| step.at)
}

/// Says something to one purpose. What taking part needs cannot be taken back alone: then everything is.
///
/// # Errors
/// `NotFound` for a code or purpose that there is not; `Findings` when it cannot follow; `Conflict` when it is being
/// changed at this moment.
pub async fn say_to_purpose(
    app: &App,
    actor: &Actor,
    code: ReceiptCode,
    purpose: &str,
    said: Said,
) -> Result<()> {
    authorise(app, actor, Verb::SayToPurpose, None).await?;
    say(app, behind(app, code).await?, (purpose, said), &Way::receipt()).await
}

/// The same by any way; whoever calls has asked whether it may be.
pub(super) async fn say(
    app: &App,
    (mut consent, submission): (Stored<KeptConsent>, Stored<Submission>),
    (purpose, said): (&str, Said),
    way: &Way<'_>,
) -> Result<()> {
    let instrument = app.store.get(submission.instrument).await?.value;
    let all = purposes(&consent.record, &instrument, app.now());
    let found = all.into_iter().find(|p| p.id.as_str() == purpose);
    let known = found.ok_or_else(|| AppError::not_found("purpose", purpose))?;
    if submission.state != SubmissionState::Received || !known.open_to().contains(&said) {
        return Err(AppError::finding(Finding::error(code::NOT_NOW)));
    }
    if said != Said::Yes && known.core {
        return take_back(app, consent.value.id, way).await;
    }
    let now = app.now();
    consent.record.ask_also(known.id.clone(), now);
    if known.new {
        // It was read in the newest notice, which is what the person's copy shows from now on.
        consent.record.notice_version = instrument.notice.version;
    }
    let step = match said {
        Said::Yes => Step::Give { until: None },
        Said::No => Step::Refuse,
        Said::NoMore => Step::Withdraw { channel: way.channel },
    };
    let done = consent.record.step(&known.id, now, step);
    done.map_err(|_| AppError::finding(Finding::error(code::NOT_NOW)))?;
    way.note(&mut consent, Some(&known.id), now);
    let entry = way
        .entry(Verb::SayToPurpose, &submission, now)
        .with("purpose", known.id.as_str());
    let mut changes = vec![Change::update(&consent)?];
    if said == Said::NoMore {
        let held = [(submission.received_at, word_of(app, &consent).await?)];
        let holding = crate::publish::made_with(app, &instrument, &held, Some(&known.id)).await?;
        changes.extend(holding.into_iter().map(crate::publish::count_taken_back));
    }
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
