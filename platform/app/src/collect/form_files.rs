//! Files beside a form: pictures, sounds and films of its questions, and lists as CSV, GeoJSON or XML to choose from.
//!
//! A form names what it wants ([`form::Engine::wanted_files`]). While it is a draft, files are kept for it; devices get
//! them with the form, and lists are read by the form itself. A list of things ([`crate::entities`]) of the same name
//! is offered where no file was kept. Files of a form are no answers: they lie open among the objects.

use std::collections::BTreeSet;

use base::{Digest, Fact, Finding, Findings, Id, Place, Timestamp};
use md5::{Digest as _, Md5};
use registry::Initiative;
use serde::{Deserialize, Serialize};

use super::{Instrument, InstrumentState, code, engine_of};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, NewObject, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The largest file beside a form, in bytes: devices fetch it over slow networks.
pub const LARGEST_FORM_FILE: u64 = 100_000_000;
/// The largest list that the form reads itself, in bytes.
pub(super) const LARGEST_LIST: u64 = 32 << 20;
/// Bytes that are read at once.
const PIECE: usize = 1 << 16;

/// A file beside a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormFile {
    /// Its name, as the form has it.
    pub name: String,
    /// What it is, by its name.
    pub media_type: String,
    /// Its bytes.
    pub size: u64,
    /// Its MD5 in hexadecimal digits: how devices notice that it changed.
    pub md5: String,
    /// The object that holds it.
    pub object: Digest,
    /// When it was kept.
    pub kept_at: Timestamp,
}

impl FormFile {
    /// Whether the form itself reads it.
    pub(super) fn is_list(&self) -> bool {
        self.size <= LARGEST_LIST
            && [".csv", ".xml"]
                .iter()
                .any(|end| self.name.to_lowercase().ends_with(end))
    }

    /// The piece that begins at an offset; `None` at the end.
    ///
    /// # Errors
    /// `NotFound`, `Environment` when the object cannot be read.
    pub async fn piece(&self, app: &App, from: u64) -> Result<Option<Vec<u8>>> {
        if from >= self.size {
            return Ok(None);
        }
        app.objects.range(self.object, from, PIECE).await.map(Some)
    }
}

/// Takes a file's bytes as they come; dropped before it is kept, nothing stays.
pub struct FormFileIntake {
    size: u64,
    md5: Md5,
    object: Box<dyn NewObject>,
}

impl FormFileIntake {
    /// A file begins.
    ///
    /// # Errors
    /// `Environment` when the objects cannot be written.
    pub async fn begin(app: &App) -> Result<Self> {
        Ok(Self {
            size: 0,
            md5: Md5::new(),
            object: app.objects.begin().await?,
        })
    }

    /// The next bytes.
    ///
    /// # Errors
    /// `Findings` when it is larger than is taken; `Environment` when the objects cannot be written.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.size += bytes.len() as u64;
        if self.size > LARGEST_FORM_FILE {
            let limit = i64::try_from(LARGEST_FORM_FILE).unwrap_or(i64::MAX);
            return Err(AppError::finding(
                Finding::error(code::TOO_LARGE).at(field()).with("limit", limit),
            ));
        }
        self.md5.update(bytes);
        self.object.write(bytes).await
    }
}

fn field() -> Place {
    Place::whole().with("field", "file")
}

/// Keeps a file for a form that is still a draft; one of the same name takes the place of what was there.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the form is no draft any more, does not name the file, or
/// the file is empty.
pub async fn keep_form_file(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    (name, file): (&str, FormFileIntake),
) -> Result<Instrument> {
    let mut it = draft(app, actor, id).await?;
    if !engine_of(app, &it)
        .await?
        .wanted_files()
        .iter()
        .any(|w| w == name)
    {
        return Err(AppError::not_found("file", name));
    }
    if file.size == 0 {
        return Err(AppError::finding(
            Finding::error(code::FORM_FILE_EMPTY).at(field()),
        ));
    }
    let kept = FormFile {
        name: name.to_owned(),
        media_type: media_type(name).to_owned(),
        size: file.size,
        md5: hex::encode(file.md5.finalize()),
        object: file.object.keep().await?,
        kept_at: app.now(),
    };
    it.files.retain(|f| f.name != name);
    it.files.push(kept);
    change(app, actor, it, ("file", name)).await
}

