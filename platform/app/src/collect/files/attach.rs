//! The files of a submission: which it names, those that are here, and reading one.

use std::collections::BTreeSet;

use base::{Digest, Finding, Id};
use dataset::{Kind, Value};
use form::Engine;
use form::engine::Answers;

use super::Incoming;
use super::sealing::{CHUNK, SEALED, open_chunk};
use crate::collect::{Instrument, Sender, SentFile, Submission, code};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// How many bytes of files one initiative may hold: half of what a small server's disk has (40 GiB).
const QUOTA: i64 = 20 << 30;
/// How many bytes one device or account may hand in to all initiatives together.
const QUOTA_OF_ONE: i64 = 5 << 30;
/// The count of them.
const BYTES: &str = "file-bytes";
/// How often a submission that others change at the same moment is read again.
const TRIES: usize = 8;

/// The files that answers name.
pub fn expected_files(engine: &Engine, answers: &Answers) -> BTreeSet<String> {
    let variables = engine.variables();
    let of_files = variables.iter().filter(|v| matches!(v.kind, Kind::File));
    let questions: Vec<&str> = of_files.filter_map(|v| v.question.as_deref()).collect();
    let rows = answers.repeats.values().flatten().map(|row| &row.values);
    std::iter::once(&answers.values)
        .chain(rows)
        .flat_map(|values| questions.iter().filter_map(|q| values.get(*q)))
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Keeps those files that the answers name; others go.
///
/// # Errors
/// `Findings` when the initiative holds as much as it may, or who hands in handed in as much; `Environment` when the objects cannot be written.
pub(crate) async fn keep_named(
    app: &App,
    it: &Instrument,
    engine: &Engine,
    answers: &Answers,
    (files, sender): (Vec<Incoming>, &Sender),
) -> Result<Vec<SentFile>> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let bytes: u64 = files.iter().map(|f| f.size).sum();
    let room = [
        (Some(it.initiative.uuid()), QUOTA, code::NO_ROOM),
        (sender.who, QUOTA_OF_ONE, code::NO_ROOM_FOR_ONE),
    ];
    for (about, most, full) in room {
        let Some(about) = about else { continue };
        if app.store.counted(about, BYTES).await? + bytes > most.unsigned_abs() {
            return Err(AppError::finding(Finding::error(full).with("limit", most >> 30)));
        }
    }
    let expected = expected_files(engine, answers);
    let mut kept: Vec<SentFile> = Vec::new();
    for file in files.into_iter().filter(|f| expected.contains(&f.name)) {
        kept.retain(|k| k.name != file.name);
        kept.push(SentFile {
            object: file.object.keep().await?,
            name: file.name,
            media_type: file.media_type,
            size: file.size,
            content: file.content,
            key: hex::encode(file.key),
        });
    }
    Ok(kept)
}

/// Adds files to a submission that stands; one of the same name takes the place of what was there.
///
/// # Errors
/// `Conflict` when others go on changing it; `Environment` when the store cannot be written.
pub(crate) async fn attach(
    app: &App,
    it: &Instrument,
    to: Id<Submission>,
    (files, sender): (&[SentFile], &Sender),
) -> Result<()> {
    for _ in 0..TRIES {
        let mut submission = app.store.get(to).await?;
        let new: Vec<&SentFile> = files
            .iter()
            .filter(|f| {
                let same = |o: &SentFile| o.name == f.name && o.content == f.content;
                !submission.files.iter().any(same)
            })
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        submission
            .files
            .retain(|old| !new.iter().any(|f| f.name == old.name));
        let bytes = new.iter().map(|f| f.size).sum();
        let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::AttachFile, to).with("files", new.len());
        submission.files.extend(new.into_iter().cloned());
        let mut changes = vec![Change::update(&submission)?];
        changes.extend(count_bytes(it, sender, bytes));
        match app.store.commit(Act { entry, changes }).await {
            Ok(_) => return Ok(()),
            Err(AppError::Conflict { .. }) => {}
            Err(fault) => return Err(fault),
        }
    }
    Err(AppError::conflict("submission", to))
}

/// Counts the bytes of files that an initiative holds, and that somebody handed in.
pub(crate) fn count_bytes(it: &Instrument, sender: &Sender, bytes: u64) -> Vec<Change> {
    let count = |about| Change::Count {
        about,
        what: BYTES,
        add: bytes,
    };
    let about = [Some(it.initiative.uuid()), sender.who];
    about
        .into_iter()
        .flatten()
        .filter(|_| bytes > 0)
        .map(count)
        .collect()
}

/// One chunk of a file ([`super::CHUNK`] bytes, the last one fewer), by its number from 0; `None` beyond the end.
///
/// # Errors
/// `NotFound`, `Environment` when the file cannot be read or is not what was handed in.
pub async fn read_file(app: &App, file: &SentFile, number: u64) -> Result<Option<Vec<u8>>> {
    let chunks = file.size.div_ceil(CHUNK as u64).max(1);
    if number >= chunks {
        return Ok(None);
    }
    let damaged = || {
        let what = format!(
            "the stored file {} is not what was handed in",
            Digest::of(file.name.as_bytes())
        );
        AppError::environment(what, "bring it back from a backup")
    };
    let mut key = [0; 32];
    hex::decode_to_slice(&file.key, &mut key).map_err(|_| damaged())?;
    let sealed = app
        .objects
        .range(file.object, number * SEALED as u64, SEALED)
        .await?;
    open_chunk(&key, number, number + 1 == chunks, &sealed)
        .map(Some)
        .ok_or_else(damaged)
}
