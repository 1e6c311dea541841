//! Who leads an initiative has the list of risks approved, and looks at it again when the round has moved on.

use base::{Language, Text};
use governance::risk::{Look, RiskAssessment};

use super::enter::{Key, Visitor, allow, enter};
use super::view_risks::standing_risks;
use super::write_risks::draft_of;
use crate::decide::approval_for;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Approves the version that is being written: by the decision of the initiative's body about exactly this list,
/// or alone where there is none, and visibly so.
///
/// # Errors
/// `NotFound` when no version is being written; `NotSignedIn`, `NotAllowed`; everything that stands in the way.
pub async fn approve_risks(app: &App, actor: &Actor, key: Key<'_>) -> Result<RiskAssessment> {
    let at = enter(app, actor, key).await?;
    let by = allow(app, actor, &at, Verb::ApproveRisks, false).await?;
    let draft = draft_of(app, &at).await?;
    let mut draft = draft.ok_or_else(|| AppError::not_found("risk_assessment", "draft"))?;
    let approval = approval_for(app, actor, at.initiative.id.uuid(), &draft.subject()).await?;
    let decided = approval.in_log();
    let look = look(app, &at, by, Text::default());
    draft.value.approve(approval, look)?;
    keep(app, actor, (key, Verb::ApproveRisks), &draft, &decided).await?;
    Ok(draft.value)
}

/// Looks at the approved list again: nothing has to be changed. (When something has, a new version is begun.)
///
/// # Errors
/// `NotFound` when no list is approved; `NotSignedIn`, `NotAllowed`.
pub async fn look_again(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    note: &str,
    language: &Language,
) -> Result<RiskAssessment> {
    let at = enter(app, actor, key).await?;
    let by = allow(app, actor, &at, Verb::LookAtRisks, false).await?;
    let standing = standing_risks(app, at.round.id).await?;
    let mut standing = standing.ok_or_else(|| AppError::not_found("risk_assessment", "approved"))?;
    let note = Text::default().with(language.clone(), note.trim());
    let look = look(app, &at, by, note);
    standing.value.look_again(look).map_err(AppError::finding)?;
    keep(app, actor, (key, Verb::LookAtRisks), &standing, "again").await?;
    Ok(standing.value)
}

fn look(app: &App, at: &Visitor, by: uuid::Uuid, note: Text) -> Look {
    Look {
        stage: at.round.state.as_str().to_owned(),
        by,
        at: app.now(),
        note,
    }
}

async fn keep(
    app: &App,
    actor: &Actor,
    ((slug, number), verb): (Key<'_>, Verb),
    it: &Stored<RiskAssessment>,
    decided: &str,
) -> Result<()> {
    let entry = Draft::new(app.now(), actor, verb, it.id())
        .with("initiative", slug)
        .with("round", number)
        .with("version", it.number)
        .with("stage", it.seen_at().unwrap_or_default())
        .with("decided_by", decided);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(it)?],
        })
        .await?;
    Ok(())
}
