//! Somebody adds what supports the level of a stage, or takes up what Counted proposes.

use base::{Digest, Id};
use framework::{Stage, Strength};
use registry::Evidence;
use registry::assessment::Origin;

use super::{KeptEvidence, about};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::register::{round_of, seen};
use crate::{Actor, App, AppError, Result, Verb};

/// The largest document, in bytes.
const LARGEST: usize = 8 * 1024 * 1024;

/// What a person says about a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddEvidence {
    /// The stage.
    pub stage: Stage,
    /// How strong it is; E3 and E4 are never said, they follow from participants and reviewers.
    pub strength: Strength,
    /// What it shows.
    pub note: String,
    /// Where it can be seen; may be empty.
    pub link: String,
    /// The document itself; may be empty.
    pub document: Vec<u8>,
}

/// Adds evidence to a round.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when nothing is said or shown, or the strength is not one that
/// a person can give.
pub async fn add_evidence(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    asked: AddEvidence,
) -> Result<KeptEvidence> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::AddEvidence, Some(it.id.uuid())).await?;
    let round = round_of(app, it.id, number).await?;
    let (note, link) = (asked.note.trim(), asked.link.trim());
    if note.is_empty() {
        return Err(about(registry::code::MISSING, "note"));
    }
    if !link.is_empty()
        && !link.starts_with("https://")
        && !link.starts_with("http://")
        && !link.starts_with('/')
    {
        return Err(about(crate::register::code::NOT_AN_ADDRESS, "link"));
    }
    if asked.document.len() > LARGEST {
        return Err(about(super::code::TOO_LARGE, "file"));
    }
    let document: Option<Digest> = match asked.document.is_empty() {
        true => None,
        false => Some(app.objects.put(&asked.document).await?),
    };
    let kept = KeptEvidence {
        id: app.new_id(),
        round: round.value.id,
        evidence: Evidence {
            stage: asked.stage,
            strength: asked.strength,
            note: note.to_owned(),
            link: (!link.is_empty()).then(|| link.to_owned()),
            document,
            origin: Origin::Added,
        }
        .held_to_what_is_shown(),
    };
    file(app, actor, &kept).await?;
    Ok(kept)
}

/// Takes up a piece of evidence that Counted proposed; it is looked up again, so that nobody can make one up.
///
/// # Errors
/// `NotFound` also when it is not proposed any more.
pub async fn take_up(app: &App, actor: &Actor, key: (&str, u32), which: &str) -> Result<()> {
    let it = seen(app, actor, key.0).await?;
    authorise(app, actor, Verb::AddEvidence, Some(it.id.uuid())).await?;
    let proposed = proposals(app, actor, key).await?;
    let found = proposed.into_iter().find(|e| name_of(e) == which);
    let evidence = found.ok_or_else(|| AppError::not_found("evidence", which))?;
    let round = round_of(app, it.id, key.1).await?;
    let kept = KeptEvidence {
        id: app.new_id(),
        round: round.value.id,
        evidence,
    };
    file(app, actor, &kept).await
}

async fn file(app: &App, actor: &Actor, kept: &KeptEvidence) -> Result<()> {
    let entry = Draft::new(app.now(), actor, Verb::AddEvidence, kept.id)
        .with("stage", kept.evidence.stage.code())
        .with("strength", kept.evidence.strength.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(kept)?],
        })
        .await?;
    Ok(())
}

/// What a proposal is found by: nothing but what it says.
pub fn name_of(evidence: &Evidence) -> String {
    let link = evidence.link.as_deref().unwrap_or_default();
    Digest::of(format!("{} {} {link}", evidence.stage, evidence.note).as_bytes()).to_string()
}

/// What Counted proposes for a round and nobody took up yet.
///
/// # Errors
/// `NotFound`.
pub async fn proposals(app: &App, actor: &Actor, (slug, number): (&str, u32)) -> Result<Vec<Evidence>> {
    let it = seen(app, actor, slug).await?.value;
    let round = round_of(app, it.id, number).await?.value;
    let kept = evidence_of(app, round.id).await?;
    let taken: Vec<String> = kept.iter().map(|e| name_of(&e.evidence)).collect();
    let all = super::seats::proposals(app, &it, &round).await?;
    Ok(all.into_iter().filter(|e| !taken.contains(&name_of(e))).collect())
}

/// The evidence of a round.
///
/// # Errors
/// When the store cannot be read.
pub async fn evidence_of(app: &App, round: Id<registry::Round>) -> Result<Vec<KeptEvidence>> {
    let all = app.store.list::<KeptEvidence>(Query::of(round)).await?;
    Ok(all.into_iter().map(|e| e.value).collect())
}

/// Takes evidence away that does not hold.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn drop_evidence(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    id: Id<KeptEvidence>,
) -> Result<()> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::DropEvidence, Some(it.id.uuid())).await?;
    let round = round_of(app, it.id, number).await?;
    let kept: Stored<KeptEvidence> = app.store.get(id).await?;
    if kept.round != round.value.id {
        return Err(AppError::not_found("evidence", id));
    }
    let entry =
        Draft::new(app.now(), actor, Verb::DropEvidence, id).with("stage", kept.evidence.stage.code());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::remove(&kept)],
        })
        .await?;
    Ok(())
}
