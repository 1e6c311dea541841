//! The notice read aloud, for who listens rather than reads.
//!
//! A recording holds for the words it was made of, in its language: once they change, or a purpose is added, nobody
//! hears it until it is made anew.

use base::{Digest, Finding, Id, Language, Place};
use consent::Notice;
use governance::paper::{Paper, Wanted, check};
use serde::{Deserialize, Serialize};

use super::form_files::not_a_draft;
use super::{Instrument, InstrumentState, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A notice read aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpokenNotice {
    /// In which language.
    pub language: Language,
    /// The mark of the words that were read ([`Notice::told_in`]).
    pub told: Digest,
    /// The sound.
    pub paper: Paper,
}

impl Instrument {
    /// The recording of a notice for somebody who reads it in a language, where its words were read aloud.
    pub fn spoken(&self, notice: &Notice, wanted: &Language) -> Option<&SpokenNotice> {
        let (language, _) = notice.text.best(wanted)?;
        let told = notice.told_in(language);
        self.spoken.iter().find(|s| s.told == told)
    }

    /// What people will be told: as planned, where that is.
    pub fn to_tell(&self) -> &Notice {
        self.planned.as_ref().unwrap_or(&self.notice)
    }

    /// Whether somebody was told, or is about to be, what a recording says.
    fn is_heard(&self, spoken: &SpokenNotice) -> bool {
        let mut notices = self.earlier.iter().chain([&self.notice]).chain(&self.planned);
        notices.any(|n| n.told_in(&spoken.language) == spoken.told)
    }
}

/// A form whose words are being made: a draft, or one with a purpose that is planned.
async fn worded(app: &App, actor: &Actor, id: Id<Instrument>) -> Result<Stored<Instrument>> {
    let it = app.store.get(id).await?;
    authorise(app, actor, Verb::EditInstrument, Some(it.initiative.uuid())).await?;
    match it.state == InstrumentState::Draft || it.planned.is_some() {
        true => Ok(it),
        false => Err(not_a_draft(&it)),
    }
}

/// Keeps a recording of what will be told in a language, in the place of one of the same words. In a draft, recordings
/// of words that nobody was told are dropped.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the words of the form no longer change, nothing is told in
/// that language, or the file is no sound.
pub async fn speak_notice(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    (language, sound): (&Language, &[u8]),
) -> Result<Instrument> {
    let mut it = worded(app, actor, id).await?;
    let told = it.to_tell().told_in(language);
    if it.to_tell().text.get(language).is_none() {
        let at = Place::whole().with("field", "file");
        let at = at.with("language", language.as_str());
        return Err(AppError::finding(Finding::error(code::NOTHING_TO_READ).at(at)));
    }
    let (media, kept) = check(sound, Wanted::Sound).map_err(AppError::finding)?;
    let spoken = SpokenNotice {
        language: language.clone(),
        told,
        paper: Paper {
            digest: app.objects.put(&kept).await?,
            media,
            title: format!("{} {language}", it.form_id),
            bytes: kept.len() as u64,
            at: app.now(),
        },
    };
    let before = std::mem::take(&mut it.spoken);
    let still = before.into_iter().filter(|s| s.told != told && it.is_heard(s));
    it.value.spoken = still.chain([spoken]).collect();
    commit(app, actor, it, ("spoken", language)).await
}

/// Takes the recording of a language away.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the words of the form no longer change.
pub async fn drop_spoken_notice(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    language: &Language,
) -> Result<Instrument> {
    let mut it = worded(app, actor, id).await?;
    let (before, told) = (it.spoken.len(), it.to_tell().told_in(language));
    it.spoken.retain(|s| s.told != told);
    if it.spoken.len() == before {
        return Err(AppError::not_found("recording", language));
    }
    commit(app, actor, it, ("without_spoken", language)).await
}

/// The sound of a recording.
///
/// # Errors
/// `NotFound`, `Environment` when its object cannot be read.
pub async fn sound_of_notice(app: &App, spoken: &SpokenNotice) -> Result<Vec<u8>> {
    app.objects.get(spoken.paper.digest).await
}

async fn commit(
    app: &App,
    actor: &Actor,
    it: Stored<Instrument>,
    (what, language): (&'static str, &Language),
) -> Result<Instrument> {
    let entry = Draft::new(app.now(), actor, Verb::EditInstrument, it.id).with(what, language.as_str());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
