//! Answers that another program exported come in: ODK Central's and KoboToolbox's tables, with names or labels, repeats
//! as tables of their own, photographs from a ZIP.
//!
//! Each row becomes a submission with the identity that it had there, is held against the form and handed in like any
//! other; so the same file brought twice is there once. A row without a yes to taking part is counted and not kept.
//! When a row does not fit the form nothing is taken, unless the sound rows are to be taken without it.
//!
//! Start with `link.rs`; `tables.rs` reads what came, `columns.rs` says which column is which question.

mod columns;
mod link;
mod tables;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::sync::Arc;

use base::{Finding, Findings, Id, Language, Severity};
use consent::Answer;
use form::{Context, Engine};

use self::link::{Linked, Record, link, push};
use self::tables::Media;
use super::count_refusal::count_refusals;
use super::{
    Channel, Handed, Incoming, Instrument, InstrumentState, Intake, Received, Sender, code, context,
    details_of, engine_of, expected_files, receive_with_files,
};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::Act;
use crate::{Actor, App, AppError, Result, Verb};

/// What is brought.
#[derive(Debug)]
pub struct AnswersFile {
    /// The tables: CSV, a workbook, or a ZIP of CSV files, which may have photographs too.
    pub tables: File,
    /// What the file is called.
    pub name: String,
    /// Photographs and sounds in a ZIP of their own.
    pub media: Option<File>,
    /// The language in which people were asked.
    pub language: Language,
    /// Take the rows that fit the form even where others do not.
    pub sound_only: bool,
}

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BroughtIn {
    /// Submissions that are new here.
    pub stored: u64,
    /// Those that were here before.
    pub before: u64,
    /// Rows without a yes, counted and not kept.
    pub refused: u64,
    /// Rows without a yes that were counted before.
    pub refused_before: u64,
    /// Rows that do not fit the form, or whose people took their answers back here: left out.
    pub left_out: u64,
    /// Files that came along.
    pub files: u64,
    /// Files that answers name and nobody brought.
    pub files_missing: u64,
    /// Everything that was noticed.
    pub findings: Findings,
}

/// The form into which somebody may bring answers.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` without the data manager's role.
pub async fn find_bringing(app: &App, actor: &Actor, slug: &str, id: Id<Instrument>) -> Result<Instrument> {
    let initiative = app.store.named::<registry::Initiative>(slug).await?.value;
    authorise(app, actor, Verb::ImportSubmissions, Some(initiative.id.uuid())).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id || it.state == InstrumentState::Draft {
        return Err(AppError::not_found("instrument", id));
    }
    Ok(it)
}

/// Brings answers in.
///
/// # Errors
/// As [`find_bringing`]; `Findings` when the form is not open, the file cannot be read, has no column for the question
/// that asks for consent, or a row does not fit; then nothing was taken.
pub async fn bring_answers(
    app: &App,
    actor: &Actor,
    it: &Instrument,
    asked: AnswersFile,
) -> Result<BroughtIn> {
    authorise(app, actor, Verb::ImportSubmissions, Some(it.initiative.uuid())).await?;
    if it.state != InstrumentState::Open {
        return Err(AppError::finding(Finding::error(code::NOT_OPEN)));
    }
    let engine = engine_of(app, it).await?;
    let (form, instrument, now) = (engine.clone(), it.clone(), context(app));
    let media = asked.media.as_ref().or(Some(&asked.tables)).and_then(Media::of);
    let (tables, name, sound_only) = (asked.tables, asked.name, asked.sound_only);
    let read = tokio::task::spawn_blocking(move || read(&tables, &name, &form, &instrument, &now)).await;
    let read = read.map_err(|e| AppError::environment(e, "try again"))??;
    if !read.wrong.is_empty() && !sound_only {
        return Err(AppError::Findings(read.findings));
    }
    let mut bringing = Bringing {
        app,
        actor,
        it,
        engine,
        media,
        language: asked.language,
        out: BroughtIn {
            left_out: read.wrong.len() as u64,
            findings: softened(read.findings),
            ..BroughtIn::default()
        },
    };
    for (at, record) in read.linked.records.iter().enumerate() {
        if !read.refused.contains(&at) && !read.wrong.contains(&at) {
            bringing.one(record, &read.linked).await?;
        }
    }
    let refused = read.refused.iter().filter_map(|at| read.linked.records.get(*at));
    bringing.tell(refused.map(|r| r.instance_id.as_str())).await
}

/// What was read, before anything is taken.
struct Read {
    linked: Linked,
    findings: Findings,
    /// Records without a yes.
    refused: BTreeSet<usize>,
    /// Records that do not fit the form.
    wrong: BTreeSet<usize>,
}

