//! Somebody words a label; somebody else, or the body, approves it; it can be taken off.

use base::{Language, Slug, Text, Timestamp};
use governance::label::{Label, LabelKind, Wording};
use governance::paper::{Paper, Wanted, check};
use registry::Initiative;

use super::code::{self, about};
use crate::act::authorise;
use crate::decide::approval_for;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// How a wording is approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// By the actor, as a second person.
    AsSecond,
    /// By the body's decision about exactly this wording.
    ByDecision,
}

/// What a form says of a label: kind, name, text, and a recording as it was sent (empty for none).
pub type Worded = (LabelKind, Text, Text, Vec<u8>);

/// Words a label of an initiative; it waits for approval.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about the words, the recording, the address.
pub async fn write_label(app: &App, actor: &Actor, initiative: &str, worded: Worded) -> Result<Label> {
    let it = app.store.named::<Initiative>(initiative).await?;
    authorise(app, actor, Verb::WordLabel, Some(it.id.uuid())).await?;
    let by = actor.account().ok_or(AppError::NotSignedIn)?.uuid();
    let now = app.now();
    let slug = address(app, &worded.1).await?;
    let wording = wording(app, worded, None, now).await?;
    let label =
        Label::write(app.new_id(), slug, it.id.uuid(), wording, by, now).map_err(AppError::finding)?;
    commit(app, actor, Verb::WordLabel, &label, Change::create).await?;
    Ok(label)
}

/// Words a label anew. A recording that is not sent again is kept.
///
/// # Errors
/// As [`write_label`].
pub async fn reword_label(app: &App, actor: &Actor, slug: &str, worded: Worded) -> Result<Label> {
    let mut stored = open(app, actor, slug, Verb::WordLabel).await?;
    let by = actor.account().ok_or(AppError::NotSignedIn)?.uuid();
    let now = app.now();
    let before = stored.versions().last().and_then(|v| v.wording.audio.clone());
    let wording = wording(app, worded, before, now).await?;
    stored.value.reword(wording, by, now).map_err(AppError::finding)?;
    update(app, actor, Verb::WordLabel, stored).await
}

/// Approves the waiting wording of a label.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when nothing waits, or the author would approve alone.
pub async fn approve_label(app: &App, actor: &Actor, slug: &str, judged: Judged) -> Result<Label> {
    let mut stored = open(app, actor, slug, Verb::ApproveLabel).await?;
    let now = app.now();
    let done = match judged {
        Judged::AsSecond => {
            let by = actor.account().ok_or(AppError::NotSignedIn)?.uuid();
            stored.value.approve_as_second(by, now)
        }
        Judged::ByDecision => {
            let waits = base::Finding::error(governance::code::LABEL_NOTHING_WAITS);
            let subject = stored.subject().ok_or_else(|| AppError::finding(waits))?;
            let approval = approval_for(app, actor, stored.initiative(), &subject).await?;
            stored.value.approve_by(approval, now)
        }
    };
    done.map_err(AppError::finding)?;
    update(app, actor, Verb::ApproveLabel, stored).await
}

/// Takes a label off pages and files; its own page stays.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without a reason.
pub async fn retire_label(app: &App, actor: &Actor, slug: &str, reason: &str) -> Result<Label> {
    let mut stored = open(app, actor, slug, Verb::RetireLabel).await?;
    stored
        .value
        .retire(app.now(), reason)
        .map_err(AppError::finding)?;
    update(app, actor, Verb::RetireLabel, stored).await
}

async fn open(app: &App, actor: &Actor, slug: &str, verb: Verb) -> Result<Stored<Label>> {
    let stored: Stored<Label> = app.store.named(slug).await?;
    authorise(app, actor, verb, Some(stored.initiative())).await?;
    Ok(stored)
}

async fn wording(
    app: &App,
    (kind, name, text, sound): Worded,
    before: Option<Paper>,
    at: Timestamp,
) -> Result<Wording> {
    let audio = if sound.is_empty() {
        before
    } else {
        let (media, kept) = check(&sound, Wanted::Sound).map_err(AppError::finding)?;
        let english = Language::english();
        Some(Paper {
            digest: app.objects.put(&kept).await?,
            media,
            title: name
                .best(&english)
                .map_or_else(String::new, |(_, n)| n.to_owned()),
            bytes: kept.len() as u64,
            at,
        })
    };
    Ok(Wording {
        kind,
        name,
        text,
        audio,
    })
}

async fn update(app: &App, actor: &Actor, verb: Verb, stored: Stored<Label>) -> Result<Label> {
    commit(app, actor, verb, &stored.value.clone(), |_| {
        Change::update(&stored)
    })
    .await?;
    Ok(stored.value)
}

async fn commit(
    app: &App,
    actor: &Actor,
    verb: Verb,
    label: &Label,
    change: impl FnOnce(&Label) -> Result<Change>,
) -> Result<()> {
    let number = label.versions().last().map_or(0, |v| v.number);
    let entry = Draft::new(app.now(), actor, verb, label.id())
        .with("slug", label.slug().as_str())
        .with("version", number);
    let changes = vec![change(label)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// A short name from the label's name that no other label has.
async fn address(app: &App, name: &Text) -> Result<Slug> {
    let english = Language::english();
    let made = name.best(&english).and_then(|(_, words)| Slug::from_title(words));
    let made = made.or_else(|| {
        format!("label-{}", &app.new_id::<Label>().to_string()[..8])
            .parse()
            .ok()
    });
    let slug: Slug = made.ok_or_else(|| AppError::finding(about(code::NO_SLUG, "name")))?;
    for number in 1..100 {
        let tried = if number == 1 {
            slug.to_string()
        } else {
            format!("{slug}-{number}")
        };
        let Ok(tried) = tried.parse::<Slug>() else { break };
        if app
            .store
            .count_of::<Label>(Query::all().named(tried.as_str()))
            .await?
            == 0
        {
            return Ok(tried);
        }
    }
    Err(AppError::finding(
        about(code::SLUG_TAKEN, "name").with("value", slug.as_str()),
    ))
}
