//! Somebody looks at one submission: all that was said, under what permission, what was said about it, and how it
//! changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::{Id, Text, Timestamp};
use dataset::{Value, Variable};
use form::Engine;
use registry::Initiative;
use uuid::Uuid;

use super::flags::flags_of;
use super::table::{find_record, instrument_for, names_of};
use super::{Difference, Flags, Sight, Version, differences, note_look, versions_of};
use crate::act::may;
use crate::collect::my_data::{purposes, said_in};
use crate::collect::shown::{Shown, shown};
use crate::collect::{Instrument, KeptConsent, PurposeNow, Submission, Word, engine_of, word_of};
use crate::log::Entry;
use crate::ports::{Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// So many entries of the log are shown with a submission.
const LOG: u64 = 50;

/// What was said once, or in one row of a repeat.
#[derive(Debug, Clone)]
pub struct SaidGroup {
    /// The words of the repeat and the number of its row; `None` = asked once.
    pub repeat: Option<(Text, Vec<usize>)>,
    /// The questions and what was said; `None` = sealed.
    pub said: Vec<(Text, Option<Shown>)>,
}

/// One submission with all that belongs to it.
pub struct RecordView {
    /// The initiative.
    pub initiative: Initiative,
    /// The instrument.
    pub instrument: Instrument,
    /// Its form.
    pub engine: Arc<Engine>,
    /// The submission.
    pub submission: Stored<Submission>,
    /// What was said, in the order of the form.
    pub said: Vec<SaidGroup>,
    /// Who answered for whom.
    pub given_by: consent::Given,
    /// What the person agreed to.
    pub purposes: Vec<PurposeNow>,
    /// Its versions, oldest first, each with what differs from the one before.
    pub versions: Vec<(Version, Vec<Difference>)>,
    /// What the log says about it, newest first, as far as one may see all.
    pub log: Vec<Entry>,
    /// How those who had to do with it are called.
    pub names: BTreeMap<Uuid, String>,
    /// How far one sees.
    pub sight: Sight,
    /// Whether one may review it.
    pub may_review: bool,
    /// Whether one may say something about it.
    pub may_comment: bool,
    /// Whether one may take it back for the person.
    pub may_take_back: bool,
    /// What is striking about it, as far as one may see all.
    pub flags: Flags,
}

/// One submission. That somebody looked stands in the log.
///
/// # Errors
/// `NotFound` also for what was taken back, may not be used, or was handed in by others where one sees only one's own;
/// `NotSignedIn`, `NotAllowed` for who neither collects nor manages data.
pub async fn view_record(
    app: &App,
    actor: &Actor,
    (slug, instrument): (&str, Id<Instrument>),
    text: &str,
) -> Result<RecordView> {
    let (initiative, it, sight) = instrument_for(app, actor, slug, instrument).await?;
    let wanted = (text, Verb::ReadOwnSubmissions);
    let submission = find_record(app, actor, (slug, instrument), wanted).await?;
    let (id, missing) = (submission.value.id, || AppError::not_found("submission", text));
    note_look(app, actor, sight.verb(), &it, Some(&submission)).await?;
    let consent = app.store.find::<KeptConsent>(Query::of(id)).await?;
    let consent = consent.ok_or_else(missing)?;
    let engine = engine_of(app, &it).await?;
    let versions = versions_of(app, actor, (&it, &submission)).await?;
    let versions = compared(versions, &engine.repeats());
    let people = submission.comments.iter().filter_map(|c| c.by);
    let people = people
        .chain(versions.iter().filter_map(|(v, _)| v.by))
        .chain(submission.reviewed.and_then(|r| r.by));
    let about = Some(initiative.id.uuid());
    Ok(RecordView {
        names: names_of(app, people).await?,
        flags: match sight {
            Sight::All => flags_of(app, &it, &engine, Some(&submission)).await?,
            Sight::Own(_) | Sight::Part(_) => Flags::default(),
        },
        said: groups(&engine, (&it, &submission), &sight),
        purposes: standing(&word_of(app, &consent).await?, &consent.record, (&it, app.now())),
        given_by: consent.value.record.given_by,
        log: match sight {
            Sight::All => app.store.entries_about(id.uuid(), LOG).await?,
            Sight::Own(_) | Sight::Part(_) => Vec::new(),
        },
        may_review: may(app, actor, Verb::ReviewSubmission, about).await?,
        may_comment: may(app, actor, Verb::CommentSubmission, about).await?,
        may_take_back: may(app, actor, Verb::TakeBackFor, about).await?
            && (sight.is_all()
                || submission
                    .sender
                    .who
                    .is_some_and(|who| actor.account().map(|a| a.uuid()) == Some(who))),
        versions,
        engine,
        submission,
        sight,
        instrument: it,
        initiative,
    })
}

/// Each purpose, and where it stands on whosever word it is used.
fn standing(word: &Word, record: &consent::Record, (it, now): (&Instrument, Timestamp)) -> Vec<PurposeNow> {
    let mut all = purposes(record, it, now);
    for purpose in &mut all {
        purpose.state = word.basis().state(&purpose.id, now);
    }
    all
}

fn compared(all: Vec<Version>, repeats: &[&str]) -> Vec<(Version, Vec<Difference>)> {
    let mut out: Vec<(Version, Vec<Difference>)> = Vec::new();
    for version in all {
        let changes = match out.last() {
            Some((before, _)) => differences(before, &version, repeats),
            None => Vec::new(),
        };
        out.push((version, changes));
    }
    out
}

/// What was said, without the questions that one may not read.
fn groups(engine: &Engine, (it, submission): (&Instrument, &Submission), sight: &Sight) -> Vec<SaidGroup> {
    let whole = sight.narrows(submission).is_none();
    let seen = |values: &BTreeMap<String, Value>| {
        let mut values = values.clone();
        values.retain(|question, _| whole || sight.shows(it, question));
        values
    };
    let once = SaidGroup {
        repeat: None,
        said: said_in(engine, &seen(&submission.answers.values), None),
    };
    let mut all = vec![once];
    for repeat in engine.repeats() {
        let rows = submission.answers.repeats.get(repeat);
        all.extend(rows.into_iter().flatten().map(|row| SaidGroup {
            repeat: Some((called(engine, repeat), row.number.clone())),
            said: said_in(engine, &seen(&row.values), Some(repeat)),
        }));
    }
    all.retain(|g| !g.said.is_empty());
    all
}

/// The words of a repeat; its name where it has none.
fn called(engine: &Engine, repeat: &str) -> Text {
    let label = engine.repeat_label(repeat);
    match label.is_empty() {
        true => Text::english(repeat.rsplit('/').next().unwrap_or(repeat)),
        false => label,
    }
}

impl RecordView {
    /// In which rows of repeats two versions differ: the words of each repeat and the number of its row, from 1.
    pub fn rows(&self, difference: &Difference) -> Vec<(Text, usize)> {
        let mut path = Vec::new();
        let mut out = Vec::new();
        for step in &difference.path {
            path.push(step.name.as_str());
            if let Some(place) = step.place {
                out.push((called(&self.engine, &path.join("/")), place + 1));
            }
        }
        out
    }

    /// The words of the question in which two versions differ; its name where it has none.
    pub fn question(&self, difference: &Difference) -> Text {
        let question = difference.question();
        let label = self.asked(&question).map(|v| v.label);
        let label = label.filter(|l| !l.is_empty());
        label.unwrap_or_else(|| Text::english(&question))
    }

    /// A value as it was received, as people read it.
    pub fn received(&self, difference: &Difference, value: &str) -> Shown {
        let asked = self.asked(&difference.question());
        let read = asked.and_then(|v| {
            let value = dataset::read(&v.kind, value.trim(), dataset::Reading::default())?;
            shown(&value, v.codes())
        });
        read.unwrap_or_else(|| Shown::Given(Value::Text(value.to_owned())))
    }

    fn asked(&self, question: &str) -> Option<Variable> {
        let mut all = self.engine.variables().into_iter();
        all.find(|v| v.question.as_deref() == Some(question))
    }
}