fn read(tables: &File, name: &str, engine: &Engine, it: &Instrument, now: &Context) -> Result<Read> {
    let (tables, mut findings) = tables::read(tables, name)?;
    let (linked, found) = link(&tables, engine, &engine.variables());
    findings.extend(found);
    let mapping = it.consent.as_ref();
    let asks = mapping.iter().flat_map(|m| &m.questions);
    for missing in asks.filter(|q| !linked.has(&q.question)) {
        let none = Finding::error(crate::data::code::NO_CONSENT_COLUMN);
        findings.push(none.with("question", missing.question.as_str()));
    }
    if findings.has_errors() {
        return Err(AppError::Findings(findings));
    }
    let (mut refused, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    for (at, record) in linked.records.iter().enumerate() {
        let answer = |question: &str| record.filled.once.get(question).map(String::as_str);
        let agreed = mapping.is_some_and(|m| m.stands(&it.notice, answer) == Answer::Given);
        if !agreed {
            refused.insert(at);
        } else if !fits(engine, now, (&linked, record), &mut findings)? {
            wrong.insert(at);
        }
    }
    Ok(Read {
        linked,
        findings,
        refused,
        wrong,
    })
}

/// Whether a row fits the form; what stands against it is told by sheet, row and column.
fn fits(
    engine: &Engine,
    now: &Context,
    (linked, record): (&Linked, &Record),
    findings: &mut Findings,
) -> Result<bool> {
    let checked = engine.validate(&xml_of(engine, now, record)?, now);
    let repeats = engine.repeats();
    for found in checked.findings.iter().filter(|f| f.severity != Severity::Info) {
        let path = found
            .place
            .get("path")
            .map(ToString::to_string)
            .unwrap_or_default();
        push(findings, found.clone().at(linked.place(record, &path, &repeats)));
    }
    Ok(checked.valid)
}

fn xml_of(engine: &Engine, now: &Context, record: &Record) -> Result<String> {
    let mut filled = record.filled.clone();
    if let Some(question) = engine.instance_id() {
        filled
            .once
            .insert(question.to_owned(), record.instance_id.clone());
    }
    engine.fill(&filled, now).map_err(AppError::finding)
}

/// Errors of rows that were left out are told as warnings: the others came in.
fn softened(findings: Findings) -> Findings {
    let soft = |f: Finding| match f.severity {
        Severity::Error => Finding {
            severity: Severity::Warning,
            ..f
        },
        _ => f,
    };
    findings.into_iter().map(soft).collect()
}

struct Bringing<'a> {
    app: &'a App,
    actor: &'a Actor,
    it: &'a Instrument,
    engine: Arc<Engine>,
    media: Option<Media>,
    language: Language,
    out: BroughtIn,
}

impl Bringing<'_> {
    async fn one(&mut self, record: &Record, linked: &Linked) -> Result<()> {
        let now = context(self.app);
        let xml = xml_of(&self.engine, &now, record)?;
        let files = self
            .files(record, &self.engine.validate(&xml, &now).answers)
            .await?;
        let brought = files.len() as u64;
        let handed = Handed {
            xml: &xml,
            channel: Channel::File,
            language: self.language.clone(),
            apart: BTreeMap::new(),
            sender: Sender::of(self.actor, None),
        };
        match receive_with_files(self.app, self.actor, self.it.id, &handed, files).await {
            Ok(Received::Stored { .. } | Received::Edited { .. }) => {
                self.out.stored += 1;
                self.out.files += brought;
            }
            Ok(Received::Before { .. }) => self.out.before += 1,
            // Counted already: it is not among those whom `tell` counts.
            Ok(Received::NotStored(_) | Received::NotAssented(_)) => self.out.refused += 1,
            // It is here already, as a device handed it in.
            Err(AppError::Conflict { .. }) => self.out.before += 1,
            Err(AppError::Findings(found)) => {
                self.out.left_out += 1;
                for finding in found {
                    let place = linked.place(record, "", &[]);
                    let finding = Finding {
                        severity: Severity::Warning,
                        ..finding
                    };
                    push(&mut self.out.findings, finding.at(place));
                }
            }
            Err(other) => return Err(other),
        }
        Ok(())
    }

    /// The files that the answers name, as far as they were brought.
    async fn files(&mut self, record: &Record, answers: &form::engine::Answers) -> Result<Vec<Incoming>> {
        let mut out = Vec::new();
        for name in expected_files(&self.engine, answers) {
            let entry = self
                .media
                .as_ref()
                .and_then(|m| m.find(&record.instance_id, &name));
            let (Some(entry), Some(media)) = (entry.map(str::to_owned), self.media.as_mut()) else {
                self.out.files_missing += 1;
                continue;
            };
            let mut intake = Intake::begin(self.app, details_of(&self.engine)).await?;
            media.copy(&entry, &mut intake).await?;
            out.push(intake.end(name, "application/octet-stream".to_owned()).await?);
        }
        Ok(out)
    }

    /// That answers were brought stands in the log; so does how many said no.
    async fn tell(self, refused: impl Iterator<Item = &str>) -> Result<BroughtIn> {
        let mut out = self.out;
        let refused: Vec<&str> = refused.collect();
        let (changes, new) = count_refusals(self.app, self.it, refused.iter().copied()).await?;
        out.refused += new;
        out.refused_before = refused.len() as u64 - new;
        let entry = Draft::new(self.app.now(), self.actor, Verb::ImportSubmissions, self.it.id)
            .with("stored", out.stored)
            .with("before", out.before)
            .with("refused", out.refused)
            .with("left_out", out.left_out);
        self.app.store.commit(Act { entry, changes }).await?;
        Ok(out)
    }
}