/// Takes a file of a draft away.
///
/// # Errors
/// As [`keep_form_file`].
pub async fn drop_form_file(app: &App, actor: &Actor, id: Id<Instrument>, name: &str) -> Result<Instrument> {
    let mut it = draft(app, actor, id).await?;
    let before = it.files.len();
    it.files.retain(|f| f.name != name);
    if it.files.len() == before {
        return Err(AppError::not_found("file", name));
    }
    change(app, actor, it, ("without_file", name)).await
}

/// A form that is still a draft, for somebody who may change it.
pub(super) async fn draft(app: &App, actor: &Actor, id: Id<Instrument>) -> Result<Stored<Instrument>> {
    let it = app.store.get(id).await?;
    authorise(app, actor, Verb::EditInstrument, Some(it.initiative.uuid())).await?;
    match it.state == InstrumentState::Draft {
        true => Ok(it),
        false => Err(not_a_draft(&it)),
    }
}

/// Why a form that was opened is not changed.
pub(super) fn not_a_draft(it: &Instrument) -> AppError {
    let finding = Finding::error(code::NO_SUCH_STEP).with("from", it.state.as_str());
    AppError::finding(finding.with("to", "draft"))
}

async fn change(
    app: &App,
    actor: &Actor,
    it: Stored<Instrument>,
    (what, name): (&'static str, &str),
) -> Result<Instrument> {
    let entry = Draft::new(app.now(), actor, Verb::EditInstrument, it.id).with(what, name);
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// The files of an earlier version that a new one still wants.
pub(super) fn still_wanted(earlier: &[FormFile], engine: &form::Engine) -> Vec<FormFile> {
    let wanted = |f: &&FormFile| engine.wanted_files().contains(&f.name);
    earlier.iter().filter(wanted).cloned().collect()
}

/// What is doubtful about a form, without the files that came along after all: kept for its earlier version, or lists of
/// things that the initiative has or that the form makes itself.
pub(super) async fn still_missing(
    app: &App,
    initiative: Id<Initiative>,
    (engine, kept): (&form::Engine, &[FormFile]),
    findings: Findings,
) -> Result<Findings> {
    let made: Vec<String> = engine.entities().iter().map(|e| e.list.clone()).collect();
    let lists = crate::entities::names_of_lists(app, initiative).await?;
    let here = |file: &str| {
        let list = file.strip_suffix(".csv").unwrap_or_default();
        kept.iter().any(|f| f.name == file) || lists.iter().chain(&made).any(|l| l == list)
    };
    let said = |fact: Option<&Fact>| fact.map(ToString::to_string).unwrap_or_default();
    // A list has a name of its own in the form: the questions that choose from it are doubtful under that.
    let came = findings
        .iter()
        .filter(|f| f.code == form::engine::code::MISSING_FILE && here(&said(f.facts.get("file"))))
        .map(|f| said(f.place.get("list")));
    let came: BTreeSet<String> = came.collect();
    let missing = |f: &Finding| match f.code {
        form::engine::code::MISSING_FILE => !came.contains(&said(f.place.get("list"))),
        form::engine::code::MISSING_LIST => !came.contains(&said(f.facts.get("list"))),
        _ => true,
    };
    Ok(findings.into_iter().filter(missing).collect())
}

/// What a file is, by its ending: for devices, which show it beside a question.
fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    match ending.as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "oga" => "audio/ogg",
        "wav" => "audio/wav",
        "mp4" => "video/mp4",
        "csv" => "text/csv",
        "geojson" => "application/geo+json",
        _ => "application/octet-stream",
    }
}
