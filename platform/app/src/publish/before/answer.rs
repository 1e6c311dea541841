//! The producer answers what was said before a release goes out.

use base::{Language, Text};

use super::super::{ReleaseRecord, about, code};
use super::read::words_of;
use super::{Beside, ReleaseVoice};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Answers everything that has no answer yet, in one language. Those before whom the release is read it at once, and
/// everybody once it is out.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a release that is not before the community, nothing said, or more
/// than is read; `Conflict` when somebody spoke in the same moment.
pub async fn answer_before(
    app: &App,
    actor: &Actor,
    slug: &str,
    (words, language): (&str, &Language),
) -> Result<()> {
    let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
    authorise(app, actor, Verb::AnswerBefore, Some(record.initiative)).await?;
    let release = record.open()?;
    let mut beside = Beside::of(app, &release, record.initiative).await?;
    let at = app.now();
    let none = || AppError::finding(about(code::WINDOW_OVER, "answer"));
    let open = beside.stored.value.open_showing_mut().ok_or_else(none)?;
    let showing = open.id;
    open.answer(at, Text::default().with(language.clone(), words.trim()))
        .map_err(AppError::finding)?;
    let mut changes = vec![beside.change()?];
    let mut answered = 0_usize;
    for mut voice in words_of(app, showing).await? {
        if let Some(said) = voice.value.said.as_mut().filter(|s| !s.answered) {
            said.answered = true;
            answered += 1;
            changes.push(Change::update::<ReleaseVoice>(&voice)?);
        }
    }
    // How many were answered would be a count of few.
    let entry = Draft::new(at, actor, Verb::AnswerBefore, record.value.id)
        .with("slug", slug)
        .with("any", if answered > 0 { "yes" } else { "no" });
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
